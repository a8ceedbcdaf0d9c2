import type { AccountCommand, SuggestionAnswer } from '../account/commands.js';
import type { AccountPermissions } from '../account/permit.js';
import type { AccountRefusal } from '../account/refusal.js';
import type { Account } from '../account/state.js';
import type { Instant, Seq } from '../log/envelope.js';
import type { CommandState } from '../task/client-state.js';
import type { TaskCommand } from '../task/commands.js';
import type { TaskViewEvent } from '../task/events.js';
import type { Permissions } from '../task/permissions.js';
import type { Refusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import type { QueueEntry } from '../task/views.js';
import type { AnswerTo, Question } from './question.js';

/** What can be subscribed to: one task, the queue of the viewer's desk, or one account by the id of its user. */
export type Query =
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'queue' }
  | { readonly kind: 'account'; readonly account: string };

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
  | {
      readonly kind: 'account';
      readonly account: Account;
      readonly can: AccountPermissions;
      readonly now: Instant;
    }
  | { readonly kind: 'missing'; readonly refusal: Refusal }
  | { readonly kind: 'connection'; readonly state: 'live' | 'offline' };

/** The host has taken the command: these sequence numbers hold it. */
export interface Accepted {
  readonly refused: false;
  readonly task: string;
  readonly seq: Seq;
}

/** The host has taken the command about an account. */
export interface AccountAccepted {
  readonly refused: false;
  readonly account: string;
  readonly seq: Seq;
}

/** What the host says to a command about an account: taken, refused by a rule, or not reached. */
export type AccountAnswer = AccountAccepted | AccountRefusal | Refusal;

/** How our own last command about an account is doing. */
export type AccountCommandState = CommandState<AccountRefusal | Refusal>;

/** What a browser holds: a way to send commands and to watch. It never writes events. */
export interface Client {
  readonly viewer: Viewer;
  /** Resolves once the host has answered; with code `offline` when it could not be reached. Never queues. */
  send(task: string, command: TaskCommand): Promise<Accepted | Refusal>;
  /** As `send`, about the account of one user. */
  sendToAccount(account: string, command: AccountCommand | SuggestionAnswer): Promise<AccountAnswer>;
  /** Asks once, for things as they stand now. Never throws: what fails on the way is a refusal with code `offline`. */
  ask<Asked extends Question>(question: Asked): Promise<AnswerTo<Asked> | Refusal>;
  /** Reports what is known, then every change, until the returned function is called. */
  subscribe(query: Query, listener: (update: Update) => void): () => void;
}
