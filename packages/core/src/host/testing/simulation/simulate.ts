import { TASKS, TENANTS, userOf } from './cast.js';
import { type Entry, hashOf, type Violation } from './history.js';
import { withInstantDigests } from './instant-digests.js';
import { checkDeciders } from './invariants/deciders.js';
import { checkHost } from './invariants/hosts.js';
import { checkRecord } from './invariants/record.js';
import { checkRuns } from './invariants/runs.js';
import { checkStates } from './invariants/states.js';
import { checkTabs } from './invariants/tabs.js';
import { createMoves } from './moves.js';
import type { Platform } from './platform.js';
import { createWorld, type World } from './world.js';

/** What came of one seed. */
export interface Simulation {
  readonly seed: number;
  /** The same for every run of the seed. */
  readonly hash: string;
  readonly violations: readonly Violation[];
  readonly entries: readonly Entry[];
  readonly figures: {
    readonly steps: number;
    readonly events: number;
    readonly executions: number;
    readonly crashes: number;
    readonly refusals: number;
    readonly lost: number;
    readonly duplicates: number;
    readonly faults: number;
  };
}

const MOVES = 160;
const LIMIT = 60_000;

/** Runs one seed to its end, and checks the ten invariants on the way and over all that is left. */
export async function simulate(seed: number, platform: Platform): Promise<Simulation> {
  return withInstantDigests(platform, () => run(seed, platform));
}

async function run(seed: number, platform: Platform): Promise<Simulation> {
  const world = createWorld(seed, platform);
  const { random, history } = world;
  const move = createMoves(world);
  const found: Violation[] = [];
  await open(world);
  for (let moves = 0; moves < MOVES; moves += 1) {
    move();
    for (let steps = random.int(30); steps > 0; steps -= 1) await step(world);
    if (random.chance(0.04)) found.push(...checkTabs(world, false));
  }
  found.push(...(await end(world)));
  const { entries, counts } = history;
  found.push(
    ...history.seen,
    ...checkRuns(entries),
    ...checkStates(entries),
    ...checkDeciders(entries),
    ...(await checkRecord(history, platform)),
  );
  const executions = entries.filter(({ kind }) => kind === 'effect').length;
  return {
    seed,
    hash: hashOf(history, platform),
    violations: found.sort((a, b) => a.index - b.index),
    entries,
    figures: { ...counts, events: entries.length - executions, executions, refusals: history.refused.length },
  };
}

async function step(world: World): Promise<void> {
  world.history.counts.steps += 1;
  world.now += world.random.int(400);
  await world.scheduler.step();
}

async function drain(world: World): Promise<void> {
  for (let steps = 0; world.scheduler.waiting > 0; steps += 1) {
    if (steps > LIMIT) throw new Error('This run does not come to an end.');
    await step(world);
  }
}

async function open(world: World): Promise<void> {
  for (const tenant of TENANTS) {
    for (const task of TASKS) {
      const user = userOf(tenant);
      const { host } = world.nodeOf(tenant);
      const command = {
        type: 'task.open',
        task,
        title: 'Order 48213',
        user: { id: user.id, name: user.name },
      } as const;
      host.send(task, command, user).catch(() => undefined);
    }
  }
  for (let steps = 0; steps < 40; steps += 1) await step(world);
}

/** The weather clears: everybody connects again, time carries out what it owes, and all must agree. */
async function end(world: World): Promise<readonly Violation[]> {
  const { weather, tabs, processes, history } = world;
  weather.storage = 0;
  weather.network = 0;
  await drain(world);
  for (const process of processes) {
    for (const host of process.hosts.values()) {
      host.tick().catch(() => undefined);
      await drain(world);
    }
  }
  // Twice: the network still reorders, and the whole of a task may arrive after what followed on it.
  for (let connections = 0; connections < 2; connections += 1) {
    for (const { line } of tabs) line.drop();
    await drain(world);
  }
  const found = [...checkTabs(world, true)];
  for (const { hosts } of processes) {
    for (const [tenant, host] of hosts) {
      for (const id of TASKS) {
        host.task(id).then(
          (task) => found.push(...checkHost(history.entries, tenant, id, task)),
          (error: unknown) =>
            found.push({
              invariant: 'I5',
              message: `${tenant} ${id} cannot be read: ${String(error)}`,
              index: history.entries.length - 1,
            }),
        );
        await drain(world);
      }
    }
  }
  return found;
}
