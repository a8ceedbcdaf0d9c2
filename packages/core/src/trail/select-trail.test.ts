import { expect, it } from 'vitest';
import { refuse } from '../task/refusal.js';
import { NO_TRAIL_FILTER } from './filter-trail.js';
import { type KnownTrail, selectTrail, type TrailSituation } from './select-trail.js';

const NOTHING: KnownTrail = { entries: [], matching: 0, total: 0, mayExport: false, at: 0 };

const BEFORE: TrailSituation = {
  trail: null,
  filter: NO_TRAIL_FILTER,
  checking: { state: 'not-checked' },
  asking: true,
  refusal: null,
};

it.each([
  ['reading', {}],
  ['empty', { trail: NOTHING }],
  ['listed', { trail: { ...NOTHING, matching: 3, total: 3 } }],
  ['filtered-empty', { trail: { ...NOTHING, total: 3 }, filter: { ...NO_TRAIL_FILTER, text: 'parcel' } }],
  ['refused', { trail: NOTHING, refusal: refuse('not-allowed', 'Not for you.') }],
  ['offline', { trail: NOTHING, refusal: refuse('offline', 'There is no network.') }],
  ['offline', { refusal: refuse('storage', 'The log could not be read.') }],
] as const)('is %s', (key, parts) => {
  expect(selectTrail({ ...BEFORE, ...parts }).key).toBe(key);
});

it('shows nothing of what was known to somebody who is refused', () => {
  const trail = { ...NOTHING, matching: 3, total: 3 };
  const view = selectTrail({ ...BEFORE, trail, refusal: refuse('not-allowed', 'Not for you.') });
  expect(view).not.toHaveProperty('trail');
});
