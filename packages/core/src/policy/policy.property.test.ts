import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJson } from '../action/check-json.js';
import { type Fault, isJsonArray, isJsonObject, type JsonValue } from '../action/json.js';
import { toPointer } from '../action/pointer.js';
import { assess } from './assess.js';
import { assessChain } from './assess-chain.js';
import type { Assessment, Pattern, TriggerKind } from './assessment.js';
import { definePolicy } from './define-policy.js';
import { explain } from './explain.js';
import { parsePolicy } from './parse-policy.js';
import type { ActionRule, Policy } from './policy.js';
import { SUPPORT_POLICY } from './presets/support.js';
import type { Signals } from './signals.js';
import { PATTERN_BY_RISK, TRIGGER_ORDER } from './table.js';
import { anAction, aPolicy, someSignals } from './testing/arbitraries.js';

const RUNS = { numRuns: 500 };
const PATTERNS: readonly Pattern[] = Object.values(PATTERN_BY_RISK);

function level({ pattern }: { readonly pattern: Pattern }): number {
  return PATTERNS.indexOf(pattern);
}

function kinds({ triggers }: Assessment): readonly TriggerKind[] {
  return triggers.map(({ kind }) => kind);
}

describe('for any policy, action and signals', () => {
  it('what is decided can be stored, in the written order, with the first as the one sentence', () => {
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, (policy, action, signals) => {
        const assessment = assess(action, policy, signals);
        expect(checkJson(assessment)).toEqual({ ok: true, value: assessment });
        expect(kinds(assessment)).toEqual(TRIGGER_ORDER.filter((kind) => kinds(assessment).includes(kind)));
        const { sentence, trace } = explain(assessment);
        expect(sentence).toEqual(assessment.shown && trace[0]);
        expect(assessment.shown).toEqual(assessment.triggers[0] ?? null);
        expect(assess(action, policy, signals)).toEqual(assessment);
      }),
      RUNS,
    );
  });

  it('raising a limit never adds a trigger', () => {
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, fc.nat(9_999), (policy, action, signals, by) => {
        const before = kinds(assess(action, policy, signals));
        expect(before).toEqual(
          expect.arrayContaining([...kinds(assess(action, raised(policy, by), signals))]),
        );
      }),
      RUNS,
    );
  });

  it('one sign more never lowers the pattern', () => {
    const sign = fc.constantFrom<Partial<Signals>>(
      { firstTime: true },
      { missing: ['Order number'] },
      { conflicts: ['The order', 'The invoice'] },
      { failing: { tool: 'The carrier', attempts: 9 } },
      { rephrased: 9 },
      { personAsked: true },
      { outOfScope: { boundary: 'Tax advice' } },
      { denied: 'd-4' },
      { confidence: 0 },
    );
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, sign, (policy, action, signals, more) => {
        const worse = assess(action, policy, { ...signals, ...more });
        expect(level(worse)).toBeGreaterThanOrEqual(level(assess(action, policy, signals)));
      }),
      RUNS,
    );
  });

  it('confidence changes nothing but its own trigger', () => {
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, (policy, action, signals) => {
        const sure = kinds(assess(action, policy, { ...signals, confidence: 1 }));
        const asked = kinds(assess(action, policy, signals));
        expect(sure).toEqual(asked.filter((kind) => kind !== 'low-confidence'));
      }),
      RUNS,
    );
  });

  it('an authorization lowers to nothing or leaves everything, and never lifts a floor', () => {
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, (policy, action, signals) => {
        const without = assess(action, policy, { ...signals, authorization: null });
        const assessment = assess(action, policy, { ...signals, authorization: 'a-17' });
        expect(assessment.triggers).toEqual(without.triggers);
        if (assessment.authorization === null) expect(assessment).toEqual(without);
        else {
          expect([assessment.pattern, without.pattern === 'auto-resolve']).toEqual(['auto-resolve', false]);
          expect(kinds(assessment)).not.toContain('floor');
        }
      }),
      RUNS,
    );
  });

  it('several approvers are never one user', () => {
    fc.assert(
      fc.property(aPolicy, anAction, someSignals, (policy, action, signals) => {
        const { approvals, route, pattern } = assess(action, policy, signals);
        expect(approvals > 1 && (route === 'user' || pattern === 'auto-resolve')).toBe(false);
      }),
      RUNS,
    );
  });

  it('a chain is at least as careful as each of its links, in any order', () => {
    const links = fc.array(fc.record({ action: anAction, signals: someSignals }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(aPolicy, links, (policy, chain) => {
        const whole = assessChain(chain, policy);
        expect(whole.approvals > 1 && whole.route === 'user').toBe(false);
        for (const link of whole.links) expect(level(whole)).toBeGreaterThanOrEqual(level(link));
        expect(assessChain(chain.toReversed(), policy)).toMatchObject({
          pattern: whole.pattern,
          route: whole.route,
          approvals: whole.approvals,
        });
      }),
      RUNS,
    );
  });
});

describe('a policy that is written down', () => {
  it('is read back as it was, and so is one that a product defined', () => {
    fc.assert(
      fc.property(aPolicy, fc.constantFrom('mine-1', 'mine-2'), (policy, version) => {
        const written: unknown = JSON.parse(JSON.stringify(policy));
        expect(parsePolicy(written)).toEqual({ ok: true, value: written });
        expect(parsePolicy(policy)).toEqual({ ok: true, value: written });
        const { confidence: _, ...changes } = policy;
        const defined = definePolicy(SUPPORT_POLICY, { ...changes, version });
        expect(parsePolicy(JSON.parse(JSON.stringify(defined)))).toEqual({ ok: true, value: defined });
      }),
      RUNS,
    );
  });

  it('reports any one broken member at its path, and nothing else', () => {
    fc.assert(
      fc.property(aPolicy, fc.nat(), fc.constantFrom('broken', 'left out'), (policy, pick, how) => {
        const json: JsonValue = JSON.parse(JSON.stringify(policy));
        const places = placesIn(json, []);
        const place = places[pick % places.length] ?? [];
        const mayBeAbsent = place[0] === 'actions' && place.length <= 3;
        const inList = Number.isInteger(Number(place.at(-1)));
        const missing = how === 'left out' && !mayBeAbsent && !inList;
        const faults = faultsOf(parsePolicy(missing ? drop(json, place) : broke(json, place)));
        expect(faults.map(({ path, code }) => [path, code])).toEqual([
          [toPointer(place), missing ? 'missing' : 'kind'],
        ]);
      }),
      RUNS,
    );
  });
});

type Place = readonly string[];

function placesIn(value: JsonValue, at: Place): readonly Place[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(at.length > 0 ? [at] : []),
    ...inner.flatMap(([member, one]) => placesIn(one, [...at, member])),
  ];
}

/** What no member of a policy may be. */
function broke(value: JsonValue, [first, ...rest]: Place): JsonValue {
  if (first === undefined) return null;
  if (isJsonArray(value))
    return value.map((one, index) => (String(index) === first ? broke(one, rest) : one));
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([member, one]) => [member, member === first ? broke(one, rest) : one]),
      )
    : value;
}

function drop(value: JsonValue, [first, ...rest]: Place): JsonValue {
  if (isJsonArray(value)) return value.map((one, index) => (String(index) === first ? drop(one, rest) : one));
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([member, one]) =>
          member !== first ? [[member, one]] : rest.length > 0 ? [[member, drop(one, rest)]] : [],
        ),
      )
    : value;
}

function faultsOf(parsed: ReturnType<typeof parsePolicy>): readonly Fault[] {
  return parsed.ok ? [] : parsed.faults;
}

function raised(policy: Policy, by: number): Policy {
  const lower = 1 / (1 + by);
  return {
    ...policy,
    actions: Object.fromEntries(
      Object.entries(policy.actions).map(([type, { valueLimits, scaleLimit, confidence, ...rule }]) => [
        type,
        {
          ...rule,
          ...(valueLimits && { valueLimits: raisedLimits(valueLimits, by) }),
          ...(scaleLimit !== undefined && { scaleLimit: scaleLimit + by }),
          ...(confidence !== undefined && { confidence: confidence * lower }),
        } satisfies ActionRule,
      ]),
    ),
    valueLimits: raisedLimits(policy.valueLimits, by),
    scaleLimit: policy.scaleLimit + by,
    confidence: {
      low: policy.confidence.low * lower,
      medium: policy.confidence.medium * lower,
      high: policy.confidence.high * lower,
      'very-high': policy.confidence['very-high'] * lower,
    },
    rephrasings: policy.rephrasings + by,
    toolFailures: policy.toolFailures + by,
  };
}

function raisedLimits(limits: Policy['valueLimits'], by: number): Policy['valueLimits'] {
  return limits.map(({ amount, currency }) => ({ amount: amount + by, currency }));
}
