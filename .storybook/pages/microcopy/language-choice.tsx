import type { ReactNode } from 'react';
import { LOCALES } from '../../locales.js';
import { CHOICES } from '../../toolbar.js';
import { keysOf } from '../keys-of.js';
import type { Tag } from './written.js';

/** Props of `LanguageChoice`. */
export interface LanguageChoiceProps {
  /** The languages beside English. */
  readonly chosen: readonly Tag[];
  readonly onChange: (chosen: readonly Tag[]) => void;
}

/** Which languages stand beside English. */
export function LanguageChoice({ chosen, onChange }: LanguageChoiceProps): ReactNode {
  return (
    <fieldset className="hk-doc-tool">
      <legend className="hk-doc-label">Beside English</legend>
      <div className="hk-doc-choices">
        {OTHERS.map((tag) => (
          <label key={tag} className="hk-doc-check">
            <input
              type="checkbox"
              checked={chosen.includes(tag)}
              onChange={(event) =>
                onChange(OTHERS.filter((one) => (one === tag ? event.target.checked : chosen.includes(one))))
              }
            />
            <span lang={tag}>{CHOICES.locale[tag]}</span>
          </label>
        ))}
        <button type="button" className="hk-doc-button" onClick={() => onChange(OTHERS)}>
          All nine
        </button>
      </div>
    </fieldset>
  );
}

const OTHERS: readonly Tag[] = keysOf(LOCALES).filter((tag) => tag !== 'en');
