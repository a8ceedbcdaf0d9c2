import { glob, readFile, rm, writeFile } from 'node:fs/promises';

/** The files that are made from the catalogue, as they are on disk, by path. */
export async function readStories(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const path of glob('packages/ui/src/*/*.states.stories.tsx')) {
    files.set(path.replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return files;
}

/** Writes them, and removes those of components that are gone. */
export async function writeStories(files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of (await readStories()).keys()) if (!files.has(path)) await rm(path);
  for (const [path, text] of files) await writeFile(path, text);
}
