import { covers, denyFor, isInForce } from '../account/find-authorization.js';
import type { Account, Authorization } from '../account/state.js';
import type { ProposedAction } from '../action/action.js';
import type { Instant } from '../log/envelope.js';
import { assess } from '../policy/assess.js';
import { NO_SIGNALS } from '../policy/signals.js';
import { TRIGGER_TABLE } from '../policy/table.js';
import { atLeast } from './bounds.js';
import type { DecisionRecord } from './decision-record.js';
import { type Demonstration, demonstratedTerms } from './demonstrated-terms.js';
import { groupBy } from './group-by.js';
import { isAgentsProposal, judgementOf } from './judgement.js';
import { areHasty, considerations } from './pace.js';
import { spreadOf } from './spread.js';
import type { AccountNow, Suggestion, SuggestOptions } from './suggestion.js';
import type { SuggestionThresholds } from './suggestion-thresholds.js';

type Options = Required<SuggestOptions>;

/** One judgement of people about what an authorization could have decided. What ran unasked counts only against it. */
interface Evidence {
  readonly record: DecisionRecord;
  readonly action: ProposedAction;
  readonly accepted: boolean;
  readonly resisted: boolean;
}

/** "You approved 14 of 14: allow without asking?" One suggestion for each shape of action that the numbers support. */
export function suggestAllowing(
  records: readonly DecisionRecord[],
  account: AccountNow | null,
  options: Options,
): readonly Suggestion[] {
  const evidence = records
    .flatMap(evidenceOf)
    .filter(({ action }) => account === null || denyFor(account.state, action, options.until) === null);
  const shapes = groupBy(evidence, ({ action }) => shapeOf(action));
  return [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, shaped]) => {
      const suggestion = suggest(sinceLastNo(shaped, account), account, options);
      return suggestion ? [suggestion] : [];
    });
}

function evidenceOf(record: DecisionRecord): readonly Evidence[] {
  const judgement = judgementOf(record);
  return isAgentsProposal(record) &&
    record.proposal &&
    judgement !== null &&
    record.triggers.every((kind) => TRIGGER_TABLE[kind].inAdvance) &&
    !((record.proposal.action.value?.amount ?? 0) < 0)
    ? [
        {
          record,
          action: record.proposal.action,
          accepted: judgement === 'accepted',
          resisted: judgement === 'resisted',
        },
      ]
    : [];
}

/** Only what one set of limits can cover is put together. */
function shapeOf({ type, tool, toolVersion, reversibility, value, scale }: ProposedAction): string {
  const money = value?.currency ?? null;
  return JSON.stringify([type, tool, toolVersion, reversibility, money, scale !== undefined]);
}

/** Somebody's no counts for more than the yeses before it. */
function sinceLastNo(evidence: readonly Evidence[], account: AccountNow | null): readonly Evidence[] {
  const answers = authorizationsOf(evidence[0], account?.state ?? null);
  const since = Math.max(0, ...answers.map(({ status }) => ('by' in status ? status.at : 0)));
  return evidence.filter(({ record }) => record.endedAt > since);
}

function authorizationsOf(one: Evidence | undefined, state: Account | null): readonly Authorization[] {
  return (state?.authorizations ?? []).filter(
    ({ terms }) =>
      terms.effect === 'allow' && terms.type === one?.action.type && terms.tool === one.action.tool,
  );
}

function suggest(
  evidence: readonly Evidence[],
  account: AccountNow | null,
  options: Options,
): Extract<Suggestion, { direction: 'allow' }> | null {
  const { thresholds, policy, toolVersion, until } = options;
  const accepted = evidence.filter((one) => one.accepted);
  const [sample] = accepted;
  if (!sample || !areEnough(evidence, thresholds, account === null)) {
    return null;
  }
  const { action } = sample;
  if (
    toolVersion(action.tool) !== action.toolVersion ||
    !accepted.some((one) => mayBeAllowed(one.action, options)) ||
    (account && isSettled(accepted, account.state, until))
  ) {
    return null;
  }
  const demonstrations = accepted.map(
    (one): Demonstration => ({ account: one.record.account, at: one.record.endedAt, action: one.action }),
  );
  const needed = account === null ? thresholds.allow.accounts : 1;
  const terms = demonstratedTerms(demonstrations, needed, policy.version);
  return (
    terms && {
      direction: 'allow',
      account: account?.owner ?? null,
      terms,
      because: { approved: accepted.length, decided: evidence.length, within: thresholds.within },
      supported: supportedBy(evidence, thresholds),
      accounts: new Set(evidence.map(({ record }) => record.account)).size,
      hasty: areHasty(spreadOf(considerations(accepted.map(({ record }) => record)))),
      own: evidence.every(({ record }) => record.by?.kind === 'user' && record.by.id === account?.owner),
    }
  );
}

function areEnough(
  evidence: readonly Evidence[],
  { allow, error }: SuggestionThresholds,
  acrossAccounts: boolean,
): boolean {
  const [first] = evidence;
  return (
    first !== undefined &&
    evidence.length >= allow.decisions &&
    evidence.slice(-allow.recent).every(({ resisted }) => !resisted) &&
    supportedBy(evidence, { error }) >= allow.supported[first.action.reversibility] &&
    (!acrossAccounts || supportedAccounts(evidence, error) >= allow.supportedAccounts)
  );
}

function supportedBy(evidence: readonly Evidence[], { error }: Pick<SuggestionThresholds, 'error'>): number {
  return atLeast(evidence.filter(({ accepted }) => accepted).length, evidence.length, error);
}

function supportedAccounts(evidence: readonly Evidence[], error: number): number {
  const accounts = [...groupBy(evidence, ({ record }) => record.account).values()];
  const content = accounts.filter((decisions) => decisions.every(({ accepted }) => accepted));
  return atLeast(content.length, accounts.length, error);
}

/** Asks policy itself: whether it would ask a person here, and would let an authorization decide instead. */
function mayBeAllowed(action: ProposedAction, { policy }: Options): boolean {
  return assess(action, policy, { ...NO_SIGNALS, authorization: 'suggested' }).authorization !== null;
}

/** Whether it is allowed or offered already, or rests until somebody has looked at it. */
function isSettled(accepted: readonly Evidence[], state: Account, until: Instant): boolean {
  return authorizationsOf(accepted[0], state).some(
    (one) =>
      one.status.state === 'suspended' ||
      ((one.status.state === 'offered' || isInForce(one, until)) &&
        accepted.every(({ action }) => covers(one.terms, action))),
  );
}
