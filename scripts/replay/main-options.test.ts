import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORT_POLICY } from '@handoff-kit/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelledFile } from './testing/labelled.js';
import { fileOf, settled } from './testing/recorded.js';
import { tasksFile } from './testing/tasks.js';
import { CANCELLED, LOOK_UP, NOTED, openWorkplace, type Workplace } from './testing/workplace.js';

let workplace: Workplace;

beforeEach(() => {
  workplace = openWorkplace();
});

afterEach(() => workplace.leave());

describe('npm run replay over several files and policies', () => {
  it('takes several files of both kinds in one call', async () => {
    workplace.give('runs.json', fileOf(LOOK_UP));
    workplace.give('tasks.json', tasksFile());
    const { out } = await workplace.replay('runs.json', 'tasks.json');
    expect(out).toContain('runs.json with the tools of tools/bakery.json under the policy support-1');
    expect(out).toContain('tasks.json under the policy support-1');
    const json: { files: { kind: string }[] } = JSON.parse(
      (await workplace.replay('runs.json', 'tasks.json', '--json')).out,
    );
    expect(json.files.map(({ kind }) => kind)).toEqual(['runs', 'tasks']);
  });

  it('scores writes where the file has labels, and says so where it has none', async () => {
    const lines = [...settled('48213'), ...CANCELLED];
    workplace.give(
      'runs.json',
      labelledFile({ lines, reward: 0, expected: [] }, { lines, reward: 1, expected: [] }),
    );
    const { out } = await workplace.replay('runs.json');
    expect(out).toMatch(/stop every write +wrong 1 of 1, 100 % \(21–100\) +right 1 of 1/);
    expect(out).toMatch(/support-1, writes allowed in advance +wrong 0 of 1, 0 % \(0–79\) +right 0 of 1/);
    expect(out).toContain('by the recorded agent: wanted and made 0');
    workplace.give('bare.json', fileOf(lines));
    expect((await workplace.replay('bare.json')).out).toContain(
      'Without labels nothing is scored.\n1 labels cannot be read, the first at /simulations/0/task_id: it names no task',
    );
  });

  it('decides under a policy from a file, or under a preset', async () => {
    workplace.give('runs.json', fileOf([...settled('48213'), ...NOTED]));
    workplace.give('easy.json', { ...SUPPORT_POLICY, version: 'easy-7', firstTime: false });
    const asks = async (...argv: readonly string[]) => {
      const { policy, totals } = JSON.parse((await workplace.replay('runs.json', '--json', ...argv)).out);
      return [policy, totals.byPattern['suggest-and-confirm']];
    };
    expect(await asks()).toEqual(['support-1', 1]);
    expect(await asks('--policy', 'easy.json')).toEqual(['easy-7', 0]);
    expect(await asks('--policy', 'drafting-1')).toEqual(['drafting-1', 0]);
  });

  it('puts two policies side by side, with the calls and the tasks on which they differ', async () => {
    workplace.give('runs.json', fileOf([...settled('48213'), ...NOTED], LOOK_UP));
    workplace.give('tasks.json', tasksFile());
    workplace.give('strict.json', {
      ...SUPPORT_POLICY,
      version: 'strict-7',
      actions: { bake_cake: { floor: true } },
    });
    const { out } = await workplace.replay(
      'runs.json',
      'tasks.json',
      '--policy',
      'drafting-1',
      '--compare',
      'strict.json',
    );
    expect(out).toMatch(/Side by side +drafting-1 +strict-7/);
    expect(out).toContain(
      'They differ in 1 runs\n  run-1: note_order at message 4: auto-resolve, suggest-and-confirm',
    );
    expect(out).toContain('They differ in 1 tasks\n  cake-2: act, ask');
    const json = JSON.parse(
      (await workplace.replay('runs.json', '--json', '--policy', 'drafting-1', '--compare', 'strict.json'))
        .out,
    );
    expect(json.compared).toMatchObject({
      sides: [
        { policy: 'drafting-1', asks: 0 },
        { policy: 'strict-7', asks: 1 },
      ],
      differences: [{ run: 'run-1', calls: [{ tool: 'note_order', messageIndex: 4 }] }],
    });
  });

  it('writes the tables of the evidence between their marks, and finds them as they were', async () => {
    mkdirSync(join(workplace.root, 'docs'));
    workplace.give(
      'docs/evidence.md',
      '# Evidence\n\n<!-- begin: written by npm run replay -- --evidence -->\n<!-- end -->\nRest.\n',
    );
    workplace.give('runs.json', fileOf([...settled('48213'), ...CANCELLED]));
    workplace.give('tasks.json', tasksFile());
    expect((await workplace.replay('--evidence', 'runs.json', 'tasks.json')).out).toBe(
      'docs/evidence.md is written.\n',
    );
    const page = readFileSync(join(workplace.root, 'docs/evidence.md'), 'utf8');
    expect(page).toContain('| runs.json |');
    expect(page).toContain('| tasks.json | always ask ');
    expect(page).toMatch(/<!-- end -->\nRest\.\n$/);
    expect((await workplace.replay('--evidence', 'runs.json', 'tasks.json')).out).toBe(
      'docs/evidence.md is as it was.\n',
    );
  });
});
