/** Accessibility trees as Playwright writes them, by the name of their entry. */
export type Trees = ReadonlyMap<string, string>;

const HEAD = `# What a screen reader finds in each entry of the catalogue, in English.
# Written by: npm run states -- --update
`;

/** The file of a component, which is YAML: a line for each entry, and its tree below. An entry that renders nothing has \`[]\`. */
export function writeTrees(trees: Trees): string {
  const entries = [...trees].map(([name, tree]) =>
    tree === '' ? `${name}: []\n` : `${name}:\n${tree.replaceAll(/^/gm, '  ')}\n`,
  );
  return [HEAD, ...entries].join('\n');
}

/** Reads such a file. Throws at a line that belongs to no entry. */
export function readTrees(text: string): Trees {
  const trees = new Map<string, string[]>();
  let own: string[] | null = null;
  for (const [at, line] of text.split('\n').entries()) {
    const name = /^([\w-]+):(?: \[\])?$/.exec(line)?.[1];
    if (name !== undefined) {
      own = [];
      trees.set(name, own);
    } else if (line.startsWith('  ') && own) own.push(line.slice(2));
    else if (line !== '' && !line.startsWith('#'))
      throw new Error(`Line ${at + 1} belongs to no entry: ${line}`);
  }
  return new Map([...trees].map(([name, lines]) => [name, lines.join('\n')]));
}
