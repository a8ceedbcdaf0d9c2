import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const conditions = z.record(z.string(), z.string());

const schema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  type: z.literal('module'),
  sideEffects: z.union([z.literal(false), z.array(z.string())]),
  exports: z.record(z.string(), z.union([z.string(), conditions])),
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

/** The fields of a published `package.json` that the checks read. */
export type Manifest = z.infer<typeof schema>;

/** Reads and validates a `package.json`. Rejects when a field is missing or of the wrong kind. */
export async function readManifest(file: string): Promise<Manifest> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The entries of a package that hold JavaScript, as subpath and the value of one of its conditions. */
export function entriesOf(
  manifest: Manifest,
  condition: 'types' | 'default',
): [subpath: string, file: string][] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'string' ? undefined : target.types && target[condition];
    return file === undefined ? [] : [[subpath, file]];
  });
}
