import { expect, test } from 'vitest';
import { CapabilityMatrix } from '../capability-matrix/capability-matrix.js';
import { capabilitiesCatalogue } from '../catalogue/capabilities.js';
import { MAYA } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Capabilities } from './testing/parts.js';

test('a reviewer hears which tools say nothing of what they do', { timeout: 20_000 }, async () => {
  const { me, open } = await beginJourney();
  await open(MAYA, <Capabilities />);
  const heard = await me.read('the matrix', the('region', 'What the agent may do'));
  expect(heard.join('\n')).toMatch(/tools? (?:doesn’t|don’t) say what/);
  await expect(me.transcript()).toMatchFileSnapshot(kept('capability-matrix.undeclared'));
});

test('a reviewer hears what an action is, how risky it is and who decides, and opens the rest', {
  timeout: 20_000,
}, async () => {
  const { me, open } = await beginJourney();
  const { ready } = capabilitiesCatalogue;
  if (ready.view.key !== 'ready') throw new Error('The fixture shows another state.');
  const { matrix } = ready.view;
  const short = { ...ready.view, matrix: { ...matrix, rows: matrix.rows.slice(5, 8) } };
  await open(MAYA, <CapabilityMatrix capabilities={{ ...ready, view: short }} />);
  await me.press('Tab', 'Enter');
  await me.read('the matrix', the('region', 'What the agent may do'));
  await expect(me.transcript()).toMatchFileSnapshot(kept('capability-matrix.details'));
  expect(me.announced('polite')).toEqual([]);
});
