import type { Client, Update } from '../../../client/client.js';
import { isRefusal, refuse } from '../../../task/refusal.js';
import type { Viewer } from '../../../task/viewer.js';
import { actorOf, type Credentials } from '../../credentials.js';
import type { Host } from '../../host.js';
import { streamName } from '../../stream.js';
import type { Weather } from './faulty-log.js';
import type { History } from './history.js';
import type { Random } from './random.js';
import type { Life, Scheduler } from './scheduler.js';

/** A process with the host of one tenant. */
export interface Node {
  readonly life: Life;
  readonly host: Host;
}

/** A browser tab's way to some node, over a network that loses, holds up, reorders and repeats. */
export interface Line {
  readonly client: Client;
  /** Breaks every subscription; each comes back by itself, at any node. */
  drop(): void;
  /** Breaks those that were served by a process that has died. */
  dropDead(): void;
}

interface NetworkOptions {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly weather: Weather;
  readonly anyNode: () => Node;
}

/** Refusals that no stream can hold: nothing could be written, or there is nothing to write to. */
const UNRECORDED: ReadonlySet<string> = new Set(['storage', 'not-found', 'offline', 'unanswered']);

/** Notes a refusal of a command that is about to be sent, unless there is no stream yet that could hold it. */
export function refusalNote(
  history: History,
  stream: string,
  command: string,
  by: Credentials,
): (answer: unknown) => void {
  const exists = history.streams.has(stream);
  return (answer) => {
    if (exists && isRefusal(answer) && !UNRECORDED.has(answer.code)) {
      history.refused.push({ stream, command, code: answer.code, by: actorOf(by) });
    }
  };
}

/** Opens a line for one tab. `see` gets every update as a host sends it. */
export function openLine(options: NetworkOptions, viewer: Viewer, see: (update: Update) => void): Line {
  const { random, scheduler, history, weather, anyNode } = options;
  const network: Life = { alive: true };
  const connections = new Set<{ readonly drop: () => void; readonly node: () => Node }>();

  /** How often one message arrives. */
  function copies(): number {
    if (random.chance(weather.network)) {
      history.counts.lost += 1;
      return 0;
    }
    if (random.chance(weather.network)) {
      history.counts.duplicates += 1;
      return 2;
    }
    return 1;
  }

  const client: Client = {
    viewer,
    send: (task, command) =>
      new Promise((resolve) => {
        const deliver = async (): Promise<void> => {
          const { host } = anyNode();
          const note = refusalNote(history, streamName('task', host.tenant, task), command.type, viewer);
          const answer = await host.client(viewer).send(task, command);
          note(answer);
          for (let copy = copies(); copy > 0; copy -= 1) {
            scheduler.later(network, () => resolve(answer));
          }
        };
        for (let copy = copies(); copy > 0; copy -= 1) {
          scheduler.later(network, () => void deliver());
        }
        scheduler.later(network, () =>
          scheduler.later(network, () => resolve(refuse('unanswered', 'The host did not answer.'))),
        );
      }),
    // The people of the simulation act on tasks only.
    sendToAccount: async () => refuse('unanswered', 'Nobody asks for this here.'),
    ask: async () => refuse('unanswered', 'Nobody asks for this here.'),
    subscribe(query, listener) {
      let line: Life = { alive: true };
      let node = anyNode();
      let stop = (): void => undefined;

      function connect(): void {
        line = { alive: true };
        node = anyNode();
        const mine = line;
        stop = node.host.client(viewer).subscribe(query, (update) => {
          see(update);
          for (let copy = copies(); copy > 0; copy -= 1) {
            scheduler.later(mine, () => listener(update));
          }
        });
      }

      const connection = {
        node: () => node,
        drop() {
          if (!line.alive) return;
          line.alive = false;
          stop();
          scheduler.later(network, () => {
            if (connections.has(connection)) {
              listener({ kind: 'connection', state: 'offline' });
              connect();
            }
          });
        },
      };
      connections.add(connection);
      connect();
      return () => {
        connections.delete(connection);
        line.alive = false;
        stop();
      };
    },
  };
  return {
    client,
    drop() {
      for (const { drop } of [...connections]) drop();
    },
    dropDead() {
      for (const { drop, node } of [...connections]) if (!node().life.alive) drop();
    },
  };
}
