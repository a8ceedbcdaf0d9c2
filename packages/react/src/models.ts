import type {
  AccountCommandState,
  AccountPermissions,
  AuthorizationsView,
  CapabilitiesView,
  ClientState,
  CommandState,
  DecideCommand,
  Fallback,
  HandoffPermissions,
  HandoffView,
  Instant,
  OfferView,
  OwnershipView,
  QueueView,
  ReviewView,
  ScopeView,
  StatusView,
  Task,
  TaskPermissions,
  TrailExportFormat,
  TrailFilter,
  TrailView,
  Viewer,
} from '@handoff-kit/core';

/** What a person did on a StatusCard. */
export type StatusAct =
  | { readonly type: 'pause' | 'resume' | 'ask-person' | 'keep-waiting' | 'dismiss-refusal' }
  | { readonly type: 'correct'; readonly correction: string }
  | { readonly type: 'undo' | 'show-handoff'; readonly handoff: string }
  | { readonly type: 'add-input'; readonly text: string }
  | { readonly type: 'fallback'; readonly fallback: Fallback; readonly text: string | null }
  | { readonly type: 'accept-scope'; readonly part: string }
  | { readonly type: 'extend-scope'; readonly by: string }
  | { readonly type: 'park'; readonly what: string; readonly partial: readonly string[] }
  | { readonly type: 'resume-parked'; readonly parked: string };

/** What a person did on a ScopeNotice. */
export type ScopeAct =
  | { readonly type: 'ask-person' | 'dismiss-refusal' }
  | Extract<
      StatusAct,
      {
        readonly type: 'add-input' | 'fallback' | 'accept-scope' | 'extend-scope' | 'park' | 'resume-parked';
      }
    >;

/** What a person did on a CapabilityMatrix. */
export interface CapabilitiesAct {
  readonly type: 'refresh';
}

/** A decision as a person made it, about exactly what they were shown. */
export type DecisionMade = Omit<DecideCommand, 'handoff' | 'fence'>;

/** What a person did on a HandoffCard. */
export type HandoffCardAct =
  | { readonly type: 'decide'; readonly decision: DecisionMade }
  | { readonly type: 'defer' | 'reopen' | 'undo' | 'dismiss-refusal' | 'ask-person' | 'retry' }
  | { readonly type: 'settle'; readonly happened: boolean; readonly note: string | null };

/** What a person did on an OwnershipBanner. */
export type OwnershipAct =
  | { readonly type: 'cancel-request' | 'ask-person' | 'show-handoff' | 'dismiss-refusal' }
  | { readonly type: 'add-note'; readonly text: string }
  | { readonly type: 'fallback'; readonly fallback: Fallback; readonly text: string | null };

/** What a reviewer did on a ReviewerPanel. */
export type ReviewAct =
  | { readonly type: 'claim' | 'release' | 'open' | 'close' | 'dismiss-refusal' | 'see-changes' }
  | { readonly type: 'decide'; readonly decision: DecisionMade }
  | { readonly type: 'edit-summary'; readonly summary: string }
  | { readonly type: 'correct-field'; readonly field: string; readonly value: string }
  | { readonly type: 'edit-draft'; readonly draft: string }
  | { readonly type: 'take'; readonly updateBy: Instant | null }
  | { readonly type: 'promise'; readonly updateBy: Instant }
  | { readonly type: 'hand-back'; readonly note: string | null }
  | { readonly type: 'send-message'; readonly text: string; readonly audience: 'everyone' | 'staff' }
  | { readonly type: 'finish'; readonly result: string };

/** What a person did on a ReviewQueue. */
export type QueueAct =
  | { readonly type: 'open'; readonly task: string; readonly handoff: string | null }
  | { readonly type: 'clear-filter' };

/** What a person did on an AuditTrail. */
export type TrailAct =
  | { readonly type: 'filter'; readonly filter: TrailFilter }
  | { readonly type: 'refresh' | 'more' | 'check' }
  | { readonly type: 'export'; readonly format: TrailExportFormat };

/** Data and callback of a StatusCard. Without `can`, every action that the state offers is shown. */
export interface StatusModel {
  /** Id of the task that it belongs to. */
  readonly task: string;
  readonly view: StatusView;
  readonly now: Instant;
  readonly can: TaskPermissions | null;
  readonly command: CommandState;
  /** Fallbacks that the person has already chosen, so that they read as done. */
  readonly chosen: readonly Fallback[];
  readonly onAct?: ((act: StatusAct) => void) | undefined;
}

/** Data and callback of a ScopeNotice. Without `can`, every action that the state offers is shown. */
export interface ScopeModel {
  /** Id of the task that it belongs to. */
  readonly task: string;
  readonly view: ScopeView;
  readonly now: Instant;
  readonly can: TaskPermissions | null;
  readonly command: CommandState;
  /** Fallbacks that the person has already chosen, so that they read as done. */
  readonly chosen: readonly Fallback[];
  readonly onAct?: ((act: ScopeAct) => void) | undefined;
}

/** Data and callback of a CapabilityMatrix. */
export interface CapabilitiesModel {
  readonly view: CapabilitiesView;
  readonly now: Instant;
  readonly viewer: Pick<Viewer, 'kind'>;
  /** Whether it is being asked for, also where an older answer is shown meanwhile. */
  readonly asking: boolean;
  readonly onAct?: ((act: CapabilitiesAct) => void) | undefined;
}

/** Data and callback of a HandoffCard. */
export interface HandoffModel {
  /** Id of the task that it belongs to. */
  readonly task: string;
  readonly view: HandoffView;
  readonly now: Instant;
  readonly viewer: Viewer;
  readonly can: HandoffPermissions | null;
  readonly client: ClientState;
  readonly onAct?: ((act: HandoffCardAct) => void) | undefined;
}

/** Data and callback of an OwnershipBanner. */
export interface OwnershipModel {
  /** Id of the task that it belongs to. */
  readonly task: string;
  readonly view: OwnershipView;
  readonly now: Instant;
  readonly can: TaskPermissions | null;
  readonly command: CommandState;
  readonly chosen: readonly Fallback[];
  readonly onAct?: ((act: OwnershipAct) => void) | undefined;
}

/** Data and callback of a ReviewerPanel. */
export interface ReviewModel {
  readonly view: ReviewView;
  readonly task: Task;
  readonly now: Instant;
  readonly viewer: Viewer;
  readonly can: { readonly task: TaskPermissions; readonly handoff: HandoffPermissions | null } | null;
  readonly client: ClientState;
  readonly onAct?: ((act: ReviewAct) => void) | undefined;
}

/** Data and callback of a ReviewQueue. */
export interface QueueModel {
  readonly view: QueueView;
  readonly now: Instant;
  readonly viewer: Viewer;
  readonly onAct?: ((act: QueueAct) => void) | undefined;
}

/** What a person did on an AuthorizationList. */
export type AuthorizationAct =
  | { readonly type: 'revoke' | 'suspend' | 'resume' | 'review'; readonly authorization: string }
  /** Wants to look at an offer: the app shows its AuthorizationOffer. */
  | { readonly type: 'show-offer'; readonly authorization: string }
  | { readonly type: 'dismiss-refusal' };

/** What a person did on an AuthorizationOffer. */
export type OfferAct =
  /** Gives what is offered; `expiresAt` null only where such actions are asked about again. */
  | { readonly type: 'accept'; readonly expiresAt: Instant | null }
  | { readonly type: 'decline' | 'not-now' | 'dismiss-refusal' };

/** Data and callback of an AuthorizationList. Without `can`, every action that the state offers is shown. */
export interface AuthorizationsModel {
  /** Id of the user whose account it is. */
  readonly account: string;
  readonly view: AuthorizationsView;
  readonly now: Instant;
  readonly viewer: Viewer;
  /** What people call each action type; a type that is not in it is shown as it is. */
  readonly names: Readonly<Record<string, string>>;
  readonly can: AccountPermissions | null;
  readonly command: AccountCommandState;
  /** The authorization that the last command is about, or null. */
  readonly about: string | null;
  readonly onAct?: ((act: AuthorizationAct) => void) | undefined;
}

/** Data and callback of an AuthorizationOffer. */
export interface OfferModel {
  /** Id of the user whose account it is. */
  readonly account: string;
  readonly view: OfferView;
  readonly now: Instant;
  readonly viewer: Viewer;
  /** What people call each action type; a type that is not in it is shown as it is. */
  readonly names: Readonly<Record<string, string>>;
  readonly command: AccountCommandState;
  readonly onAct?: ((act: OfferAct) => void) | undefined;
}

/** Data and callback of an AuditTrail. */
export interface TrailModel {
  readonly view: TrailView;
  /** What it is narrowed to now. */
  readonly filter: TrailFilter;
  readonly now: Instant;
  /** Where the whole record can be had as a file, for a link. Without it, a download is only told to `onAct`. */
  readonly exportUrl?: ((format: TrailExportFormat) => string) | undefined;
  readonly onAct?: ((act: TrailAct) => void) | undefined;
}
