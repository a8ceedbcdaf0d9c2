import type { JsonObject, JsonValue } from '../action/json.js';
import type { Actor, Instant, Person, Seq } from '../log/envelope.js';
import type { Route, Trigger } from '../policy/assessment.js';
import type {
  ArgumentChange,
  Batch,
  ContextPart,
  Fallback,
  Proposal,
  Recommendation,
  RejectionReason,
  Subject,
  VoidReason,
} from './events.js';

/** Who has the task now. Exactly one of these holds at every sequence number. */
export type Owner =
  | {
      readonly state: 'agent';
      readonly since: Instant;
      /** How it came back, until the user writes again; null when it never left. */
      readonly after:
        | { readonly kind: 'handed-back'; readonly by: Actor; readonly note: string | null }
        | { readonly kind: 'cancelled' }
        | null;
    }
  | ({ readonly state: 'transferring' } & Awaited)
  | ({ readonly state: 'queue'; readonly position: number | null } & Awaited)
  | ({
      readonly state: 'person';
      readonly person: Person;
      /** Who had it before a reassignment, or null. */
      readonly reassignedFrom: Person | null;
    } & Awaited)
  | {
      readonly state: 'nobody';
      readonly since: Instant;
      readonly team: string;
      readonly alternative: string;
    };

/** What every transfer to people carries: to which team, what went along, and the promise. */
export interface Awaited {
  readonly since: Instant;
  readonly team: string;
  readonly why: Trigger;
  readonly goesAlong: readonly ContextPart[];
  /** The time by which the next update was promised, or null where nothing was promised. */
  readonly updateBy: Instant | null;
  /** What was done about a missed promise, or null. */
  readonly escalated: { readonly to: string; readonly at: Instant } | null;
  /** Whether the owner was reminded that the promise is close. */
  readonly reminded: boolean;
}

/** What the agent is doing, with its object and since when. */
export type Activity =
  | { readonly state: 'idle'; readonly since: Instant }
  | { readonly state: 'working'; readonly since: Instant; readonly what: string }
  | { readonly state: 'checking'; readonly since: Instant; readonly what: string }
  | { readonly state: 'drafting'; readonly since: Instant; readonly what: string }
  | { readonly state: 'draft-ready'; readonly since: Instant; readonly what: string; readonly draft: string }
  | {
      readonly state: 'unsure';
      readonly since: Instant;
      readonly decision: string;
      readonly options: readonly string[];
    }
  | { readonly state: 'needs-information'; readonly since: Instant; readonly fields: readonly string[] }
  | { readonly state: 'waiting'; readonly since: Instant }
  | {
      readonly state: 'stalled';
      readonly since: Instant;
      readonly tool: string;
      readonly attempts: number;
      readonly next: string;
    }
  | { readonly state: 'recovering'; readonly since: Instant; readonly what: string }
  | {
      readonly state: 'stopped';
      readonly since: Instant;
      readonly why: string;
      readonly partial: readonly string[];
      readonly next: string;
    }
  | {
      readonly state: 'out-of-scope';
      readonly since: Instant;
      readonly boundary: string;
      readonly extendedBy: string;
      readonly inScope: string | null;
    }
  | {
      readonly state: 'paused';
      readonly since: Instant;
      readonly by: Actor;
      readonly what: string;
      /** What the agent goes back to. */
      readonly before: Exclude<Activity, { readonly state: 'paused' }>;
    }
  | {
      readonly state: 'done';
      readonly since: Instant;
      readonly result: string;
      readonly handoff: string | null;
    }
  | { readonly state: 'corrected'; readonly since: Instant; readonly correction: string; readonly by: Actor }
  | { readonly state: 'cancelled'; readonly since: Instant; readonly reason: string };

/** A decision as it was taken. */
export interface Decision {
  readonly by: Actor;
  readonly at: Instant;
  readonly digest: string;
  /** What may run because of it, or null when nothing may. */
  readonly run: Proposal | null;
  readonly changes: readonly ArgumentChange[];
  readonly option: string | null;
  readonly answers: JsonObject | null;
  readonly rejection: RejectionReason | null;
  readonly recommendation: Recommendation | null;
  readonly note: string | null;
  readonly viewedFully?: boolean;
}

/** Where a request stands. Everything but `pending` and `deferred` is final. */
export type Request =
  | { readonly state: 'pending' }
  | { readonly state: 'deferred'; readonly by: Actor; readonly at: Instant }
  | { readonly state: 'approved'; readonly decision: Decision }
  | { readonly state: 'approved-with-changes'; readonly decision: Decision }
  | { readonly state: 'answered'; readonly decision: Decision }
  | { readonly state: 'rejected'; readonly decision: Decision }
  | { readonly state: 'expired'; readonly at: Instant }
  | { readonly state: 'withdrawn'; readonly by: Actor; readonly at: Instant; readonly why: string }
  | { readonly state: 'superseded'; readonly by: string | null; readonly at: Instant }
  | { readonly state: 'unpresentable'; readonly at: Instant; readonly why: string };

/** What has been run because of it. `unknown` waits to be settled; the rest after `running` is final. */
export type Execution =
  | { readonly state: 'none' }
  | {
      readonly state: 'granted';
      readonly grant: string;
      readonly digest: string;
      readonly at: Instant;
      readonly expiresAt: Instant;
    }
  | {
      readonly state: 'running';
      readonly grant: string;
      readonly runner: string;
      readonly at: Instant;
      readonly deadline: Instant;
    }
  | { readonly state: 'unknown'; readonly grant: string; readonly runner: string; readonly at: Instant }
  | { readonly state: 'voided'; readonly why: VoidReason; readonly at: Instant }
  | {
      readonly state: 'succeeded';
      readonly at: Instant;
      readonly result: JsonValue;
      readonly late: boolean;
      /** Until when it can be reversed, or null. */
      readonly undoUntil: Instant | null;
    }
  | { readonly state: 'failed'; readonly at: Instant; readonly message: string; readonly late: boolean }
  | {
      readonly state: 'settled';
      readonly at: Instant;
      readonly by: Actor;
      readonly happened: boolean;
      readonly note: string | null;
    };

/** Who is looking at a desk's entry, until when. `fence` grows with each claim; an older one cannot decide. */
export interface Claim {
  readonly by: Actor;
  readonly until: Instant;
  readonly fence: number;
}

/** One request to a person, and what came of it. */
export interface Handoff {
  readonly id: string;
  readonly subject: Subject;
  readonly route: Route;
  readonly approvals: number;
  readonly why: Trigger | null;
  readonly proposer: Actor;
  readonly proposedAt: Instant;
  readonly proposedSeq: Seq;
  /** Promise of a decision by the desk, or null. */
  readonly promise: Instant | null;
  readonly reminded: boolean;
  readonly expiresAt: Instant;
  readonly undoFor: number | null;
  readonly batch: Batch | null;
  readonly reverses: string | null;
  /** The handoff that undoes this one, or null. */
  readonly reversedBy: string | null;
  /** The runtime's own id of the tool call, or null. */
  readonly callId: string | null;
  readonly request: Request;
  readonly claim: Claim | null;
  /** Fencing number of the newest claim; 0 before the first. */
  readonly fence: number;
  readonly votes: readonly { readonly by: Actor; readonly at: Instant; readonly digest: string }[];
  readonly execution: Execution;
}

/** One line of the conversation. */
export interface Message {
  readonly id: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly text: string;
  readonly audience: 'everyone' | 'staff';
}

/** A partial state saved for later. */
export interface Parked {
  readonly id: string;
  readonly at: Instant;
  readonly what: string;
  readonly partial: readonly string[];
  /** The boundary that it waits for, or null where it was saved for another reason. */
  readonly beyond: { readonly boundary: string; readonly extendedBy: string } | null;
}

/** What reviewers made of the context package. */
export interface Review {
  readonly summary: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly draft: string | null;
}

/** One thing a person asked for: the fold of its stream. */
export interface Task {
  readonly id: string;
  readonly seq: Seq;
  /** Sequence number of the newest wish of the user: a reviewer must have seen it before deciding. */
  readonly contentSeq: Seq;
  readonly title: string;
  readonly user: Person;
  readonly openedAt: Instant;
  /** Whether anything can still happen to it. */
  readonly phase: 'unopened' | 'open' | 'finished' | 'cancelled';
  /** The latest wish, kept whatever happens; null before the first. */
  readonly input: { readonly text: string; readonly at: Instant } | null;
  readonly owner: Owner;
  readonly activity: Activity;
  readonly parked: readonly Parked[];
  readonly handoffs: readonly Handoff[];
  readonly messages: readonly Message[];
  readonly context: { readonly parts: readonly ContextPart[]; readonly at: Instant } | null;
  readonly review: Review;
  readonly fallbacks: readonly { readonly fallback: Fallback; readonly at: Instant; readonly by: Actor }[];
  readonly splits: readonly { readonly part: string; readonly into: string }[];
}
