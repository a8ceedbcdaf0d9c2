'use client';
import { useEffect, useState } from 'react';

/** Unsent texts, by field. */
export type Unsent = Readonly<Record<string, string>>;

const PREFIX = 'handoff-kit:unsent:';

/**
 * Unsent texts that survive a reload of this tab; `name` says what they are about. Where the browser keeps nothing (private
 * mode, a full store) they live as long as the component. Empty on a server and while hydrating.
 */
export function useUnsent(name: string): readonly [Unsent, (texts: Unsent) => void] {
  const [texts, setTexts] = useState<Unsent>({});
  useEffect(() => setTexts(readUnsent(name)), [name]);
  return [
    texts,
    (next) => {
      setTexts(next);
      attempt((storage) => storage.setItem(PREFIX + name, JSON.stringify(next)));
    },
  ];
}

/** Forgets the unsent texts kept under a name. */
export function forgetUnsent(name: string): void {
  attempt((storage) => storage.removeItem(PREFIX + name));
}

function readUnsent(name: string): Unsent {
  const kept: unknown = attempt((storage) => JSON.parse(storage.getItem(PREFIX + name) ?? '{}'));
  return Object.fromEntries(
    Object.entries(kept ?? {}).flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
}

function attempt<Result>(run: (storage: Storage) => Result): Result | null {
  try {
    return run(sessionStorage);
  } catch {
    return null;
  }
}
