'use client';
import { ACTOR_KINDS, TRAIL_KINDS, type TrailFilter } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';

/** Props of `TrailFilterForm`. */
export interface TrailFilterFormProps {
  readonly filter: TrailFilter;
  onFilter(filter: TrailFilter): void;
}

/** What the list is narrowed to: words, a kind of event, a kind of actor. */
export function TrailFilterForm({ filter, onFilter }: TrailFilterFormProps): ReactNode {
  const { t } = useMessages();
  const id = useId();
  return (
    <fieldset className="hk-trail-filter" data-part="filter">
      <legend className="hk-visually-hidden">
        <Message id="trail.filter" />
      </legend>
      <div className="hk-form-field hk-trail-search">
        <label className="hk-form-label" htmlFor={`${id}-text`}>
          <Message id="trail.filter.text" />
        </label>
        <input
          className="hk-field"
          id={`${id}-text`}
          data-part="search"
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          aria-describedby={`${id}-note`}
          value={filter.text}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </div>
      <div className="hk-form-field">
        <label className="hk-form-label" htmlFor={`${id}-kind`}>
          <Message id="trail.filter.kind" />
        </label>
        <select
          className="hk-field"
          id={`${id}-kind`}
          value={filter.kind ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, kind: TRAIL_KINDS.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{t('trail.filter.kind.all')}</option>
          {TRAIL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`trail.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="hk-form-field">
        <label className="hk-form-label" htmlFor={`${id}-actor`}>
          <Message id="trail.filter.actor" />
        </label>
        <select
          className="hk-field"
          id={`${id}-actor`}
          value={filter.actor ?? ''}
          onChange={({ target }) =>
            onFilter({ ...filter, actor: ACTOR_KINDS.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{t('trail.filter.actor.all')}</option>
          {ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`trail.actor.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <p className="hk-form-note" id={`${id}-note`}>
        <Message id="trail.filter.note" />
      </p>
    </fieldset>
  );
}
