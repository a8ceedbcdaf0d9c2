import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** One entry of the catalogue, as far as its picture goes by it. */
export interface Entry {
  readonly component: string;
  readonly state: string;
  readonly name: string;
}

/** One picture that was taken. */
export interface Picture {
  /** The entry, as `component.name`. */
  readonly name: string;
  readonly content: Buffer;
}

/** Reads the pictures of a folder. */
export async function readPictures(folder: string): Promise<readonly Picture[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -'.png'.length),
      content: await readFile(join(folder, file)),
    })),
  );
}

/** What is wrong with the pictures of these entries: missing, of nothing, blank, or two states that look the same. */
export function checkPictures(entries: readonly Entry[], pictures: readonly Picture[]): readonly string[] {
  const states = new Map(
    entries.map(({ component, state, name }) => [`${component}.${name}`, `${component}.${state}`]),
  );
  const taken = new Set(pictures.map(({ name }) => name));
  const firstLike = new Map<string, string>();
  return [
    ...[...states.keys()].filter((name) => !taken.has(name)).map((name) => `${name} has no picture.`),
    ...pictures.flatMap(({ name, content }) => {
      if (!states.has(name)) return [`${name} is no entry of the catalogue.`];
      if (isBlank(content)) return [`${name} is blank.`];
      const key = content.toString('latin1');
      const other = firstLike.get(key);
      if (other === undefined) firstLike.set(key, name);
      // Two cases of one state may differ in what a picture does not show.
      return other === undefined || states.get(other) === states.get(name)
        ? []
        : [`${name} looks exactly like ${other}.`];
    }),
  ];
}

function isBlank(content: Buffer): boolean {
  const { data } = PNG.sync.read(content);
  const first = data.readUInt32BE(0);
  for (let at = 0; at < data.length; at += 4) if (data.readUInt32BE(at) !== first) return false;
  return true;
}
