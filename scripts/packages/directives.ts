import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const directive = /^(['"])use client\1;?/;
const clientOnly = /\buse[A-Z]\w*\(|\bcreateContext\(|from ['"]@radix-ui\//;

/**
 * Looks at every built file: `core` has no `'use client'`, a file with a hook, a context or a Radix part has it, and
 * whatever was written with it in the sources still has it. Returns one line per problem.
 */
export async function checkDirectives(folder: string): Promise<string[]> {
  const problems: string[] = [];
  for (const file of await filesIn(join(folder, 'dist'), '.js')) {
    const text = await readFile(join(folder, 'dist', file), 'utf8');
    const isClient = directive.test(text);
    if (folder.endsWith('/core')) {
      if (isClient) problems.push(`dist/${file} has 'use client'`);
    } else if (!isClient && clientOnly.test(text)) {
      problems.push(`dist/${file} needs 'use client'`);
    }
  }
  for (const file of await filesIn(join(folder, 'src'), '.ts', '.tsx')) {
    if (/\.(test|stories)\.tsx?$/.test(file) || /(^|[\\/])testing[\\/]/.test(file)) continue;
    if (!directive.test(await readFile(join(folder, 'src', file), 'utf8'))) continue;
    const built = file.replace(/\.tsx?$/, '.js');
    const text = await readFile(join(folder, 'dist', built), 'utf8').catch(() => '');
    if (!directive.test(text)) problems.push(`dist/${built} lost the 'use client' of its source`);
  }
  return problems;
}

async function filesIn(folder: string, ...endings: string[]): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.endsWith('.d.ts'))
    .sort();
}
