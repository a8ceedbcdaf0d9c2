'use client';
import { PERCENT_FROM } from '@handoff-kit/core/insights';
import { type InsightsAct, type InsightsModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import { Choice } from '../figures/choice.js';
import { FiguresState } from '../figures/figures-state.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { ActionsTable } from './actions-table.js';
import { Cases } from './cases.js';
import type { InsightsPanelAttributes } from './insights-panel-attributes.js';
import { Measure } from './measure.js';
import { Measures } from './measures.js';
import { type NameOf, PaceTable } from './pace-table.js';

/** Props of `InsightsPanel`. */
export interface InsightsPanelProps {
  readonly insights: InsightsModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: InsightsAct) => void) | undefined;
  /** What people at the desk are called; the figures know them by their ids, which is the default. */
  readonly nameOf?: NameOf | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: 2 | 3 | 4 | 5 | undefined;
  readonly className?: string | undefined;
}

const PERIODS = [7, 30, 90, 365] as const;
const BELOW = { 2: 3, 3: 4, 4: 5, 5: 6 } as const satisfies Record<number, HeadingLevel>;

/** What happened in a period: the five outcome measures, what became of each action type, and the workload of the desk. */
export function InsightsPanel({
  insights,
  onAct,
  nameOf = ({ id }) => id,
  level = 2,
  className,
}: InsightsPanelProps): ReactNode {
  const { view, days, asking, cases, viewer } = insights;
  const { locale, dir, t } = useMessages();
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const act = (made: InsightsAct): void => (onAct ?? insights.onAct)?.(made);
  const figures = 'figures' in view ? view.figures : null;
  const below = BELOW[level];
  const Level = `h${level}` as const;
  const attributes: InsightsPanelAttributes = {
    'data-state': view.key,
    'aria-busy': asking || undefined,
  };
  const isFresh = view.key === 'ready' || view.key === 'empty';
  useAnnouncement(isFresh ? `${view.at}` : null, {
    task: 'insights',
    text: figures && t('insights.ended', { count: figures.ended }),
  });
  useAnnouncement(cases.state, {
    task: 'insights-cases',
    text:
      cases.state === 'ready'
        ? t('insights.cases.ready', { count: cases.answer.cases.length })
        : cases.state === 'refused'
          ? t('insights.cases.failed')
          : null,
  });
  return (
    <section
      ref={ref}
      className={['hk-insights hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={id}
      tabIndex={-1}
      {...attributes}
      {...focus}
      {...DELIBERATE}
    >
      <header className="hk-figures-head">
        <div>
          <Level className="hk-title" data-part="title" id={id}>
            <Message id="insights.title" />
          </Level>
          <p className="hk-note" data-part="ended">
            {view.key === 'loading' ? (
              <Message id="insights.loading.title" />
            ) : (
              figures && (
                <>
                  <Message id="insights.ended" params={{ count: figures.ended }} />
                  {' · '}
                  <Message id="insights.dates" params={{ from: figures.from, to: figures.to }} />
                </>
              )
            )}
          </p>
        </div>
        {(view.key !== 'refused' || figures !== null) && (
          <div className="hk-choices" data-part="period">
            <Choice
              label="insights.period"
              value={days}
              options={[...new Set([...PERIODS, days])]
                .sort((a, b) => a - b)
                .map((value) => ({ value, text: t('insights.period.days', { days: value }) }))}
              onChoose={(chosen) => act({ type: 'choose-period', days: chosen })}
            />
          </div>
        )}
      </header>
      <FiguresState view={view} />
      {figures?.ended === 0 && (
        <div className="hk-figures-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id="insights.empty.title" />
          </p>
          <p className="hk-note">
            <Message id="insights.empty.line" />
          </p>
        </div>
      )}
      {figures !== null && figures.ended > 0 && (
        <>
          <Measures measures={figures.measures} level={below} />
          <Measure part="actions" title="insights.actions.title" level={below}>
            {(title) => <ActionsTable labelledBy={title} actions={figures.actions} />}
          </Measure>
          <Measure part="pace" title="insights.pace.title" level={below}>
            {(title) => <PaceTable labelledBy={title} figures={figures} viewer={viewer} nameOf={nameOf} />}
          </Measure>
          <Measure part="cases" title="insights.cases.title" level={below}>
            {() => (
              <Cases
                figures={figures}
                cases={cases}
                onExport={(personal) => act({ type: 'export-cases', personal })}
              />
            )}
          </Measure>
        </>
      )}
      {view.key !== 'loading' && (
        <div className="hk-foot">
          {figures !== null && figures.ended > 0 && (
            <span className="hk-figures-footnote">
              <Message id="insights.note" params={{ need: PERCENT_FROM }} />
            </span>
          )}
          <Button
            variant="link"
            data-part="refresh"
            pending={asking}
            onClick={() => act({ type: 'refresh' })}
          >
            <Message id="insights.refresh" />
          </Button>
        </div>
      )}
    </section>
  );
}
