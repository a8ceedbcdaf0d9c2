/**
 * A share, 0–1, as a whole number of per cent, or with one digit next to the ends: what is not all is never written as all,
 * nor what is not nothing as nothing.
 */
export function inPercent(share: number): number {
  if (share > 0 && share < 0.01) {
    return Math.max(0.1, Math.round(share * 1000) / 10);
  }
  if (share > 0.99 && share < 1) {
    return Math.min(99.9, Math.round(share * 1000) / 10);
  }
  return Math.round(share * 100);
}
