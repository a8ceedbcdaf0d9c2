import { diff } from 'node:util';
import type { Trees } from './tree-file.js';

/** What is wrong with the tree of one entry. */
export interface TreeFault {
  /** `component.entry`. */
  readonly path: string;
  readonly rule: 'differs' | 'missing' | 'stale';
  /** The lines that differ: `- ` expected, `+ ` found. */
  readonly lines: readonly string[];
}

/** Holds the trees that were found against those that are expected, entry by entry. */
export function compareTrees(expected: Trees, found: Trees): readonly TreeFault[] {
  const differing = [...found].flatMap(([path, tree]): readonly TreeFault[] => {
    const before = expected.get(path);
    if (before === undefined) return [{ path, rule: 'missing', lines: [] }];
    return before === tree ? [] : [{ path, rule: 'differs', lines: differences(before, tree) }];
  });
  const stale = [...expected.keys()]
    .filter((path) => !found.has(path))
    .map((path): TreeFault => ({ path, rule: 'stale', lines: [] }));
  return [...differing, ...stale];
}

function differences(before: string, after: string): readonly string[] {
  return diff(before.split('\n'), after.split('\n')).flatMap(([change, line]) =>
    change === 0 ? [] : [`${change > 0 ? '-' : '+'} ${line}`],
  );
}
