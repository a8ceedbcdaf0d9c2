import type { BeforeCall } from './before-call.js';

/** How often the tool of a call has failed before it without a success in between. */
export function failuresInARow({ placed, earlier }: BeforeCall): number {
  const same = earlier.filter(({ call }) => call.tool === placed.call.tool);
  const lastSuccess = same.findLastIndex(({ result }) => result !== null && !result.failed);
  return same.slice(lastSuccess + 1).filter(({ result }) => result?.failed).length;
}
