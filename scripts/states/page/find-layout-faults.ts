import { type LayoutFault, layoutFaults } from '../layout-faults.js';
import { measure } from './measure.js';

/** What is known of the page once its entries were looked at. */
export interface Looked {
  readonly faults: readonly LayoutFault[];
  /** Of everything on it, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Looks at the entries on show, with text of so many per cent. They keep what was opened in them. */
export function findLayoutFaults(text: number): Looked {
  const page = document.documentElement;
  page.style.fontSize = `${text}%`;
  return {
    faults: measure().flatMap(layoutFaults),
    width: page.scrollWidth,
    height: page.scrollHeight,
  };
}
