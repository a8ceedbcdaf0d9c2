import type { Pattern } from '@handoff-kit/core';
import type { ByTrigger, Report, RunReport } from './report.js';

const PATTERNS = {
  'auto-resolve': 'auto',
  'suggest-and-confirm': 'confirm',
  'human-review-before-send': 'review',
  'full-human-takeover': 'takeover',
} as const satisfies Record<Pattern, string>;

const PATTERN_ORDER = [
  'auto-resolve',
  'suggest-and-confirm',
  'human-review-before-send',
  'full-human-takeover',
] as const satisfies readonly Pattern[];

/** The report for people: one line per run, then the totals. */
export function printReport({ totals, runs }: Report): readonly string[] {
  return [
    ...runs.map(runLine),
    '',
    `${totals.runs} runs, ${totals.toolCalls} tool calls by the agent`,
    ...PATTERN_ORDER.map((pattern) => countLine(pattern, totals.byPattern[pattern])),
    'Handoffs by trigger',
    ...inOrder(totals.byTrigger).map(([trigger, count]) => countLine(trigger, count)),
    'Where the recorded runs wrote without the person that the policy asks for',
    countLine('writes', totals.writesWithoutPerson),
  ];
}

/** Text from a file, with what a terminal would act on or hide written out. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function runLine(run: RunReport): string {
  const patterns = PATTERN_ORDER.map((pattern) => `${PATTERNS[pattern]} ${run.byPattern[pattern]}`).join(
    ', ',
  );
  const triggers = inOrder(run.byTrigger).map(([trigger, count]) => `${trigger} ${count}`);
  const writes = run.handoffs
    .filter(({ wroteWithoutPerson }) => wroteWithoutPerson)
    .map(({ tool, messageIndex }) => `${visible(tool)} at message ${messageIndex}`);
  return [
    `${visible(run.id)}: ${run.toolCalls} calls (${patterns})`,
    `triggers: ${triggers.join(', ') || 'none'}`,
    `wrote without a person: ${writes.join(', ') || 'nowhere'}`,
  ].join(' · ');
}

function inOrder(counts: ByTrigger): readonly [string, number][] {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function countLine(name: string, count: number): string {
  return `  ${name.padEnd(26)}${String(count).padStart(6)}`;
}
