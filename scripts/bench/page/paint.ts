/** The time, on the page's own clock, right after the next frame has been painted. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

const LISTENED = 30;

/**
 * What makes the page's clock comparable with that of another page: add it to `performance.now()`. The machine's clock
 * only shows whole milliseconds, so it is watched until it has ticked over.
 */
export function clockOffset(): number {
  const end = performance.now() + LISTENED;
  let offset = Number.NEGATIVE_INFINITY;
  for (let now = performance.now(); now < end; now = performance.now()) {
    offset = Math.max(offset, Date.now() - now);
  }
  return offset;
}
