import type { Difference } from './compare.js';

/** What is wrong with one picture. Those that are there to be looked at are PNGs. */
export type Fault = { readonly name: string } & (
  | {
      readonly kind: 'differs';
      readonly difference: Difference;
      readonly expected: Buffer;
      readonly actual: Buffer;
    }
  /** Belongs to the catalogue, and nobody has accepted it yet. */
  | { readonly kind: 'missing'; readonly actual: Buffer }
  /** Belongs to no entry of the catalogue any more. */
  | { readonly kind: 'stale'; readonly expected: Buffer }
  /** The same as another picture of its entry, which was taken in an environment that shows. */
  | { readonly kind: 'alike'; readonly other: string; readonly actual: Buffer }
  /** Text in a font of the machine. */
  | { readonly kind: 'font'; readonly fonts: readonly string[]; readonly actual: Buffer }
  /** Could not be taken. */
  | { readonly kind: 'failed'; readonly reason: string }
);

/** The pictures that show it, by what they are. */
export function picturesIn(
  fault: Fault,
): Readonly<Partial<Record<'expected' | 'actual' | 'difference', Buffer>>> {
  switch (fault.kind) {
    case 'differs':
      return { expected: fault.expected, actual: fault.actual, difference: fault.difference.picture };
    case 'stale':
      return { expected: fault.expected };
    case 'missing':
    case 'alike':
    case 'font':
      return { actual: fault.actual };
    case 'failed':
      return {};
    default:
      return fault satisfies never;
  }
}

/** What is wrong with it in a few words. */
export function textOf(fault: Fault): string {
  switch (fault.kind) {
    case 'differs': {
      const { difference } = fault;
      return difference.kind === 'size'
        ? `size ${difference.from} -> ${difference.to}`
        : counted(difference.count, 'pixel');
    }
    case 'missing':
      return 'missing';
    case 'stale':
      return 'stale: nothing in the catalogue has this name';
    case 'alike':
      return `the same picture as ${fault.other}`;
    case 'font':
      return `text in a font of the machine: ${fault.fonts.join(', ')}`;
    case 'failed':
      return fault.reason;
    default:
      return fault satisfies never;
  }
}

/** The line of figures: what is always counted, and what else there is. */
export function summaryOf(pictures: number, faults: readonly Fault[]): string {
  const count = (kind: Fault['kind']): number => faults.filter((fault) => fault.kind === kind).length;
  const others = [
    [count('alike'), 'alike'],
    [count('font'), 'in another font'],
    [count('failed'), 'not taken'],
  ] as const;
  return [
    counted(pictures, 'picture'),
    `${count('differs')} differ`,
    `${count('missing')} missing`,
    `${count('stale')} stale`,
    ...others.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])),
  ].join(', ');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
