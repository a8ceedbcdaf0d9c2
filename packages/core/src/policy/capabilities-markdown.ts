import type { CapabilityMatrix } from './capabilities.js';
import { CAPABILITY_COLUMNS, capabilityNotes, plain } from './capabilities-cells.js';

/**
 * The capability matrix in Markdown, ending in a line break: the version of the policy, the table, and what the table knows
 * nothing of. Names from the policy are escaped.
 */
export function capabilitiesMarkdown(matrix: CapabilityMatrix): string {
  const rows = [
    CAPABILITY_COLUMNS.map(({ title }) => title),
    CAPABILITY_COLUMNS.map(() => '---'),
    ...matrix.rows.map((row) => CAPABILITY_COLUMNS.map(({ cell }) => write(cell(row)))),
  ];
  const notes = capabilityNotes(matrix).map(
    ({ title, names }) => `\n${title}: ${names.map(write).join(', ')}\n`,
  );
  return [
    `Policy ${write(matrix.policyVersion)}\n\n`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |\n`),
    ...notes,
  ].join('');
}

function write(text: string): string {
  return plain(text).replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`);
}
