/** A rectangle on a page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes have in common, or null. */
export function common(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** Whether two shapes, of some boxes each, share more than so many pixels both ways. */
export function meet(one: readonly Box[], other: readonly Box[], tolerance: number): boolean {
  return one.some((here) =>
    other.some((there) => {
      const shared = common(here, there);
      return (
        shared !== null && shared.right - shared.left > tolerance && shared.bottom - shared.top > tolerance
      );
    }),
  );
}

/** Whether a box sticks out of another sideways by more than a rounding error. */
export function sticksOut(inner: Box, outer: Box): boolean {
  return inner.left < outer.left - 1 || inner.right > outer.right + 1;
}
