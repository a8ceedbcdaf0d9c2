import type { Trees } from './tree-file.js';

/**
 * What is expected once it is replaced by what was found, in the order of the catalogue. What was asked for and is not in the
 * catalogue is left out.
 */
export function mergeTrees(
  expected: Trees,
  found: Trees,
  catalogue: readonly string[],
  isAskedFor: (path: string) => boolean,
): Trees {
  const gone = [...expected.keys()].filter((path) => !catalogue.includes(path) && !isAskedFor(path));
  return new Map(
    [...catalogue, ...gone].flatMap((path) => {
      const tree = found.get(path) ?? expected.get(path);
      return tree === undefined ? [] : [[path, tree] as const];
    }),
  );
}
