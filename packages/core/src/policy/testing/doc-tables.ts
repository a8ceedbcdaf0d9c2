import type { Reversibility } from '../../action/action.js';
import type { Risk } from '../assessment.js';
import type { Policy } from '../policy.js';
import { DRAFTING_POLICY } from '../presets/drafting.js';
import { FINANCE_POLICY } from '../presets/finance.js';
import { HEALTH_INTAKE_POLICY } from '../presets/health-intake.js';
import { SUPPORT_POLICY } from '../presets/support.js';
import { PATTERN_BY_RISK, RISK_BY_REVERSIBILITY, TRIGGER_ORDER, TRIGGER_TABLE } from '../table.js';
import { TRIGGER_RULES } from '../triggers/trigger-rules.js';

const RISKS: readonly Risk[] = ['low', 'medium', 'high', 'very-high'];
const REVERSIBILITIES: readonly Reversibility[] = [
  'read-only',
  'reversible',
  'externally-reversible',
  'irreversible',
];

/** From risk to pattern, and which actions have that risk by themselves. */
export const PATTERN_DOC = table(
  ['risk', 'pattern', 'by itself'],
  RISKS.map((risk) => [
    risk,
    code(PATTERN_BY_RISK[risk]),
    REVERSIBILITIES.filter((one) => RISK_BY_REVERSIBILITY[one] === risk)
      .map(code)
      .join(', ') || '-',
  ]),
);

/** Every trigger in the written order. */
export const TRIGGER_DOC = table(
  ['', 'trigger', 'fires when', 'raises to', 'in advance'],
  TRIGGER_ORDER.map((kind, index) => {
    const { risk, inAdvance } = TRIGGER_TABLE[kind];
    return [`${index + 1}`, code(kind), TRIGGER_RULES[kind].when, risk, inAdvance ? 'yes' : 'no'];
  }),
);

const PRESETS: readonly Policy[] = [DRAFTING_POLICY, SUPPORT_POLICY, HEALTH_INTAKE_POLICY, FINANCE_POLICY];

/** What the presets say, side by side. */
export const PRESET_DOC = table(
  ['', ...PRESETS.map(({ version }) => code(version))],
  [
    [
      'money without review',
      ...PRESETS.map(({ valueLimits }) => valueLimits.map(money).join(', ') || 'none'),
    ],
    ['records without review', ...PRESETS.map(({ scaleLimit }) => `${scaleLimit}`)],
    ['first time asks', ...PRESETS.map(({ firstTime }) => yes(firstTime))],
    [
      'confidence: low, medium, high, very high',
      ...PRESETS.map(({ confidence }) => RISKS.map((risk) => confidence[risk]).join(', ')),
    ],
    ['confirms', ...PRESETS.map(({ routes }) => routes['suggest-and-confirm'])],
    ['reviews', ...PRESETS.map(({ routes }) => routes['human-review-before-send'])],
    ['takes over', ...PRESETS.map(({ routes }) => routes['full-human-takeover'])],
    ['hands over after saying it again', ...PRESETS.map(({ rephrasings }) => times(rephrasings))],
    ['reviewed after a tool failed', ...PRESETS.map(({ toolFailures }) => times(toolFailures))],
    ['floors', ...PRESETS.map((preset) => named(preset, ({ floor = false }) => floor))],
    ['two approvers', ...PRESETS.map((preset) => named(preset, ({ approvals = 1 }) => approvals > 1))],
    ['a request waits', ...PRESETS.map((preset) => duration(preset.times.request))],
    ['a claim holds', ...PRESETS.map((preset) => duration(preset.times.claim))],
    ['an approval is good for', ...PRESETS.map((preset) => duration(preset.times.grant))],
    ['a run may take', ...PRESETS.map((preset) => duration(preset.times.run))],
    ['can be undone for', ...PRESETS.map((preset) => duration(preset.times.undo))],
    ['the desk answers within', ...PRESETS.map((preset) => duration(preset.times.promise))],
  ],
);

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function money({ amount, currency }: Policy['valueLimits'][number]): string {
  return `${amount / 100} ${currency}`;
}

function named({ actions }: Policy, is: (rule: Policy['actions'][string]) => boolean): string {
  return (
    Object.entries(actions)
      .flatMap(([type, rule]) => (is(rule) ? [code(type)] : []))
      .join(', ') || 'none'
  );
}

function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${minutes / 60} h` : `${minutes / 1_440} days`;
}
