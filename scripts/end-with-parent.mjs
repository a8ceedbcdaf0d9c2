/**
 * Ends what this process started when it is told to end, and also when its parent is gone: the shell that npm puts in
 * between does not pass signals on, and would leave a server behind.
 *
 * @param {(signal: NodeJS.Signals) => void} end
 */
export function endWithParent(end) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end('SIGTERM');
  }, 500);
  watch.unref();
}
