import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../packages/core/src/messages/testing/locales.js';
import { formatSource } from './format-source.js';
import { main } from './main.js';

const PROJECT = resolve(import.meta.dirname, '../..');
const MESSAGES = 'packages/core/src/messages';
const TAGS = Object.keys(LOCALES);

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(join(PROJECT, MESSAGES), join(root, MESSAGES), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function copy(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = main(argv, {
    root,
    typedIn: root,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    format: (path, source) => formatSource(PROJECT, path.replace(root, PROJECT), source),
  });
  return { code, ...said };
}

/** The cells of an export, by row; row 0 is the header. */
function cells(tag: string): string[][] {
  return parse(copy('export', tag).out, { bom: true });
}

function give(name: string, content: string | Buffer): string {
  writeFileSync(join(root, name), content);
  return name;
}

/** Imports what an export of German becomes. */
function importChanged(change: (rows: string[][]) => readonly (readonly string[])[]) {
  return copy('import', give('de.csv', stringify([...change(cells('de'))])), '--locale', 'de');
}

function withCell(rows: readonly string[][], key: string, column: string, text: string): string[][] {
  const index = rows[0]?.indexOf(column);
  return rows.map((row) => (row[0] === key ? row.map((cell, at) => (at === index ? text : cell)) : row));
}

function rowOf(rows: readonly (readonly string[])[], key: string): number {
  return rows.findIndex(([first]) => first === key) + 1;
}

function filesOf(folder: string): Record<string, string> {
  const from = join(root, MESSAGES, folder);
  return Object.fromEntries(readdirSync(from).map((name) => [name, readFileSync(join(from, name), 'utf8')]));
}

describe('npm run copy -- export', { timeout: 30_000 }, () => {
  it('gives a translator every line with its English, its parameters, its room and what is wrong with it', () => {
    const [header, ...rows] = cells('pl');
    expect(header?.join(' ')).toBe(
      'key component where english translation parameters length limit findings',
    );
    expect(rows.map(([key]) => key)).toEqual(Object.keys(LOCALES.en.lines));
    const [, component, where, english, translation, parameters, length, limit, findings] =
      rows.find(([key]) => key === 'queue.filtered-empty.line') ?? [];
    expect([component, where, findings]).toEqual(['queue', '', '']);
    expect(english).toBe(LOCALES.en.lines['queue.filtered-empty.line']);
    expect(translation).toBe(LOCALES.pl.lines['queue.filtered-empty.line']);
    expect(parameters).toBe('{hidden, plural, one, few, many, other}');
    expect(Number(length)).toBeLessThanOrEqual(Number(limit));
  });

  it('says where a line is shown', () => {
    mkdirSync(join(root, 'packages/ui/src/catalogue'), { recursive: true });
    const uses = { 'queue.title': { states: ['review-queue.listed', 'review-queue.offline'], params: {} } };
    give('packages/ui/src/catalogue/lines.json', JSON.stringify(uses));
    expect(cells('de').find(([key]) => key === 'queue.title')?.[2]).toBe(
      'review-queue.listed, review-queue.offline',
    );
  });

  it('is read by a spreadsheet as UTF-8, and holds nothing that it would run', () => {
    for (const tag of TAGS) {
      expect(copy('export', tag).out).toMatch(/^\uFEFFkey,.*\r\n/);
      const run = cells(tag)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell));
      expect(run).toEqual([]);
    }
  });
});

describe('npm run copy -- import', { timeout: 30_000 }, () => {
  it.each(TAGS)('changes nothing of %s where nothing was changed', (tag) => {
    const before = filesOf(tag.toLowerCase());
    const file = give('sheet.csv', copy('export', tag).out);
    expect(copy('import', file, '--locale', tag)).toEqual({
      code: 0,
      err: '',
      out: `Changed lines of ${tag}: 0\n`,
    });
    expect(filesOf(tag.toLowerCase())).toEqual(before);
  });

  it('writes what was changed, and leaves the rest of the file as it is', () => {
    const before = filesOf('de')['queue.ts'];
    const result = importChanged((rows) =>
      withCell(rows, 'queue.empty.title', 'translation', 'Nichts zu tun'),
    );
    expect(result).toEqual({ code: 0, err: '', out: 'Changed lines of de: 1, queue.ts\n' });
    const after = filesOf('de')['queue.ts'];
    expect(after).toBe(before?.replace(LOCALES.de.lines['queue.empty.title'], 'Nichts zu tun'));
  });

  it('reads what Excel makes of it: semicolons, tabs, any end of line, columns moved or left out', () => {
    const asked = (rows: string[][]) => withCell(rows, 'queue.empty.title', 'translation', 'Nichts; zu tun');
    const rows = asked(cells('de'));
    for (const text of [
      stringify(rows, { delimiter: ';', bom: true, record_delimiter: '\r\n' }),
      stringify(rows, { delimiter: '\t', record_delimiter: '\n' }),
      stringify(
        rows.map(([key, , , , translation]) => [translation, key]),
        { record_delimiter: '\r' },
      ),
      `${stringify(rows)}\n,,,\n`,
    ]) {
      cpSync(join(PROJECT, MESSAGES), join(root, MESSAGES), { recursive: true });
      expect(copy('import', give('excel.csv', text), '--locale', 'de')).toMatchObject({
        code: 0,
        out: 'Changed lines of de: 1, queue.ts\n',
      });
    }
  });

  it('takes a line that starts like a formula back as it was', () => {
    const line = '=1+1';
    importChanged((rows) => withCell(rows, 'queue.empty.title', 'translation', `'${line}`));
    expect(filesOf('de')['queue.ts']).toContain(`'queue.empty.title': '${line}'`);
  });

  it('says all that is wrong at once, each with its row, and writes nothing', () => {
    const before = filesOf('de');
    let sheet: readonly (readonly string[])[] = [];
    const { code, err, out } = importChanged((rows) => {
      const broken = {
        'queue.entry.user': 'Für {gast}',
        'queue.entry.due': 'Fällig {by, date}',
        'queue.count': '{count, plural, other {# Anfragen}}',
        'review.finished.title':
          '{who, select, du {Um {at, time} beendet} other {Von {by} um {at, time} beendet}}',
        'queue.entry.claimed-by': 'Bei {by',
        'queue.title': ' ',
      };
      const changed = Object.entries(broken).reduce(
        (so, [key, text]) => withCell(so, key, 'translation', text),
        rows,
      );
      sheet = [
        ...changed.filter(([key]) => key !== 'queue.empty.line'),
        ['queue.heading', '', '', '', 'Wartet'],
        ['queue.empty.title', '', '', '', 'Nichts zu tun'],
        ['', '', '', '', 'Wartet'],
      ];
      return sheet;
    });
    const at = (key: string) => `Row ${rowOf(sheet, key)}, ${key}`;
    expect(err.trim().split('\n')).toEqual([
      `${at('review.finished.title')}: {who} chooses by du other; English: you other.`,
      `${at('queue.title')}: the translation is missing.`,
      `${at('queue.count')}: {count} has other; de has one other.`,
      `${at('queue.entry.user')}: {user} is missing.`,
      `${at('queue.entry.user')}: English has no {gast}.`,
      `${at('queue.entry.due')}: {by} is written as date; English has time.`,
      `${at('queue.entry.claimed-by')}: Malformed at character 5, correct it: Bei {by`,
      `${at('queue.heading')}: English has no queue.heading: correct the key, or remove the line.`,
      `Row ${sheet.length - 1}, queue.empty.title: this key is in row ${rowOf(sheet, 'queue.empty.title')} already.`,
      `Row ${sheet.length}, no key: the row has no key.`,
      'No row, queue.empty.line: the line is missing. Add a row for it.',
      'Faults: 11. Nothing was written; correct them and import again.',
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(filesOf('de')).toEqual(before);
  });

  it('warns of a line that reads badly or was translated from other English, and takes it', () => {
    const { code, err, out } = importChanged((rows) =>
      withCell(
        withCell(rows, 'common.sending', 'translation', 'Bitte warten'),
        'queue.title',
        'english',
        'Waiting for the office',
      ),
    );
    expect(err.split('\n').map((line) => line.replace(/Row \d+, /, ''))).toEqual([
      'Warning. common.sending: “Bitte warten” says nothing of what happens.',
      'Warning. queue.title: English has changed since this was exported: Waiting for the desk',
      '',
    ]);
    expect([code, out]).toEqual([0, 'Changed lines of de: 1, common.ts\n']);
  });

  it.each([
    ['an unknown locale', ['export', 'nl'], /There is no locale nl\. There are: en, de/],
    ['no file', ['import', 'none.csv', '--locale', 'de'], /none\.csv: there is no such file/],
    ['no locale', ['import', 'none.csv'], /^Usage/],
    ['an unknown verb', ['print', 'de'], /^Usage/],
    ['an unknown option', ['export', 'de', '--fast'], /^Usage/],
  ])('refuses %s', (_, argv, message) => {
    const { code, err } = copy(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it.each([
    ['a table without keys', 'a,b\n1,2\n', /"key" and "translation"/],
    ['an unclosed quote', 'key,translation\n"queue.title,Wartet\n', /not CSV/],
    ['another encoding', Buffer.from('key,translation\nqueue.title,Pr\u00FCfung\n', 'latin1'), /not UTF-8/],
  ])('refuses %s', (_, content, message) => {
    const { code, err } = copy('import', give('sheet.csv', content), '--locale', 'de');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
