import type { Actor, Instant } from '../log/envelope.js';
import type { Proposal } from '../task/events.js';
import { proposalOf } from '../task/evolve-handoffs.js';
import type { Decision, Handoff, Request, Task } from '../task/state.js';
import type { DecisionRecord, Ending, Party } from './decision-record.js';
import { type HandoffNotes, keyOf, type Notes, type TransferNotes } from './notes.js';

/** By handoff, what became of the use of a standing authorization. */
export type Uses = ReadonlyMap<string, NonNullable<DecisionRecord['applied']>>;

/** The records of one task: its handoffs and transfers that have ended. */
export function recordsOfTask(
  tenant: string,
  { task, handoffs, transfers }: Notes,
  uses: Uses,
): readonly DecisionRecord[] {
  return [
    ...task.handoffs.flatMap((handoff) => {
      const notes = handoffs.get(handoff.id);
      const ended = endOf(handoff.request);
      return notes && ended ? [ofHandoff(tenant, task, handoff, notes, ended, uses)] : [];
    }),
    ...transfers.flatMap((transfer) =>
      transfer.ended ? [ofTransfer(tenant, task, transfer, transfer.ended)] : [],
    ),
  ];
}

interface Ended {
  readonly end: Ending;
  readonly at: Instant;
  readonly by: Actor | null;
  readonly decision: Decision | null;
}

function endOf(request: Request): Ended | null {
  switch (request.state) {
    case 'pending':
    case 'deferred':
      return null;
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
    case 'rejected': {
      const { decision } = request;
      return { end: request.state, at: decision.at, by: decision.by, decision };
    }
    case 'withdrawn':
      return { end: request.state, at: request.at, by: request.by, decision: null };
    case 'expired':
    case 'superseded':
    case 'unpresentable':
      return { end: request.state, at: request.at, by: null, decision: null };
    default:
      return request satisfies never;
  }
}

function ofHandoff(
  tenant: string,
  task: Task,
  handoff: Handoff,
  notes: HandoffNotes,
  { end, at, by, decision }: Ended,
  uses: Uses,
): DecisionRecord {
  const { execution } = handoff;
  const proposal = proposed(handoff, decision?.option ?? null);
  const run = decision?.run ?? null;
  const triggers = proposal?.assessment.triggers ?? (handoff.why ? [handoff.why] : []);
  const rephrased = triggers.some(({ kind }) => kind === 'frustration');
  return {
    id: handoff.id,
    kind: handoff.subject.kind,
    tenant,
    task: task.id,
    account: task.user.id,
    proposedBy: party(handoff.proposer),
    proposedAt: handoff.proposedAt,
    input: notes.input,
    actionType: proposal?.action.type ?? null,
    tool: proposal?.action.tool ?? null,
    proposal,
    why: handoff.why?.kind ?? null,
    triggers: triggers.map(({ kind }) => kind),
    pattern: proposal?.assessment.pattern ?? null,
    route: handoff.route,
    confidence: notes.confidence ?? confidenceUsed(proposal),

    reaction: notes.reaction && { at: notes.reaction.at, by: party(notes.reaction.by) },
    end,
    endedAt: at,
    by: by && party(by),
    consideredFor: decision && consideredFor(handoff, notes, decision),
    rejection: decision?.rejection ?? null,
    note: decision?.note ?? null,
    changes: decision?.changes ?? [],
    run,

    authorization: run?.assessment.authorization ?? null,
    applied: uses.get(handoff.id) ?? null,
    execution: execution.state,
    happened: execution.state === 'settled' ? execution.happened : null,
    undone: undone(task, handoff),
    corrected: notes.corrected,
    reverses: handoff.reverses,
    repeatedContext: notes.said.repeatedContext ?? (rephrased || notes.inputs > 0),
    said: notes.said,
  };
}

function ofTransfer(
  tenant: string,
  task: Task,
  transfer: TransferNotes,
  { how, at, by }: NonNullable<TransferNotes['ended']>,
): DecisionRecord {
  const { said } = transfer;
  return {
    id: transfer.id,
    kind: 'transfer',
    tenant,
    task: task.id,
    account: task.user.id,
    proposedBy: party(transfer.by),
    proposedAt: transfer.at,
    input: transfer.input,
    actionType: null,
    tool: null,
    proposal: null,
    why: transfer.why.kind,
    triggers: [transfer.why.kind],
    pattern: 'full-human-takeover',
    route: 'desk',
    confidence: null,

    reaction: how === 'taken' ? { at, by: party(by) } : null,
    end: how,
    endedAt: at,
    by: party(by),
    consideredFor: null,
    rejection: null,
    note: null,
    changes: [],
    run: null,

    authorization: null,
    applied: null,
    execution: 'none',
    happened: null,
    undone: 'no',
    corrected: false,
    reverses: null,
    repeatedContext: said.repeatedContext ?? (transfer.why.kind === 'frustration' || transfer.inputs > 0),
    said,
  };
}

/** What was proposed; of a choice that was turned down, its options where they are all of one type. */
function proposed(handoff: Handoff, option: string | null): Proposal | null {
  const { subject } = handoff;
  const taken = proposalOf(handoff, option);
  if (taken || subject.kind !== 'choice' || option !== null) {
    return taken;
  }
  const [first, ...others] = subject.options.map(({ proposal }) => proposal);
  return first && others.every((other) => other?.action.type === first.action.type) ? first : null;
}

/** What older events keep of it: policy writes 0 where none was reported. */
function confidenceUsed(proposal: Proposal | null): number | null {
  return proposal?.assessment.confidence || null;
}

function consideredFor(
  { proposedAt }: Handoff,
  { openSince }: HandoffNotes,
  { by, at }: Decision,
): number | null {
  const since = openSince.get(keyOf(by)) ?? (by.kind === 'user' ? proposedAt : null);
  return since === null ? null : at - since;
}

function undone({ handoffs }: Task, { reversedBy }: Handoff): DecisionRecord['undone'] {
  if (reversedBy === null) {
    return 'no';
  }
  const execution = handoffs.find(({ id }) => id === reversedBy)?.execution;
  const done = execution?.state === 'succeeded' || (execution?.state === 'settled' && execution.happened);
  return done ? 'undone' : 'asked';
}

function party({ kind, id }: Actor): Party {
  return { kind, id };
}
