import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../../action/action.js';
import { assess } from '../assess.js';
import { parsePolicy } from '../parse-policy.js';
import { NO_SIGNALS, type Signals } from '../signals.js';
import { DRAFTING_POLICY } from './drafting.js';
import { FINANCE_POLICY } from './finance.js';
import { HEALTH_INTAKE_POLICY } from './health-intake.js';
import { SUPPORT_POLICY } from './support.js';

const PRESETS = [DRAFTING_POLICY, SUPPORT_POLICY, HEALTH_INTAKE_POLICY, FINANCE_POLICY];

const NOTE: ProposedAction = {
  type: 'case.note',
  tool: 'write_note',
  toolVersion: '1',
  args: {},
  reversibility: 'reversible',
  audience: 'internal',
};

const RUNS = 'runs';
const CONFIRMED = 'user confirms';
const REVIEWED = 'desk reviews';
const OWN = 'user reviews';
const TAKEN = 'desk takes over';

const WORDS = {
  'auto-resolve': 'runs',
  'suggest-and-confirm': 'confirms',
  'human-review-before-send': 'reviews',
  'full-human-takeover': 'takes over',
} as const;

function answers(action: ProposedAction, signals: Signals): readonly string[] {
  return PRESETS.map((policy) => {
    const { pattern, route, approvals } = assess(action, policy, signals);
    const who = approvals > 1 ? `${approvals} at the ${route}` : route;
    return pattern === 'auto-resolve' ? RUNS : `${who} ${WORDS[pattern]}`;
  });
}

describe('the presets', () => {
  it.each(PRESETS)('$version can be used as it is', (policy) => {
    expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
  });

  it('have a version each', () => {
    expect(new Set(PRESETS.map(({ version }) => version)).size).toBe(PRESETS.length);
  });

  it.each<[string, Partial<ProposedAction>, Partial<Signals>, readonly string[]]>([
    ['a note', {}, {}, [RUNS, RUNS, RUNS, RUNS]],
    ['the first note', {}, { firstTime: true }, [RUNS, CONFIRMED, CONFIRMED, CONFIRMED]],
    [
      'a letter',
      { type: 'email.send', reversibility: 'irreversible', audience: 'external' },
      {},
      [OWN, REVIEWED, REVIEWED, REVIEWED],
    ],
    [
      'forty euros',
      { type: 'voucher.issue', value: { amount: 4_000, currency: 'EUR' } },
      {},
      [OWN, RUNS, REVIEWED, REVIEWED],
    ],
    ['three records', { scale: 3 }, {}, [RUNS, RUNS, REVIEWED, RUNS]],
    ['the same in other words', {}, { rephrased: 1 }, [RUNS, RUNS, TAKEN, RUNS]],
    [
      'a tool that failed once',
      {},
      { failing: { tool: 'The bank', attempts: 1 } },
      [RUNS, RUNS, REVIEWED, REVIEWED],
    ],
    ['a payment', { type: 'payment.send' }, {}, [RUNS, RUNS, RUNS, '2 at the desk reviews']],
    ['a triage', { type: 'triage.assign' }, {}, [RUNS, RUNS, REVIEWED, RUNS]],
  ])(
    'answer differently about %s: drafting, support, health intake, finance',
    (_, change, signals, expected) => {
      expect(answers({ ...NOTE, ...change }, { ...NO_SIGNALS, ...signals })).toEqual(expected);
    },
  );

  it('need the more confidence the less a mistake is noticed', () => {
    const needed = PRESETS.map(({ confidence }) => confidence.low);
    expect(needed).toEqual([0.5, 0.72, 0.9, 0.85]);
  });
});
