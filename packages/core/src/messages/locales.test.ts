import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { TriggerKind } from '../policy/assessment.js';
import type { RefusalCode } from '../task/refusal.js';
import type { MessageKey } from './messages.js';
import type { Rule } from './testing/finding.js';
import { lintLine, lintLocale, measure } from './testing/lint.js';
import { LOCALES } from './testing/locales.js';
import { readingLoad } from './testing/reading-load.js';

LOCALES.en.lines satisfies Record<`refusal.${RefusalCode}` | `why.${TriggerKind}`, string>;

interface Fault {
  readonly key: MessageKey;
  readonly text: string;
  readonly locale?: string;
}

/** One line that breaks a rule, and only that one. */
const FAULTS = {
  malformed: { key: 'queue.entry.user', text: 'Für {user', locale: 'de' },
  'missing-parameter': { key: 'queue.entry.late', text: 'verspätet', locale: 'de' },
  'unknown-parameter': { key: 'queue.entry.user', text: 'Für {user}{guest}', locale: 'de' },
  'parameter-kind': { key: 'queue.entry.due', text: 'Fällig {by, date}', locale: 'de' },
  'unused-parameter': {
    key: 'review.finished.title',
    text: '{who, select, you {Von Ihnen beendet} other {Von {by} um {at, time} beendet}}',
    locale: 'de',
  },
  'misplaced-parameter': {
    key: 'review.finished.title',
    text: '{who, select, you {Von {by} um {at, time} beendet} other {Von {by} um {at, time} beendet}}',
    locale: 'de',
  },
  'select-cases': {
    key: 'review.finished.title',
    text: '{who, select, du {Um {at, time} beendet} other {Von {by} um {at, time} beendet}}',
    locale: 'de',
  },
  'plural-cases': {
    key: 'queue.count',
    text: '{count, plural, one {# zgłoszenie} other {# zgłoszenia}}',
    locale: 'pl',
  },
  'banned-phrase': { key: 'common.sending', text: 'Bitte warten', locale: 'de' },
  'sentence-count': { key: 'why.public', text: 'This is public. Everyone sees it.' },
  'button-words': { key: 'handoff.defer', text: 'Skip it for now' },
  'button-width': { key: 'handoff.choose', text: 'Send counterproposal immediately' },
  'too-long': { key: 'queue.title', text: 'Wartet auf die Entscheidung der Prüfstelle', locale: 'de' },
  untranslated: { key: 'queue.title', text: 'Waiting for the desk', locale: 'de' },
  'final-mark': { key: 'queue.offline.title', text: 'Sie sind offline.', locale: 'de' },
  'foreign-mark': { key: 'why.public', text: '誰でも見られる状態になります.', locale: 'ja' },
  'quotation-marks': {
    key: 'handoff.approved-by-rule.note',
    text: 'Die Regel “Adresse” erlaubt das. Es hat noch nicht begonnen.',
    locale: 'de',
  },
  'straight-quotes': { key: 'handoff.consequence', text: "This can't be undone." },
  'three-dots': { key: 'why.public', text: 'This can be seen... by everyone.' },
  blanks: { key: 'queue.offline.title', text: 'You are  offline' },
  'narrow-blank': { key: 'handoff.reject.title', text: 'Pourquoi pas ?', locale: 'fr' },
  leftover: { key: 'queue.offline.title', text: 'TODO offline' },
  'hidden-character': { key: 'queue.entry.user', text: 'For \u2068{user}\u2069' },
} as const satisfies Record<Exclude<Rule, 'missing-key' | 'unknown-key'>, Fault>;

function say({ key, rule, message }: { key: string; rule: string; message: string }): string {
  return `${key} (${rule}): ${message}`;
}

describe('a locale that core publishes', () => {
  it.each(Object.values(LOCALES))('$locale is complete and reads well', (messages) => {
    expect(lintLocale(messages).map(say)).toEqual([]);
  });

  it('has a subpath for all of its lines and one for the essential ones, and every subpath has a locale', () => {
    const subpaths = Object.keys(packageJson.exports).filter((path) => path.startsWith('./messages/'));
    const listed = Object.keys(LOCALES).flatMap((tag) => [
      `./messages/${tag}`,
      `./messages/essential/${tag}`,
    ]);
    expect(subpaths.toSorted()).toEqual(listed.toSorted());
    expect(Object.keys(packageJson.publishConfig.exports)).toEqual(Object.keys(packageJson.exports));
  });

  it('is called by its tag, and runs as its language does', () => {
    for (const [tag, { locale, dir }] of Object.entries(LOCALES)) {
      expect(locale).toBe(tag);
      expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

describe('the lint', () => {
  it('names a line that is missing, and one that nobody knows', () => {
    const { 'queue.title': _, ...lines } = LOCALES.de.lines;
    const findings = lintLocale({ locale: 'de', lines: { ...lines, 'queue.heading': 'Wartet' } });
    expect(findings.map(say)).toEqual([
      'queue.title (missing-key): de has no queue.title. English: Waiting for the desk',
      'queue.heading (unknown-key): English has no queue.heading: correct the key, or remove the line.',
    ]);
  });

  it.each(Object.entries<Fault>(FAULTS))(
    'finds %s, and nothing else',
    (rule, { key, text, locale = 'en' }) => {
      const found = new Set(lintLine(key, text, locale).map((finding) => finding.rule));
      expect([...found]).toEqual([rule]);
    },
  );

  it('looks into every case, also of one choice inside another', () => {
    const text =
      '{promised, select, yes {Reply by {when}.} other {No time yet.}} {notified, select, yes {You can go. Really. We will write.} other {Nothing is lost.}}';
    expect(lintLine('ownership.person.line', text, 'en').map(say)).toEqual([
      'ownership.person.line (sentence-count): 4 sentences in promised=yes, notified=yes; at most 3.',
      'ownership.person.line (sentence-count): 4 sentences in promised=other, notified=yes; at most 3.',
    ]);
  });

  it('lets a language leave out an exact number, and keep its own categories', () => {
    const key = 'review.trigger.tool-failure.detail';
    const own = '{tool} hat {attempts, plural, one {einmal} other {#-mal}} versagt.';
    expect(lintLine(key, own, 'de')).toEqual([]);
    const exact = '{tool} hat {attempts, plural, one {einmal} =3 {dreimal} other {#-mal}} versagt.';
    expect(lintLine(key, exact, 'de').map(({ rule }) => rule)).toEqual(['plural-cases']);
  });

  it('says what a button must not say, in each language', () => {
    for (const [locale, label] of [
      ['en', 'OK'],
      ['de', 'Bestätigen'],
      ['fr', 'Oui'],
      ['es', 'Sí'],
      ['pt-BR', 'Confirmar'],
      ['ja', 'はい'],
      ['zh-CN', '确定'],
      ['ar', 'موافق'],
      ['pl', 'Tak'],
    ] as const) {
      expect(lintLine('handoff.choose', label, locale).map(({ rule }) => rule)).toEqual(['banned-phrase']);
    }
  });

  it('allows a yes where it is the value of a fact and no button', () => {
    expect(lintLine('handoff.value.yes', 'Yes', 'en')).toEqual([]);
  });

  it('knows a dialect by its language, and only the structure of a language it has no table for', () => {
    expect(lintLine('common.sending', 'Bitte warten', 'de-AT').map(({ rule }) => rule)).toEqual([
      'banned-phrase',
    ]);
    expect(lintLine('queue.entry.user', 'Voor {user}', 'nl')).toEqual([]);
    expect(lintLine('queue.entry.user', 'Voor {gast}', 'nl').map(({ rule }) => rule)).toEqual([
      'missing-parameter',
      'unknown-parameter',
    ]);
  });

  it('counts a full-width character as two columns, a parameter as eight, and takes the longest case', () => {
    expect(measure('queue.entry.user', '{user}の件')).toEqual({ width: 12, limit: 24 });
    expect(measure('handoff.choose', 'Choose').limit).toBe(18);
  });
});

describe('the reading load', () => {
  it('counts as a person does, and gives the time at a known speed', () => {
    const load = readingLoad('This can’t be undone. Nothing was sent twice.', 'en');
    expect(load).toMatchObject({ words: 8, sentences: 2, characters: 45 });
    expect(load.seconds).toBeCloseTo(2.017, 3);
  });

  it('goes by characters where words are not set apart', () => {
    const load = readingLoad('一度実行すると元に戻せません。', 'ja');
    expect(load).toMatchObject({ sentences: 1, characters: 15 });
    expect(load.seconds).toBeCloseTo(2.521, 3);
  });
});
