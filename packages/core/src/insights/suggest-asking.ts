import { denyFor, isInForce } from '../account/find-authorization.js';
import type { Authorization } from '../account/state.js';
import type { Instant } from '../log/envelope.js';
import { atLeast } from './bounds.js';
import type { DecisionRecord } from './decision-record.js';
import { denyingTerms } from './demonstrated-terms.js';
import { groupBy } from './group-by.js';
import { isAgentsProposal, judgementOf, ranUnasked } from './judgement.js';
import { countReasons } from './measures.js';
import type { AccountNow, Suggestion, SuggestOptions } from './suggestion.js';

type Options = Required<SuggestOptions>;
type AskAgain = Extract<Suggestion, { direction: 'ask-again' }>;

/** "3 of the last 5 were rejected: ask again?" Only about what runs without asking now. */
export function suggestAsking(
  records: readonly DecisionRecord[],
  account: AccountNow | null,
  options: Options,
): readonly AskAgain[] {
  const seen = records.filter(
    (one) => isAgentsProposal(one) && (judgementOf(one) !== null || ranUnasked(one)),
  );
  const capabilities = groupBy(seen, ({ actionType, tool }) => JSON.stringify([actionType, tool]));
  return [...capabilities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) =>
      freeWays(all, account, options.until).flatMap(({ authorization, since }) => {
        const suggestion = suggest(
          all.filter(({ endedAt }) => endedAt > since),
          authorization,
          account,
          options,
        );
        return suggestion ? [suggestion] : [];
      }),
    );
}

interface FreeWay {
  readonly authorization: string | null;
  /** What came before a person last said yes to it was known to them. */
  readonly since: Instant;
}

/** The ways in which such actions run without asking now. */
function freeWays(
  all: readonly DecisionRecord[],
  account: AccountNow | null,
  until: Instant,
): readonly FreeWay[] {
  const newest = all.at(-1)?.proposal?.action;
  if (!newest || (account && denyFor(account.state, newest, until))) {
    return [];
  }
  const about = (account?.state.authorizations ?? []).filter(
    ({ terms }) => terms.type === newest.type && terms.tool === newest.tool,
  );
  const active = about.filter((one) => one.terms.effect === 'allow' && isInForce(one, until));
  const denials = about.filter(({ terms }) => terms.effect === 'deny');
  const byPolicy = all.some((one) => ranUnasked(one) && (account === null || one.authorization === null));
  return [
    ...active.map((one) => ({ authorization: one.id, since: confirmedAt(one) })),
    ...(byPolicy ? [{ authorization: null, since: Math.max(0, ...denials.map(answeredAt)) }] : []),
  ];
}

/** Whoever declined or lifted a denial wants it to go on. */
function answeredAt({ status }: Authorization): Instant {
  return 'by' in status ? status.at : 0;
}

function confirmedAt({ grant }: Authorization): Instant {
  return grant ? (grant.reviewed?.at ?? grant.at) : 0;
}

function suggest(
  all: readonly DecisionRecord[],
  authorization: string | null,
  account: AccountNow | null,
  { thresholds, policy }: Options,
): AskAgain | null {
  const { askAgain, error, within } = thresholds;
  for (const length of askAgain.newest) {
    const newest = all.slice(-length);
    const resisted = newest.filter((one) => judgementOf(one) === 'resisted');
    const supported = atLeast(resisted.length, newest.length, error);
    const terms = denyingTerms(
      newest.flatMap(({ proposal }) => proposal?.action ?? []),
      policy.version,
    );
    if (terms && resisted.length >= askAgain.resisted && supported >= askAgain.supported) {
      return {
        direction: 'ask-again',
        account: account?.owner ?? null,
        authorization,
        terms,
        because: { approved: newest.length - resisted.length, decided: newest.length, within },
        supported,
        reasons: countReasons(resisted),
      };
    }
  }
  return null;
}
