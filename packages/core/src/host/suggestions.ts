import type { SuggestionAnswer } from '../account/commands.js';
import { type AccountRefusal, refuseOnAccount } from '../account/refusal.js';
import type { Account } from '../account/state.js';
import { digestChecked } from '../action/digest.js';
import type { OfferedSuggestion, Suggestions } from '../client/question.js';
import { suggestAuthorizations } from '../insights/suggest-authorizations.js';
import type { Suggestion } from '../insights/suggestion.js';
import type { Actor, Instant } from '../log/envelope.js';
import type { Policy } from '../policy/policy.js';
import type { createAccounts } from './accounts.js';
import type { DecisionHistory } from './decision-history.js';

interface SuggestionsHost {
  readonly policy: Policy;
  readonly now: () => Instant;
  readonly toolVersion: (tool: string) => string | null;
  readonly accounts: ReturnType<typeof createAccounts>;
  readonly history: DecisionHistory;
}

/** What a host suggests about an account from its own log. Nobody else can say what it would suggest. */
export function createSuggestions({ policy, now, toolVersion, accounts, history }: SuggestionsHost) {
  async function suggestionsFor(owner: string, state: Account): Promise<readonly Named[]> {
    const options = { until: now(), policy, toolVersion };
    const found = suggestAuthorizations(await history(), { owner, state }, options);
    return Promise.all(found.map(async (one) => ({ ...one, id: await idOf(one) })));
  }

  function mayAccept(owner: string, state: Account, one: Suggestion, actor: Actor): true | AccountRefusal {
    if (one.direction === 'ask-again' && one.authorization !== null) {
      const permissions = accounts.permissions(owner, state, actor).authorizations[one.authorization];
      return permissions?.revoke ?? true;
    }
    return accounts.mayGive(owner, state, one, actor);
  }

  return {
    /** What is suggested now, and whether this actor may accept it. */
    async suggestions(owner: string, actor: Actor): Promise<Suggestions> {
      const state = await accounts.account(owner);
      const suggestions = await suggestionsFor(owner, state);
      return {
        at: now(),
        suggestions: suggestions.map(
          (one): OfferedSuggestion => ({ ...one, can: mayAccept(owner, state, one, actor) }),
        ),
      };
    },

    /** Answers a suggestion as this actor, if it is one now; null when it was taken. */
    async answer(owner: string, answer: SuggestionAnswer, actor: Actor): Promise<AccountRefusal | null> {
      const found = await suggestionsFor(owner, await accounts.account(owner));
      const one = found.find(({ id }) => id === answer.suggestion);
      if (!one) {
        const refusal = refuseOnAccount('not-offered', 'The log does not suggest exactly this any more.', {
          about: answer.suggestion,
        });
        return accounts.refuse(owner, answer.type, refusal, actor);
      }
      if (one.direction === 'ask-again' && one.authorization !== null) {
        const { authorization } = one;
        return accounts.send(
          owner,
          answer.type === 'suggestion.accept'
            ? { type: 'authorization.revoke', authorization, note: null }
            : { type: 'authorization.review', authorization, reviewAt: null },
          actor,
        );
      }
      return accounts.answerOffer(
        owner,
        one,
        answer.type,
        (authorization) =>
          answer.type === 'suggestion.accept'
            ? {
                type: 'authorization.grant',
                authorization,
                expiresAt: answer.expiresAt,
                reviewAt: answer.reviewAt,
              }
            : { type: 'authorization.decline', authorization, note: null },
        actor,
      );
    },
  };
}

type Named = Suggestion & { readonly id: string };

function idOf(suggestion: Suggestion): Promise<string> {
  const { direction, account, terms } = suggestion;
  const authorization = direction === 'ask-again' ? suggestion.authorization : null;
  return digestChecked({ direction, account, authorization, terms });
}
