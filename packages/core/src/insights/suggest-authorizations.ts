import { type DecisionRecord, inOrder } from './decision-record.js';
import { suggestAllowing } from './suggest-allowing.js';
import { suggestAsking } from './suggest-asking.js';
import type { AccountNow, Suggestion, SuggestOptions } from './suggestion.js';
import { SUGGESTION_THRESHOLDS } from './suggestion-thresholds.js';

/**
 * What the decisions of an account suggest, in both directions; with `null`, those of the whole workspace, by capability.
 * Nothing is suggested that policy keeps for people (floors, takeovers, several approvals), nor what somebody has said no to since.
 */
export function suggestAuthorizations(
  records: readonly DecisionRecord[],
  account: AccountNow | null,
  options: SuggestOptions,
): readonly Suggestion[] {
  const { until, thresholds = SUGGESTION_THRESHOLDS } = options;
  const looked = inOrder(
    records.filter(
      (one) =>
        (account === null || one.account === account.owner) &&
        one.endedAt > until - thresholds.within &&
        one.endedAt <= until,
    ),
  );
  return [
    ...suggestAllowing(looked, account, { ...options, thresholds }),
    ...suggestAsking(looked, account, { ...options, thresholds }),
  ];
}
