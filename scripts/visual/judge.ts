import { compare } from './compare.js';
import type { Fault } from './fault.js';
import type { Picture } from './picture.js';
import type { Outcome } from './take-pictures.js';

/** The accepted pictures. */
export interface Accepted {
  /** Of those asked for, by name. */
  readonly names: readonly string[];
  read(name: string): Buffer;
}

/** What was taken, held against what was accepted. */
export interface Judge {
  /** Takes in one picture. */
  add(picture: Picture, outcome: Outcome): void;
  /** Everything that is wrong, by name. */
  faults(): readonly Fault[];
}

/** Makes a judge of these pictures. Accepted ones that are not among them are stale. */
export function createJudge(pictures: readonly Picture[], accepted: Accepted): Judge {
  const found: Fault[] = [];
  const taken = new Map<string, Buffer>();
  const known = new Set(accepted.names);

  function alike({ name, entry, environment }: Picture, actual: Buffer): Fault | null {
    const others = pictures.filter((one) => one.entry === entry && one.environment !== environment);
    const other = others.find((one) => taken.get(one.name)?.equals(actual));
    return other ? { name, kind: 'alike', other: other.name, actual } : null;
  }

  return {
    add(picture, outcome) {
      const { name } = picture;
      if ('reason' in outcome) {
        found.push({ name, kind: 'failed', reason: outcome.reason });
        return;
      }
      const { actual, isEmpty, fonts } = outcome;
      if (fonts.length > 0) found.push({ name, kind: 'font', fonts, actual });
      // Nothing looks the same everywhere.
      const same = isEmpty ? null : alike(picture, actual);
      if (same) found.push(same);
      taken.set(name, actual);
      if (!known.has(name)) {
        found.push({ name, kind: 'missing', actual });
        return;
      }
      const expected = accepted.read(name);
      const difference = compare(expected, actual);
      if (difference) found.push({ name, kind: 'differs', difference, expected, actual });
    },
    faults() {
      const belongs = new Set(pictures.map(({ name }) => name));
      const stale = accepted.names
        .filter((name) => !belongs.has(name))
        .map((name): Fault => ({ name, kind: 'stale', expected: accepted.read(name) }));
      return [...found, ...stale].sort((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}
