import type { ComponentName } from '@handoff-kit/ui/catalogue';
import type { ReactNode } from 'react';
import { MarkedUp } from '../marked-up.js';
import { EnglishShowcase, type ShowcaseProps } from '../showcase.js';
import type { Pair } from './pair.js';
import { ruleOf } from './rule-of.js';

/** Props of `PairView`. */
export interface PairViewProps {
  readonly component: ComponentName;
  readonly pair: Pair;
}

/** A good and a bad example, each said to be so in words and by a sign, with the rule and the reason. */
export function PairView({ component, pair }: PairViewProps): ReactNode {
  return (
    <section className="hk-pair">
      <h3 className="hk-doc-subheading">{pair.title}</h3>
      <p className="hk-doc-text hk-doc-note">
        <MarkedUp text={ruleOf(component, pair)} />
      </p>
      <div className="hk-pair-examples">
        <Example verdict="do" entry={pair.good} />
        <Example verdict="dont" {...pair.bad} because={pair.because} />
      </div>
    </section>
  );
}

const SIGNS = { do: 'm3.5 8.5 3 3 6-7', dont: 'm4 4 8 8M12 4l-8 8' };
const WORDS = { do: 'Do', dont: 'Don’t' };

function Example({
  verdict,
  because,
  ...shown
}: ShowcaseProps & { readonly verdict: keyof typeof WORDS; readonly because?: string }): ReactNode {
  return (
    <figure className="hk-pair-example" data-verdict={verdict}>
      <figcaption className="hk-pair-verdict">
        <svg className="hk-pair-sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d={SIGNS[verdict]} />
        </svg>
        <span>
          <strong>{WORDS[verdict]}</strong>
          {because !== undefined && <span className="hk-pair-because"> {because}</span>}
        </span>
      </figcaption>
      <EnglishShowcase {...shown} />
    </figure>
  );
}
