'use client';
import type { AuthorizationEntry } from '@handoff-kit/core';
import { type AuthorizationAct, type AuthorizationsModel, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { DELIBERATE } from '../base/deliberate.js';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { usePressGuard } from '../handoff-card/use-press-guard.js';
import { AccountCommandLine } from './account-command-line.js';
import type { AuthorizationListAttributes } from './authorization-list-attributes.js';
import { AuthorizationRow } from './authorization-row.js';
import { useSpokenStandings } from './use-spoken-standings.js';

/** Props of `AuthorizationList`. */
export interface AuthorizationListProps {
  readonly authorizations: AuthorizationsModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: AuthorizationAct) => void) | undefined;
  /** Level of its heading, at most 5: each authorization has one below it. Default 2. */
  readonly level?: Exclude<HeadingLevel, 6> | undefined;
  readonly className?: string | undefined;
}

const BELOW = { 2: 3, 3: 4, 4: 5, 5: 6 } as const;

/** What an account has decided in advance: what runs without asking and what is always asked about, and how to end it. */
export function AuthorizationList({
  authorizations: model,
  onAct,
  level = 2,
  className,
}: AuthorizationListProps): ReactNode {
  const { locale, dir } = useMessages();
  const { view, now, viewer, command } = model;
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const guard = usePressGuard('');
  const act = (made: AuthorizationAct): void => (onAct ?? model.onAct)?.(made);
  useSpokenStandings(model);
  const current = view.key === 'listed' ? view.current : [];
  const ended = view.key === 'listed' ? view.ended : [];
  const waiting = current.filter(
    ({ standing }) => standing === 'offered' || standing === 'review-due' || standing === 'suspended',
  ).length;
  const Level = `h${level}` as const;
  const attributes: AuthorizationListAttributes = { 'data-state': view.key };
  return (
    <section
      ref={ref}
      className={['hk-authorizations hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={`${id}title`}
      tabIndex={-1}
      {...attributes}
      {...focus}
      {...DELIBERATE}
    >
      <header className="hk-authorizations-head">
        <Level className="hk-title" data-part="title" id={`${id}title`}>
          <Message id="authorizations.title" />
        </Level>
        {waiting > 0 && (
          <span className="hk-note" data-part="waiting">
            <Message id="authorizations.waiting" params={{ count: waiting }} />
          </span>
        )}
      </header>
      {view.key !== 'listed' && <Nothing view={view} />}
      {view.key !== 'unreached' && command.state === 'offline' && (
        <AccountCommandLine
          command={command}
          now={now}
          viewer={viewer}
          id={`${id}held`}
          onDismiss={() => act({ type: 'dismiss-refusal' })}
        />
      )}
      {current.length > 0 && (
        <ul className="hk-authorization-rows" data-part="current">
          {current.map(row)}
        </ul>
      )}
      {current.some(({ standing }) => standing !== 'offered') && (
        <p className="hk-note hk-authorizations-note" data-part="revoke-note" id={`${id}revoke`}>
          <Message id="authorizations.revoke.note" />
        </p>
      )}
      {ended.length > 0 && (
        <div className="hk-authorizations-ended">
          <Disclosure label={<Message id="authorizations.ended" params={{ count: ended.length }} />}>
            <ul className="hk-authorization-rows" data-part="ended">
              {ended.map(row)}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );

  function row(entry: AuthorizationEntry): ReactNode {
    return (
      <AuthorizationRow
        key={entry.authorization.id}
        entry={entry}
        model={model}
        level={BELOW[level]}
        guard={guard}
        describedBy={{ revoke: `${id}revoke`, held: `${id}held` }}
        act={act}
      />
    );
  }
}

interface NothingProps {
  readonly view: Exclude<AuthorizationsModel['view'], { readonly key: 'listed' }>;
}

function Nothing({ view: { key } }: NothingProps): ReactNode {
  return (
    <div className="hk-authorizations-nothing" data-part="nothing">
      <p className="hk-title">
        <Message id={`authorizations.${key}.title`} />
      </p>
      {key !== 'loading' && (
        <p className="hk-note">
          <Message id={`authorizations.${key}.line`} />
        </p>
      )}
    </div>
  );
}
