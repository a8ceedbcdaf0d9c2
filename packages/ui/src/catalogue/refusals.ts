import { type Refusal, type RefusalCode, refuse } from '@handoff-kit/core';
import { actorOf, ILSE, MINUTE, NOW, TOMAS } from './fixtures.js';

const byTomas = { by: actorOf(TOMAS), at: NOW - 2 * MINUTE };

/** One refusal of every code, as the host answers. */
export const REFUSALS = {
  'not-found': refuse('not-found', 'Refused: not-found.'),
  'already-open': refuse('already-open', 'Refused: already-open.'),
  finished: refuse('finished', 'Refused: finished.'),
  'not-allowed': refuse('not-allowed', 'Refused: not-allowed.'),
  'not-eligible': refuse('not-eligible', 'Refused: not-eligible.'),
  'identity-mismatch': refuse('identity-mismatch', 'Refused: identity-mismatch.'),
  'already-decided': refuse('already-decided', 'Refused: already-decided.', byTomas),
  'already-voted': refuse('already-voted', 'Refused: already-voted.'),
  expired: refuse('expired', 'Refused: expired.', { at: NOW - 3 * MINUTE }),
  withdrawn: refuse('withdrawn', 'Refused: withdrawn.'),
  superseded: refuse('superseded', 'Refused: superseded.'),
  unpresentable: refuse('unpresentable', 'Refused: unpresentable.'),
  'digest-mismatch': refuse('digest-mismatch', 'Refused: digest-mismatch.'),
  'claimed-by-other': refuse('claimed-by-other', 'Refused: claimed-by-other.', {
    by: actorOf(TOMAS),
    at: NOW + 3 * MINUTE,
  }),
  'claim-lapsed': refuse('claim-lapsed', 'Refused: claim-lapsed.'),
  'self-approval': refuse('self-approval', 'Refused: self-approval.', { by: actorOf(ILSE) }),
  'needs-more': refuse('needs-more', 'Refused: needs-more.'),
  paused: refuse('paused', 'Refused: paused.'),
  'not-paused': refuse('not-paused', 'Refused: not-paused.'),
  'not-owner': refuse('not-owner', 'Refused: not-owner.'),
  'already-owned': refuse('already-owned', 'Refused: already-owned.', byTomas),
  'not-transferring': refuse('not-transferring', 'Refused: not-transferring.'),
  invalid: refuse('invalid', 'Refused: invalid.', { about: '/validUntil' }),
  'nothing-to-undo': refuse('nothing-to-undo', 'Refused: nothing-to-undo.'),
  'undo-too-late': refuse('undo-too-late', 'Refused: undo-too-late.', { at: NOW - MINUTE }),
  'policy-changed': refuse('policy-changed', 'Refused: policy-changed.'),
  'tool-changed': refuse('tool-changed', 'Refused: tool-changed.'),
  'operand-changed': refuse('operand-changed', 'Refused: operand-changed.'),
  'no-grant': refuse('no-grant', 'Refused: no-grant.'),
  'grant-expired': refuse('grant-expired', 'Refused: grant-expired.', { at: NOW - MINUTE }),
  'grant-used': refuse('grant-used', 'Refused: grant-used.'),
  running: refuse('running', 'Refused: running.'),
  'not-running': refuse('not-running', 'Refused: not-running.'),
  'not-due': refuse('not-due', 'Refused: not-due.'),
  'no-reviewer': refuse('no-reviewer', 'Refused: no-reviewer.'),
  storage: refuse('storage', 'Refused: storage.'),
  offline: refuse('offline', 'Refused: offline.'),
  unanswered: refuse('unanswered', 'Refused: unanswered.'),
} satisfies Record<RefusalCode, Refusal>;
