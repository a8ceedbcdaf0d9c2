import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  id: z.string(),
  type: z.enum(['story', 'docs']),
  tags: z.array(z.string()).default([]),
});

/** A story or a page of a built Storybook. */
export type Entry = z.infer<typeof entry>;

/** Everything that a built Storybook lists, in its order. */
export async function readEntries(folder: string): Promise<readonly Entry[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8');
  return Object.values(z.object({ entries: z.record(z.string(), entry) }).parse(JSON.parse(text)).entries);
}
