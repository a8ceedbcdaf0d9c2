import type { AccountEventData } from '../account/events.js';
import type { Actor, Instant, Seq } from '../log/envelope.js';
import type { TaskEventData } from '../task/events.js';

/** The task or the account that an event belongs to. `title` is what people call it: the task's title, the user's name. */
export interface TrailSubject {
  readonly kind: 'task' | 'account';
  readonly id: string;
  readonly title: string;
}

/** The action that an event concerns, as it stood then: after an approval with changes, the changed one. */
export interface TrailAction {
  readonly type: string;
  readonly tool: string;
  readonly toolVersion: string;
  readonly digest: string;
  readonly policyVersion: string;
}

type DataOf<Kind extends string, DataByType> = {
  readonly [Type in keyof DataByType & string]: {
    readonly kind: Kind;
    readonly type: Type;
    readonly data: DataByType[Type];
  };
}[keyof DataByType & string];

/** What happened, as far as the viewer may read it. What they may not read, and what is gone, keeps its place. */
export type TrailFact =
  | DataOf<'task', TaskEventData>
  | DataOf<'account', AccountEventData>
  /** Data of these events of the same task or account was erased. */
  | { readonly kind: 'erasure'; readonly seqs: readonly Seq[]; readonly why: string | null }
  /** Not for this viewer. */
  | { readonly kind: 'hidden' }
  /** Its data is gone. `type` is still sealed in its envelope; null for a viewer who may not know it. */
  | { readonly kind: 'erased'; readonly type: string | null }
  /** A type that this version does not know, or data that it cannot read. */
  | { readonly kind: 'unknown'; readonly type: string };

/** One event of the audit trail. */
export interface TrailEntry {
  readonly id: string;
  readonly seq: Seq;
  readonly at: Instant;
  /** Who caused it; null where the viewer may not know. */
  readonly actor: Actor | null;
  readonly about: TrailSubject;
  /** The handoff or authorization that it concerns, and what that is called. */
  readonly concerns: { readonly id: string; readonly name: string } | null;
  readonly action: TrailAction | null;
  readonly fact: TrailFact;
  readonly hash: string;
  readonly prev: string;
}
