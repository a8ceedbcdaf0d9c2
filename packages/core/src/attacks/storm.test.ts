import { expect, it } from 'vitest';
import { createBench, decisionOn, ILSE, JONAS, MAYA } from '../host/testing/bench.js';
import { createMemoryLog } from '../log/memory-log.js';

const ADDRESS = { tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' };

it('STORM an approved action that is sent 10,000 times runs once', async () => {
  const bench = await createBench();
  await bench.agent.call(ADDRESS);
  const { id } = await bench.handoff();
  await bench.host.send('t1', decisionOn(await bench.handoff()), ILSE);
  for (let wave = 0; wave < 100; wave += 1) {
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => (at % 2 ? bench.agent.run(id) : bench.agent.call(ADDRESS))),
    );
  }
  expect(bench.runs).toHaveLength(1);
  const types = (await bench.host.events('t1')).map(({ type }) => type);
  expect(types.filter((type) => type === 'grant.consumed')).toHaveLength(1);
}, 60_000);

it('RACE two reviewers on two hosts decide at once, 10,000 times: one winner each time', async () => {
  let won = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const log = createMemoryLog();
    const one = await createBench({ log });
    const two = await createBench({ log, open: false, ids: 'two-' });
    for (let index = 0; index < 10; index += 1) {
      const args = { order: '48213', cents: 45_600 + index };
      await one.agent.propose({ tool: 'issue_refund', args, callId: `c${index}` });
    }
    const { handoffs } = await one.task();
    await Promise.all(
      handoffs.map(async (handoff, index) => {
        const approve = () => one.host.send('t1', decisionOn(handoff), MAYA);
        const reject = () => two.host.send('t1', decisionOn(handoff, 'rejected'), JONAS);
        const answers = await Promise.all(index % 2 ? [approve(), reject()] : [reject(), approve()]);
        const refused = answers.filter((answer) => answer.refused);
        expect(refused).toMatchObject([{ code: 'already-decided' }]);
      }),
    );
    const events = await log.read('task/northwind/t1');
    won += events.filter(({ type }) => type === 'handoff.decided').length;
  }
  expect(won).toBe(10_000);
}, 120_000);
