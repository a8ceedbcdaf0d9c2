import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import { Revealed } from './revealed.js';

/** Props of `Chips`. */
export interface ChipsProps {
  /** What the list is, for those who do not see it beside its context. */
  readonly label?: string | undefined;
  readonly texts: readonly string[];
  /** Each one is there already. Default false. */
  readonly checked?: boolean;
}

/** A few short texts beside each other. */
export function Chips({ label, texts, checked = false }: ChipsProps): ReactNode {
  if (texts.length === 0) return null;
  return (
    <ul className="hk-chips" aria-label={label}>
      {texts.map((text, index) => {
        const key = `${index}:${text}`;
        return (
          <li className="hk-chip" key={key}>
            {checked && <Icon name="check" />}
            <Revealed text={text} />
          </li>
        );
      })}
    </ul>
  );
}
