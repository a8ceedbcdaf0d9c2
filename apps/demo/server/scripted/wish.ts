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
  | { readonly kind: 'take-back' }
  | { readonly kind: 'cancel-order'; readonly order: string | null }
  | { readonly kind: 'cancel-what' }
  | {
      readonly kind: 'note';
      readonly order: string | null;
      readonly note: string | null;
      /** What of the wish before it lies beyond the scope, or absent. */
      readonly left?: string;
    }
  | {
      readonly kind: 'exchange';
      readonly order: string | null;
      /** The part that lies within the scope, as a wish of its own; absent where there is none. */
      readonly inScope?: string;
      /** Somebody says that what stood in the way is gone. */
      readonly opened: boolean;
    }
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
  if (wish.kind === 'note' && restOf(earlier.at(-1)) === last) {
    return { ...wish, left: exchangeIn(earlier.at(-1)) };
  }
  if (wish.kind !== 'unclear') {
    return completed(wish, earlier);
  }
  const before = earlier.at(-1);
  const pending = before === undefined ? wish : readOne(before);
  return answers(last) && isIncomplete(pending) ? completed(readOne(`${before} ${last}`), earlier) : wish;
}

function readOne(said: string): Wish {
  const handedBack = /^(?<by>.+?) handed the conversation back to you\.(?: Their note: (?<note>.+))?$/s.exec(
    said,
  );
  if (handedBack?.groups) {
    const { by = '', note } = handedBack.groups;
    return { kind: 'handed-back', by, note: note ?? null };
  }
  if (STOP.test(said)) {
    return { kind: 'take-back' };
  }
  const text = FOR_OTHERS.test(said.split(NEGATED)[0] ?? '') ? said : said.replace(NEGATED, '');
  const order = ordersIn(text)[0] ?? null;
  const account = /\baccount\b/i.test(text);
  if (/\bcancel (?:everything|all)\b/i.test(text)) {
    return { kind: 'cancel-what' };
  }
  if (!account && /\b(?:cancel|stop|storniere\w*)\b.*\b(?:order|bestellung)\b|\bcancel \d{5}\b/i.test(text)) {
    return { kind: 'cancel-order', order };
  }
  if (EXCHANGE.test(text) || EXCHANGE_OPENS.test(text)) {
    const inScope = restOf(text);
    return {
      kind: 'exchange',
      order,
      ...(inScope === null ? {} : { inScope }),
      opened: EXCHANGE_OPENS.test(text),
    };
  }
  if (/\b(address|moved|moving|live (now )?(at|in))\b/i.test(text)) {
    return { kind: 'address', address: addressIn(text) };
  }
  if (
    /\b(complain|complaint|third time|speak to|talk to|a person|human|somebody|someone real|ridiculous|fed up|mensch(?:en)?|mitarbeiter(?:in)?|sprechen)\b/i.test(
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
    return { kind: 'refund', order: refundedIn(text) ?? order, cents: centsIn(text), times: timesIn(text) };
  }
  if (/\b(close|delete|cancel)\b.*\baccount\b/i.test(text)) {
    return { kind: 'close' };
  }
  if (/\b(driver|courier|delivery note|note)\b/i.test(text)) {
    return { kind: 'note', order, note: noteIn(text) };
  }
  if (/\b(order|parcel|delivery|lamp|where is|status|bestellung|paket|lieferung)\b/i.test(text)) {
    return { kind: 'order', order };
  }
  return /^\s*(thanks|thank you|great|perfect|ok|okay)\b/i.test(text)
    ? { kind: 'thanks' }
    : { kind: text === said ? 'unclear' : 'take-back' };
}

function completed(wish: Wish, earlier: readonly string[]): Wish {
  if (!('order' in wish) || wish.order !== null || wish.kind === 'letter') {
    return wish;
  }
  const order = earlier.flatMap((text) => ordersIn(text)).at(-1);
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

const EXCHANGE = /\b(?:exchange|swap|replace)\b/i;

/** What has to happen before an order can be exchanged that has left the house, and how it is said that it has. */
const EXCHANGE_OPENS = /^The carrier brings the parcel back to us\.$/;

/** The wish for the driver beside an exchange, as a wish of its own. */
function restOf(text = ''): string | null {
  const order = ordersIn(text)[0];
  const rest = EXCHANGE.test(text)
    ? /\btell the driver\b(?: of \d{5})?(.+?)[.!]?$/i.exec(text)?.[1]
    : undefined;
  return rest === undefined || order === undefined ? null : `Tell the driver of order ${order}${rest}.`;
}

function exchangeIn(text = ''): string {
  return text.split(/(?<=[.!?])\s+/).find((sentence) => EXCHANGE.test(sentence)) ?? text;
}

/** What takes back the wish before it. */
const STOP =
  /^\W*(?:(?:please|no|wait|ok|okay|actually|sorry)\W+)*(?:stop(?!\b.*\border\b)|forget (?:it|that)|cancel (?:that|it|this|the re(?:fund|quest))|scrap that|leave it)\b|\bnever ?mind\b|\bplease stop\b(?!.*\border\b)|\bfound (?:it|them|(?:the|my) money)\b|\btake (?:it|that) back\b|\bchanged my mind\b/i;

/** What somebody says that they do not want, up to the next breath. */
const NEGATED =
  /\b(?:do not|don['’]?t|never|no need to|not to)\b(?! (?:know|understand|see|have|get|think|believe|remember|receive|find|arrived|came|got|received)\b)[^.!?;,]*/i;

/** A negation behind these words is for the driver or the carrier. */
const FOR_OTHERS = /\b(?:driver|courier|write to|e-?mail|ask)\b/i;

/** Numbers that can be an order; an amount of money is none. */
function ordersIn(text: string): readonly string[] {
  return text.match(/(?<!(?:€|EUR)\s?)(?<![\d.,])\b\d{5}\b(?![.,]\d|\s?(?:€|euros?\b|EUR))/gi) ?? [];
}

/** The order that stands next to the wish for money. */
function refundedIn(text: string): string | null {
  const after = /\b(?:refund|money back|charged|overcharged)\b([^.!?]*)/i.exec(text)?.[1] ?? '';
  return ordersIn(after)[0] ?? null;
}

function addressIn(text: string): WishedAddress | null {
  const { street, postcode, town } =
    /(?<street>(?:\p{Lu}[\p{L}-]*\.? ){1,4}\d+\w?|\d+\w?(?: \p{Lu}[\p{L}-]*\.?){1,4}),?\s+(?<postcode>\d{5})\s+(?<town>\p{Lu}[\p{L}-]+)/u.exec(
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
