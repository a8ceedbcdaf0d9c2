import type { Subject } from '../visual/picture.js';

/** One entry of the catalogue. */
export interface Entry extends Subject {
  /** `component.name`. */
  readonly path: string;
  /** Place in the catalogue. */
  readonly index: number;
}

/** Of the window, in CSS pixels: what is not in sight never arms, and a bar that sticks covers what is below. */
export const HEIGHT = 24_000;

/** What layouts are looked at in: width of the window in CSS pixels, and size of the root's text in per cent. */
export const SIZES = [
  { width: 320, text: 100 },
  { width: 390, text: 200 },
] as const;

/** So many fit into the window together, in the largest of these sizes and in any language. */
const TOGETHER = 12;
const LONG_TOGETHER = 4;

const LONG: readonly string[] = [
  'reviewer-panel',
  'authorization-list',
  'authorization-offer',
  'capability-matrix',
  'insights-panel',
  'calibration-chart',
];

/** Entries that can be laid out on one page: of one component, and not too many. */
export function batchesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [...Map.groupBy(entries, ({ component }) => component)].flatMap(([component, own]) => {
    const size = LONG.includes(component) ? LONG_TOGETHER : TOGETHER;
    const starts = Array.from({ length: Math.ceil(own.length / size) }, (_, at) => at * size);
    return starts.map((start) => own.slice(start, start + size));
  });
}
