import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const sourceMap = z.object({ sources: z.array(z.string()) });

/** What a production build of a consumer must not hold, one line per module. `sources` is what its source map lists. */
export function strayModules(sources: readonly string[]): readonly string[] {
  return sources.flatMap((source) => {
    const [, name, path = ''] = /@handoff-kit\/([^/]+)\/(?!.*@handoff-kit\/)(.*)$/.exec(source) ?? [];
    if (name !== undefined && !path.startsWith('dist/')) return [`${source} is not a published file.`];
    if (/^(\.\.\/){3}/.test(source)) return [`${source} is outside the project.`];
    if (/\.development\.js$/.test(source)) return [`${source} is for development.`];
    return [];
  });
}

/** The modules of a build with source maps. Throws where it has none. */
export async function modulesOf(build: string): Promise<readonly string[]> {
  const files = await readdir(build, { recursive: true });
  const maps = await Promise.all(
    files
      .filter((file) => file.endsWith('.js.map'))
      .map(async (file) => sourceMap.parse(JSON.parse(await readFile(join(build, file), 'utf8'))).sources),
  );
  if (maps.length === 0) throw new Error(`${build} has no source map.`);
  return maps.flat();
}
