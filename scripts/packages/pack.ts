import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execute } from '../execute.js';

/** Packs a package as it would be published, into a folder of its own. Returns the tarball; throws what pnpm said where it could not. */
export async function pack(folder: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  const { code, output } = await execute('pnpm', ['pack', '--pack-destination', into], { cwd: folder });
  const tarball = (await readdir(into)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !tarball) throw new Error(`${folder} cannot be packed: ${output.trim()}`);
  return join(into, tarball);
}
