import {
  assess,
  NO_SIGNALS,
  type Policy,
  type ProposedAction,
  type Risk,
  shouldEscalate,
  type TriggerKind,
} from '@handoff-kit/core';
import { isMet, statusOf } from './fact-status.js';
import type { HandoffTask, PublicAction } from './task.js';

/** What is done first: the impacting action itself, or something else before it. */
export type Choice = 'ask' | 'act';

/** What was decided at a handoff, and why. */
export interface TaskDecision {
  readonly task: string;
  /** The impacting action that was open, or null where there was none. */
  readonly action: string | null;
  /** By the policy, with the action allowed in advance to the role that takes over. */
  readonly choice: Choice;
  /** By the policy as it stands, with nothing allowed in advance. */
  readonly asItStands: Choice;
  /** By the published rule, with the same missing facts and the risk that is left in advance. */
  readonly published: Choice;
  /** Facts that the action requires and that nobody has given. */
  readonly missing: readonly string[];
  /** Facts that the action requires and about which the sources disagree. */
  readonly conflicts: readonly string[];
  readonly triggers: readonly TriggerKind[];
}

/** No confidence is on record, so none may decide. */
const CERTAIN = 1;

/**
 * Decides whether to act at a handoff, by the same `assess` that decides behind the gate. The action that changes something
 * for the user is proposed; what it requires and the trace does not give is missing or in conflict.
 */
export function decideTask(task: HandoffTask, policy: Policy): TaskDecision {
  const impacting = task.actions.filter((action) => action.impacting);
  const open = impacting.find(({ requires }) => requires.every((one) => isMet(one, task))) ?? impacting[0];
  if (open === undefined) {
    const nothing = { missing: [], conflicts: [], triggers: [] };
    return { task: task.id, action: null, choice: 'ask', asItStands: 'ask', published: 'ask', ...nothing };
  }
  const unmet = open.requires.filter((one) => !isMet(one, task)).map(({ fact }) => fact);
  const disputed = (fact: string): boolean => statusOf(task.facts.get(fact) ?? []) === 'contradicted';
  const missing = unmet.filter((fact) => !disputed(fact));
  const conflicts = unmet.filter(disputed);
  const action = proposedOf(open);
  const signals = { ...NO_SIGNALS, missing, conflicts };
  const inAdvance = { ...signals, authorization: 'in-advance' };
  const { pattern, triggers } = assess(action, policy, inAdvance);
  return {
    task: task.id,
    action: open.action,
    choice: choiceOf(pattern !== 'auto-resolve'),
    asItStands: choiceOf(assess(action, policy, signals).pattern !== 'auto-resolve'),
    published: choiceOf(
      shouldEscalate({
        confidence: CERTAIN,
        riskLevel: levelOf(assess(action, policy, { ...NO_SIGNALS, authorization: 'in-advance' }).risk),
        missingRequiredFields: unmet.length,
      }),
    ),
    missing,
    conflicts,
    triggers: triggers.map(({ kind }) => kind),
  };
}

/** What changes something for the user counts as irreversible: nothing public says that it can be taken back. */
function proposedOf({ action }: PublicAction): ProposedAction {
  return {
    type: action,
    tool: action,
    toolVersion: 'public',
    args: {},
    reversibility: 'irreversible',
    audience: 'self',
  };
}

function choiceOf(asks: boolean): Choice {
  return asks ? 'ask' : 'act';
}

function levelOf(risk: Risk): 'low' | 'medium' | 'high' {
  return risk === 'very-high' ? 'high' : risk;
}
