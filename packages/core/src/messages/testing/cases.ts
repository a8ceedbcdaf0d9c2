import type { ParamKind } from '../kinds.js';
import { type MessageNode, type MessageSlot, parseMessage } from '../parse-message.js';

/** The place of a parameter that is written out; `#` is the number of its plural. */
export interface Place {
  readonly name: string;
  readonly kind: ParamKind;
}

/** A message as a person may meet it: one case taken of each plural and select on the way. */
export interface MessageCase {
  /** The case taken, by the parameter that chooses it. */
  readonly choices: ReadonlyMap<string, string>;
  readonly pieces: readonly (string | Place)[];
}

/**
 * Every way a message can read. A parameter that chooses in two places takes the same case in both. Throws
 * `malformed-message` for a message that cannot be read.
 */
export function casesOf(message: string): readonly MessageCase[] {
  return expand(parseMessage(message), '', [{ choices: new Map(), pieces: [] }]);
}

/** One case as plain text, with the same stand-in for every parameter. */
export function writeCase({ pieces }: MessageCase, standIn: string): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : standIn)).join('');
}

/** What tells a case apart, for a finding: `who=you, count=one`, or nothing where there is one only. */
export function nameOfCase({ choices }: MessageCase): string {
  return [...choices]
    .map(([name, choice]) => (choice.startsWith('=') ? name : `${name}=`) + choice)
    .join(', ');
}

function expand(
  nodes: readonly MessageNode[],
  counted: string,
  from: readonly MessageCase[],
): readonly MessageCase[] {
  return nodes.reduce((cases, node) => cases.flatMap((one) => take(node, counted, one)), from);
}

function take(node: MessageNode, counted: string, one: MessageCase): readonly MessageCase[] {
  if (typeof node === 'string') return [{ ...one, pieces: [...one.pieces, node] }];
  const { name, kind, cases }: MessageSlot = node ?? { name: counted, kind: 'number' };
  if (!cases) return [{ ...one, pieces: [...one.pieces, { name, kind }] }];
  const chosen = one.choices.get(name);
  return [...cases].flatMap(([choice, branch]) => {
    if (chosen !== undefined && chosen !== choice) return [];
    const choices = new Map(one.choices).set(name, choice);
    return expand(branch, kind === 'plural' ? name : counted, [{ ...one, choices }]);
  });
}
