import {
  type Accepted,
  type AccountAnswer,
  type AccountCommand,
  type AnswerTo,
  type Client,
  type Clock,
  type HandoffPermissions,
  type Permissions,
  type Query,
  type Question,
  type QueueEntry,
  type Refusal,
  refuse,
  type SuggestionAnswer,
  type TaskCommand,
  type TaskPermissions,
  type TaskViewEvent,
  type Update,
  type Viewer,
} from '@handoff-kit/core';
import type { Happening } from './happenings.js';

/** A command that waits for its answer. */
export interface Pending {
  readonly task: string;
  readonly command: TaskCommand;
  accept(seq: number): void;
  refuse(refusal: Refusal): void;
  fail(): void;
}

/** A command about an account that waits for its answer. */
export interface PendingOnAccount {
  readonly account: string;
  readonly command: AccountCommand | SuggestionAnswer;
  answer(answer: AccountAnswer): void;
}

/** A host in memory that does what a test tells it to. Everything is allowed. */
export interface TestClient extends Client {
  /** Every command that was sent, oldest first. */
  readonly sent: readonly Pending[];
  /** Every command about an account, oldest first. */
  readonly sentToAccounts: readonly PendingOnAccount[];
  /** What every question of a kind is answered with from now on; without it, that there is no network. */
  answers: { readonly [Kind in Question['kind']]?: AnswerTo<Extract<Question, { readonly kind: Kind }>> };
  /** How many subscriptions are open. */
  subscribed(): number;
  /** How many subscriptions were ever opened. */
  opened(): number;
  /** Appends to a task and reports it. */
  append(task: string, ...happenings: readonly Happening[]): void;
  /** Appends to a task without telling anybody. */
  lose(task: string, ...happenings: readonly Happening[]): void;
  /** Reports whatever is given, to everybody. */
  report(update: Update): void;
  /** Begins every subscription again, as after a reconnect. */
  restart(): void;
  setQueue(entries: readonly QueueEntry[]): void;
}

const TASK_CAN: TaskPermissions = {
  'add-input': true,
  'send-message': true,
  pause: true,
  resume: true,
  correct: true,
  fallback: true,
  'accept-scope': true,
  'extend-scope': true,
  park: true,
  'resume-parked': true,
  'request-person': true,
  'cancel-request': true,
  take: true,
  promise: true,
  reassign: true,
  'hand-back': true,
  'edit-review': true,
  finish: true,
  cancel: true,
};

const HANDOFF_CAN: HandoffPermissions = {
  approve: true,
  'approve-with-changes': true,
  answer: true,
  reject: true,
  defer: true,
  reopen: true,
  claim: true,
  release: true,
  undo: true,
  settle: true,
};

interface Subscription {
  readonly query: Query;
  readonly listener: (update: Update) => void;
}

/** Makes a client for a viewer, with the time of a clock. */
export function createTestClient(viewer: Viewer, clock: Pick<Clock, 'now'>): TestClient {
  const logs = new Map<string, TaskViewEvent[]>();
  const subscriptions = new Set<Subscription>();
  const sent: Pending[] = [];
  const sentToAccounts: PendingOnAccount[] = [];
  let queue: readonly QueueEntry[] = [];
  let opened = 0;

  function canOf(events: readonly TaskViewEvent[]): Permissions {
    const ids = events.flatMap((event) => (event.type === 'handoff.proposed' ? [event.data.handoff] : []));
    return {
      task: { ...TASK_CAN },
      handoffs: Object.fromEntries(ids.map((id) => [id, { ...HANDOFF_CAN }])),
    };
  }

  function write(task: string, happenings: readonly Happening[]): readonly TaskViewEvent[] {
    const log = logs.get(task) ?? [];
    logs.set(task, log);
    const events = happenings.map((happening, index): TaskViewEvent => {
      const seq = log.length + index + 1;
      const place = { id: `${task}-${seq}`, seq, at: clock.now() };
      return happening === 'hidden'
        ? { ...place, type: 'hidden' }
        : { ...place, actor: happening.by, ...happening.fact };
    });
    log.push(...events);
    return events;
  }

  function reportAll({ query, listener }: Subscription): void {
    if (query.kind === 'queue') {
      listener({ kind: 'queue', entries: structuredClone(queue), now: clock.now() });
      return;
    }
    if (query.kind === 'account') {
      return;
    }
    const events = structuredClone(logs.get(query.task) ?? []);
    if (events.length > 0) {
      listener({ kind: 'task', reset: true, events, can: canOf(events), now: clock.now() });
    }
  }

  const client: TestClient = {
    viewer,
    sent,
    sentToAccounts,
    answers: {},
    subscribed: () => subscriptions.size,
    opened: () => opened,
    send: (task, command) =>
      new Promise((resolve, reject) => {
        const answer = (result: Accepted | Refusal): void => resolve(result);
        sent.push({
          task,
          command,
          accept: (seq) => answer({ refused: false, task, seq }),
          refuse: answer,
          fail: () => reject(new Error('The line went dead.')),
        });
      }),
    sendToAccount: (account, command) =>
      new Promise((resolve) => {
        sentToAccounts.push({ account, command, answer: resolve });
      }),
    async ask<Asked extends Question>({ kind }: Asked) {
      const answers: { readonly [Kind in Question['kind']]?: AnswerTo<Asked> } = client.answers;
      return answers[kind] ?? refuse('offline', 'This client answers no such question.');
    },
    subscribe(query, listener) {
      const subscription = { query, listener };
      subscriptions.add(subscription);
      opened += 1;
      reportAll(subscription);
      return () => subscriptions.delete(subscription);
    },
    append(task, ...happenings) {
      const events = write(task, happenings);
      for (const { query, listener } of [...subscriptions]) {
        if (query.kind === 'task' && query.task === task) {
          const can = canOf(logs.get(task) ?? []);
          listener({ kind: 'task', reset: false, events: structuredClone(events), can, now: clock.now() });
        }
      }
    },
    lose: (task, ...happenings) => void write(task, happenings),
    report(update) {
      for (const { listener } of [...subscriptions]) {
        listener(update);
      }
    },
    restart() {
      for (const subscription of [...subscriptions]) {
        reportAll(subscription);
      }
    },
    setQueue(entries) {
      queue = entries;
      for (const subscription of [...subscriptions]) {
        if (subscription.query.kind === 'queue') {
          reportAll(subscription);
        }
      }
    },
  };
  return client;
}
