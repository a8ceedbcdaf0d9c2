import type { Money, ProposedAction } from '../action/action.js';
import { assess } from './assess.js';
import type { Assessment, Pattern, Risk, Route, Trigger } from './assessment.js';
import type { Policy } from './policy.js';
import { ruleFor } from './rule-for.js';
import { NO_SIGNALS, type Signals } from './signals.js';
import { higher, PATTERN_BY_RISK, TRIGGER_ORDER, TRIGGER_TABLE } from './table.js';
import { overScale, overValue } from './triggers/boundaries.js';
import { decideTogether, whoDecides } from './who-decides.js';

/** One action of a chain, and what is known around it. Default: nothing. */
export interface ChainLink {
  readonly action: ProposedAction;
  readonly signals?: Signals;
}

/** What policy says about actions that run together. */
export interface ChainAssessment {
  readonly policyVersion: string;
  /** The highest of all links and of what they come to together. */
  readonly risk: Risk;
  readonly pattern: Pattern;
  /** The assessment of each link, in order. */
  readonly links: readonly Assessment[];
  /** Limits that no link exceeds alone but all of one action type do together. */
  readonly together: readonly Trigger[];
  /** The first of every kind of trigger that fired, in the written order. */
  readonly triggers: readonly Trigger[];
  /** The trigger whose sentence a person reads; null when nothing fired. */
  readonly shown: Trigger | null;
  readonly route: Route;
  readonly approvals: number;
}

/**
 * What policy says about a chain. It takes its highest class, so an irreversible step inside makes all of it one; and many
 * small steps of one type count as one large. An empty chain is a RangeError: nothing is no action.
 */
export function assessChain(chain: readonly ChainLink[], policy: Policy): ChainAssessment {
  if (chain.length === 0) {
    throw new RangeError('A chain of actions has at least one.');
  }
  const links = chain.map(({ action, signals = NO_SIGNALS }) => assess(action, policy, signals));
  const sums = togetherOver(chain, links, policy);
  const together = sums.map(({ trigger }) => trigger);
  const risk = [
    ...links.map((link) => link.risk),
    ...together.map(({ kind }) => TRIGGER_TABLE[kind].risk),
  ].reduce(higher);
  const pattern = PATTERN_BY_RISK[risk];
  const deciders = decideTogether([
    ...links.filter((link) => link.pattern !== 'auto-resolve'),
    ...sums.map(({ type }) => whoDecides(policy, ruleFor(policy, type), pattern)),
  ]);
  const fired = new Map(
    [...links.flatMap(({ triggers }) => triggers), ...together].toReversed().map((one) => [one.kind, one]),
  );
  const triggers = TRIGGER_ORDER.flatMap((kind) => fired.get(kind) ?? []);
  return {
    policyVersion: policy.version,
    risk,
    pattern,
    links,
    together,
    triggers,
    shown: triggers[0] ?? null,
    route: deciders?.route ?? policy.routes[pattern],
    approvals: deciders?.approvals ?? 1,
  };
}

/**
 * What policy says about an action and the calls inside it, as of one action: the highest of all. Nothing that was decided
 * in advance covers it, for that was for an exact action by itself.
 */
export function assessWhole(chain: readonly [ChainLink, ...ChainLink[]], policy: Policy): Assessment {
  const alone = chain.map(({ action, signals = NO_SIGNALS }) => ({
    action,
    signals: { ...signals, authorization: null },
  }));
  const { policyVersion, risk, pattern, links, triggers, shown, route, approvals } = assessChain(
    alone,
    policy,
  );
  return {
    policyVersion,
    risk,
    pattern,
    triggers,
    shown,
    route,
    approvals,
    authorization: null,
    confidence: links[0]?.confidence ?? null,
  };
}

interface Sum {
  readonly type: string;
  readonly trigger: Trigger;
}

/** What exceeds a limit only once the links of one action type are added up. What was decided in advance has its budget. */
function togetherOver(
  chain: readonly ChainLink[],
  links: readonly Assessment[],
  policy: Policy,
): readonly Sum[] {
  const sums: Sum[] = [];
  for (const type of new Set(chain.map(({ action }) => action.type))) {
    const own = chain.flatMap(({ action }, index) => {
      const link = links[index];
      return action.type === type && link ? [{ action, link }] : [];
    });
    const asked = own.filter(({ link }) => link.authorization === null);
    const alone = new Set(asked.flatMap(({ link }) => link.triggers.map(({ kind }) => kind)));
    const added = asked
      .filter(({ action }) => action.reversibility !== 'read-only')
      .map(({ action }) => action);
    const rule = ruleFor(policy, type);
    for (const trigger of [
      ...values(added).map((value) => overValue(value, policy, rule)),
      overScale(
        added.reduce((sum, { scale = 0 }) => sum + scale, 0),
        policy,
        rule,
      ),
    ]) {
      if (trigger && !alone.has(trigger.kind)) sums.push({ type, trigger });
    }
  }
  return sums;
}

/** What moves in all, either way, in each currency. */
function values(actions: readonly ProposedAction[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { value } of actions) {
    if (value) sums.set(value.currency, (sums.get(value.currency) ?? 0) + Math.abs(value.amount));
  }
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}
