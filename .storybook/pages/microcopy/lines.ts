import type { MessageKey, MessageValues } from '@handoff-kit/core';
import type { CatalogueEntry, ComponentName } from '@handoff-kit/ui/catalogue';
import uses from '../../../packages/ui/src/catalogue/lines.json' with { type: 'json' };
import { entryNamed } from '../entries.js';
import { keysOf } from '../keys-of.js';

/** One line of copy, and where it is read. */
export interface CopyLine {
  readonly key: MessageKey;
  /** The parameters with which an entry of the catalogue shows it. */
  readonly params: MessageValues;
  /** The first of the states it is read in, as `handoff-card.confirm`. */
  readonly states: readonly string[];
  readonly entries: readonly CatalogueEntry[];
  readonly components: ReadonlySet<ComponentName>;
}

interface Use {
  readonly states: readonly string[];
  readonly params: MessageValues;
}

const OWNERS: Readonly<Record<string, ComponentName>> = {
  status: 'status-card',
  handoff: 'handoff-card',
  ownership: 'ownership-banner',
  review: 'reviewer-panel',
  queue: 'review-queue',
  authorizations: 'authorization-list',
  offer: 'authorization-offer',
  trail: 'audit-trail',
  scope: 'scope-notice',
  capabilities: 'capability-matrix',
  insights: 'insights-panel',
  calibration: 'calibration-chart',
};

const USES: Readonly<Record<MessageKey, Use>> = uses;

/** Every line of copy, by its key. */
export const COPY_LINES: readonly CopyLine[] = keysOf(USES).map((key) => {
  const { states, params } = USES[key];
  const entries = states.flatMap((state) => entryNamed(state) ?? []);
  const [area = ''] = key.split('.');
  const owner = OWNERS[area];
  const components = new Set([...(owner ? [owner] : []), ...entries.map(({ component }) => component)]);
  return { key, params, states, entries, components };
});
