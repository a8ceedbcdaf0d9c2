import type { Instant } from '../log/envelope.js';
import { escapeHtml } from '../text/escape-html.js';
import { markOf } from '../text/mark-of.js';
import { reveal } from '../text/reveal.js';
import type { Count, EvidenceReport, SampledTrail } from './evidence.js';
import type { Override } from './evidence-overrides.js';
import { formatTime } from './time.js';
import type { Step } from './trail.js';

const STYLE = `
:root{color-scheme:light;font:14px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-block-start:2rem;border-block-end:1px solid #999}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;margin-block:.5rem 1rem}
th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f2f2}td.n{text-align:end;font-variant-numeric:tabular-nums}
section.trail{break-inside:avoid}.bad{font-weight:700;color:#a40000}.mark{border:1px solid #a40000;font-size:.85em}
@media print{:root{font-size:10pt}body{max-width:none;margin:0;padding:0}h2,h3{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}}
@page{margin:18mm 15mm}
`;

/** The report as one self-contained page without scripts, made to be printed. Every text of the log is escaped. */
export function evidenceHtml(report: EvidenceReport): string {
  const { period, source, population, sample, policy, checks } = report;
  const title = `Evidence ${formatTime(period.from)} to ${formatTime(period.to)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${text(title)}</h1>
<p>Tenants: ${report.tenants.map(text).join(', ') || 'none'}. The period includes its first moment and not its last. Times are in UTC.</p>
${table(
  ['Log', ''],
  [
    ['Events', source.events],
    ['Events in the period', source.eventsInPeriod],
    ['Streams', source.streams],
    ['First event', time(source.first)],
    ['Last event', time(source.last)],
  ],
)}
<h2>What this report does not show</h2>
<ul>${report.gaps.map(({ message }) => `<li>${text(message)}</li>`).join('')}</ul>
<h2>Integrity of the log</h2>
${chainHtml(report)}
<h2>Population</h2>
<p>${population.executions} executions behind the gate, each with a grant that was used. ${population.requests} requests.</p>
${counts('Action type', population.byActionType)}
${counts('Verdict', population.byVerdict)}
${counts('Decided by', population.byDecider)}
${counts('Last outcome on record', population.byOutcome)}
${counts('All decisions in the period', population.decisions)}
<h2>Checks of every execution</h2>
${table(
  ['Check', 'Passed', 'Failed', 'Unknown', 'By rule'],
  [
    ['Request, decision, grant and execution in order', ...figures(checks.inOrder), ''],
    ['Grant used once', ...figures(checks.usedOnce), ''],
    ['Granted what was decided on', ...figures(checks.sameDigest), ''],
    ['Approved by as many as were asked', ...figures(checks.approvals), ''],
    ['Approver is not the proposer', ...figures(checks.separation), checks.separation['by-rule']],
  ],
)}
${
  checks.failed.length === 0
    ? ''
    : `<p class="bad">Failed: ${checks.failed.map(({ stream, handoff }) => text(`${stream} ${handoff}`)).join(', ')}</p>`
}
<h2>Sample: ${sample.trails.length} of ${sample.of}</h2>
<p>Drawn with the seed ${text(sample.seed)}: the smallest SHA-256 over seed, stream and handoff, each on a line.</p>
${sample.trails.map(trailHtml).join('\n')}
<h2>Overrides</h2>
${overridesHtml(report)}
<h2>Rules</h2>
${table(
  ['Policy version', 'First seen', 'Last seen', 'Requests in the log'],
  policy.versions.map((one) => [one.version, time(one.firstSeen), time(one.lastSeen), one.assessments]),
)}
${counts('Trigger', policy.triggers)}
${counts('Pattern', policy.patterns)}
<h3>Changes to what runs without asking</h3>
${table(
  ['Time', 'Change', 'About', 'Detail', 'By', 'Event'],
  policy.changes.map((one) => [
    time(one.at),
    one.type,
    one.about ?? '',
    one.detail ?? '',
    `${one.by.name} (${one.by.kind} ${one.by.id})`,
    `${one.stream} ${one.seq}`,
  ]),
)}
</body>
</html>
`;
}

function chainHtml({ chain }: EvidenceReport): string {
  if (chain === null) return '<p class="bad">Not verified.</p>';
  const { verdict, tail, checked, checkpoint, findings } = chain;
  const said =
    verdict === 'intact'
      ? '<p>Every event is as it was sealed.</p>'
      : '<p class="bad">The log is not what was sealed.</p>';
  return `${said}${table(
    ['Verified', ''],
    [
      ['Events', checked.events],
      ['Streams', checked.streams],
      ['Events without data', checked.erased],
      ['Tail', tail],
      ['Checkpoint', checkpoint ?? 'none'],
      ['Events newer than the checkpoint', checked.beyondCheckpoint],
    ],
  )}${
    findings.length === 0
      ? ''
      : table(
          ['Stream', 'Event', 'Kind', 'Finding'],
          findings.map(({ stream, seq, kind, message }) => [stream, seq, kind, message]),
        )
  }`;
}

function trailHtml({ stream, handoff, action, checks, ...trail }: SampledTrail): string {
  const steps = [
    trail.request,
    ...trail.votes,
    trail.decision,
    trail.grant,
    ...trail.executions,
    ...trail.outcomes,
  ];
  const about = [action?.type, action?.tool, action?.risk, action?.policyVersion].filter((one) => one);
  return `<section class="trail"><h3>${text(handoff)} in ${text(stream)}</h3>
<p>${about.map((one) => text(one ?? '')).join(' · ')}${action?.digest ? `<br>${text(action.digest)}` : ''}</p>
${table(
  ['Event', 'Time', 'What', 'By'],
  steps.filter((step) => step !== null).map((step) => [step.seq, time(step.at), whatOf(step), byOf(step)]),
)}
<p>In order: ${mark(checks.inOrder)}. Grant used once: ${mark(checks.usedOnce)}. Granted what was decided: ${mark(checks.sameDigest)}. Approved by as many as were asked: ${mark(checks.approvals)}. Approver is not the proposer: ${mark(checks.separation)}.</p></section>`;
}

function whatOf(step: Step): string {
  return 'verdict' in step && typeof step.verdict === 'string' ? `${step.type}: ${step.verdict}` : step.type;
}

function byOf({ by }: Step): string {
  return `${by.name} (${by.kind} ${by.id})`;
}

function overridesHtml({ overrides }: EvidenceReport): string {
  const { share, ...kinds } = overrides;
  const names = {
    approvedWithChanges: 'Approved with changes',
    rejected: 'Rejected',
    takenOver: 'Taken over by a person',
    paused: 'Agent paused',
    corrected: 'Result corrected',
    undone: 'Undone',
    draftsEdited: 'Draft edited',
  } as const satisfies Record<keyof typeof kinds, string>;
  const rows = Object.entries(names).map(([key, name]) => {
    const found = Object.entries(kinds).find(([kind]) => kind === key)?.[1];
    return [name, found?.count ?? 0, found ? firstOf(found) : ''];
  });
  const overall =
    share === null
      ? 'No person decided anything.'
      : `People changed or refused ${percent(share)} of what they decided.`;
  return `<p>${overall}</p>${table(['Override', 'Times', 'First of them'], rows)}`;
}

function firstOf({ first }: Override): string {
  return first.map(({ stream, seq }) => `${stream} ${seq}`).join(', ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function figures(counts: { readonly passed: number; readonly failed: number; readonly unknown: number }) {
  return [counts.passed, counts.failed, counts.unknown] as const;
}

function counts(heading: string, list: readonly Count[]): string {
  return list.length === 0
    ? ''
    : table(
        [heading, 'Number'],
        list.map(({ name, count }) => [name, count]),
      );
}

function mark(check: string): string {
  return check === 'failed' ? '<span class="bad">failed</span>' : text(check);
}

function time(at: Instant | null): string {
  return at === null ? '' : formatTime(at);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const cells = (row: readonly (string | number)[]): string =>
    row
      .map((one) => (typeof one === 'number' ? `<td class="n">${one}</td>` : `<td>${text(one)}</td>`))
      .join('');
  return `<table><thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;
}

/** Escaped, with what would be invisible made visible: a name cannot hide or turn around what stands beside it. */
function text(value: string): string {
  return reveal(value)
    .map((part) =>
      part.kind === 'text' ? escapeHtml(part.text) : `<span class="mark">${escapeHtml(markOf(part))}</span>`,
    )
    .join('');
}
