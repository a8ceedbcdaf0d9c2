import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMessage, formatToParts } from './format.js';
import type { FormatOptions } from './kinds.js';
import type { MessageValues } from './params.js';

const NOW = Date.UTC(2026, 10, 21, 14, 2, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Without the no-break spaces and marks that Intl may put in. */
function say(message: string, params: MessageValues = {}, options: Partial<FormatOptions> = {}): string {
  const text = formatMessage(message, params, { locale: 'en', now: NOW, timeZone: 'UTC', ...options });
  return text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u200E\u200F\u061C]/g, '');
}

describe('a message', () => {
  test('is its own words and its parameters, apart', () => {
    expect(formatToParts('Sent — {thing}.', { thing: 'Q3 pricing' }, { locale: 'en', now: NOW })).toEqual([
      { kind: 'text', text: 'Sent — ' },
      { kind: 'param', name: 'thing', text: 'Q3 pricing' },
      { kind: 'text', text: '.' },
    ]);
    expect(say('')).toBe('');
  });

  test('keeps every space, and a backslash makes a brace a brace', () => {
    expect(say('{a} {b}  {a} ', { a: 'x', b: 'y' })).toBe('x y  x ');
    expect(say('\\{a\\} \\\\ {a} # \\#', { a: 'x' })).toBe('{a} \\ x # #');
  });

  test('shows what it misses, and takes a parameter as text and not as a message', () => {
    expect(say('Hello {name}')).toBe('Hello {name}');
    expect(say('Hello {name}', { name: '{secret} #' })).toBe('Hello {secret} #');
  });

  test.each([
    '{',
    '}',
    '{}',
    '{ }',
    '{a',
    '{a,',
    '{a, time',
    '{a, percent}',
    '{a b}',
    '{n, plural}',
    '{n, plural, one {x}}',
    '{n, plural, other {x}',
    '{n, plural, other x}',
    '{a, time, other {x}}',
    'x}',
    '\\',
  ])('%j is malformed and says so', (message) => {
    expect(() => say(message, { a: 1, n: 1 })).toThrow(
      expect.objectContaining({ code: 'malformed-message' }),
    );
  });
});

describe('kinds', () => {
  test('numbers', () => {
    expect(say('{n, number} {n}', { n: 10482.5 })).toBe('10,482.5 10,482.5');
    expect(say('{n, number}', { n: 10482.5 }, { locale: 'de' })).toBe('10.482,5');
  });

  test('times of today are the clock, others have their date and a far one its year', () => {
    expect(say('{at, time}', { at: NOW + 7 * MINUTE })).toBe('2:09 PM');
    expect(say('{at, time}', { at: NOW + 7 * MINUTE }, { locale: 'de' })).toBe('14:09');
    expect(say('{at, time}', { at: NOW + 24 * HOUR })).toMatch(/^Nov 22, 2:02 PM$/);
    expect(say('{at, time}', { at: Date.UTC(2027, 0, 4, 9, 30) })).toMatch(/^Jan 4, 2027, 9:30 AM$/);
  });

  test('today is the day in the time zone of the reader', () => {
    const at = Date.UTC(2026, 10, 21, 23, 30);
    expect(say('{at, time}', { at }, { timeZone: 'America/New_York' })).toBe('6:30 PM');
    expect(say('{at, time}', { at }, { timeZone: 'Asia/Tokyo' })).toMatch(/^Nov 22, 8:30 AM$/);
  });

  test('dates', () => {
    expect(say('{on, date}', { on: NOW })).toBe('Nov 21, 2026');
  });

  test.each([
    [7 * MINUTE, 'in 7 minutes'],
    [-6 * MINUTE, '6 minutes ago'],
    [14_300, 'in 14 seconds'],
    [0, 'now'],
    [59_400, 'in 59 seconds'],
    [59_600, 'in 1 minute'],
    [59 * MINUTE, 'in 59 minutes'],
    [59.6 * MINUTE, 'in 1 hour'],
    [-23 * HOUR, '23 hours ago'],
    [36 * HOUR, 'in 2 days'],
  ])('%i ms from now is %j', (offset, text) => {
    expect(say('{by, relative}', { by: NOW + offset })).toBe(text);
  });

  test.each([
    [7 * MINUTE, '7 minutes'],
    [MINUTE, '1 minute'],
    [90_000, '2 minutes'],
    [3 * MINUTE + 12_000, '3 minutes'],
    [59_700, '1 minute'],
    [65 * MINUTE + 20_000, '1 hour, 5 minutes'],
    [26 * HOUR, '1 day, 2 hours'],
    [24 * HOUR - 1, '1 day'],
    [14_300, '14 seconds'],
    [0, '0 seconds'],
    [-500, '0 seconds'],
    [-7 * MINUTE, '0 seconds'],
  ])('%i ms last %j', (duration, text) => {
    expect(say('{d, duration}', { d: duration })).toBe(text);
  });

  test('durations in other languages', () => {
    expect(say('{d, duration}', { d: 65 * MINUTE }, { locale: 'de' })).toBe('1 Stunde, 5 Minuten');
    expect(say('{d, duration}', { d: 5 * MINUTE }, { locale: 'pl' })).toBe('5 minut');
  });

  test.each([
    [14_300, '0:14'],
    [0, '0:00'],
    [-9, '0:00'],
    [607_000, '10:07'],
    [3_727_000, '1:02:07'],
  ])('a clock with %i ms shows %j', (left, text) => {
    expect(say('{left, clock}', { left })).toBe(text);
  });

  test('money by the minor unit of its currency', () => {
    const total = (amount: number, currency: string) =>
      say('{total, money}', { total: { amount, currency } });
    expect(total(459000, 'EUR')).toBe('€4,590.00');
    expect(total(4590, 'JPY')).toBe('¥4,590');
    expect(total(4590, 'KWD')).toBe('KWD 4.590');
    expect(total(4590, 'IQD')).toBe('IQD 4.590');
    expect(total(4590, 'HUF')).toBe('HUF 45.90');
    expect(total(-5, 'USD')).toBe('-$0.05');
    expect(say('{total, money}', { total: { amount: 100000, currency: 'EUR' } }, { locale: 'de' })).toBe(
      '1.000,00 €',
    );
  });

  test('lists', () => {
    expect(say('{items, list}', { items: ['billing ID', 'last 6 messages', 'charge'] })).toBe(
      'billing ID, last 6 messages, and charge',
    );
    expect(say('{items, list}', { items: [] })).toBe('');
  });

  test('each item of a list keeps its own direction', () => {
    const items = ['your note', 'قائمة الأسعار'];
    expect(say('{items, list}', { items }, { locale: 'ar' })).toBe(
      '\u2068your note\u2069 و\u2068قائمة الأسعار\u2069',
    );
  });

  test('plurals by language, exact numbers first', () => {
    const message = '{count, plural, =0 {no messages} one {# message} other {# messages from {who}}}';
    expect(say(message, { count: 0, who: 'Ilse' })).toBe('no messages');
    expect(say(message, { count: 1, who: 'Ilse' })).toBe('1 message');
    expect(say(message, { count: 1200, who: 'Ilse' })).toBe('1,200 messages from Ilse');
    const polish = '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}';
    expect([1, 3, 5, 1.5].map((n) => say(polish, { n }, { locale: 'pl' }))).toEqual([
      '1 plik',
      '3 pliki',
      '5 plików',
      '1,5 pliku',
    ]);
  });

  test('selects, whatever the value is called', () => {
    const message = '{how, select, email {by {how}} in-person {face to face} other {somehow}}';
    expect(say(message, { how: 'email' })).toBe('by email');
    expect(say(message, { how: 'in-person' })).toBe('face to face');
    expect(say(message, { how: 'constructor' })).toBe('somehow');
    expect(say(message)).toBe('somehow');
  });

  test('nested, # is the number of the nearest plural', () => {
    const message =
      '{a, plural, one {{b, plural, one {#} other {# in {s, select, x {#} other {}}}}} other {}}';
    expect(say(message, { a: 1, b: 7, s: 'x' })).toBe('7 in 7');
  });
});

describe('direction', () => {
  const plain = (message: string, params: MessageValues, locale: string) =>
    formatMessage(message, params, { locale, now: NOW });

  test('left-to-right stays clean', () => {
    expect(plain('Sent to {name}', { name: 'Ilse' }, 'en')).toBe('Sent to Ilse');
  });

  test('a name in Arabic or Hebrew is isolated', () => {
    expect(plain('Sent to {name}.', { name: 'مايا' }, 'en')).toBe('Sent to \u2068مايا\u2069.');
    expect(plain('Sent to {name}.', { name: 'מאיה' }, 'de')).toBe('Sent to \u2068מאיה\u2069.');
  });

  test('in a right-to-left language every parameter is', () => {
    for (const locale of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab-IR']) {
      expect(plain('{name}', { name: 'NW-1047' }, locale)).toBe('\u2068NW-1047\u2069');
    }
    for (const locale of ['en', 'arn', 'hi', 'fr', 'pseudo']) {
      expect(plain('{name}', { name: 'NW-1047' }, locale)).toBe('NW-1047');
    }
  });

  test('no parameter can leave its isolation or turn the sentence round', () => {
    const controls = fc.constantFrom(
      '\u202A',
      '\u202B',
      '\u202C',
      '\u202D',
      '\u202E',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(controls, fc.constantFrom('a', 'م'))), (characters) => {
        const text = plain('{name}', { name: characters.join('') }, 'ar');
        expect(text).toMatch(/^\u2068[am\uFFFDم]*\u2069$/);
      }),
    );
  });
});
