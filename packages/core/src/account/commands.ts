import type { ProposedAction } from '../action/action.js';
import type { Instant } from '../log/envelope.js';
import type {
  AuthorizationTerms,
  Demonstrated,
  ReleaseReason,
  SuspensionReason,
  TrustLevel,
} from './events.js';

/** What somebody wants, by command type. Commands may be refused; events may not. */
export interface AccountCommandData {
  'authorization.offer': { readonly terms: AuthorizationTerms; readonly because: Demonstrated | null };
  'authorization.grant': {
    readonly authorization: string;
    /** Null only for a `deny`. */
    readonly expiresAt: Instant | null;
    /** Null: in 30 days. */
    readonly reviewAt: Instant | null;
  };
  'authorization.decline': { readonly authorization: string; readonly note: string | null };
  'authorization.reserve': {
    readonly authorization: string;
    readonly task: string;
    readonly handoff: string;
    readonly action: ProposedAction;
  };
  'authorization.use': { readonly authorization: string; readonly handoff: string };
  'authorization.release': {
    readonly authorization: string;
    readonly handoff: string;
    readonly why: ReleaseReason;
  };
  'authorization.review': {
    readonly authorization: string;
    /** Null: in 30 days. */
    readonly reviewAt: Instant | null;
  };
  'authorization.suspend': { readonly authorization: string; readonly why: SuspensionReason };
  'authorization.resume': {
    readonly authorization: string;
    /** Null: in 30 days. */
    readonly reviewAt: Instant | null;
  };
  'authorization.expire': { readonly authorization: string };
  'authorization.revoke': { readonly authorization: string; readonly note: string | null };
  'action.record-first': { readonly actionType: string; readonly task: string; readonly handoff: string };
  'trust.change': {
    readonly actionType: string;
    readonly to: TrustLevel;
    readonly because: Demonstrated | null;
  };
}

/** Name of an account command. */
export type AccountCommandType = keyof AccountCommandData;

/**
 * A person's answer to what the host suggests from its own log. It names the suggestion and no terms: the host finds them
 * again, and refuses with `not-offered` where its log does not suggest exactly that any more.
 */
export type SuggestionAnswer =
  | {
      readonly type: 'suggestion.accept';
      readonly suggestion: string;
      /** Null only where such actions are asked about again. */
      readonly expiresAt: Instant | null;
      /** Null: in 30 days. */
      readonly reviewAt: Instant | null;
    }
  | { readonly type: 'suggestion.decline'; readonly suggestion: string };

/** Something that somebody wants done to an account. */
export type AccountCommand = {
  [Type in AccountCommandType]: { readonly type: Type } & AccountCommandData[Type];
}[AccountCommandType];

/** The command of one type. */
export type AccountCommandOf<Type extends AccountCommandType> = {
  readonly type: Type;
} & AccountCommandData[Type];
