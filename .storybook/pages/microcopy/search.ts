import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { CopyLine } from './lines.js';
import { findingsOf, type Tag, write } from './written.js';

/** What is looked for. */
export interface Search {
  /** Words that all have to be in the key, a state or a text; capitals do not matter. */
  readonly words: string;
  readonly component: ComponentName | null;
  readonly onlyFindings: boolean;
  /** The languages shown, in which texts and findings count. */
  readonly tags: readonly Tag[];
}

/** The lines that answer a search, in their order. */
export function find(lines: readonly CopyLine[], search: Search): readonly CopyLine[] {
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (search.component === null || line.components.has(search.component)) &&
      (!search.onlyFindings || search.tags.some((tag) => findingsOf(line.key, tag).length > 0)) &&
      (words.length === 0 || holds(line, search.tags, words)),
  );
}

function holds(line: CopyLine, tags: readonly Tag[], words: readonly string[]): boolean {
  const texts = tags.map((tag) => write(line, tag).text);
  const all = [line.key, ...line.states, ...texts].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}
