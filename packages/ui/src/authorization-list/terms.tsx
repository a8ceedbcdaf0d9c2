'use client';
import type { AuthorizationTerms, Budget, BudgetStanding, Instant, Viewer } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';

/** Props of `Terms`. */
export interface TermsProps {
  readonly terms: AuthorizationTerms;
  /** What the budgets have left; left out where nothing could be used yet. */
  readonly budgets?: readonly BudgetStanding[];
  /** Id of the user whose account it is. */
  readonly account: string;
  readonly viewer: Viewer;
  readonly now: Instant;
  /** Id of what names the list; left out, it names itself. */
  readonly labelledBy?: string;
}

/** The exact terms of an authorization, each one said in words. What has no limit is said as well. */
export function Terms({ terms, budgets, account, viewer, now, labelledBy }: TermsProps): ReactNode {
  const { t } = useMessages();
  const { effect, limits, tool, toolVersion } = terms;
  const { value, scale, audiences, target } = limits;
  const who = viewer.kind === 'user' && viewer.id === account ? 'you' : 'user';
  const noticed = audiences.map((audience) => t(`authorizations.terms.audience.${audience}`, { who }));
  return (
    <ul
      className="hk-terms"
      data-part="terms"
      aria-label={labelledBy ? undefined : t('authorizations.terms')}
      aria-labelledby={labelledBy}
    >
      {effect === 'allow' && (
        <li>
          {value ? (
            <Message id="authorizations.terms.value" params={{ most: value }} />
          ) : (
            <Message id="authorizations.terms.value.none" />
          )}
        </li>
      )}
      {scale !== null && (
        <li>
          <Message id="authorizations.terms.scale" params={{ most: scale }} />
        </li>
      )}
      <li>
        {target === null ? (
          <Message id="authorizations.terms.target.any" />
        ) : (
          <Message id="authorizations.terms.target" params={{ target }} />
        )}
      </li>
      {effect === 'allow' && (
        <>
          <li>
            <Message id="authorizations.terms.audience" params={{ audiences: noticed }} />
          </li>
          <li>
            <Message id="authorizations.terms.tool" params={{ tool, version: toolVersion }} />
          </li>
          {terms.budgets.map((budget, index) => {
            const key = `${index}:${budget.window}`;
            return <BudgetLines key={key} budget={budget} left={budgets?.[index]} now={now} />;
          })}
        </>
      )}
    </ul>
  );
}

interface BudgetLinesProps {
  readonly budget: Budget;
  readonly left: BudgetStanding | undefined;
  readonly now: Instant;
}

function BudgetLines({ budget, left, now }: BudgetLinesProps): ReactNode {
  const { count, sum, window } = budget;
  const freeAt = left?.freeAt ?? null;
  return (
    <>
      {count !== null && (
        <BudgetLine
          used={left?.count}
          most={count}
          limit={<Message id="authorizations.budget.count" params={{ count, window }} />}
          spent={left && <Message id="authorizations.budget.used" params={{ used: left.count, count }} />}
          free={
            freeAt !== null && <Message id="authorizations.budget.free" params={{ at: freeAt }} now={now} />
          }
        />
      )}
      {sum !== null && (
        <BudgetLine
          used={left?.sum}
          most={sum.amount}
          limit={<Message id="authorizations.budget.sum" params={{ sum, window }} />}
          spent={
            left && (
              <Message
                id="authorizations.budget.spent"
                params={{ used: { amount: left.sum, currency: sum.currency }, sum }}
              />
            )
          }
          free={
            count === null &&
            freeAt !== null && <Message id="authorizations.budget.free" params={{ at: freeAt }} now={now} />
          }
        />
      )}
    </>
  );
}

interface BudgetLineProps {
  readonly used: number | undefined;
  readonly most: number;
  readonly limit: ReactNode;
  readonly spent: ReactNode;
  readonly free: ReactNode;
}

function BudgetLine({ used, most, limit, spent, free }: BudgetLineProps): ReactNode {
  const id = useId();
  return (
    <li data-part="budget">
      {limit}
      {used !== undefined && (
        <span className="hk-budget">
          <meter className="hk-meter" aria-labelledby={id} min={0} max={Math.max(1, most)} value={used} />
          <span id={id}>{spent}</span> {free && <span>{free}</span>}
        </span>
      )}
    </li>
  );
}
