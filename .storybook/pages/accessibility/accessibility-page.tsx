import './accessibility.css';
import type { ComponentName } from '@handoff-kit/ui/catalogue';
import { type ReactNode, useId, useState } from 'react';
import { componentTitle } from '../../story-id.js';
import { DocPage, DocSection } from '../doc-page.js';
import { DocTable } from '../doc-table.js';
import { COMPONENTS } from '../entries.js';
import { MarkedUp } from '../marked-up.js';
import { rulesOf } from '../read-spec.js';
import { SPECS } from '../spec.js';
import { SpecBlocks } from '../spec-blocks.js';
import { BLOCKS, TOKENS } from '../tokens/kit-tokens.js';
import { ObservationsTable } from './observations-table.js';
import { Transcripts } from './transcripts.js';

const LEAD =
  'What each state is to somebody who does not see it, or does not use a pointer: observed in this browser, in the language of the toolbar.';

const ABOUT_ACCESS =
  /focus|keyboard|key\b|press|announce|heading|headline|section|Escape|Enter|inline styles/i;

/** The accessibility of each component: what is there, what is said, where Tab goes, and what is promised. */
export function AccessibilityPage(): ReactNode {
  const [component, setComponent] = useState<ComponentName>('handoff-card');
  const spec = SPECS[component];
  const keyboard = spec.parts.find(({ title }) => title === 'Keyboard');
  return (
    <DocPage title="Accessibility" lead={LEAD}>
      <ComponentChoice chosen={component} onChange={setComponent} />
      <DocSection title="State by state">
        <p className="hk-doc-text">
          A status is said when the reader is idle, and at most once in five seconds for a task. An alert
          interrupts; only failures are one. Nothing is said when a page is opened, for then it is read as it
          is.
        </p>
        <ObservationsTable component={component} />
      </DocSection>
      {keyboard && (
        <DocSection title="Keyboard">
          <SpecBlocks part={keyboard} />
        </DocSection>
      )}
      <DocSection title="Journeys as they are heard">
        <p className="hk-doc-text">
          Recorded by the tests. A line after &gt; is what the person does or what happens; the others are
          what is read or announced.
        </p>
        <Transcripts component={component} />
      </DocSection>
      <DocSection title={`What ${componentTitle(component)} promises`}>
        <ul className="hk-doc-rules">
          {rulesOf(spec)
            .filter((rule) => ABOUT_ACCESS.test(rule))
            .map((rule) => (
              <li key={rule}>
                <MarkedUp text={rule} />
              </li>
            ))}
        </ul>
      </DocSection>
      <DocSection title="Targets, motion and contrast">
        <p className="hk-doc-text">
          The height of a control, by density and pointer, and how long something fades, as tokens.css has
          them. Contrasts stand beside each colour under Tokens.
        </p>
        <Measures />
      </DocSection>
    </DocPage>
  );
}

function Measures(): ReactNode {
  const tokens = ['--hk-control', '--hk-fade'];
  return (
    <DocTable
      caption="Controls and motion"
      columns={['Token', 'Value', 'Where']}
      rows={BLOCKS.flatMap(({ selector, media, tokens: declared }) =>
        declared
          .filter(({ name }) => tokens.includes(name) && TOKENS.has(name))
          .map(({ name, value }) => ({
            key: [name, selector, media].join(' '),
            cells: [
              <code key="name">{name}</code>,
              inPixels(value),
              <code key="where">{media ?? selector}</code>,
            ],
          })),
      )}
    />
  );
}

/** A size in rem, with what it is at the browser's usual size of text. */
function inPixels(value: string): string {
  const [, rem] = /^([\d.]+)rem$/.exec(value) ?? [];
  return rem === undefined ? value : `${value} (${Number(rem) * 16} px)`;
}

function ComponentChoice({
  chosen,
  onChange,
}: {
  readonly chosen: ComponentName;
  readonly onChange: (component: ComponentName) => void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="hk-doc-tool">
      <legend className="hk-doc-label">Component</legend>
      <div className="hk-doc-choices">
        {COMPONENTS.map((component) => (
          <label key={component} className="hk-doc-check">
            <input
              type="radio"
              name={name}
              checked={component === chosen}
              onChange={() => onChange(component)}
            />
            {componentTitle(component)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
