'use client';
import type { Instant, MessageKey, ParamsOf } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { Fragment, type ReactNode } from 'react';
import { Revealed } from './revealed.js';

/** Props of `Message`. */
export interface MessageProps<Key extends MessageKey> {
  /** Name of the line. */
  readonly id: Key;
  readonly params?: ParamsOf<Key> | undefined;
  /** What relative times count from. */
  readonly now?: Instant | undefined;
  /** Parameters to set in strong type, each with the `data-part` that it gets. */
  readonly emphasise?: { readonly [Name in keyof ParamsOf<Key>]?: string } | undefined;
}

/** One line of copy: its parameters isolated for reading direction, and nothing hidden in those that are texts. */
export function Message<Key extends MessageKey>({
  id,
  params,
  now,
  emphasise,
}: MessageProps<Key>): ReactNode {
  const { parts } = useMessages();
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  const marks = new Map<string, unknown>(Object.entries(emphasise ?? {}));
  return parts(id, params, now).map((part, index) => {
    const key = `${index}:${part.kind}`;
    if (part.kind === 'text') return <Fragment key={key}>{part.text}</Fragment>;
    const value = values.get(part.name);
    const text =
      typeof value === 'string' || Array.isArray(value) ? (
        <Revealed key={key} text={part.text} />
      ) : (
        <bdi key={key}>{part.text}</bdi>
      );
    const mark = marks.get(part.name);
    return typeof mark === 'string' ? (
      <strong key={key} className="hk-strong" data-part={mark}>
        {text}
      </strong>
    ) : (
      text
    );
  });
}
