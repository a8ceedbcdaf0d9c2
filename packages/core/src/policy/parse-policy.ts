import type { Money } from '../action/action.js';
import { checkJson } from '../action/check-json.js';
import { isExactName } from '../action/exact-name.js';
import { type Fault, isJsonObject, type Parsed } from '../action/json.js';
import type { Pattern, Risk, Route } from './assessment.js';
import type { ActionRule, Policy, Times } from './policy.js';
import { PolicyError } from './policy-error.js';
import { NO_PATTERN, type PolicyFaultCode, type PolicySection, readSection } from './policy-section.js';

const RISKS = ['low', 'medium', 'high', 'very-high'] as const satisfies readonly Risk[];
const ROUTES = ['user', 'desk', 'either'] as const satisfies readonly Route[];

/** The longest that anything may take, in milliseconds: ten years. */
const LONGEST = 3_650 * 24 * 60 * 60_000;

/**
 * Reads a policy from anywhere and takes a deep-frozen copy of it. Everything that is wrong is reported at once, each with
 * its path: what is missing, unknown, of the wrong kind or out of range, and what contradicts itself.
 */
export function parsePolicy(value: unknown): Parsed<Policy, PolicyFaultCode> {
  const json = checkJson(value);
  if (!json.ok) return json;
  if (!isJsonObject(json.value)) {
    return { ok: false, faults: [{ path: '', code: 'kind', message: 'A policy is an object.' }] };
  }
  const faults: Fault<PolicyFaultCode>[] = [];
  const policy = readSection(json.value, [], faults, readPolicy);
  return policy === null || faults.length > 0 ? { ok: false, faults } : { ok: true, value: frozen(policy) };
}

/**
 * The same, for whoever cannot go on without a policy.
 *
 * @throws {PolicyError} with all its faults, for one that cannot be used.
 */
export function requirePolicy(value: unknown): Policy {
  const parsed = parsePolicy(value);
  if (!parsed.ok) throw new PolicyError(parsed.faults);
  return parsed.value;
}

function readPolicy(section: PolicySection): Policy | null {
  const version = section.text('version');
  const selfApproval = section.flag('selfApproval');
  const actions = section.byType('actions', (rule, type) => readRule(rule, selfApproval, type));
  const confidence = section.section('confidence', readThresholds);
  const routes = section.section('routes', readRoutes);
  const times = section.section('times', readTimes);
  const policy = {
    version,
    actions,
    firstTime: section.flag('firstTime'),
    valueLimits: readLimits(section),
    scaleLimit: section.whole('scaleLimit', 0),
    calibrated: readTypes(section, 'calibrated'),
    uncalibratedConfidence: section.oneOf('uncalibratedConfidence', ['ignore', 'use']),
    selfApproval,
    team: section.text('team'),
    escalateTo: section.text('escalateTo'),
    rephrasings: section.whole('rephrasings', 1),
    toolFailures: section.whole('toolFailures', 1),
  };
  return confidence && routes && times && { ...policy, confidence, routes, times };
}

function readRule(section: PolicySection, selfApproval: boolean, type: string): ActionRule {
  const risk = section.maybe('risk', () => section.oneOf('risk', RISKS));
  const floor = section.maybe('floor', () => section.flag('floor'));
  const route = section.maybe('route', () => section.oneOf('route', ROUTES));
  const approvals = section.maybe('approvals', () => section.whole('approvals', 1));
  const valueLimits = section.maybe('valueLimits', () => readLimits(section));
  const scaleLimit = section.maybe('scaleLimit', () => section.whole('scaleLimit', 0));
  const confidence = section.maybe('confidence', () => section.share('confidence'));
  const undo = section.maybe('undo', () => readTime(section, 'undo'));
  const rule: ActionRule = {
    ...(risk !== undefined && { risk }),
    ...(floor !== undefined && { floor }),
    ...(route !== undefined && { route }),
    ...(approvals !== undefined && { approvals }),
    ...(valueLimits !== undefined && { valueLimits }),
    ...(scaleLimit !== undefined && { scaleLimit }),
    ...(confidence !== undefined && { confidence }),
    ...(undo !== undefined && { undo }),
  };
  if (section.isSound()) checkRule(section, rule, selfApproval, type);
  return rule;
}

/** What a rule says twice, and differently. */
function checkRule(
  section: PolicySection,
  { risk, floor, route, approvals = 1 }: ActionRule,
  selfApproval: boolean,
  type: string,
): void {
  const several = approvals > 1;
  if (floor && (risk === 'low' || risk === 'medium')) {
    section.fault(
      'risk',
      'contradiction',
      `${type} has a floor, which is never below high. Leave the risk out.`,
    );
  }
  if (several && risk === 'low') {
    section.fault(
      'risk',
      'contradiction',
      `${type} needs several approvals, so it is not low. Leave the risk out.`,
    );
  }
  if (several && route === 'user') {
    section.fault(
      'route',
      'contradiction',
      `${approvals} approvals of ${type} cannot all come from the user. Route it to the desk.`,
    );
  }
  if (several && selfApproval) {
    section.fault(
      'approvals',
      'contradiction',
      `With selfApproval, who proposes ${type} would be one of its approvers. Switch one of the two off.`,
    );
  }
}

function readThresholds(section: PolicySection): Policy['confidence'] {
  const low = section.share('low');
  const medium = section.share('medium');
  const high = section.share('high');
  const veryHigh = section.share('very-high');
  const steps = [
    ['medium', low, medium],
    ['high', medium, high],
    ['very-high', high, veryHigh],
  ] as const;
  for (const [risk, below, own] of section.isSound() ? steps : []) {
    if (own < below) {
      section.fault(risk, 'order', `What risks more needs no less confidence. Give at least ${below}.`);
    }
  }
  return { low, medium, high, 'very-high': veryHigh };
}

function readRoutes(section: PolicySection): Readonly<Record<Pattern, Route>> {
  return {
    'auto-resolve': section.oneOf('auto-resolve', ROUTES),
    'suggest-and-confirm': section.oneOf('suggest-and-confirm', ROUTES),
    'human-review-before-send': section.oneOf('human-review-before-send', ROUTES),
    'full-human-takeover': section.oneOf('full-human-takeover', ROUTES),
  };
}

function readTimes(section: PolicySection): Times {
  return {
    request: readTime(section, 'request'),
    claim: readTime(section, 'claim'),
    grant: readTime(section, 'grant'),
    run: readTime(section, 'run'),
    undo: readTime(section, 'undo'),
    promise: readTime(section, 'promise'),
  };
}

function readTime(section: PolicySection, member: string): number {
  return section.whole(member, 1, LONGEST);
}

function readLimits(section: PolicySection): readonly Money[] {
  const seen = new Set<string>();
  const limits = section.list('valueLimits', (items, index) =>
    items.section(index, (limit): Money => {
      const currency = limit.text('currency');
      const amount = limit.whole('amount', 0);
      if (!limit.isSound()) return { amount, currency };
      if (!/^[A-Z]{3}$/.test(currency)) {
        limit.fault('currency', 'currency', 'Give an ISO 4217 code in capitals: EUR.');
      } else if (seen.has(currency)) {
        limit.fault('currency', 'duplicate', `${currency} has a limit already. Give one for each currency.`);
      }
      seen.add(currency);
      return { amount, currency };
    }),
  );
  return limits.filter((limit) => limit !== null);
}

function readTypes(section: PolicySection, member: string): readonly string[] {
  const seen = new Set<string>();
  return section.list(member, (items, index) => {
    const type = items.text(index);
    if (type.trim() !== '') {
      if (!isExactName(type)) items.fault(index, 'pattern', NO_PATTERN);
      else if (seen.has(type)) items.fault(index, 'duplicate', `${type} is listed already.`);
      seen.add(type);
    }
    return type;
  });
}

function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}
