import { createClock, type Viewer } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider, useCalibration, useInsights } from '@handoff-kit/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CalibrationChart } from '../calibration-chart/calibration-chart.js';
import { NADIA } from '../catalogue/insights.js';
import { createLiveBench, ILSE, MAYA } from '../testing/live-bench.js';
import { InsightsPanel } from './insights-panel.js';

const clock = createClock({ now: () => Date.UTC(2026, 10, 18, 14, 3), setTimer: () => () => undefined });

function Oversight(): ReactNode {
  return (
    <>
      <InsightsPanel insights={useInsights()} />
      <CalibrationChart calibration={useCalibration()} />
    </>
  );
}

/** Maya declines one refund; then that viewer looks at the figures. */
async function lookAs(viewer: Viewer): Promise<void> {
  const bench = await createLiveBench();
  const handoff = await bench.refund('48213');
  const maya = bench.client(MAYA);
  await maya.send('task-1', { type: 'handoff.claim', handoff });
  const pending = (await bench.host.task('task-1'))?.handoffs.find(({ id }) => id === handoff);
  await maya.send('task-1', {
    type: 'handoff.decide',
    handoff,
    verdict: 'rejected',
    digest: pending?.subject.kind === 'approval' ? pending.subject.proposal.digest : null,
    fence: pending?.claim?.fence ?? null,
    changes: null,
    option: null,
    answers: null,
    rejection: 'wrong-facts',
    recommendation: null,
    note: null,
  });
  render(
    <HandoffProvider client={bench.client(viewer)} clock={clock} messages={en} timeZone="UTC">
      <Oversight />
    </HandoffProvider>,
  );
}

test('an administrator reads what the log says, and takes the case along without the person', async () => {
  const user = userEvent.setup();
  await lookAs(NADIA);
  expect(await screen.findByRole('row', { name: /^Declined or reversed/ })).toHaveTextContent('1 of 1');
  expect(screen.getByRole('row', { name: /^The facts are wrong/ })).toHaveTextContent('1 of 1');
  expect(screen.getByRole('row', { name: /^maya/ })).toHaveTextContent('0 of 1');
  await user.click(screen.getByRole('button', { name: 'Prepare file' }));
  expect(await screen.findByRole('button', { name: 'Save file' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'How far its confidence holds' })).toHaveTextContent(
    'No confidence was reported',
  );
});

test('the person whose request it was is told that it is not for them', async () => {
  await lookAs(ILSE);
  expect(await screen.findAllByText('Your account can’t see them. Someone on the team can.')).toHaveLength(2);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});
