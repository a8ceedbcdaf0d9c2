'use client';
import {
  CAPABILITY_DECIDERS,
  type Capability,
  type CapabilityArrangement,
  type CapabilityDecider,
  type CapabilityOrder,
  RISKS,
  type Viewer,
} from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { deciderName } from './capability-words.js';

const ORDERS: readonly CapabilityOrder[] = ['listed', 'risk', 'decider'];

/** Props of `CapabilityFilters`. */
export interface CapabilityFiltersProps {
  readonly rows: readonly Capability[];
  readonly viewer: Pick<Viewer, 'kind'>;
  readonly arrangement: CapabilityArrangement;
  readonly onArrange: (arrangement: CapabilityArrangement) => void;
}

/** Which rows are shown, and in which order. Only what some row has can be chosen. */
export function CapabilityFilters({
  rows,
  viewer,
  arrangement,
  onArrange,
}: CapabilityFiltersProps): ReactNode {
  const { t } = useMessages();
  const risks = RISKS.filter((risk) => rows.some((row) => row.risk === risk));
  const deciders = CAPABILITY_DECIDERS.filter((decider) =>
    rows.some(({ route }) => (route ?? 'nobody') === decider),
  );
  return (
    <div className="hk-matrix-filters" data-part="filters">
      <Choice
        label={t('capabilities.risk')}
        value={arrangement.risk}
        options={risks.map((risk) => [risk, t(`capabilities.risk.${risk}`)] as const)}
        none={t('capabilities.risk.any')}
        onChoose={(risk) => onArrange({ ...arrangement, risk })}
      />
      <Choice<CapabilityDecider>
        label={t('capabilities.decider')}
        value={arrangement.decider}
        options={deciders.map(
          (decider) =>
            [decider, t('capabilities.decider.who', { who: deciderName(decider, viewer) })] as const,
        )}
        none={t('capabilities.decider.any')}
        onChoose={(decider) => onArrange({ ...arrangement, decider })}
      />
      <Choice
        label={t('capabilities.order')}
        value={arrangement.order}
        options={ORDERS.map((order) => [order, t(`capabilities.order.${order}`)] as const)}
        onChoose={(order) => onArrange({ ...arrangement, order: order ?? 'listed' })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  /** What choosing none of them is called; left out where one of them always holds. */
  readonly none?: string;
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({
  label,
  value,
  options,
  none,
  onChoose,
}: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="hk-matrix-filter">
      <label className="hk-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="hk-field hk-matrix-select"
        value={value ?? ''}
        onChange={({ target }) => onChoose(options.find(([one]) => one === target.value)?.[0] ?? null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
