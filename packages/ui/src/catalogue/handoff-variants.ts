import type { HandoffKey } from '@handoff-kit/core';
import type { HandoffModel } from '@handoff-kit/react';
import { MINUTE } from './fixtures.js';
import { asking, handoffCatalogue, handoffModel } from './handoff.js';
import { CANCEL_FLIGHT, HOSTILE, MOVE_DELIVERY } from './handoff-subjects.js';
import type { Variants } from './variant.js';

const confirming = (proposal: typeof HOSTILE, undoFor: number | null = null): HandoffModel =>
  handoffModel({ key: 'confirm', handoff: asking(proposal, { undoFor }) });

/** Further cases of the HandoffCard's states. */
export const handoffVariants = {
  'confirm.reversible': { model: confirming(MOVE_DELIVERY, 1440 * MINUTE) },
  'confirm.irreversible': { model: confirming(CANCEL_FLIGHT) },
  'confirm.hostile': { model: confirming(HOSTILE) },
  'confirm.declining': { model: handoffCatalogue.confirm, press: ['[data-part="reject"]'] },
} satisfies Variants<HandoffKey, HandoffModel>;
