import type { AuthorizationTerms, Demonstrated } from '../account/events.js';
import type { AccountRefusal } from '../account/refusal.js';
import { sameTerms } from '../account/same-terms.js';
import type { Authorization } from '../account/state.js';
import { atLeast } from '../insights/bounds.js';
import { SUGGESTION_THRESHOLDS } from '../insights/suggestion-thresholds.js';
import type { Actor, Instant } from '../log/envelope.js';
import type { RejectionReason } from '../task/events.js';
import type { OfferedSuggestion, Suggestions } from './question.js';
import type { AccountSnapshot } from './store.js';

const DAY = 24 * 60 * 60_000;

/** For how long something may be allowed in advance, in milliseconds; the second is what is proposed. */
export const OFFER_LENGTHS = [7 * DAY, 30 * DAY, 90 * DAY] as const;

/** What an offer is about, whatever has come of it. */
interface OfferFacts {
  /** Of the suggestion, or of the authorization that was offered. */
  readonly id: string;
  readonly source: 'suggestion' | 'authorization';
  readonly terms: AuthorizationTerms;
  /** The decisions that it rests on, or null where nobody counted any. */
  readonly because: Demonstrated | null;
  /** The rate, 0–1, that those decisions support at the least; null where it is not known. */
  readonly supported: number | null;
  /** Whether the decisions came faster than a card can be read. */
  readonly hasty: boolean;
  /** Whether the account's own user made all of them. */
  readonly own: boolean;
  /** Who offered it; null for what the host suggests from its log. */
  readonly offeredBy: Actor | null;
}

/** What an AuthorizationOffer shows. `key` names the state. */
export type OfferView = OfferFacts &
  (
    | { readonly key: 'allow' }
    | {
        readonly key: 'ask-again';
        /** Why people said no, counted; null where nobody counted. */
        readonly reasons: Readonly<Record<RejectionReason, number>> | null;
        /** The authorization that would be revoked; null where policy lets such actions run. */
        readonly revokes: string | null;
      }
    /** Somebody else may give it, or nobody as it stands. */
    | { readonly key: 'not-eligible'; readonly refusal: AccountRefusal }
    | { readonly key: 'granted'; readonly by: Actor; readonly at: Instant; readonly until: Instant | null }
    | { readonly key: 'declined' | 'asking-again'; readonly by: Actor; readonly at: Instant }
  );

/** Every state key of the AuthorizationOffer. */
export type OfferKey = OfferView['key'];

/**
 * What is put before a person about an account: what the host suggests, and what somebody has offered. What was answered
 * since stays with who answered it; of the offers, those in `seen`.
 */
export function selectOffers(
  snapshot: AccountSnapshot,
  suggestions: Suggestions | null,
  seen: ReadonlySet<string>,
): readonly OfferView[] {
  if (snapshot.state !== 'ready') {
    return [];
  }
  const { account, can } = snapshot;
  const taken = new Set<string>();
  const suggested = (suggestions?.suggestions ?? []).map((one) => {
    const since = suggestions?.at ?? 0;
    const revoked = account.authorizations.find(
      ({ id }) => one.direction === 'ask-again' && id === one.authorization,
    );
    const offered = account.authorizations.findLast(
      ({ terms, offeredAt }) => offeredAt >= since && sameTerms(terms, one.terms),
    );
    if (offered) {
      taken.add(offered.id);
    }
    return ofSuggestion(one, revoked ?? offered ?? null, since);
  });
  const offered = account.authorizations
    .filter(({ id, status }) => !taken.has(id) && (status.state === 'offered' || seen.has(id)))
    .map((one) => ofAuthorization(one, can.authorizations[one.id]?.grant ?? true));
  return [...suggested, ...offered].filter((view) => view !== null);
}

function ofSuggestion(
  suggestion: OfferedSuggestion,
  answered: Authorization | null,
  since: Instant,
): OfferView | null {
  const { id, direction, terms, because, supported, can } = suggestion;
  const facts: OfferFacts = {
    id,
    source: 'suggestion',
    terms,
    because,
    supported,
    hasty: direction === 'allow' && suggestion.hasty,
    own: direction === 'allow' && suggestion.own,
    offeredBy: null,
  };
  const receipt = answered && receiptOf(answered, suggestion, since);
  if (receipt === 'stale') {
    return null;
  }
  if (receipt) {
    return { ...facts, ...receipt };
  }
  if (can !== true) {
    return { ...facts, key: 'not-eligible', refusal: can };
  }
  return direction === 'allow'
    ? { ...facts, key: 'allow' }
    : { ...facts, key: 'ask-again', reasons: suggestion.reasons, revokes: suggestion.authorization };
}

/** What counted decisions support, by the measure that suggestions are made with. */
function supportedBy({ approved, decided }: Demonstrated, { effect }: AuthorizationTerms): number {
  const counted = effect === 'allow' ? approved : decided - approved;
  return atLeast(counted, decided, SUGGESTION_THRESHOLDS.error);
}

type Receipt =
  Extract<OfferView, { readonly key: 'granted' | 'declined' | 'asking-again' }> extends infer View
    ? View extends OfferFacts
      ? Omit<View, keyof OfferFacts>
      : never
    : never;

/** What has come of it; `stale` where that no longer holds, so that nothing claims it. */
function receiptOf(
  authorization: Authorization,
  suggestion: OfferedSuggestion | null,
  since: Instant,
): Receipt | 'stale' | null {
  const { status, grant, terms } = authorization;
  if (suggestion?.direction === 'ask-again' && suggestion.authorization !== null) {
    if (status.state === 'revoked') {
      return { key: 'asking-again', by: status.by, at: status.at };
    }
    const reviewed = grant?.reviewed ?? null;
    return reviewed && reviewed.at >= since ? { key: 'declined', ...reviewed } : null;
  }
  if (status.state === 'declined') {
    return { key: 'declined', by: status.by, at: status.at };
  }
  if (grant === null) {
    return null;
  }
  if (status.state !== 'active') {
    return 'stale';
  }
  const { by, at, expiresAt } = grant;
  return terms.effect === 'deny'
    ? { key: 'asking-again', by, at }
    : { key: 'granted', by, at, until: expiresAt };
}

function ofAuthorization(authorization: Authorization, grant: true | AccountRefusal): OfferView | null {
  const { id, terms, because, offeredBy } = authorization;
  const facts: OfferFacts = {
    id,
    source: 'authorization',
    terms,
    because,
    supported: because && supportedBy(because, terms),
    hasty: false,
    own: false,
    offeredBy: offeredBy.kind === 'system' ? null : offeredBy,
  };
  const receipt = receiptOf(authorization, null, 0);
  if (receipt === 'stale') {
    return null;
  }
  if (receipt) {
    return { ...facts, ...receipt };
  }
  if (grant !== true) {
    return { ...facts, key: 'not-eligible', refusal: grant };
  }
  return terms.effect === 'allow'
    ? { ...facts, key: 'allow' }
    : { ...facts, key: 'ask-again', reasons: null, revokes: null };
}
