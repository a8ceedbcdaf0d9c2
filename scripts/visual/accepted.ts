import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.js';
import type { Accepted } from './judge.js';
import { isChosen } from './picture.js';

const ENDING = '.png';

/** The pictures of a folder that are asked for. */
export function acceptedIn(folder: string, filters: readonly string[]): Accepted {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
  return {
    names: names.filter((name) => isChosen(name, filters)),
    read: (name) => readFileSync(fileOf(folder, name)),
  };
}

/** What became of the faults. */
export interface Update {
  readonly written: number;
  readonly removed: number;
  /** What another picture does not mend. */
  readonly open: readonly Fault[];
}

/** Takes what was taken for what is expected from now on: writes what differs or is missing, and removes what is stale. */
export function accept(folder: string, faults: readonly Fault[]): Update {
  mkdirSync(folder, { recursive: true });
  const open: Fault[] = [];
  let written = 0;
  let removed = 0;
  for (const fault of faults) {
    switch (fault.kind) {
      case 'differs':
      case 'missing':
        writeFileSync(fileOf(folder, fault.name), fault.actual);
        written += 1;
        break;
      case 'stale':
        rmSync(fileOf(folder, fault.name));
        removed += 1;
        break;
      case 'alike':
      case 'font':
      case 'failed':
        open.push(fault);
        break;
      default:
        fault satisfies never;
    }
  }
  return { written, removed, open };
}

function fileOf(folder: string, name: string): string {
  return join(folder, name + ENDING);
}
