import type { ReactNode } from 'react';
import { RULES } from '../labels/score-runs.js';
import type { Confusion } from '../labels/score-transfers.js';
import { changesOf } from '../labels/score-writes.js';
import type { RunsResult } from '../replay-file.js';
import { SIGNALS } from '../signals/signals.js';
import { rateText, ruleName } from '../words.js';
import { Curve } from './curve.js';
import { Table } from './table.js';

/** Props of `RunsSection`. */
export interface RunsSectionProps {
  readonly result: RunsResult;
}

/** The numbers of a file of runs: what was asked, what was stopped, the curve, and the transfers. */
export function RunsSection({ result: { totals, score, policy, tools } }: RunsSectionProps): ReactNode {
  const { runs, writes, stopped, curve, transfers } = score;
  return (
    <>
      <p>
        {totals.runs} runs with {totals.toolCalls} tool calls by the agent, replayed with the tools of {tools}{' '}
        under the policy {policy}.
      </p>
      <Table
        caption="Calls by pattern"
        columns={['Pattern', 'Calls']}
        rows={Object.entries(totals.byPattern)}
      />
      <Table
        caption="Handoffs by the trigger that a person would read"
        columns={['Trigger', 'Handoffs']}
        rows={Object.entries(totals.byTrigger)}
      />
      <h3>Writes</h3>
      {runs.labelled === 0 ? (
        <p>This file has no labels that can be read, so nothing is scored.</p>
      ) : (
        <>
          <p>
            By the labels, {runs.failed} of {runs.labelled} runs failed. {writes.wrong} writes are wrong (the
            recorded tools carried out {writes.wrongThatRan} of them) and {writes.right} are right. A write is
            wrong when its run failed and no expected action has the same tool, the same target and the same
            arguments.
          </p>
          <Table
            caption="What is stopped, with 95 % intervals"
            columns={['Rule', 'Wrong writes stopped before they ran', 'Right writes stopped needlessly']}
            rows={RULES.map((rule) => [
              ruleName(rule, policy),
              rateText(stopped[rule].wrong),
              rateText(stopped[rule].right),
            ])}
          />
          <Table
            caption="What each signal alone would stop"
            columns={['Signal', 'Wrong writes', 'Right writes']}
            rows={SIGNALS.map((kind) => [
              kind,
              rateText(score.bySignal[kind].wrong),
              rateText(score.bySignal[kind].right),
            ])}
          />
          <Curve points={curve} />
          <Table
            caption="The curve in figures: only thresholds at which something changes"
            columns={['Stopped from this score', 'Wrong writes', 'Right writes']}
            rows={changesOf(curve).map(({ threshold, wrong, right }) => [
              threshold,
              rateText(wrong),
              rateText(right),
            ])}
          />
          <h3>Transfers</h3>
          <Transfers caption="Made by the recorded agent" table={transfers.recorded} />
          <Transfers caption={`Made under ${policy}`} table={transfers.policy} />
        </>
      )}
    </>
  );
}

function Transfers({ caption, table }: { readonly caption: string; readonly table: Confusion }): ReactNode {
  return (
    <Table
      caption={caption}
      columns={['Runs in which a transfer was', 'made', 'not made']}
      rows={[
        ['wanted', table.wantedMade, table.wantedNotMade],
        ['not wanted', table.unwantedMade, table.unwantedNotMade],
      ]}
    />
  );
}
