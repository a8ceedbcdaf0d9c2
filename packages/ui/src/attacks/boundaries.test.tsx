import { type CapabilityFacts, capabilities, type ScopeView, SUPPORT_POLICY } from '@handoff-kit/core';
import { describe, expect, test } from 'vitest';
import { CapabilityMatrix } from '../capability-matrix/capability-matrix.js';
import { capabilitiesModel } from '../catalogue/capabilities.js';
import { scopeCatalogue, scopeModel } from '../catalogue/scope.js';
import { ScopeNotice } from '../scope-notice/scope-notice.js';
import { renderWithMessages } from '../testing/test-kit.js';
import { hostile, unmarked } from './testing/hidden-characters.js';

/** Members of a view that hold no words. */
const NO_WORDS: ReadonlySet<string> = new Set(['key', 'id']);

/** Every place of a value that holds words, as a path. */
function wordsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path];
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .filter(([member]) => !NO_WORDS.has(member))
        .flatMap(([member, part]) => wordsOf(part, [...path, member]))
    : [];
}

/** The same value with hidden characters at one place. */
function withHostile<Value>(value: Value, [member, ...rest]: readonly string[]): Value {
  const changed: unknown = member === undefined ? hostile : change(value, member, rest);
  return Object(changed);
}

function change(value: unknown, member: string, rest: readonly string[]): unknown {
  const part: unknown = Object(value)[member];
  const inside: unknown = rest.length > 0 ? withHostile(part, rest) : hostile;
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === member ? inside : one))
    : { ...Object(value), [member]: inside };
}

const VIEWS = Object.values(scopeCatalogue).flatMap(({ view }) =>
  wordsOf(view).map(
    (path) => [view.key, path.join('.'), withHostile<ScopeView>(view, path), path.at(-1)] as const,
  ),
);

/** While a person has it, the agent does no part of it, and none is shown. */
function isShown(key: ScopeView['key'], path: string): boolean {
  return key !== 'handed-over' || path !== 'inScope';
}

describe('C2 the hidden characters around a boundary are visible', () => {
  test.each(VIEWS.filter(([key, path]) => isShown(key, path)))(
    'C2 in scope state %s, member %s',
    (_, __, view, member) => {
      const { container } = renderWithMessages(<ScopeNotice scope={scopeModel(view)} />);
      expect(unmarked(container, { multiline: member === 'input' })).toEqual([]);
    },
  );

  test.each(['type', 'label'] as const)('C2 in what an agent may do, %s', (member) => {
    const facts: CapabilityFacts = {
      type: 'order.note',
      label: 'Write a note',
      reversibility: 'reversible',
      audience: 'self',
      [member]: hostile,
    };
    const matrix = capabilities(SUPPORT_POLICY, [facts]);
    const { container } = renderWithMessages(
      <CapabilityMatrix capabilities={capabilitiesModel({ key: 'ready', matrix, at: 0 })} />,
    );
    expect(unmarked(container)).toEqual([]);
  });

  test.each(['policyVersion', 'unmatched', 'undeclared'] as const)('C2 around the matrix, %s', (member) => {
    const matrix = {
      ...capabilities(SUPPORT_POLICY, []),
      ...(member === 'policyVersion' ? { policyVersion: hostile } : { [member]: [hostile] }),
    };
    const { container } = renderWithMessages(
      <CapabilityMatrix capabilities={capabilitiesModel({ key: 'empty', matrix, at: 0 })} />,
    );
    expect(unmarked(container)).toEqual([]);
  });
});
