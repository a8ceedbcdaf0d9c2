import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capabilitiesMarkdown } from './capabilities-markdown.js';
import { PATTERN_DOC, PRESET_DOC, TRIGGER_DOC } from './testing/doc-tables.js';
import { load, matrix, policy } from './testing/policy-example.js';

const document = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8');

/** A table without what only lines it up. */
function narrow(text: string): string {
  return text.replaceAll(/ +\|/g, ' |').replaceAll(/-{3,}/g, '---');
}

const example = readFileSync(new URL('./testing/policy-example.ts', import.meta.url), 'utf8');

function shown(part: string): string {
  const [, lines = ''] =
    new RegExp(`// policy.md: ${part} begin\n([^]*?)\n// policy.md: ${part} end`).exec(example) ?? [];
  return `\`\`\`ts\n${lines.replaceAll(/^export /gm, '')}\n\`\`\``;
}

test.each([
  ['which risk leads where', PATTERN_DOC],
  ['when each trigger fires, and what it does', TRIGGER_DOC],
  ['what the presets say', PRESET_DOC],
  ['the capability matrix of its example', capabilitiesMarkdown(matrix).trim()],
])('policy.md says %s, as the code does', (_, table) => {
  expect(narrow(document)).toContain(narrow(table));
});

test.each(['define', 'parse', 'capabilities'])('policy.md shows the code that is tested: %s', (part) => {
  expect(shown(part).length).toBeGreaterThan(20);
  expect(document).toContain(shown(part));
});

test('the policy that policy.md shows survives being stored', () => {
  expect(load(JSON.stringify(policy))).toEqual(policy);
  expect(() => load('{}')).toThrow('/version: Give a text');
  expect(matrix.unmatched).toEqual([]);
});
