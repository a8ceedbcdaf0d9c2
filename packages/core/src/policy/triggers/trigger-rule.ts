import type { ProposedAction } from '../../action/action.js';
import type { Risk, TriggerKind, TriggerOf } from '../assessment.js';
import type { ActionRule, Policy } from '../policy.js';
import type { Signals } from '../signals.js';

/** What a rule reads. */
export interface TriggerFacts {
  readonly action: ProposedAction;
  readonly policy: Policy;
  /** What the policy says about this action type; empty where it says nothing. */
  readonly rule: ActionRule;
  readonly signals: Signals;
  /** The risk so far: of the action, and of every trigger before this one in the written order. */
  readonly risk: Risk;
}

/** When one kind of trigger fires. Pure: the same facts give the same answer. */
export interface TriggerRule<Kind extends TriggerKind> {
  /** When it fires, in one sentence for whoever reads the policy. */
  readonly when: string;
  /** The trigger with its facts, or null. */
  readonly fires: (facts: TriggerFacts) => TriggerOf<Kind> | null;
}

/** One rule for each of these kinds. */
export type TriggerRules<Kind extends TriggerKind = TriggerKind> = {
  readonly [K in Kind]: TriggerRule<K>;
};

/** Whether the action changes anything. Reading crosses no boundary. */
export function writes({ action }: TriggerFacts): boolean {
  return action.reversibility !== 'read-only';
}
