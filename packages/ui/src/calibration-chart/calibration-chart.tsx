'use client';
import { type CalibrationAct, type CalibrationModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import { Choice } from '../figures/choice.js';
import { FiguresState } from '../figures/figures-state.js';
import { inPercent } from '../figures/in-percent.js';
import { plainName } from '../figures/plain-name.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { CalibrationBody } from './calibration-body.js';
import type { CalibrationChartAttributes } from './calibration-chart-attributes.js';
import { announcementOf } from './calibration-words.js';

/** Props of `CalibrationChart`. */
export interface CalibrationChartProps {
  readonly calibration: CalibrationModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: CalibrationAct) => void) | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** Shares of mistakes to choose from. */
const LIMITS = [0.01, 0.02, 0.05, 0.1, 0.2] as const;

/** How far the confidence of one action type can be believed, and from where on it would have kept a chosen share of mistakes. */
export function CalibrationChart({
  calibration,
  onAct,
  level = 2,
  className,
}: CalibrationChartProps): ReactNode {
  const { view, errorRate, asking } = calibration;
  const { locale, dir, t } = useMessages();
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const act = (made: CalibrationAct): void => (onAct ?? calibration.onAct)?.(made);
  const figures = 'figures' in view ? view.figures : null;
  const Level = `h${level}` as const;
  const attributes: CalibrationChartAttributes = {
    'data-state': view.key,
    'aria-busy': asking || undefined,
  };
  const said = announcementOf(view, t);
  useAnnouncement('at' in view && said !== null ? `${view.at}` : null, {
    task: 'calibration',
    text: said,
  });
  return (
    <section
      ref={ref}
      className={['hk-calibration hk-card', className].filter(Boolean).join(' ')}
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
            <Message id="calibration.title" />
          </Level>
          <p className="hk-note" data-part="period">
            {view.key === 'loading' ? (
              <Message id="calibration.loading.title" />
            ) : (
              figures &&
              (figures.from > 0 ? (
                <Message id="insights.dates" params={{ from: figures.from, to: figures.to }} />
              ) : (
                <Message id="calibration.until" params={{ to: figures.to }} />
              ))
            )}
          </p>
        </div>
        {figures !== null && figures.actionType !== null && (
          <div className="hk-choices" data-part="choices">
            <Choice
              label="calibration.action-type"
              value={figures.actionType}
              options={optionsOf(figures.actionTypes, figures.actionType).map(({ actionType, cases }) => ({
                value: actionType,
                text: t('calibration.action-type.option', { actionType: plainName(actionType), cases }),
              }))}
              onChoose={(actionType) => act({ type: 'choose-action-type', actionType })}
            />
            <Choice
              label="calibration.limit"
              value={errorRate}
              options={[...new Set([...LIMITS, errorRate])]
                .sort((a, b) => a - b)
                .map((value) => ({ value, text: t('insights.percent', { value: inPercent(value) }) }))}
              onChoose={(chosen) => act({ type: 'choose-error-rate', errorRate: chosen })}
            />
          </div>
        )}
      </header>
      <FiguresState view={view} />
      {figures && <CalibrationBody answer={figures} />}
      {view.key !== 'loading' && (
        <div className="hk-foot">
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

interface Option {
  readonly actionType: string;
  readonly cases: number;
}

/** What is looked at can be chosen, also where nothing was reported for it. */
function optionsOf(actionTypes: readonly Option[], chosen: string): readonly Option[] {
  return actionTypes.some(({ actionType }) => actionType === chosen)
    ? actionTypes
    : [...actionTypes, { actionType: chosen, cases: 0 }];
}
