import { describe, expect, it } from 'vitest';
import { capabilities } from '../policy/capabilities.js';
import { SUPPORT_POLICY } from '../policy/presets/support.js';
import { refuse } from '../task/refusal.js';
import { selectCapabilities } from './select-capabilities.js';

const MATRIX = capabilities(SUPPORT_POLICY, [
  { type: 'order.note', reversibility: 'reversible', audience: 'self' },
]);
const NOTHING = capabilities(SUPPORT_POLICY, []);
const OFFLINE = refuse('offline', 'The host was not reached.');
const STORAGE = refuse('storage', 'The log could not be read.');

describe('what a person sees who asks what the agent may do', () => {
  it('is that it is on its way, until it is known', () => {
    expect(selectCapabilities({ answer: null, at: null, refusal: null })).toEqual({ key: 'loading' });
  });

  it('is what it may do, or that nothing is declared', () => {
    expect(selectCapabilities({ answer: MATRIX, at: 7, refusal: null })).toEqual({
      key: 'ready',
      matrix: MATRIX,
      at: 7,
    });
    expect(selectCapabilities({ answer: NOTHING, at: 7, refusal: null }).key).toBe('empty');
  });

  it('is why it cannot be had, beside what was known before', () => {
    expect(selectCapabilities({ answer: MATRIX, at: 7, refusal: STORAGE })).toEqual({
      key: 'refused',
      refusal: STORAGE,
      matrix: MATRIX,
      at: 7,
    });
    expect(selectCapabilities({ answer: null, at: null, refusal: OFFLINE })).toEqual({
      key: 'offline',
      matrix: null,
      at: null,
    });
    expect(selectCapabilities({ answer: MATRIX, at: 7, refusal: OFFLINE })).toMatchObject({
      matrix: MATRIX,
      at: 7,
    });
  });
});
