import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recorded } from '@handoff-kit/core';
import { toJsonl } from '@handoff-kit/core/audit';
import { beforeAll, describe, expect, it } from 'vitest';
import { replaced, START } from '../../packages/core/src/audit/testing/chain.js';
import { refunds } from '../../packages/core/src/audit/testing/refunds.js';
import { main } from './main.js';

const PERIOD = ['--from', '2026-11-01', '--to', '2026-12-01'];
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
let log: readonly Recorded[];

beforeAll(async () => {
  log = await refunds(30);
});

async function run(name: string, text: string, ...args: readonly string[]) {
  writeFileSync(join(folder, name), text);
  let out = '';
  let err = '';
  const code = await main([name, '--out', name.replace(/\.\w+$/, ''), ...args], {
    root: folder,
    typedIn: folder,
    out: (more) => {
      out += more;
    },
    err: (more) => {
      err += more;
    },
  });
  return { code, out, err };
}

describe('npm run evidence', () => {
  it('writes the report of an intact export, and says that the tail was not checked', async () => {
    const { code, out } = await run('refunds.jsonl', toJsonl(log, { exportedAt: START }), ...PERIOD);
    expect(code).toBe(0);
    expect(out).toContain('refunds.jsonl: intact, tail NOT checked');
    expect(out).toContain('30 executions, 25 of them as a sample, 0 with a failed check');
    const report = JSON.parse(readFileSync(join(folder, 'refunds/evidence.json'), 'utf8'));
    expect(report).toMatchObject({ schema: 'handoff/evidence@1', population: { executions: 30 } });
    expect(readFileSync(join(folder, 'refunds/evidence.html'), 'utf8')).toContain('Sample: 25 of 30');
  });

  it('still writes the report of a tampered export, says what was done, and ends with 1', async () => {
    const edited = replaced(log, 2, { at: START - 86_400_000 });
    const { code, out } = await run('edited.jsonl', toJsonl(edited, { exportedAt: START }), ...PERIOD);
    expect(code).toBe(1);
    expect(out).toContain('edited.jsonl: tampered');
    expect(out).toContain('edit task/northwind/t1 3');
    expect(readFileSync(join(folder, 'edited/evidence.html'), 'utf8')).toContain('not what was sealed');
  });

  it.each([
    ['no period', [], '--from, --to and --out are needed'],
    [
      'a period that ends before it begins',
      ['--from', '2026-12-01', '--to', '2026-11-01'],
      '--from is before --to',
    ],
    ['a time that is none', ['--from', 'yesterday', '--to', '2026-11-01'], '--from yesterday is no time'],
    ['a sample that is no number', [...PERIOD, '--sample', 'all'], '--sample is a whole number'],
    ['an unknown option', [...PERIOD, '--fast'], 'Usage'],
    ['a checkpoint that is not there', [...PERIOD, '--checkpoint', 'none.json'], 'none.json cannot be read'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { code, err } = await run('bad.jsonl', toJsonl(log, { exportedAt: START }), ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('ends with 2 for a file that is no export', async () => {
    const { code, err } = await run('notes.txt', 'Dear auditor\n', ...PERIOD);
    expect(code).toBe(2);
    expect(err).toContain('no header of a handoff-log export');
  });
});
