import type { Actor, Instant, Person } from '../log/envelope.js';
import type { ContextPart } from './events.js';
import type { Refusal } from './refusal.js';
import type { Activity, Awaited, Claim, Decision, Handoff, Owner, Parked, Task } from './state.js';

type Doing<State extends Activity['state']> = Extract<Activity, { readonly state: State }>;
type Waiting = { readonly since: Instant; readonly elapsed: number };

/** What the StatusCard shows. `key` names the state. */
export type StatusView =
  | { readonly key: 'idle' }
  | ({ readonly key: 'working'; readonly what: string; readonly quiet: boolean } & Waiting)
  | ({ readonly key: 'working-long' | 'working-too-long'; readonly what: string } & Waiting)
  | ({ readonly key: 'checking'; readonly what: string; readonly quiet: boolean } & Waiting)
  | ({ readonly key: 'checking-long'; readonly what: string } & Waiting)
  | ({ readonly key: 'drafting'; readonly what: string } & Waiting)
  | { readonly key: 'draft-ready'; readonly activity: Doing<'draft-ready'> }
  | { readonly key: 'unsure'; readonly activity: Doing<'unsure'>; readonly handoff: string | null }
  | {
      readonly key: 'needs-information';
      readonly fields: readonly string[];
      readonly handoff: string | null;
    }
  | { readonly key: 'waiting-for-you'; readonly handoff: Handoff; readonly more: number }
  | {
      readonly key: 'waiting-for-review';
      readonly handoff: Handoff;
      readonly promise: Instant | null;
      readonly late: boolean;
    }
  | { readonly key: 'with-a-person'; readonly person: Person; readonly team: string }
  | { readonly key: 'stalled'; readonly activity: Doing<'stalled'> }
  | { readonly key: 'recovering'; readonly activity: Doing<'recovering'> }
  | {
      readonly key: 'stopped';
      readonly activity: Doing<'stopped'>;
      /** What the person asked, kept as they wrote it; null where nothing was asked. */
      readonly input: string | null;
    }
  | { readonly key: 'out-of-scope'; readonly activity: Doing<'out-of-scope'>; readonly input: string | null }
  | { readonly key: 'parked'; readonly parked: readonly Parked[] }
  | { readonly key: 'paused'; readonly activity: Doing<'paused'> }
  | { readonly key: 'done'; readonly activity: Doing<'done'> }
  | {
      readonly key: 'done-undoable';
      readonly activity: Doing<'done'>;
      readonly handoff: string;
      readonly until: Instant;
    }
  | { readonly key: 'undone'; readonly activity: Doing<'done'>; readonly at: Instant }
  | { readonly key: 'corrected'; readonly activity: Doing<'corrected'> }
  | { readonly key: 'cancelled'; readonly activity: Doing<'cancelled'> };

/** What the HandoffCard shows. `key` names the state; `handoff` is always the whole request. */
export type HandoffView = { readonly handoff: Handoff } & (
  | { readonly key: 'arming' | 'unread' | 'confirm' | 'choose' | 'answer' | 'review-own' | 'editing' }
  | { readonly key: 'offline' }
  | {
      readonly key: 'review-waiting';
      readonly promise: Instant | null;
      readonly late: boolean;
      readonly claim: Claim | null;
    }
  | { readonly key: 'sending'; readonly what: string }
  | { readonly key: 'refused'; readonly refusal: Refusal }
  | { readonly key: 'expiring'; readonly left: number }
  | {
      readonly key: 'approved' | 'approved-with-changes' | 'approved-by-rule' | 'answered' | 'rejected';
      readonly decision: Decision;
    }
  | { readonly key: 'decided-elsewhere'; readonly decision: Decision; readonly approved: boolean }
  | { readonly key: 'deferred'; readonly by: Actor; readonly at: Instant }
  | { readonly key: 'expired'; readonly at: Instant }
  | { readonly key: 'withdrawn'; readonly by: Actor; readonly at: Instant; readonly why: string }
  | { readonly key: 'superseded'; readonly by: string | null; readonly at: Instant }
  | { readonly key: 'unpresentable'; readonly at: Instant; readonly why: string }
  | { readonly key: 'running'; readonly since: Instant; readonly decision: Decision }
  | { readonly key: 'succeeded'; readonly at: Instant; readonly decision: Decision }
  | {
      readonly key: 'succeeded-undoable';
      readonly at: Instant;
      readonly until: Instant;
      readonly decision: Decision;
    }
  | { readonly key: 'undoing' | 'undone' | 'undo-failed'; readonly by: Handoff; readonly at: Instant }
  | { readonly key: 'failed'; readonly at: Instant; readonly message: string }
  | { readonly key: 'unknown'; readonly at: Instant }
  | {
      readonly key: 'settled';
      readonly at: Instant;
      readonly by: Actor;
      readonly happened: boolean;
      readonly note: string | null;
    }
  | { readonly key: 'voided'; readonly at: Instant; readonly why: string }
);

/** What the OwnershipBanner shows. `key` names the state. */
export type OwnershipView =
  | { readonly key: 'agent' }
  | { readonly key: 'your-move'; readonly handoffs: number }
  | { readonly key: 'transferring'; readonly owner: Extract<Owner, { state: 'transferring' }> }
  | { readonly key: 'queued' | 'queued-with-position'; readonly owner: Extract<Owner, { state: 'queue' }> }
  | {
      readonly key: 'person' | 'person-due-soon' | 'reassigned';
      readonly owner: Extract<Owner, { state: 'person' }>;
    }
  | {
      readonly key: 'overdue' | 'overdue-escalated';
      readonly owner: Awaited & Extract<Owner, { state: 'queue' | 'person' | 'transferring' }>;
      /** How late, in milliseconds. */
      readonly late: number;
    }
  | { readonly key: 'handed-back'; readonly by: Actor; readonly at: Instant; readonly note: string | null }
  | { readonly key: 'nobody-available'; readonly owner: Extract<Owner, { state: 'nobody' }> }
  | {
      readonly key: 'finished';
      readonly by: Person;
      readonly team: string;
      readonly at: Instant;
      readonly result: string;
    }
  | { readonly key: 'cancelled'; readonly at: Instant };

/** What the ScopeNotice shows. `key` names the state. */
export type ScopeView =
  | { readonly key: 'inside' }
  | ({ readonly key: 'beyond'; readonly inScope: null } & Beyond)
  | ({ readonly key: 'beyond-in-part'; readonly inScope: string } & Beyond)
  | ({
      readonly key: 'handed-over';
      readonly inScope: string | null;
      /** Who has it by now, or null while nobody has taken it. */
      readonly person: Person | null;
      /** Whose desk it is at, or null where a request of the agent waits for a decision. */
      readonly team: string | null;
      /** The time by which the next update was promised, or null. */
      readonly updateBy: Instant | null;
    } & Beyond)
  | { readonly key: 'parked'; readonly input: string | null; readonly parked: readonly Parked[] };

/** A request that goes beyond what the agent may do, and what is kept of it. */
interface Beyond {
  readonly boundary: string;
  /** What would extend the scope, or null where the agent does not know. */
  readonly extendedBy: string | null;
  /** What the person asked, kept as they wrote it; null where nothing was asked. */
  readonly input: string | null;
  /** What was saved for later, oldest first. */
  readonly parked: readonly Parked[];
}

/** One line of the desk's queue. */
export interface QueueEntry {
  readonly task: string;
  /** The handoff it is about, or null for a request that a person takes the task over. */
  readonly handoff: string | null;
  readonly title: string;
  readonly summary: string;
  readonly user: Person;
  readonly team: string | null;
  readonly since: Instant;
  readonly promise: Instant | null;
  readonly claim: Claim | null;
  readonly why: Handoff['why'];
  readonly irreversible: boolean;
}

/** What the ReviewQueue shows. */
export type QueueView =
  | { readonly key: 'empty' }
  | { readonly key: 'waiting'; readonly entries: readonly QueueEntry[] }
  | { readonly key: 'filtered-empty'; readonly hidden: number }
  | { readonly key: 'offline'; readonly entries: readonly QueueEntry[] };

/** What a queue entry points to: a handoff, or the request that somebody takes the task. */
export type ReviewEntry =
  | { readonly kind: 'handoff'; readonly handoff: string }
  | { readonly kind: 'ownership' };

/** What the ReviewerPanel shows. `key` names the state; `handoff` is null for an ownership request. */
export type ReviewView = { readonly task: Task; readonly handoff: Handoff | null } & (
  | {
      readonly key:
        | 'unclaimed'
        | 'changed-while-open'
        | 'unread'
        | 'own-proposal'
        | 'editing'
        | 'offline'
        | 'with-you'
        | 'handed-back';
    }
  | { readonly key: 'claimed-by-you'; readonly until: Instant }
  | { readonly key: 'claimed-by-other'; readonly by: Actor; readonly until: Instant }
  | { readonly key: 'claim-lapsed'; readonly at: Instant }
  | { readonly key: 'awaiting-second-approver'; readonly votes: number; readonly needed: number }
  | { readonly key: 'sending'; readonly what: string }
  | { readonly key: 'refused'; readonly refusal: Refusal }
  | { readonly key: 'decided'; readonly decision: Decision }
  | { readonly key: 'finished'; readonly by: Person; readonly at: Instant; readonly result: string }
  | { readonly key: 'decided-elsewhere'; readonly decision: Decision | null; readonly by: Actor | null }
);

/** Every state key of the StatusCard. */
export type StatusKey = StatusView['key'];
/** Every state key of the HandoffCard. */
export type HandoffKey = HandoffView['key'];
/** Every state key of the OwnershipBanner. */
export type OwnershipKey = OwnershipView['key'];
/** Every state key of the ScopeNotice. */
export type ScopeKey = ScopeView['key'];
/** Every state key of the ReviewQueue. */
export type QueueKey = QueueView['key'];
/** Every state key of the ReviewerPanel. */
export type ReviewKey = ReviewView['key'];

export type { ContextPart };
