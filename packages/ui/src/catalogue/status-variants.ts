import { refuse, type StatusKey } from '@handoff-kit/core';
import type { StatusModel } from '@handoff-kit/react';
import { MINUTE, NOW } from './fixtures.js';
import { ALL_ALLOWED, REFUND_AT_DESK, statusCatalogue as states, statusModel } from './status.js';
import type { Variant, Variants } from './variant.js';

/** Further cases of the StatusCard's states. */
export const statusVariants = {
  'working.quiet': {
    model: {
      ...states.working,
      view: { key: 'working', what: 'Looking up order 48213', quiet: true, since: NOW - 400, elapsed: 400 },
    },
  },
  'working.sending': { model: { ...states.working, command: { state: 'sending', what: 'pause' } } },
  'working-long.no-pause': {
    model: {
      ...states['working-long'],
      can: { ...ALL_ALLOWED, pause: refuse('not-allowed', 'Nobody may pause this.') },
    },
  },
  'checking-long.kept': {
    model: states['checking-long'],
    steps: [{ press: '[data-offer="keep-waiting"]' }],
  },
  'draft-ready.revising': opened(states['draft-ready'], 'revise'),
  'draft-ready.saved': { model: { ...states['draft-ready'], chosen: ['save'] } },
  'needs-information.adding': opened(
    statusModel({ key: 'needs-information', fields: ['Date of the damage'], handoff: null }),
    'add-input',
  ),
  'waiting-for-review.chosen': {
    model: { ...states['waiting-for-review'], chosen: ['notify-later', 'email-summary'] },
  },
  'waiting-for-review.late': {
    model: statusModel({
      key: 'waiting-for-review',
      handoff: REFUND_AT_DESK,
      promise: NOW - 6 * MINUTE,
      late: true,
    }),
  },
  'waiting-for-review.no-promise': {
    model: statusModel({ key: 'waiting-for-review', handoff: REFUND_AT_DESK, promise: null, late: false }),
  },
  'stopped.offline': { model: { ...states.stopped, command: { state: 'offline' } } },
  'stopped.chosen': {
    model: { ...states.stopped, chosen: ['edit', 'save', 'email-summary', 'notify-later'] },
  },
  'stopped.nothing-ready': {
    model: statusModel({
      key: 'stopped',
      input: null,
      activity: {
        state: 'stopped',
        since: NOW - MINUTE,
        why: 'The registry asks for a signature that only you can give.',
        partial: [],
        next: 'Sign in the registry, and I’ll go on.',
      },
    }),
  },
  'stopped.replying': opened(states.stopped, 'reply'),
  'stopped.editing-input': opened(states.stopped, 'edit-input'),
  'done.correcting': opened(states.done, 'correct'),
  'done-undoable.refused': {
    model: {
      ...states['done-undoable'],
      command: {
        state: 'refused',
        refusal: refuse('undo-too-late', 'The undo window has closed.', { at: NOW - MINUTE }),
      },
    },
  },
} satisfies Variants<StatusKey, StatusModel>;

function opened(model: StatusModel, offer: string): Variant<StatusModel> {
  return { model, steps: [{ press: `[data-offer="${offer}"]` }] };
}
