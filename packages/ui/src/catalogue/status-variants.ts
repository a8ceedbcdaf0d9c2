import { refuse, type StatusKey } from '@handoff-kit/core';
import type { StatusModel } from '@handoff-kit/react';
import { MINUTE, NOW } from './fixtures.js';
import { statusCatalogue } from './status.js';
import type { Variants } from './variant.js';

/** Further cases of the StatusCard's states. */
export const statusVariants = {
  'working.quiet': {
    model: {
      ...statusCatalogue.working,
      view: { key: 'working', what: 'Looking up order 48213', quiet: true, since: NOW - 400, elapsed: 400 },
    },
  },
  'working.sending': {
    model: { ...statusCatalogue.working, command: { state: 'sending', what: 'pause' } },
  },
  'waiting-for-review.chosen': {
    model: { ...statusCatalogue['waiting-for-review'], chosen: ['notify-later', 'email-summary'] },
  },
  'stopped.offline': { model: { ...statusCatalogue.stopped, command: { state: 'offline' } } },
  'done.correcting': { model: statusCatalogue.done, press: ['[data-offer="correct"]'] },
  'done-undoable.refused': {
    model: {
      ...statusCatalogue['done-undoable'],
      command: {
        state: 'refused',
        refusal: refuse('undo-too-late', 'The undo window has closed.', { at: NOW - MINUTE }),
      },
    },
  },
} satisfies Variants<StatusKey, StatusModel>;
