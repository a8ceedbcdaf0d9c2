'use client';
import type { CasesAnswer, CasesAsked, InsightsAnswer } from '@handoff-kit/core/insights';
import type { CasesExport } from '@handoff-kit/react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { saveFile } from '../base/save-file.js';

const PERSONAL = ['removed', 'kept'] as const satisfies readonly CasesAsked['personal'][];

/** Props of `Cases`. */
export interface CasesProps {
  readonly figures: Pick<InsightsAnswer, 'cases' | 'mayExport'>;
  readonly cases: CasesExport;
  readonly onExport: (personal: CasesAsked['personal']) => void;
}

/** What was declined or changed, to try another agent on: without what may name a person, unless somebody wants it. */
export function Cases({ figures, cases, onExport }: CasesProps): ReactNode {
  const [personal, setPersonal] = useState<CasesAsked['personal']>('removed');
  const id = useId();
  const ready = cases.state === 'ready' && cases.answer.personal === personal ? cases.answer : null;
  if (figures.cases === 0 || !figures.mayExport) {
    return (
      <p className="hk-note">
        {figures.cases === 0 ? (
          <Message id="insights.cases.none" />
        ) : (
          <>
            <Message id="insights.cases.line" params={{ count: figures.cases }} />{' '}
            <Message id="insights.cases.admin" />
          </>
        )}
      </p>
    );
  }
  return (
    <div className="hk-cases">
      <p className="hk-note">
        <Message id="insights.cases.line" params={{ count: figures.cases }} />
      </p>
      <fieldset className="hk-cases-choice" aria-describedby={`${id}-fields`}>
        <legend className="hk-form-label">
          <Message id="insights.cases.personal" />
        </legend>
        <p className="hk-form-note" id={`${id}-fields`}>
          <Message id="insights.cases.fields" />
        </p>
        <div className="hk-cases-radios">
          {PERSONAL.map((one) => (
            <label key={one} className="hk-radio-label">
              <input
                type="radio"
                className="hk-radio"
                name={id}
                checked={personal === one}
                onChange={() => setPersonal(one)}
              />
              <Message id={`insights.cases.${one}`} />
            </label>
          ))}
        </div>
      </fieldset>
      <div className="hk-actions">
        <Button pending={cases.state === 'asking'} onClick={() => onExport(personal)}>
          <Message id="insights.cases.prepare" />
        </Button>
        {ready && (
          <Button variant="primary" onClick={() => save(ready)}>
            <Message id="insights.cases.save" />
          </Button>
        )}
        {ready && (
          <span className="hk-note">
            <Message id="insights.cases.ready" params={{ count: ready.cases.length }} />
          </span>
        )}
      </div>
      {cases.state === 'refused' && (
        <p className="hk-form-note" data-fault="">
          <Message id="insights.cases.failed" />
        </p>
      )}
    </div>
  );
}

/** One case, one line of JSON. */
function save({ from, to, personal, cases }: CasesAnswer): void {
  const [first, last] = [from, to].map((at) => new Date(at).toISOString().slice(0, 10));
  saveFile(
    `evaluation-cases-${first}-${last}-personal-${personal}.jsonl`,
    'application/jsonl',
    cases.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
}
