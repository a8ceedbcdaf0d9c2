import type { Actor, AuthorizationEntry, Instant, Viewer } from '@handoff-kit/core';

const MINUTE = 60_000;

/** Whether somebody is the one who reads. */
function isViewer(by: Actor, viewer: Viewer): boolean {
  return by.id === viewer.id && by.kind === viewer.kind;
}

/** Who did something, for a line that says it to them or to others. */
export function whoOf(by: Actor, viewer: Viewer): { readonly who: 'you' | 'other'; readonly by: string } {
  return { who: isViewer(by, viewer) ? 'you' : 'other', by: by.name };
}

/** Which line says how it stands. */
export function lineOf({ standing, authorization }: AuthorizationEntry) {
  return standing === 'active' && authorization.terms.effect === 'deny' ? 'denies' : standing;
}

/** Everything that such a line may mention. */
export function factsOf(entry: AuthorizationEntry, now: Instant, viewer: Viewer) {
  const { authorization, budgets } = entry;
  const { status, grant, offeredBy, offeredAt } = authorization;
  const until = grant?.expiresAt ?? null;
  const frees = budgets.filter(({ full }) => full).map(({ freeAt }) => freeAt);
  const free = frees.includes(null) ? null : Math.max(0, ...frees.map((at) => at ?? 0));
  const facts = {
    who: 'none',
    by: '',
    at: 'at' in status ? status.at : offeredAt,
    until: until ?? now,
    ends: until === null ? 'never' : 'then',
    span: Math.max(MINUTE, now - (grant?.reviewed?.at ?? grant?.at ?? now)),
    free: free === null ? 'never' : 'then',
    why: '',
  };
  switch (entry.standing) {
    case 'offered':
      return offeredBy.kind === 'system' ? facts : { ...facts, ...whoOf(offeredBy, viewer) };
    case 'suspended': {
      const why = status.state === 'suspended' ? status.why : '';
      const who = 'by' in status ? whoOf(status.by, viewer) : null;
      return { ...facts, ...who, why: why === 'by-person' ? (who?.who ?? 'other') : why };
    }
    case 'expired':
      return { ...facts, at: status.state === 'expired' ? status.at : (until ?? now) };
    case 'used-up':
      return { ...facts, at: free ?? now };
    case 'revoked':
    case 'declined':
      return 'by' in status ? { ...facts, ...whoOf(status.by, viewer) } : facts;
    case 'active':
    case 'review-due':
      return facts;
    default:
      return entry.standing satisfies never;
  }
}
