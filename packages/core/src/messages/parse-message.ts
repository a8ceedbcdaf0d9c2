import { HandoffError } from '../action/handoff-error.js';
import { isParamKind, type ParamKind } from './kinds.js';

/** A piece of a parsed message: its own text, null for `#` (the number of the plural around it), or a parameter's place. */
export type MessageNode = string | null | MessageSlot;

/** The place of a parameter. `cases` are there for `plural` and `select` only. */
export interface MessageSlot {
  readonly name: string;
  readonly kind: ParamKind;
  readonly cases?: ReadonlyMap<string, readonly MessageNode[]>;
}

const TEXT = /(?:\\.|[^\\{}#])+/sy;
const MARK = /[#}]/y;
const SLOT = /\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?([,}])/y;
const CASE = /\s*(?:(=?[\w-]+)\s*\{|\})/y;

const parsed = new Map<string, readonly MessageNode[]>();

/**
 * Reads a message, once. Throws `malformed-message` for an unclosed or stray brace, a parameter without a name or of an
 * unknown kind, and cases without `other`.
 */
export function parseMessage(message: string): readonly MessageNode[] {
  const known = parsed.get(message) ?? parse(message);
  parsed.set(message, known);
  return known;
}

function parse(message: string): readonly MessageNode[] {
  let at = 0;

  function fail(): never {
    throw new HandoffError('malformed-message', `Malformed at character ${at + 1}, correct it: ${message}`);
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    at += found ? found[0].length : 0;
    return found;
  }

  function readNodes(inCase: boolean, inPlural: boolean): readonly MessageNode[] {
    const nodes: MessageNode[] = [];
    while (at < message.length) {
      const [text] = take(TEXT) ?? [];
      const [mark] = take(MARK) ?? [];
      if (text) nodes.push(text.replace(/\\(.)/gs, '$1'));
      if (mark === '#') nodes.push(inPlural ? null : mark);
      else if (mark) return inCase ? nodes : fail();
      else if (at < message.length) nodes.push(readSlot(inPlural));
    }
    return inCase ? fail() : nodes;
  }

  function readSlot(inPlural: boolean): MessageSlot {
    const [, name = '', kind = 'text', next] = take(SLOT) ?? fail();
    const plural = kind === 'plural';
    if (!isParamKind(kind) || (next === ',') !== (plural || kind === 'select')) fail();
    if (next === '}') return { name, kind };
    const cases = new Map<string, readonly MessageNode[]>();
    for (;;) {
      const [, key] = take(CASE) ?? fail();
      if (!key) return cases.has('other') ? { name, kind, cases } : fail();
      cases.set(key, readNodes(true, inPlural || plural));
    }
  }

  return readNodes(false, false);
}
