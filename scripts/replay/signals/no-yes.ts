import { isJsonArray, isJsonObject, type JsonValue } from '@handoff-kit/core';
import { readAgreement } from './agreement.js';
import type { BeforeCall } from './before-call.js';
import { isMentioned, normalize } from './mentions.js';

/** Why there is no yes to a call: nobody asked, or what the customer answered was not one. */
export type NoYes = 'not-asked' | 'answered-otherwise';

/** One thing that the agent said, and what the customer answered. */
interface Exchange {
  readonly agent: string;
  readonly answer: string;
}

/** Asks whether something may be done, and not only for information. English only. */
const GO_AHEAD =
  /\b(would you like|do you want|if you('d| would) like|shall i|should i|may i|proceed|go ahead|(please|once you|if you|to) confirm(?! (if|whether|which|your|who|how))|is (all )?(this|that|everything) (correct|okay|ok|right)|reply ["“]?yes|yes\/no|yes or no)/i;

/**
 * Null where the customer agreed to what is about to be done: the last question that the agent asked about this very call
 * was answered with a yes.
 */
export function missingYes(before: BeforeCall): NoYes | null {
  const all = exchanges(before);
  const asked = all.findLast(
    ({ agent }, index) =>
      GO_AHEAD.test(agent) &&
      isAbout(normalize(agent), before, index === all.length - 1 ? 'loosely' : 'plainly'),
  );
  if (asked === undefined) return 'not-asked';
  return readAgreement(asked.answer) === 'yes' ? null : 'answered-otherwise';
}

function exchanges({ turns }: BeforeCall): readonly Exchange[] {
  const found: Exchange[] = [];
  let agent: string[] = [];
  for (const { by, text } of turns) {
    if (by === 'agent') {
      agent.push(text);
    } else {
      if (agent.length > 0) found.push({ agent: agent.join('\n'), answer: text });
      agent = [];
    }
  }
  return found;
}

/**
 * Whether a text is about a call: it says one of its arguments, or more than half of the words of its tool's name. Right
 * before the call one of the words is enough.
 */
function isAbout(text: string, { placed: { call } }: BeforeCall, how: 'plainly' | 'loosely'): boolean {
  const words = call.tool
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 4);
  const named = words.filter((word) => text.includes(word)).length;
  const enough = how === 'loosely' ? named > 0 : named * 2 > words.length;
  return enough || telling(call.args).some((value) => isMentioned(value, text));
}

/** Values that say which call is meant. Short ones, such as small numbers, are found in any text. */
function telling(value: JsonValue): readonly (string | number)[] {
  if (isJsonArray(value)) return value.flatMap(telling);
  if (isJsonObject(value)) return Object.values(value).flatMap(telling);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return String(value).length >= 3 ? [value] : [];
}
