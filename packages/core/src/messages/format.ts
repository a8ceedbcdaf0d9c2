import { type FormatOptions, listParts, pluralOf, writeParam } from './kinds.js';
import type { MessageValue, MessageValues } from './params.js';
import { type MessageNode, parseMessage } from './parse-message.js';

/** A stretch of a finished message: the message's own words, or a parameter, which the UI isolates and may emphasise. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'param'; readonly name: string; readonly text: string };

const RTL_LOCALE = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr|Thaa)\b/i;
const RTL_TEXT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Writes a message in parts; a list is one part for each item. A parameter that is missing is shown as its name in braces. Throws `malformed-message` for a
 * message that cannot be read.
 */
export function formatToParts(
  message: string,
  params: MessageValues,
  options: FormatOptions,
): readonly MessagePart[] {
  const parts: MessagePart[] = [];

  function write(nodes: readonly MessageNode[], counted: string): void {
    for (const node of nodes) {
      if (typeof node === 'string') {
        parts.push({ kind: 'text', text: node });
        continue;
      }
      const { name, kind, cases } = node ?? { name: counted, kind: 'number' };
      const value = params[name];
      if (cases) {
        const choice = typeof value === 'number' ? pluralOf(value, options.locale) : `${value}`;
        const chosen = cases.get(`=${value}`) ?? cases.get(choice) ?? cases.get('other') ?? [];
        write(chosen, kind === 'plural' ? name : counted);
      } else if (isList(value)) {
        for (const { isItem, text } of listParts(value, options.locale)) {
          parts.push(isItem ? { kind: 'param', name, text } : { kind: 'text', text });
        }
      } else {
        const text = value === undefined ? `{${name}}` : writeParam(kind, value, options);
        parts.push({ kind: 'param', name, text });
      }
    }
  }

  write(parseMessage(message), '');
  return parts;
}

/**
 * Writes a message as one text, for labels and announcements. Where the language or a parameter runs from right to left,
 * parameters are isolated; a direction control inside a parameter becomes U+FFFD, so that it cannot reorder the sentence.
 */
export function formatMessage(message: string, params: MessageValues, options: FormatOptions): string {
  return formatToParts(message, params, options)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const text = part.text.replace(BIDI_CONTROL, '\uFFFD');
      return RTL_LOCALE.test(options.locale) || RTL_TEXT.test(text) ? `\u2068${text}\u2069` : text;
    })
    .join('');
}

function isList(value: MessageValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
