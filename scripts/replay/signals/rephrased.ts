import { readAgreement } from './agreement.js';
import type { BeforeCall } from './before-call.js';
import { normalize } from './mentions.js';

/** Words that say that something is being said again. English only. */
const SAID_BEFORE =
  /\b(as i (already )?(said|mentioned|told you)|like i said|i('ve| have)? already (said|told|asked|mentioned|gave|given|explained)|(that's|that is|this is) not what i|you('re| are) not (listening|understanding)|let me (rephrase|say (it|that) again|repeat)|i('ll| will) say it again|to repeat)\b/;

/** A message shorter than this says too little to be recognised. */
const FEWEST_WORDS = 6;
/** The share of the words of the shorter message that two messages have in common where one says the other again. */
const ALIKE = 0.7;

/**
 * How many of the customer's messages say again what an earlier one said: with most of its longer words, or by saying so.
 * A yes says again what it agrees to, and is none.
 */
export function timesRephrased({ turns }: Pick<BeforeCall, 'turns'>): number {
  const messages = turns.flatMap(({ by, text }) => (by === 'customer' ? [normalize(text)] : []));
  const words = messages.map(longWords);
  return messages.filter(
    (message, index) =>
      readAgreement(message) !== 'yes' &&
      (SAID_BEFORE.test(message) ||
        words.slice(0, index).some((earlier) => saysAgain(words[index] ?? new Set(), earlier))),
  ).length;
}

function saysAgain(later: ReadonlySet<string>, earlier: ReadonlySet<string>): boolean {
  const shorter = Math.min(later.size, earlier.size);
  if (shorter < FEWEST_WORDS) return false;
  const shared = [...later].filter((word) => earlier.has(word)).length;
  return shared / shorter >= ALIKE;
}

/** Words of four letters or more: shorter ones are mostly grammar. */
function longWords(message: string): ReadonlySet<string> {
  return new Set(message.match(/\p{L}{4,}/gu) ?? []);
}
