'use client';
import type { RejectionReason } from '@handoff-kit/core';
import { type Measures as MeasuresData, rateOf } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { ShareTable } from '../figures/share-table.js';
import { ShareText } from '../figures/share-text.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { Measure } from './measure.js';
import { ResponseFigure } from './response-figure.js';
import { WhyName } from './why-name.js';

const RECEPTION = ['accepted', 'changed', 'resisted'] as const;
const REASONS = [
  'wrong-facts',
  'wrong-action',
  'wrong-tone',
  'wrong-time',
  'not-needed',
  'other',
] as const satisfies readonly RejectionReason[];

/** Props of `Measures`. */
export interface MeasuresProps {
  readonly measures: MeasuresData;
  readonly level: HeadingLevel;
}

/** The five outcome measures. */
export function Measures({ measures, level }: MeasuresProps): ReactNode {
  const { why, reception, response, repeated, autoResolvable } = measures;
  const reasons = REASONS.filter((reason) => reception.reasons[reason] > 0);
  const given = reasons.reduce((sum, reason) => sum + reception.reasons[reason], 0);
  return (
    <>
      <div className="hk-measures" data-look="figures">
        <Measure part="response" title="insights.response.title" level={level}>
          {() => <ResponseFigure response={response} />}
        </Measure>
        <Measure part="repeated" title="insights.repeated.title" level={level}>
          {() => (
            <p className="hk-measure-figure">
              <ShareText rate={repeated} />
            </p>
          )}
        </Measure>
        <Measure part="auto" title="insights.auto.title" level={level}>
          {() => (
            <dl className="hk-measure-facts">
              <div className="hk-measure-fact">
                <dt>
                  <Message id="insights.auto.said" />
                </dt>
                <dd>
                  <ShareText rate={autoResolvable.said} />
                </dd>
              </div>
              <div className="hk-measure-fact">
                <dt>
                  <Message id="insights.auto.looks-like" />
                </dt>
                <dd>
                  <ShareText rate={autoResolvable.looksLike} />
                </dd>
              </div>
            </dl>
          )}
        </Measure>
      </div>
      <div className="hk-measures">
        <Measure part="why" title="insights.why.title" level={level}>
          {(id) => (
            <ShareTable
              labelledBy={id}
              head={<Message id="insights.why.reason" />}
              rows={why.map(({ why: kind, share }) => ({
                key: kind ?? 'none',
                name: <WhyName why={kind} />,
                rate: share,
              }))}
            />
          )}
        </Measure>
        <div>
          <Measure part="reception" title="insights.reception.title" level={level}>
            {(id) => (
              <>
                <ShareTable
                  labelledBy={id}
                  head={<Message id="insights.reception.decision" />}
                  rows={RECEPTION.map((key) => ({
                    key,
                    name: <Message id={`insights.reception.${key}`} />,
                    rate: reception[key],
                  }))}
                />
                {reception.unjudged > 0 && (
                  <p className="hk-note">
                    <Message id="insights.reception.unjudged" params={{ count: reception.unjudged }} />
                  </p>
                )}
              </>
            )}
          </Measure>
          {given > 0 && (
            <Measure part="reasons" title="insights.reasons.title" level={level}>
              {(id) => (
                <ShareTable
                  labelledBy={id}
                  head={<Message id="insights.why.reason" />}
                  rows={reasons
                    .map((key) => ({
                      key,
                      name: <Message id={`handoff.reject.${key}`} />,
                      rate: rateOf(reception.reasons[key], given),
                    }))
                    .sort((a, b) => b.rate.count - a.rate.count)}
                />
              )}
            </Measure>
          )}
        </div>
      </div>
    </>
  );
}
