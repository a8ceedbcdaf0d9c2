'use client';
import type { Instant, Presentation, PresentedField } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../base/button.js';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Calls } from './calls.js';
import { Facts } from './facts.js';

/** Props of `Arguments`. */
export interface ArgumentsProps {
  readonly presentation: Presentation;
  readonly now: Instant;
  /** Called once the end of all details has been on screen. */
  readonly onReached: () => void;
}

/** The few facts that decide, and all the others one press away. */
export function Arguments({ presentation, now, onReached }: ArgumentsProps): ReactNode {
  const { fields, large, leaves, calls } = presentation;
  const short = fields.filter(({ kind }) => kind !== 'long-text' && kind !== 'uninspected');
  const keys = short.filter(({ key }) => key);
  const shown = keys.length > 0 ? keys : short.slice(0, 3);
  const longKey = fields.some((field) => field.key && !short.includes(field));
  return (
    <>
      {shown.length > 0 && <Facts fields={shown} now={now} />}
      {!large && <Calls calls={calls} now={now} />}
      {(large || fields.length > shown.length) && (
        <div className="hk-more" data-part="details">
          <Disclosure
            look="link"
            defaultOpen={large || longKey}
            label={<Message id="handoff.details.all" params={{ count: large ? leaves : fields.length }} />}
          >
            <AllDetails presentation={presentation} fields={fields} now={now} onReached={onReached} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function AllDetails({
  presentation: { large, leaves, characters, calls },
  fields,
  now,
  onReached,
}: ArgumentsProps & { readonly fields: readonly PresentedField[] }): ReactNode {
  const { t } = useMessages();
  const [paths, setPaths] = useState(false);
  const [scrolls, setScrolls] = useState(false);
  const region = useRef<HTMLElement>(null);

  function look(): void {
    const element = region.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    setScrolls(scrollHeight > clientHeight);
    if (scrollTop + clientHeight >= scrollHeight - 8) onReached();
  }

  useLayoutEffect(look);

  return (
    <>
      <section
        className="hk-all"
        ref={region}
        tabIndex={scrolls ? 0 : undefined}
        aria-label={t('handoff.details.all', { count: large ? leaves : fields.length })}
        onScroll={look}
      >
        <Facts fields={fields} now={now} paths={paths} />
        {large && <Calls calls={calls} now={now} paths={paths} />}
      </section>
      <p className="hk-note hk-size">
        <span>
          <Message id="handoff.details.size" params={{ leaves, characters }} />
        </span>
        <Button variant="link" aria-pressed={paths} onClick={() => setPaths(!paths)}>
          <Message id="handoff.details.paths" />
        </Button>
      </p>
    </>
  );
}
