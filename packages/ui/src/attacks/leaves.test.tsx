import { type JsonObject, type JsonValue, type Presentation, present } from '@handoff-kit/core';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NOW } from '../catalogue/fixtures.js';
import { Arguments } from '../handoff-card/arguments.js';
import { Facts } from '../handoff-card/facts.js';
import { WithMessages } from '../testing/test-kit.js';

const DESCRIPTION = {
  context: 'Order 48213',
  proposal: 'Change it.',
  approve: 'Change',
  reject: 'Leave as is',
} as const;

function actionOf(args: JsonObject) {
  return {
    type: 'order.change',
    tool: 'change_order',
    toolVersion: '1',
    args,
    reversibility: 'reversible',
    audience: 'self',
  } as const;
}

/** How many leaves a value has, counted without the kit's own walk. */
function count(value: JsonValue): number {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return parts.length === 0 ? 1 : parts.reduce<number>((sum, part) => sum + count(part), 0);
}

const values = (html: string): number => html.split('<dd').length - 1;

function draw(presentation: Presentation): { readonly facts: string; readonly card: string } {
  const wrap = (part: ReactNode) => renderToStaticMarkup(<WithMessages>{part}</WithMessages>);
  return {
    facts: wrap(<Facts fields={presentation.fields} now={NOW} paths />),
    card: wrap(<Arguments presentation={presentation} now={NOW} onReached={() => undefined} />),
  };
}

test('C10 every leaf of 10,000 random arguments is drawn, and a large card draws them all at once', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 }), (given) => {
      const args: JsonObject = JSON.parse(JSON.stringify(given));
      const presentation = present(actionOf(args), DESCRIPTION);
      const { facts, card } = draw(presentation);
      const leaves = count(args);
      expect(values(facts)).toBe(leaves);
      if (presentation.large) expect(values(card)).toBeGreaterThanOrEqual(leaves);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
