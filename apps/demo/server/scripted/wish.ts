/** What a customer wants, as far as the scripted model understands it. Null members still have to be asked for. */
export type Wish =
  | { readonly kind: 'person'; readonly again: boolean }
  | {
      readonly kind: 'refund';
      readonly order: string | null;
      readonly cents: number | null;
      readonly times: number | null;
    }
  | { readonly kind: 'address'; readonly address: WishedAddress | null }
  | {
      readonly kind: 'letter';
      readonly to: string | null;
      readonly order: string | null;
      readonly ask: string | null;
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'note'; readonly order: string | null; readonly note: string | null }
  | { readonly kind: 'order'; readonly order: string | null }
  | { readonly kind: 'handed-back'; readonly by: string; readonly note: string | null }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'unclear' };

/** An address as it was written. */
export interface WishedAddress {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/** Reads what was said, newest last. What the newest message leaves out is taken from the ones before. */
export function readWish(said: readonly string[]): Wish {
  const last = said.at(-1) ?? '';
  const earlier = said.slice(0, -1).filter((text) => !isHandedBack(text));
  const wish = readOne(last);
  if (wish.kind !== 'unclear') {
    return completed(wish, earlier);
  }
  const before = earlier.at(-1);
  const pending = before === undefined ? wish : readOne(before);
  return answers(last) && isIncomplete(pending) ? completed(readOne(`${before} ${last}`), earlier) : wish;
}

function readOne(text: string): Wish {
  const handedBack = /^(?<by>.+?) handed the conversation back to you\.(?: Their note: (?<note>.+))?$/s.exec(
    text,
  );
  if (handedBack?.groups) {
    const { by = '', note } = handedBack.groups;
    return { kind: 'handed-back', by, note: note ?? null };
  }
  const order = /\b(\d{5})\b/.exec(text)?.[1] ?? null;
  if (/\b(address|moved|moving|live (now )?(at|in))\b/i.test(text)) {
    return { kind: 'address', address: addressIn(text) };
  }
  if (
    /\b(complain|complaint|third time|speak to|talk to|a person|human|somebody|someone real|ridiculous|fed up)\b/i.test(
      text,
    ) &&
    !/\bwrite to\b/i.test(text)
  ) {
    return { kind: 'person', again: /\b(third|second|again|still)\b/i.test(text) };
  }
  if (/\b(e-?mail|write|letter|reply) (to|them)\b|\be-?mail\b/i.test(text)) {
    return {
      kind: 'letter',
      to: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0] ?? null,
      order,
      ask: askIn(text),
    };
  }
  if (/\b(refund|money back|charged|overcharged)\b/i.test(text)) {
    return { kind: 'refund', order, cents: centsIn(text), times: timesIn(text) };
  }
  if (/\b(close|delete|cancel)\b.*\baccount\b/i.test(text)) {
    return { kind: 'close' };
  }
  if (/\b(driver|courier|delivery note|note)\b/i.test(text)) {
    return { kind: 'note', order, note: noteIn(text) };
  }
  if (/\b(order|parcel|delivery|lamp|where is|status)\b/i.test(text)) {
    return { kind: 'order', order };
  }
  return /^\s*(thanks|thank you|great|perfect|ok|okay)\b/i.test(text)
    ? { kind: 'thanks' }
    : { kind: 'unclear' };
}

function completed(wish: Wish, earlier: readonly string[]): Wish {
  if (!('order' in wish) || wish.order !== null || wish.kind === 'letter') {
    return wish;
  }
  const order = earlier.map((text) => /\b(\d{5})\b/.exec(text)?.[1]).findLast((found) => found !== undefined);
  return order === undefined ? wish : { ...wish, order };
}

function isIncomplete(wish: Wish): boolean {
  return Object.values(wish).includes(null);
}

function answers(text: string): boolean {
  return /\d{5}|@|€|“|"/.test(text) || text.trim().split(/\s+/).length > 2;
}

function isHandedBack(text: string): boolean {
  return / handed the conversation back to you\./.test(text);
}

function addressIn(text: string): WishedAddress | null {
  const { street, postcode, town } =
    /(?<street>(?:\p{Lu}[\p{L}-]*\.? ){1,4}\d+\w?),?\s+(?<postcode>\d{5})\s+(?<town>\p{Lu}[\p{L}-]+)/u.exec(
      text,
    )?.groups ?? {};
  return street && postcode && town ? { street, postcode, town } : null;
}

function centsIn(text: string): number | null {
  const amount = /(?:€|EUR)\s?(\d+)(?:[.,](\d{2}))?|(\d+)(?:[.,](\d{2}))?\s?(?:€|euros?|EUR)/i.exec(text);
  if (!amount) {
    return null;
  }
  const [, euros = amount[3], cents = amount[4]] = amount;
  return Number(euros) * 100 + Number(cents ?? 0);
}

function timesIn(text: string): number | null {
  if (/\brefund (?:two|both|2)\b/i.test(text)) {
    return 2;
  }
  return /\brefund (?:one|1|it|me)\b/i.test(text) ? 1 : null;
}

function noteIn(text: string): string | null {
  const quoted = /[“"](.+?)[”"]/.exec(text)?.[1];
  const told = /\b(?:driver|courier)\b.*?\b(?:to|that|:)\s+(.+?)[.!]?$/i.exec(text)?.[1];
  const note = quoted ?? told;
  return note ? note.charAt(0).toUpperCase() + note.slice(1) : null;
}

function askIn(text: string): string | null {
  return /\bask (?:them |him |her )?to (.+?)[.!]?$/i.exec(text)?.[1] ?? null;
}
