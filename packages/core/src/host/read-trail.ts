import { isJsonArray } from '../action/json.js';
import type { Recorded } from '../log/envelope.js';
import type { ChoiceOption, Proposal, Subject, TaskEvent } from '../task/events.js';
import type { Viewer } from '../task/viewer.js';
import type { TrailAction, TrailEntry, TrailFact, TrailSubject } from '../trail/entry.js';
import { project } from './project.js';
import { readAccountEvent } from './read-account-event.js';
import { readTaskEvent } from './read-event.js';

/** The events of one task, in order, as far as this viewer may read them. */
export function readTaskTrail(
  about: TrailSubject,
  events: readonly Recorded[],
  viewer: Viewer,
): readonly TrailEntry[] {
  const handoffs = new Map<string, KnownHandoff>();
  return events.map((recorded) =>
    unlessBroken(recorded, about, viewer, () => {
      const whole = readTaskEvent(recorded);
      const event = project(whole, viewer);
      if (event.type === 'hidden') {
        const fact: TrailFact = whole.type === 'hidden' ? unreadable(recorded, viewer) : { kind: 'hidden' };
        return entryOf(recorded, about, fact, viewer);
      }
      follow(handoffs, event);
      const { id: _id, seq: _seq, at: _at, actor: _actor, ...said } = event;
      const handoff = 'handoff' in event.data ? event.data.handoff : null;
      const known = handoff === null ? undefined : handoffs.get(handoff);
      return {
        ...entryOf(recorded, about, { kind: 'task', ...said }, viewer),
        concerns: handoff === null ? null : { id: handoff, name: known?.name ?? '' },
        action: known?.action ?? null,
      };
    }),
  );
}

/** One event that has lost the shape it was sealed with must not keep the others from being read. */
function unlessBroken(
  recorded: Recorded,
  about: TrailSubject,
  viewer: Viewer,
  read: () => TrailEntry,
): TrailEntry {
  try {
    return read();
  } catch {
    const fact: TrailFact = isStaff(viewer) ? { kind: 'unknown', type: recorded.type } : { kind: 'hidden' };
    return entryOf(recorded, about, fact, viewer);
  }
}

/** The events of one account, in order. Only for whoever may read all of it. */
export function readAccountTrail(
  about: TrailSubject,
  events: readonly Recorded[],
  viewer: Viewer,
): readonly TrailEntry[] {
  const types = new Map<string, string>();
  return events.map((recorded) =>
    unlessBroken(recorded, about, viewer, () => {
      const event = readAccountEvent(recorded);
      if (event.type === 'hidden') {
        return entryOf(recorded, about, unreadable(recorded, viewer), viewer);
      }
      if (event.type === 'authorization.offered') {
        types.set(event.data.authorization, event.data.terms.type);
      }
      const { id: _id, seq: _seq, at: _at, actor: _actor, ...said } = event;
      const id = 'authorization' in event.data ? event.data.authorization : null;
      return {
        ...entryOf(recorded, about, { kind: 'account', ...said }, viewer),
        concerns: id === null ? null : { id, name: types.get(id) ?? '' },
      };
    }),
  );
}

interface KnownHandoff {
  readonly name: string;
  readonly action: TrailAction | null;
  readonly subject: Subject;
}

function entryOf(
  { id, seq, at, actor, hash, prev }: Recorded,
  about: TrailSubject,
  fact: TrailFact,
  viewer: Viewer,
): TrailEntry {
  const known = fact.kind === 'task' || fact.kind === 'account' || isStaff(viewer);
  return {
    id,
    seq,
    at,
    actor: known ? { ...actor } : null,
    about,
    concerns: null,
    action: null,
    fact,
    hash,
    prev,
  };
}

/** An event that has no readable data: its place, and as much of its envelope as the viewer may know. */
function unreadable({ type, data }: Recorded, viewer: Viewer): TrailFact {
  if (data === null) {
    return { kind: 'erased', type: isStaff(viewer) ? type : null };
  }
  if (!isStaff(viewer)) {
    return { kind: 'hidden' };
  }
  const { seqs, why } = data;
  return type === 'record.erased' && seqs !== undefined && isJsonArray(seqs)
    ? {
        kind: 'erasure',
        seqs: seqs.filter((seq) => typeof seq === 'number'),
        why: typeof why === 'string' ? why : null,
      }
    : { kind: 'unknown', type };
}

function isStaff({ kind }: Viewer): boolean {
  return kind !== 'user';
}

function follow(handoffs: Map<string, KnownHandoff>, event: TaskEvent): void {
  if (event.type === 'handoff.proposed') {
    const { handoff, subject } = event.data;
    const action = subject.kind === 'approval' ? actionOf(subject.proposal) : null;
    handoffs.set(handoff, { name: nameOf(subject), action, subject });
  }
  if (event.type === 'handoff.decided') {
    const { handoff, changed, option } = event.data;
    const before = handoffs.get(handoff);
    const taken = before && chosen(before.subject, option);
    const proposal = changed?.proposal ?? taken?.proposal ?? null;
    if (before && (proposal || taken)) {
      handoffs.set(handoff, {
        ...before,
        name: taken?.label ?? proposal?.presentation.proposal ?? before.name,
        action: proposal ? actionOf(proposal) : before.action,
      });
    }
  }
}

/** The sentence that somebody decided on, as the desk's queue has it. */
function nameOf(subject: Subject): string {
  return subject.kind === 'approval' ? subject.proposal.presentation.proposal : subject.question;
}

function chosen(subject: Subject, option: string | null): ChoiceOption | null {
  return (subject.kind === 'choice' && subject.options.find(({ id }) => id === option)) || null;
}

function actionOf({ action, digest, assessment }: Proposal): TrailAction {
  const { type, tool, toolVersion } = action;
  return { type, tool, toolVersion, digest, policyVersion: assessment.policyVersion };
}
