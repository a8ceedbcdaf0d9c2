import { escapeHtml } from '../text/escape-html.js';
import type { CapabilityMatrix } from './capabilities.js';
import { CAPABILITY_COLUMNS, capabilityNotes, plain } from './capabilities-cells.js';

/**
 * The capability matrix as an HTML table without attributes but `scope`, and under it what the table knows nothing of.
 * Names from the policy are escaped.
 */
export function capabilitiesHtml(matrix: CapabilityMatrix): string {
  const head = CAPABILITY_COLUMNS.map(({ title }) => `<th scope="col">${title}</th>`).join('');
  const body = matrix.rows.map((row) => {
    const [first = '', ...rest] = CAPABILITY_COLUMNS.map(({ cell }) => write(cell(row)));
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  });
  const notes = capabilityNotes(matrix).map(
    ({ title, names }) => `<p>${title}: ${names.map(write).join(', ')}</p>\n`,
  );
  const caption = `Policy ${write(matrix.policyVersion)}`;
  return `<table>\n<caption>${caption}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n${notes.join('')}`;
}

/** The same as a page of its own that can be saved, opened and printed. */
export function capabilitiesPage(matrix: CapabilityMatrix): string {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Policy ${write(matrix.policyVersion)}</title>\n<style>${STYLE}</style>\n${capabilitiesHtml(matrix)}</html>\n`;
}

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}caption{font-weight:600;text-align:start;padding-block:8px}th,td{border:1px solid #999;padding:4px 8px;text-align:start;vertical-align:top}';

function write(text: string): string {
  return escapeHtml(plain(text));
}
