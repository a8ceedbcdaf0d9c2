import { formatMessage, type MessageKey } from '@handoff-kit/core';
import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import document from '../../../docs/copy.md?raw';
import packageJson from '../../../package.json' with { type: 'json' };
import { RULES } from '../../core/src/messages/testing/finding.js';
import { lintLine, lintLocale } from '../../core/src/messages/testing/lint.js';
import { LOCALES } from '../../core/src/messages/testing/locales.js';
import { NOW } from './catalogue/fixtures.js';
import { queueCatalogue } from './catalogue/queue.js';
import { statusCatalogue } from './catalogue/status.js';
import { StatusCard } from './status-card/status-card.js';
import {
  CheckoutStatus,
  Desk,
  fromFormatJs,
  InGerman,
  InOurWords,
  nl,
  unfinished,
} from './testing/copy-example.js';
import example from './testing/copy-example.tsx?raw';
import { client } from './testing/readme-example.js';

const { working } = statusCatalogue;
const { waiting } = queueCatalogue;

test('the code that copy.md shows is the code that is tested', () => {
  const shown = [...document.matchAll(/```tsx\n(.*?)\n```/gs)].map(([, block]) => block);
  const marked = [...example.matchAll(/\/\/ copy\.md: (\S+) begin\n(.*?)\n\/\/ copy\.md: \1 end/gs)];
  expect(marked.length).toBeGreaterThan(0);
  expect(shown).toEqual(marked.map(([, , block]) => block));
});

test('copy.md names every locale, every rule and the commands that are there', () => {
  for (const tag of Object.keys(LOCALES)) expect(document).toContain(`messages/${tag}\``);
  const rows = [...document.matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gm)].map(([, rule, asks]) => [
    rule,
    asks,
  ]);
  expect(rows).toEqual(Object.entries(RULES).map(([rule, { asks }]) => [rule, asks]));
  for (const [, script] of document.matchAll(/npm run (\w+)/g)) {
    expect(Object.keys(packageJson.scripts)).toContain(script);
  }
});

test('a product speaks the language that it chooses', () => {
  render(
    <InGerman client={client}>
      <StatusCard status={working} />
    </InGerman>,
  );
  expect(screen.getByText(de.lines['status.working.line'])).toBeVisible();
});

test('a product says one line in its own words, and keeps the others', () => {
  render(
    <InOurWords client={client}>
      <StatusCard status={working} />
    </InOurWords>,
  );
  expect(screen.getByText('Go on with your order meanwhile.')).toBeVisible();
  expect(screen.getByRole('button', { name: en.lines['status.act.pause'] })).toBeVisible();
});

test('one component has a line of its own, and inherits language and other words', () => {
  render(
    <InGerman client={client}>
      <CheckoutStatus status={working} />
      <StatusCard status={working} />
    </InGerman>,
  );
  expect(screen.getByText('Your basket stays as it is meanwhile.')).toBeVisible();
  expect(screen.getByText(de.lines['status.working.line'])).toBeVisible();
  expect(screen.getAllByRole('button', { name: de.lines['status.act.pause'] })).toHaveLength(2);
});

test('a host that has i18next supplies lines with their plurals and durations, the locale those it has not', () => {
  render(
    <MessagesProvider messages={en} timeZone="UTC" clock={{ now: () => NOW }}>
      <Desk queue={waiting} />
    </MessagesProvider>,
  );
  expect(screen.getByRole('heading', { name: 'Wacht op de balie' })).toBeVisible();
  expect(screen.getByText('5 aanvragen')).toBeVisible();
  expect(screen.getByText('6 minuten te laat')).toBeVisible();
  expect(screen.getAllByText(en.lines['queue.entry.irreversible'])[0]).toBeVisible();
});

test('a host that has FormatJS supplies lines in ICU syntax, with amounts written for it', () => {
  expect(fromFormatJs('queue.count', { count: 1 })).toBe('1 aanvraag');
  expect(fromFormatJs('queue.entry.due', { by: Date.UTC(2026, 10, 21, 13, 9) })).toBe('Uiterlijk 14:09');
  const limits = { value: { amount: 45_600, currency: 'EUR' }, limit: { amount: 20_000, currency: 'EUR' } };
  expect(fromFormatJs('why.over-value', limits)?.replaceAll('\u00A0', ' ')).toBe(
    '€ 456,00 is meer dan de grens van € 200,00.',
  );
  expect(fromFormatJs('queue.empty.title', {})).toBeUndefined();
});

test('a language of the host’s own is written by its own rules', () => {
  const say = (key: MessageKey, params: Readonly<Record<string, number>>) =>
    formatMessage(nl.lines[key], params, { locale: nl.locale, now: NOW });
  expect(say('queue.count', { count: 1 })).toBe('1 aanvraag');
  expect(say('queue.count', { count: 10_482 })).toBe('10.482 aanvragen');
  expect(lintLine('queue.count', nl.lines['queue.count'], nl.locale)).toEqual([]);
});

test('a language that is not finished is told every line that it lacks', () => {
  const lacks = lintLocale({ locale: 'nl', lines: unfinished }).map(({ key, rule }) => `${key} ${rule}`);
  const others = Object.keys(en.lines).filter((key) => key !== 'queue.title');
  expect(lacks).toEqual(others.map((key) => `${key} missing-key`));
});
