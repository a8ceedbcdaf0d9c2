import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { bundle as bundleCss } from 'lightningcss';
import { type Bundle, type Weight, weigh } from './bundle.js';

const SOURCES = 'packages/ui/src';
const BUILT = 'packages/ui/dist';

/**
 * The CSS that goes with these modules: of `styles.css` the tokens and the files of every folder that a module comes
 * from, without those that belong to a module of their own that is not among them. Null where no module is a component's.
 */
export async function cssOf(
  modules: readonly string[],
): Promise<{ readonly weight: Weight; readonly modules: Bundle['modules'] } | null> {
  const taken = new Set(modules.map((path) => posix.relative(BUILT, path)));
  const folders = new Set([...taken].map((path) => posix.dirname(path)));
  const index = await readFile(`${SOURCES}/styles.css`, 'utf8');
  const files = [...index.matchAll(/@import\s+['"]\.\/(.+?)['"]/g)].map(([, file = '']) => file);
  const wanted = files.filter((file) => {
    const folder = posix.dirname(file);
    const owner = file.replace(/\.css$/, '.js');
    return (
      folder === '.' || (folders.has(folder) && (taken.has(owner) || !existsSync(posix.join(BUILT, owner))))
    );
  });
  if (!wanted.some((file) => folders.has(posix.dirname(file)) && posix.dirname(file) !== 'base')) return null;
  const parts = wanted.map((file) => {
    const path = posix.join(SOURCES, file);
    return { path, code: bundleCss({ filename: path, minify: true }).code };
  });
  return {
    weight: weigh([Buffer.concat(parts.map(({ code }) => code))]),
    modules: parts
      .map(({ path, code }) => ({ path, bytes: code.length }))
      .sort((one, other) => other.bytes - one.bytes),
  };
}
