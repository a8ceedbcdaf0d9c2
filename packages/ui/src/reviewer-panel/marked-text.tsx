'use client';
import { Fragment, type ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { wordChanges } from './word-changes.js';

/** Props of `MarkedText`. */
export interface MarkedTextProps {
  readonly before: string;
  readonly text: string;
}

/** A text with what a person took out and put in, by words. */
export function MarkedText({ before, text }: MarkedTextProps): ReactNode {
  return wordChanges(before, text).map(({ kind, text: words }, index) => {
    const key = `${index}:${kind}`;
    if (kind === 'same') return <Revealed key={key} text={words} multiline />;
    const [blank = ''] = /^\s*/.exec(words) ?? [];
    const Mark = kind === 'removed' ? 'del' : 'ins';
    return (
      <Fragment key={key}>
        {blank}
        <Mark className={kind === 'removed' ? 'hk-before' : 'hk-after'}>
          <span className="hk-visually-hidden">
            <Message id={`review.draft.${kind}`} />{' '}
          </span>
          <Revealed text={words.slice(blank.length)} multiline />
        </Mark>
      </Fragment>
    );
  });
}
