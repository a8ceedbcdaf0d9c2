import { minorDigits } from '../action/money.js';
import type { MessageValue } from './params.js';

/** What a message is written with: a BCP 47 language, now in milliseconds, and an IANA time zone (default: the device's). */
export interface FormatOptions {
  readonly locale: string;
  readonly now: number;
  readonly timeZone?: string;
}

type Writer = (value: number, options: FormatOptions) => string;

const MINUTE = 60_000;
const UNITS = [
  ['day', 1440 * MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, MINUTE],
  ['minute', MINUTE, 1000],
  ['second', 1000, 1000],
] as const;

const numbers = cached(Intl.NumberFormat);
const dates = cached(Intl.DateTimeFormat);
const lists = cached(Intl.ListFormat);
const relatives = cached(Intl.RelativeTimeFormat);
const plurals = cached(Intl.PluralRules);

const writeNumber: Writer = (value, { locale }) => numbers(locale, {}).format(value);

const writeDate: Writer = (value, options) => writeOn(value, options, { dateStyle: 'medium' });

const writeTime: Writer = (value, options) => {
  const differs = (shape: Intl.DateTimeFormatOptions) =>
    writeOn(value, options, shape) !== writeOn(options.now, options, shape);
  return writeOn(value, options, {
    ...(differs({ dateStyle: 'short' }) ? { month: 'short', day: 'numeric' } : {}),
    ...(differs({ year: 'numeric' }) ? { year: 'numeric' } : {}),
    hour: 'numeric',
    minute: '2-digit',
  });
};

const writeRelative: Writer = (value, { locale, now }) => {
  const [unit, size] = unitOf(Math.abs(value - now));
  const count = Math.round((value - now) / size);
  return relatives(locale, { numeric: count ? 'always' : 'auto' }).format(count, unit);
};

const writeDuration: Writer = (value, { locale }) => {
  const [largest, whole, next] = unitOf(value);
  const finer = largest === 'minute' ? whole : next;
  let rest = Math.max(0, Math.round(value / finer) * finer);
  const counts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count || (size === finer && !counts.length)) {
      counts.push(numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
    }
  }
  return lists(locale, { type: 'unit' }).format(counts);
};

const writeClock: Writer = (value, { locale }) => {
  const seconds = Math.max(0, Math.floor(value / 1000));
  const minutes = Math.floor(seconds / 60);
  const counts = minutes < 60 ? [minutes] : [Math.floor(minutes / 60), minutes % 60];
  return [...counts, seconds % 60]
    .map((count, index) => numbers(locale, { minimumIntegerDigits: index ? 2 : 1 }).format(count))
    .join(':');
};

const KINDS = {
  text: writeNumber,
  number: writeNumber,
  money: writeNumber,
  list: writeNumber,
  plural: writeNumber,
  select: writeNumber,
  time: writeTime,
  date: writeDate,
  relative: writeRelative,
  duration: writeDuration,
  clock: writeClock,
} satisfies Record<string, Writer>;

/** How a parameter is written. `text` is the plain `{name}`. */
export type ParamKind = keyof typeof KINDS;

/** Whether a message may name this kind. */
export function isParamKind(kind: string): kind is ParamKind {
  return Object.hasOwn(KINDS, kind);
}

/** A list in its stretches, so that each item can be isolated: the items, and what the language puts between them. */
export function listParts(
  items: readonly string[],
  locale: string,
): readonly { readonly isItem: boolean; readonly text: string }[] {
  return lists(locale, {})
    .formatToParts(items)
    .map(({ type, value }) => ({ isItem: type === 'element', text: value }));
}

/** Writes one parameter: a text as it is, money by what it is, a number as its kind says. */
export function writeParam(
  kind: ParamKind,
  value: Exclude<MessageValue, readonly string[]>,
  options: FormatOptions,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return KINDS[kind](value, options);
  const { amount, currency } = value;
  const digits = minorDigits(currency);
  return numbers(options.locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}

/** The plural category of a number in a language: `one`, `few`, `other`. */
export function pluralOf(value: number, locale: string): string {
  return plurals(locale, {}).select(value);
}

function writeOn(
  time: number,
  { locale, timeZone }: FormatOptions,
  shape: Intl.DateTimeFormatOptions,
): string {
  return dates(locale, { ...shape, timeZone }).format(time);
}

/** The largest unit that a duration fills when rounded to the next smaller one. */
function unitOf(duration: number): (typeof UNITS)[number] {
  return UNITS.find(([, size, finer]) => Math.round(duration / finer) * finer >= size) ?? UNITS[3];
}

function cached<Options, Made>(Make: new (locale: string, options: Options) => Made) {
  const made = new Map<string, Made>();
  return (locale: string, options: Options): Made => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key) ?? new Make(locale, options);
    made.set(key, known);
    return known;
  };
}
