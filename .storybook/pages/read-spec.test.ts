import { describe, expect, it } from 'vitest';
import { PAIRS } from './anatomy/pairs/pairs.js';
import { ruleOf } from './anatomy/rule-of.js';
import { COMPONENTS } from './entries.js';
import { readSpec, rulesOf } from './read-spec.js';
import { SPECS } from './spec.js';

const SPEC = `# TeaCard

How long the tea has to stand.

## What it shows

- The minutes MUST be counted down, and
  the kind of tea named.
- It MAY have a picture.

## Keyboard

Every press is counted.

| journey | presses |
| --- | --- |
| stop | 2 |

\`\`\`css
.tea {

  color: brown;
}
\`\`\`
`;

describe('a specification', () => {
  it('is read with its lists, tables and code', () => {
    expect(readSpec(SPEC)).toEqual({
      lead: ['How long the tea has to stand.'],
      parts: [
        {
          title: 'What it shows',
          blocks: [
            {
              kind: 'list',
              items: [
                'The minutes MUST be counted down, and the kind of tea named.',
                'It MAY have a picture.',
              ],
            },
          ],
        },
        {
          title: 'Keyboard',
          blocks: [
            { kind: 'paragraph', text: 'Every press is counted.' },
            {
              kind: 'table',
              rows: [
                ['journey', 'presses'],
                ['stop', '2'],
              ],
            },
            { kind: 'code', text: '.tea {\n\n  color: brown;\n}' },
          ],
        },
      ],
    });
  });

  it.each(COMPONENTS)('of %s has rules', (component) => {
    expect(rulesOf(SPECS[component]).length).toBeGreaterThan(10);
  });

  it.each(COMPONENTS)('of %s has the rule that each bad example breaks', (component) => {
    expect(PAIRS[component].map((pair) => ruleOf(component, pair))).not.toContain('');
    expect(PAIRS[component].length).toBeGreaterThanOrEqual(2);
  });
});
