import type { CatalogueEntry } from '@handoff-kit/ui/catalogue';
import { entryOf } from '../../entry-of.js';

/**
 * The same component on the same task in another state: what was there before an entry, so that coming to it is a change.
 * Null where a component announces nothing.
 */
export function before(entry: CatalogueEntry): CatalogueEntry | null {
  switch (entry.component) {
    case 'status-card': {
      const other = entryOf('status-card', entry.state === 'working' ? 'idle' : 'working');
      return { ...other, model: { ...other.model, task: entry.model.task } };
    }
    case 'handoff-card': {
      const other = entryOf('handoff-card', entry.state === 'confirm' ? 'arming' : 'confirm');
      return { ...other, model: { ...other.model, task: entry.model.task } };
    }
    case 'ownership-banner': {
      const other = entryOf('ownership-banner', entry.state === 'queued' ? 'person' : 'queued');
      return { ...other, model: { ...other.model, task: entry.model.task } };
    }
    case 'scope-notice': {
      const other = entryOf('scope-notice', entry.state === 'inside' ? 'beyond' : 'inside');
      return { ...other, model: { ...other.model, task: entry.model.task } };
    }
    case 'authorization-offer': {
      const other = entryOf('authorization-offer', entry.state === 'allow' ? 'ask-again' : 'allow');
      return {
        ...other,
        model: { ...other.model, view: { ...other.model.view, id: entry.model.view.id } },
      };
    }
    case 'authorization-list': {
      const other = entryOf('authorization-list', entry.state === 'listed' ? 'listed-suspended' : 'listed');
      return other;
    }
    case 'capability-matrix':
    case 'insights-panel':
    case 'calibration-chart':
    case 'reviewer-panel':
    case 'review-queue':
    case 'audit-trail':
      return null;
    default:
      return entry satisfies never;
  }
}
