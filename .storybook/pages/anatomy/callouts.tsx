import type { CatalogueEntry } from '@handoff-kit/ui/catalogue';
import { type ReactNode, useRef, useState } from 'react';
import { Showcase } from '../showcase.js';
import { PARTS } from './parts.js';
import { usePlaces } from './use-places.js';

/** Props of `Callouts`. */
export interface CalloutsProps {
  readonly entry: CatalogueEntry;
}

/** A component with a number on each part that this state has, and the list of the parts beside it. */
export function Callouts({ entry }: CalloutsProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const parts = PARTS[entry.component];
  const places = usePlaces(stage, parts);
  const [near, setNear] = useState<string | null>(null);
  const absent = parts.filter(({ name }) => !places.some((place) => place.name === name));
  return (
    <div className="hk-anatomy">
      <div className="hk-doc-stage hk-anatomy-stage">
        <div className="hk-anatomy-frame">
          <Showcase ref={stage} entry={entry} />
          <div className="hk-anatomy-marks" aria-hidden="true">
            {places.map(({ name, number, mark, ...box }) => (
              <span key={name} data-near={name === near}>
                <span
                  className="hk-anatomy-box"
                  style={{ left: box.left, top: box.top, inlineSize: box.width, blockSize: box.height }}
                />
                <span className="hk-anatomy-mark" style={mark}>
                  {number}
                </span>
              </span>
            ))}
          </div>
        </div>
      </div>
      <div>
        <ol className="hk-anatomy-list">
          {places.map(({ name, number, selector }) => (
            <li
              key={name}
              data-near={name === near}
              onPointerEnter={() => setNear(name)}
              onPointerLeave={() => setNear(null)}
            >
              <span className="hk-anatomy-number">{number}</span>
              <code className="hk-doc-code">{selector}</code>
            </li>
          ))}
        </ol>
        {absent.length > 0 && (
          <p className="hk-doc-note">Not in this state: {absent.map(({ name }) => name).join(', ')}.</p>
        )}
      </div>
    </div>
  );
}
