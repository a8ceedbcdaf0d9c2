import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the command gets from its surroundings. */
export interface Surroundings {
  /** The project's root; the tables that come with it are in `tools`. */
  readonly root: string;
  /** Where the command was typed: paths are tried from there too. */
  readonly typedIn: string;
  /** The folder with real runs, for `--evidence` without files. Default: as `HANDOFF_REAL_DATA` says. */
  readonly data?: string | undefined;
  readonly now: () => number;
  readonly newId: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Starts the demo with a run that was written down, and stays until it ends. */
  readonly showInDemo: (file: string) => Promise<void>;
}

/** Where a path that was typed leads: from the project's root and, failing that, from where the command was typed. */
export function find(path: string, { root, typedIn }: Surroundings): string {
  const fromRoot = resolve(root, path);
  const fromThere = resolve(typedIn, path);
  return existsSync(fromRoot) || !existsSync(fromThere) ? fromRoot : fromThere;
}
