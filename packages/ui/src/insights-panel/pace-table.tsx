'use client';
import type { Viewer } from '@handoff-kit/core';
import type { InsightsAnswer, ReviewerPace } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { ShareText } from '../figures/share-text.js';

/** Says what a person at the desk is called. */
export type NameOf = (reviewer: ReviewerPace['reviewer']) => string;

/** Props of `PaceTable`. */
export interface PaceTableProps {
  readonly labelledBy: string;
  readonly figures: Pick<InsightsAnswer, 'reviewers' | 'everyone'>;
  readonly viewer: Pick<Viewer, 'kind' | 'id'>;
  readonly nameOf: NameOf;
}

/** How much each person at the desk decided and how long it took: a reason to look at the work, never at the person. */
export function PaceTable({
  labelledBy,
  figures: { reviewers, everyone },
  viewer,
  nameOf,
}: PaceTableProps): ReactNode {
  return (
    <>
      <p className="hk-note">
        <Message id="insights.pace.note" /> {!everyone && <Message id="insights.pace.own" />}
      </p>
      {reviewers.length === 0 ? (
        <p className="hk-note">
          <Message id={everyone ? 'insights.pace.none' : 'insights.pace.none-own'} />
        </p>
      ) : (
        <table className="hk-stacking" data-look="short" aria-labelledby={labelledBy}>
          <thead className="hk-stacking-head">
            <tr>
              <th className="hk-figure-head" scope="col">
                <Message id="insights.pace.person" />
              </th>
              <th className="hk-figure-head" data-number="" scope="col">
                <Message id="insights.pace.decided" />
              </th>
              <th className="hk-figure-head" data-number="" scope="col">
                <Message id="insights.pace.approved" />
              </th>
              <th className="hk-figure-head" data-number="" scope="col">
                <Message id="insights.pace.half" />
              </th>
              <th className="hk-figure-head" scope="col">
                <Message id="insights.pace.look" />
              </th>
            </tr>
          </thead>
          <tbody className="hk-stacking-body">
            {reviewers.map((pace) => (
              <PaceRow key={`${pace.reviewer.kind}:${pace.reviewer.id}`} pace={pace} name={nameIn(pace)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );

  function nameIn({ reviewer }: ReviewerPace): ReactNode {
    return reviewer.id === viewer.id && reviewer.kind === viewer.kind ? (
      <Message id="insights.pace.you" />
    ) : (
      <Revealed text={nameOf(reviewer)} />
    );
  }
}

interface PaceRowProps {
  readonly pace: ReviewerPace;
  readonly name: ReactNode;
}

function PaceRow({ pace: { decided, approved, considered, lookAt }, name }: PaceRowProps): ReactNode {
  return (
    <tr className="hk-figure-row hk-stacking-row">
      <th className="hk-figure-cell hk-figure-name" scope="row">
        {name}
      </th>
      <td className="hk-figure-cell" data-number="">
        <span className="hk-stacking-label">
          <Message id="insights.pace.decided" />
        </span>{' '}
        <Message id="insights.number" params={{ value: decided }} />
      </td>
      <td className="hk-figure-cell" data-number="">
        <span className="hk-stacking-label">
          <Message id="insights.pace.approved" />
        </span>{' '}
        <span className="hk-stacking-value">
          <ShareText rate={approved} />
        </span>
      </td>
      <td className="hk-figure-cell" data-number="">
        <span className="hk-stacking-label">
          <Message id="insights.pace.half" />
        </span>{' '}
        {considered.median === null ? (
          <span className="hk-share-none">
            <Message id="insights.no-cases" />
          </span>
        ) : (
          <Message id="insights.duration" params={{ value: considered.median }} />
        )}
      </td>
      <td className="hk-figure-cell hk-pace-look" data-wide="">
        {lookAt.map((reason) => (
          <span key={reason} className="hk-pace-reason">
            <Message id={`insights.pace.${reason}`} />
          </span>
        ))}
      </td>
    </tr>
  );
}
