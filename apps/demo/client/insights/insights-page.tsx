import type { Viewer } from '@handoff-kit/core';
import { useCalibration, useInsights } from '@handoff-kit/react';
import { CalibrationChart, InsightsPanel } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import { FillPast } from '../fill-past.js';
import { SignedIn } from '../signed-in.js';

/** The figures of the desk. Who looks at them is in the address, for a demo only: a reviewer sees less than who leads. */
export function InsightsPage({ staff }: { readonly staff: readonly Viewer[] }): ReactNode {
  const asked = new URLSearchParams(location.search).get('as');
  const viewer = staff.find(({ id }) => id === asked) ?? staff[0];
  return (
    viewer && (
      <SignedIn viewer={viewer}>
        <Insights viewer={viewer} staff={staff} />
      </SignedIn>
    )
  );
}

function Insights({
  viewer,
  staff,
}: {
  readonly viewer: Viewer;
  readonly staff: readonly Viewer[];
}): ReactNode {
  const insights = useInsights(30);
  const calibration = useCalibration({ actionType: 'refund.issue' });

  function onFilled(): void {
    insights.onAct?.({ type: 'refresh' });
    calibration.onAct?.({ type: 'refresh' });
  }

  return (
    <div className="insights">
      <div className="desk-head">
        <h1>{viewer.teams[0]} insights</h1>
        <nav aria-label="Who looks at the figures">
          {staff.map(({ id, name }) => (
            <a key={id} href={`/insights?as=${id}`} aria-current={id === viewer.id ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <FillPast onFilled={onFilled} />
      </div>
      <InsightsPanel
        insights={insights}
        nameOf={({ id }) => staff.find((one) => one.id === id)?.name ?? id}
      />
      <CalibrationChart calibration={calibration} />
    </div>
  );
}
