import { type CommandState, type Refusal, refuse } from '@handoff-kit/core';

/** What the host has taken, by the sequence number that holds it. */
interface Taken {
  readonly refused: false;
  readonly seq: number;
}

/** Something refused: by a rule, or because the host was not reached. */
interface Refused {
  readonly refused: true;
  readonly code: string;
}

/** What is known of that which the command is about. */
interface Watched {
  readonly connection: 'live' | 'offline';
  /** How often the connection has come back. */
  readonly returns: number;
}

type Sent<Problem> =
  | Exclude<CommandState<Problem>, { readonly state: 'sending' | 'offline' }>
  /** `seq` once the host has accepted: it stays under way until the view holds it. */
  | { readonly state: 'sending'; readonly what: string; readonly seq: number | null }
  /** `returns` counts the reconnects before; the next one ends it. */
  | { readonly state: 'offline'; readonly returns: number };

/** One component's last command: sent one at a time, and followed until what is watched holds it. */
export interface CommandFollower<Snapshot, Command, Answer, Problem> {
  /** How it is doing, seen from this snapshot. */
  state(snapshot: Snapshot): CommandState<Problem>;
  /** Null where another one is under way. `what` names it to whoever waits. */
  send(what: string, command: Command): Promise<Answer | Refusal | null>;
  /** Forgets a refusal. */
  dismiss(): void;
}

const OFFLINE = { state: 'offline' } as const;
const IDLE = { state: 'idle' } as const;

/** Follows commands. `seqOf` is null while a command may still arrive, and what is known otherwise; `changed` is told of each step. */
export function followCommands<
  Snapshot extends Watched,
  Command,
  Done extends Taken,
  Problem extends Refused,
>(options: {
  readonly read: () => Snapshot;
  readonly seqOf: (snapshot: Snapshot) => number | null;
  readonly send: (command: Command) => Promise<Done | Problem>;
  readonly changed: () => void;
}): CommandFollower<Snapshot, Command, Done | Problem, Problem | Refusal> {
  let sent: Sent<Problem | Refusal> = IDLE;

  function change(next: Sent<Problem | Refusal>): void {
    sent = next;
    options.changed();
  }

  function state(snapshot: Snapshot): CommandState<Problem | Refusal> {
    switch (sent.state) {
      case 'sending': {
        const known = options.seqOf(snapshot);
        const arrived = sent.seq !== null && known !== null && known >= sent.seq;
        return arrived ? here(snapshot) : { state: 'sending', what: sent.what };
      }
      case 'offline':
        return snapshot.returns > sent.returns ? here(snapshot) : OFFLINE;
      case 'refused':
        return sent;
      case 'idle':
        return here(snapshot);
      default:
        return sent satisfies never;
    }
  }

  return {
    state,
    async send(what, command) {
      if (state(options.read()).state === 'sending') {
        return null;
      }
      change({ state: 'sending', what, seq: null });
      const answer = await options.send(command).catch(notReached);
      if (!answer.refused) {
        change({ state: 'sending', what, seq: answer.seq });
      } else if (answer.code === 'offline') {
        change({ state: 'offline', returns: options.read().returns });
      } else {
        change({ state: 'refused', refusal: answer });
      }
      return answer;
    },
    dismiss() {
      if (sent.state !== 'sending') {
        change(IDLE);
      }
    },
  };
}

/** Whatever fails on the way counts as not reached: it is never taken for a yes. */
export function notReached(error: unknown): Refusal {
  return refuse('offline', `The host could not be reached: ${error}`);
}

function here({ connection }: Watched): CommandState<never> {
  return connection === 'offline' ? OFFLINE : IDLE;
}
