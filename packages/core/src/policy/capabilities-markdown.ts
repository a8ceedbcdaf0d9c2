import type { CapabilityMatrix } from './capabilities.js';
import { CAPABILITY_COLUMNS, plain } from './capabilities-cells.js';

/** The capability matrix as a Markdown table, ending in a line break. Names from the policy are escaped. */
export function capabilitiesMarkdown({ rows }: CapabilityMatrix): string {
  const lines = [
    CAPABILITY_COLUMNS.map(({ title }) => title),
    CAPABILITY_COLUMNS.map(() => '---'),
    ...rows.map((row) => CAPABILITY_COLUMNS.map(({ cell }) => escapeMarkdown(plain(cell(row))))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`);
}
