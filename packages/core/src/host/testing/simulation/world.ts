import type { JsonObject } from '../../../action/json.js';
import { createClock } from '../../../client/clock.js';
import { createStore, type Store } from '../../../client/store.js';
import type { Viewer } from '../../../task/viewer.js';
import { createHost } from '../../create-host.js';
import type { Host } from '../../host.js';
import { POLICY, reviewersOf, START, TASKS, TENANTS, userOf } from './cast.js';
import { createSharedLog, type Weather } from './faulty-log.js';
import { createHistory, type History } from './history.js';
import { type Line, type Node, openLine } from './network.js';
import type { Platform } from './platform.js';
import { createRandom, type Random } from './random.js';
import { createScheduler, type Life, type Scheduler } from './scheduler.js';
import { createTools } from './tools.js';

/** One process: a host for each tenant, and a clock that is not quite right. */
export interface Process {
  life: Life;
  skew: number;
  hosts: ReadonlyMap<string, Host>;
}

/** What somebody has open in a browser. */
export interface Tab {
  readonly viewer: Viewer;
  readonly line: Line;
  readonly store: Store;
}

/** Everything in one simulated world. */
export interface World {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly history: History;
  readonly weather: Weather;
  readonly processes: readonly Process[];
  readonly tabs: readonly Tab[];
  now: number;
  /** A host of this tenant at any process. */
  nodeOf(tenant: string): Node;
  /** Kills a process in the middle of whatever it was doing; it comes back with nothing but the log. */
  crash(process: Process): void;
}

const PROCESSES = 2;

/** Makes the world of a seed: two processes, two tenants, and for each two tabs of the user and one per reviewer. */
export function createWorld(seed: number, platform: Platform): World {
  const random = createRandom(seed);
  const scheduler = createScheduler(random, platform);
  const history = createHistory();
  const weather: Weather = { storage: random.pick([0, 0.01, 0.04]), network: random.pick([0.02, 0.1, 0.25]) };
  const log = createSharedLog(random, scheduler, history, weather);
  let ids = 0;

  function start(process: Process): void {
    const life: Life = { alive: true };
    const shared = log.open(life);
    process.life = life;
    process.hosts = new Map(
      TENANTS.map((tenant) => [
        tenant,
        createHost({
          tenant,
          log: shared,
          policy: POLICY,
          now: () => world.now + process.skew,
          newId: (of) => {
            ids += 1;
            return `${of}-${ids}`;
          },
          tools: createTools(async (tool, args, { task, handoff }) => {
            await scheduler.point(life);
            const copy: JsonObject = structuredClone(args);
            const at = world.now + process.skew;
            history.entries.push({ kind: 'effect', effect: { tenant, task, handoff, tool, args: copy, at } });
            await scheduler.point(life);
            if (random.chance(0.1)) throw new Error('The shop is closed.');
            if (random.chance(0.05)) await new Promise(() => undefined);
            return { done: true };
          }),
        }),
      ]),
    );
  }

  function openTab(viewer: Viewer): Tab {
    const { tenant } = viewer;
    const see: Parameters<typeof openLine>[2] = (update) => {
      if (update.kind !== 'task') return;
      for (const { id } of update.events) {
        const entry = history.entries.find((one) => one.kind === 'event' && one.event.id === id);
        if (entry?.kind !== 'event' || entry.event.tenant !== tenant) {
          const message = `${viewer.id} of ${tenant} was sent event ${id} of another tenant.`;
          history.seen.push({ invariant: 'I8', message, index: history.entries.length - 1 });
        }
      }
    };
    const anyNode = (): Node => world.nodeOf(tenant);
    const line = openLine({ random, scheduler, history, weather, anyNode }, viewer, see);
    const clock = createClock({ now: () => world.now, setTimer: () => () => undefined });
    const store = createStore(line.client, clock);
    for (const task of TASKS) store.subscribe({ kind: 'task', task }, () => undefined);
    return { viewer, line, store };
  }

  const processes = Array.from(
    { length: PROCESSES },
    (): Process => ({ life: { alive: false }, skew: 0, hosts: new Map() }),
  );
  const tabs: Tab[] = [];
  const world: World = {
    random,
    scheduler,
    history,
    weather,
    processes,
    tabs,
    now: START,
    nodeOf(tenant) {
      const { life, hosts } = random.pick(processes);
      const host = hosts.get(tenant);
      if (!host) throw new Error(`No process has a host for ${tenant}.`);
      return { life, host };
    },
    crash(process) {
      history.counts.crashes += 1;
      process.life.alive = false;
      start(process);
      for (const { line } of tabs) line.dropDead();
    },
  };
  for (const process of processes) start(process);
  for (const tenant of TENANTS) {
    const user = userOf(tenant);
    for (const viewer of [user, user, ...reviewersOf(tenant)]) tabs.push(openTab(viewer));
  }
  return world;
}
