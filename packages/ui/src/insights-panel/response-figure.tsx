'use client';
import type { ResponseTime } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { ShareText } from '../figures/share-text.js';

/** From how many responses on nine in ten says more than the slowest one. */
const TENTHS_FROM = 10;

/** Props of `ResponseFigure`. */
export interface ResponseFigureProps {
  readonly response: ResponseTime;
}

/** How long a first response took, and how often there was none. */
export function ResponseFigure({
  response: { count, median, p90, unanswered },
}: ResponseFigureProps): ReactNode {
  return (
    <>
      <p className="hk-measure-figure">
        {median === null ? (
          <Message id="insights.response.none" />
        ) : (
          <Message id="insights.response.half" params={{ time: median }} />
        )}
      </p>
      {p90 !== null && count >= TENTHS_FROM && (
        <p className="hk-note">
          <Message id="insights.response.most" params={{ time: p90 }} />
        </p>
      )}
      <dl className="hk-measure-facts">
        <div className="hk-measure-fact">
          <dt>
            <Message id="insights.response.unanswered" />
          </dt>
          <dd>
            <ShareText rate={unanswered} />
          </dd>
        </div>
      </dl>
    </>
  );
}
