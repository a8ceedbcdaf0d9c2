import type { Instant, Seq } from '../log/envelope.js';
import type { TaskCommand } from '../task/commands.js';
import type { TaskViewEvent } from '../task/events.js';
import type { Permissions } from '../task/permissions.js';
import type { Refusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import type { QueueEntry } from '../task/views.js';

/** What can be subscribed to: one task, or the queue of the viewer's desk. */
export type Query = { readonly kind: 'task'; readonly task: string } | { readonly kind: 'queue' };

/** What a subscription reports. `now` is the host's clock when it said so. */
export type Update =
  | {
      readonly kind: 'task';
      /** True when `events` begin at the first event and replace what was known. */
      readonly reset: boolean;
      readonly events: readonly TaskViewEvent[];
      readonly can: Permissions;
      readonly now: Instant;
    }
  | { readonly kind: 'queue'; readonly entries: readonly QueueEntry[]; readonly now: Instant }
  | { readonly kind: 'missing'; readonly refusal: Refusal }
  | { readonly kind: 'connection'; readonly state: 'live' | 'offline' };

/** The host has taken the command: these sequence numbers hold it. */
export interface Accepted {
  readonly refused: false;
  readonly task: string;
  readonly seq: Seq;
}

/** What a browser holds: a way to send commands and to watch. It never writes events. */
export interface Client {
  readonly viewer: Viewer;
  /** Resolves once the host has answered; with code `offline` when it could not be reached. Never queues. */
  send(task: string, command: TaskCommand): Promise<Accepted | Refusal>;
  /** Reports what is known, then every change, until the returned function is called. */
  subscribe(query: Query, listener: (update: Update) => void): () => void;
}
