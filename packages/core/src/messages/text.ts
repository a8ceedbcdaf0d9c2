import type { ParamKind } from './kinds.js';
import { type MessageNode, parseMessage } from './parse-message.js';

/** A parameter that a message asks for, and how it is written; `cases` of a `plural` or `select`, in order. */
export interface Placeholder {
  readonly name: string;
  readonly kind: ParamKind;
  readonly cases?: readonly string[];
}

/** Every parameter of a message in reading order, also those inside cases; the same name and kind once. */
export function placeholders(message: string): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();

  function visit(nodes: readonly MessageNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string' || node === null) continue;
      const { name, kind, cases } = node;
      const key = `${name},${kind}`;
      if (!found.has(key)) found.set(key, { name, kind, ...(cases ? { cases: [...cases.keys()] } : {}) });
      for (const branch of cases?.values() ?? []) visit(branch);
    }
  }

  visit(parseMessage(message));
  return [...found.values()];
}
