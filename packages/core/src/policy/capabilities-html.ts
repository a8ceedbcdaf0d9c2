import type { CapabilityMatrix } from './capabilities.js';
import { CAPABILITY_COLUMNS, plain } from './capabilities-cells.js';

/** The capability matrix as an HTML table without attributes but `scope`. Names from the policy are escaped. */
export function capabilitiesHtml({ policyVersion, rows }: CapabilityMatrix): string {
  const head = CAPABILITY_COLUMNS.map(({ title }) => `<th scope="col">${title}</th>`).join('');
  const body = rows.map((row) => {
    const [first = '', ...rest] = CAPABILITY_COLUMNS.map(({ cell }) => escapeHtml(plain(cell(row))));
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  });
  const caption = `Policy ${escapeHtml(plain(policyVersion))}`;
  return `<table>\n<caption>${caption}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
