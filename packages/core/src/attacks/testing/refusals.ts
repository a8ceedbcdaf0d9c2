import type { Bench } from '../../host/testing/bench.js';

/** Every refusal in the log of the one task, as its command and its code. */
export async function refusalsOf(bench: Bench): Promise<readonly string[]> {
  return (await bench.host.events('t1')).flatMap(({ type, data }) =>
    type === 'command.refused' ? [`${String(data?.command)} ${String(data?.code)}`] : [],
  );
}
