/**
 * What the files on disk lack or have too much, a line for each story; a file whose stories are right but not its text
 * is said to differ. Both by path.
 */
export function compareStories(
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])];
  return paths.flatMap((path) => {
    const wanted = expected.get(path) ?? '';
    const found = actual.get(path) ?? '';
    const missing = storiesIn(wanted).difference(storiesIn(found));
    const superfluous = storiesIn(found).difference(storiesIn(wanted));
    const lines = [
      ...[...missing].map((story) => `${path} has no story ${story}, which the catalogue lists`),
      ...[...superfluous].map((story) => `${path} has a story ${story}, which the catalogue does not list`),
    ];
    return lines.length === 0 && wanted !== found ? [`${path} is not as it would be written`] : lines;
  });
}

function storiesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^export const (\w+) =/gm)].map(([, name = '']) => name));
}
