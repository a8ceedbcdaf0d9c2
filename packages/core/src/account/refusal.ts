import type { Refusal, RefusalCode } from '../task/refusal.js';

/** Why a command on an account was refused. Stable: products may branch on it. */
export type AccountRefusalCode =
  | Extract<
      RefusalCode,
      | 'not-found'
      | 'not-allowed'
      | 'not-eligible'
      | 'already-decided'
      | 'expired'
      | 'invalid'
      | 'not-due'
      | 'policy-changed'
      | 'tool-changed'
    >
  | 'already-offered'
  | 'not-offered'
  | 'not-active'
  | 'not-suspended'
  | 'not-covered'
  | 'denied'
  | 'over-budget'
  | 'already-reserved'
  | 'not-reserved'
  | 'already-recorded';

/** A command on an account that did not happen. A value, not an exception. */
export type AccountRefusal = Omit<Refusal, 'code'> & { readonly code: AccountRefusalCode };

/** Makes a refusal. */
export function refuseOnAccount(
  code: AccountRefusalCode,
  message: string,
  details: Partial<Pick<Refusal, 'about' | 'by' | 'at'>> = {},
): AccountRefusal {
  return {
    refused: true,
    code,
    message,
    about: details.about ?? null,
    by: details.by ?? null,
    at: details.at ?? null,
  };
}
