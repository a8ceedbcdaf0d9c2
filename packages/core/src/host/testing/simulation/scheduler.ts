import type { Platform } from './platform.js';
import type { Random } from './random.js';

/** Something that can die: what it still waits for then never comes. */
export interface Life {
  alive: boolean;
}

/** Decides what happens next. Nothing in a simulation waits for anything else. */
export interface Scheduler {
  readonly waiting: number;
  /** Puts something off to some later step, unless its life ends before. */
  later(life: Life, run: () => void): void;
  /** Resolves in some later step: a process can be killed here. */
  point(life: Life): Promise<void>;
  /** Lets one thing happen, and everything that follows from it without waiting. */
  step(): Promise<void>;
}

/** Makes a scheduler whose order follows from the random numbers alone. */
export function createScheduler(random: Random, { turn }: Platform): Scheduler {
  const jobs: { readonly life: Life; readonly run: () => void }[] = [];
  const later: Scheduler['later'] = (life, run) => {
    if (life.alive) jobs.push({ life, run });
  };
  return {
    get waiting() {
      return jobs.length;
    },
    later,
    point: (life) => new Promise((resolve) => later(life, resolve)),
    async step() {
      const [job] = jobs.length > 0 ? jobs.splice(random.int(jobs.length), 1) : [];
      if (job?.life.alive) job.run();
      await turn();
    },
  };
}
