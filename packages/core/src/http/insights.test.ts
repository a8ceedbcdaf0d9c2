import { expect, it } from 'vitest';
import { createBench, ILSE, MAYA, START } from '../host/testing/bench.js';
import type { Viewer } from '../task/viewer.js';
import { createHttpClient } from './client.js';
import { createHttpHandler } from './handler.js';
import { parseQuestion } from './parse-question.js';

const PERIOD = { from: START - 60_000, to: START + 60_000 } as const;
const NADIA: Viewer = { ...MAYA, kind: 'administrator', id: 'nadia', name: 'Nadia Haddad', teams: [] };
const PEOPLE: Readonly<Record<string, Viewer>> = { ilse: ILSE, maya: MAYA, nadia: NADIA };

async function clients() {
  const { host } = await createBench();
  const handler = createHttpHandler(host, {
    base: '/api',
    authenticate: (request) => PEOPLE[request.headers.get('authorization') ?? ''] ?? null,
  });
  return (who: string) =>
    createHttpClient({
      url: 'http://support.example/api',
      viewer: PEOPLE[who] ?? ILSE,
      headers: { authorization: who },
      fetch: async (input, init) => handler(new Request(input, init)),
      isOnline: () => true,
      wait: () => Promise.resolve(),
    });
}

it('the desk reads its figures over the network, and the host decides who that is', async () => {
  const over = await clients();
  const insights = { kind: 'insights', ...PERIOD } as const;
  expect(await over('nadia').ask(insights)).toMatchObject({ ...PERIOD, ended: 0, everyone: true });
  expect(await over('maya').ask(insights)).toMatchObject({ everyone: false, mayExport: false });
  expect(await over('ilse').ask(insights)).toMatchObject({ refused: true, code: 'not-allowed' });
});

it('confidence and cases are asked for in the same way', async () => {
  const over = await clients();
  const calibration = { kind: 'calibration', ...PERIOD, actionType: null, errorRate: 0.05 } as const;
  expect(await over('maya').ask(calibration)).toEqual({
    ...PERIOD,
    actionType: null,
    errorRate: 0.05,
    actionTypes: [],
    calibration: null,
  });
  const cases = { kind: 'evaluation-cases', ...PERIOD, personal: 'removed' } as const;
  expect(await over('nadia').ask(cases)).toEqual({ ...PERIOD, personal: 'removed', cases: [] });
  expect(await over('maya').ask(cases)).toMatchObject({ refused: true, code: 'not-allowed' });
});

it.each([
  ['a period without an end', { kind: 'insights', from: 1 }, '/to'],
  ['an end that is no number', { kind: 'insights', from: 1, to: 'now' }, '/to'],
  [
    'a share of mistakes in words',
    { kind: 'calibration', ...PERIOD, actionType: null, errorRate: '5 %' },
    '/errorRate',
  ],
  ['an action type left out', { kind: 'calibration', ...PERIOD, errorRate: 0.05 }, '/actionType'],
  ['cases with some of it', { kind: 'evaluation-cases', ...PERIOD, personal: 'some' }, '/personal'],
  ['a viewer of one’s own choice', { kind: 'insights', ...PERIOD, everyone: true }, '/everyone'],
] as const)('%s is a fault, with its path', (_, question, path) => {
  const parsed = parseQuestion(question);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([path]);
});
