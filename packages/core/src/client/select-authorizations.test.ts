import { describe, expect, it } from 'vitest';
import { AccountBench, DAY, ILSE, NO_REFUNDS, REFUNDS } from '../account/testing/account-bench.js';
import { refuse } from '../task/refusal.js';
import { selectAuthorizations } from './select-authorizations.js';
import { type AccountSnapshot, LOADING } from './store.js';

function ready(bench: AccountBench): AccountSnapshot {
  return {
    state: 'ready',
    connection: 'live',
    returns: 0,
    account: bench.account,
    can: { authorizations: {} },
  };
}

describe('what an AuthorizationList shows', () => {
  it('is on its way, not reached, or not theirs to see', () => {
    expect(selectAuthorizations(LOADING, 0)).toEqual({ key: 'loading' });
    expect(selectAuthorizations({ ...LOADING, connection: 'offline' }, 0)).toEqual({ key: 'unreached' });
    const refusal = refuse('not-found', 'There is no such account.');
    const missing = { state: 'missing', refusal, connection: 'live', returns: 0 } as const;
    expect(selectAuthorizations(missing, 0)).toEqual({ key: 'missing' });
  });

  it('is empty before anything was decided in advance', () => {
    expect(selectAuthorizations(ready(new AccountBench()), 0)).toEqual({ key: 'empty' });
  });

  it('puts what waits for a person first, then the newest, and what is over apart', () => {
    const bench = new AccountBench();
    const give = (type: string): string => {
      bench.now += DAY;
      return bench.give({ ...REFUNDS, type }, ILSE);
    };
    const [suspended, revoked, older, newer, lapsed] = [
      give('order.cancel'),
      give('order.change'),
      give('order.note'),
      give('refund.issue'),
      give('refund.part'),
    ];
    bench.send({ type: 'authorization.suspend', authorization: suspended, why: 'by-person' }, ILSE);
    bench.send({ type: 'authorization.revoke', authorization: lapsed, note: null }, ILSE);
    bench.now += DAY;
    bench.send({ type: 'authorization.revoke', authorization: revoked, note: null }, ILSE);
    bench.send({ type: 'authorization.offer', terms: NO_REFUNDS, because: null }, ILSE);
    const offered = bench.account.authorizations.at(-1)?.id;
    const view = selectAuthorizations(ready(bench), bench.now);
    const ids = (entries: readonly { readonly authorization: { readonly id: string } }[]) =>
      entries.map(({ authorization }) => authorization.id);
    expect(view.key === 'listed' && ids(view.current)).toEqual([offered, suspended, newer, older]);
    expect(view.key === 'listed' && ids(view.ended)).toEqual([revoked, lapsed]);
  });
});
