import { applyChanges } from '../action/changes.js';
import type { JsonObject } from '../action/json.js';
import { toPointer } from '../action/pointer.js';
import { MASK } from '../action/secret.js';
import type { Instant } from '../log/envelope.js';
import type { TriggerKind } from '../policy/assessment.js';
import type { Proposal, RejectionReason } from '../task/events.js';
import { type DecisionRecord, inOrder } from './decision-record.js';
import { isAgentsProposal } from './judgement.js';

/** A proposal that a person turned down or put right, to try another agent on. Plain JSON: one case, one line. */
export interface EvaluationCase {
  readonly schema: 'handoff/evaluation-case@1';
  readonly id: string;
  readonly task: string;
  readonly account: string;
  readonly at: Instant;
  readonly actionType: string;
  readonly tool: string;
  readonly toolVersion: string;
  readonly policyVersion: string;
  /** What the user had asked for last, or null. */
  readonly input: string | null;
  /** The arguments as proposed. Secrets are masked. */
  readonly proposed: JsonObject;
  readonly decision: 'rejected' | 'approved-with-changes';
  /** The arguments as a person put them right; null after a rejection. */
  readonly expected: JsonObject | null;
  readonly reason: RejectionReason | null;
  readonly note: string | null;
  readonly triggers: readonly TriggerKind[];
  readonly confidence: number | null;
  /** JSON Pointers to the fields of this case that hold, or may hold, personal data: for whoever redacts it. */
  readonly personal: readonly string[];
}

/**
 * The rejections and edits as evaluation cases, in the order in which they were decided. Personal data stays in place and
 * is marked; what the card masked as a secret is masked here too.
 */
export function evaluationCases(records: readonly DecisionRecord[]): readonly EvaluationCase[] {
  return inOrder(records).flatMap((record) => {
    const { proposal, end } = record;
    return proposal && isAgentsProposal(record) && (end === 'rejected' || end === 'approved-with-changes')
      ? [caseOf(record, proposal, end)]
      : [];
  });
}

/** What stands in a case for a text that was taken out of it. */
const REMOVED = '[removed]';

/** The same case without what is personal in it, or may be: `personal` still names the fields. */
export function withoutPersonal(one: EvaluationCase): EvaluationCase {
  return {
    ...one,
    account: REMOVED,
    input: one.input === null ? null : REMOVED,
    note: one.note === null ? null : REMOVED,
    proposed: emptied(one.proposed),
    expected: one.expected && emptied(one.expected),
  };
}

function emptied(args: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(args).map((name) => [name, REMOVED]));
}

function caseOf(
  record: DecisionRecord,
  proposal: Proposal,
  decision: EvaluationCase['decision'],
): EvaluationCase {
  const { action, assessment } = proposal;
  const proposed = masked(proposal);
  const expected = record.run && masked(record.run);
  return {
    schema: 'handoff/evaluation-case@1',
    id: record.id,
    task: record.task,
    account: record.account,
    at: record.endedAt,
    actionType: action.type,
    tool: action.tool,
    toolVersion: action.toolVersion,
    policyVersion: assessment.policyVersion,
    input: record.input,
    proposed,
    decision,
    expected,
    reason: record.rejection,
    note: record.note,
    triggers: record.triggers,
    confidence: record.confidence,
    personal: [
      '/account',
      ...(record.input === null ? [] : ['/input']),
      ...(record.note === null ? [] : ['/note']),
      ...Object.keys(proposed).map((name) => toPointer(['proposed', name])),
      ...Object.keys(expected ?? {}).map((name) => toPointer(['expected', name])),
    ],
  };
}

/** Nobody can tell from outside which argument names a person, but a password is never anybody's example. */
function masked({ action, presentation }: Proposal): JsonObject {
  const secrets = presentation.fields.filter(({ kind, path }) => kind === 'masked' && path !== '');
  const without = applyChanges(action.args, Object.fromEntries(secrets.map(({ path }) => [path, MASK])));
  return without.ok ? without.value : {};
}
