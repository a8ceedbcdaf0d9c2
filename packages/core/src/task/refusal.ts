import type { Actor, Instant } from '../log/envelope.js';

/** Why a command was refused. Stable: products may branch on it. */
export type RefusalCode =
  | 'not-found'
  | 'already-open'
  | 'finished'
  | 'not-allowed'
  | 'not-eligible'
  | 'identity-mismatch'
  | 'already-decided'
  | 'already-voted'
  | 'expired'
  | 'withdrawn'
  | 'superseded'
  | 'unpresentable'
  | 'digest-mismatch'
  | 'claimed-by-other'
  | 'claim-lapsed'
  | 'self-approval'
  | 'needs-more'
  | 'paused'
  | 'not-paused'
  | 'not-owner'
  | 'already-owned'
  | 'not-transferring'
  | 'invalid'
  | 'nothing-to-undo'
  | 'undo-too-late'
  | 'policy-changed'
  | 'tool-changed'
  | 'operand-changed'
  | 'no-grant'
  | 'grant-expired'
  | 'grant-used'
  | 'running'
  | 'not-running'
  | 'not-due'
  | 'no-reviewer'
  | 'storage'
  | 'offline'
  | 'unanswered';

/** A command that did not happen. A value, not an exception. */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  /** One English sentence for logs and developers; people read the messages under `refusal.<code>`. */
  readonly message: string;
  /** The field, handoff or fact that it is about, or null. */
  readonly about: string | null;
  /** Who got there first, where somebody did. */
  readonly by: Actor | null;
  /** When that was, or until when it holds. */
  readonly at: Instant | null;
}

/** Makes a refusal. */
export function refuse(
  code: RefusalCode,
  message: string,
  details: { readonly about?: string; readonly by?: Actor; readonly at?: Instant } = {},
): Refusal {
  return {
    refused: true,
    code,
    message,
    about: details.about ?? null,
    by: details.by ?? null,
    at: details.at ?? null,
  };
}

/** Whether a result is a refusal. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result && result.refused === true;
}
