import type { Recorded } from '../log/envelope.js';
import { createFactsReader, type EventFacts } from './facts.js';
import { formatTime } from './time.js';

type Cell = string | number | null;

/** The columns, in their order; a new one is only ever added at the end. */
const COLUMNS = {
  tenant: (event) => event.tenant,
  stream: (event) => event.stream,
  seq: (event) => event.seq,
  time: (event) => formatTime(event.at),
  event_id: (event) => event.id,
  type: (event) => event.type,
  actor_kind: (event) => event.actor.kind,
  actor_id: (event) => event.actor.id,
  actor_name: (event) => event.actor.name,
  handoff: (_, { handoff }) => handoff,
  action_type: (_, { action }) => action?.type ?? null,
  tool: (_, { action }) => action?.tool ?? null,
  tool_version: (_, { action }) => action?.toolVersion ?? null,
  amount_minor: (_, { action }) => action?.amount ?? null,
  currency: (_, { action }) => action?.currency ?? null,
  scale: (_, { action }) => action?.scale ?? null,
  risk: (_, { action }) => action?.risk ?? null,
  pattern: (_, { action }) => action?.pattern ?? null,
  triggers: (_, { action }) => action?.triggers.join(' ') ?? null,
  confidence: (_, { action }) => action?.confidence ?? null,
  policy_version: (_, { action }) => action?.policyVersion ?? null,
  authorization: (_, { action }) => action?.authorization ?? null,
  verdict: (_, { verdict }) => verdict,
  reason: (_, { reason }) => reason,
  digest: (_, { digest }) => digest,
  text: (_, { text }) => text,
  data: ({ data }) => (data === null ? 'erased' : 'kept'),
  prev: (event) => event.prev,
  hash: (event) => event.hash,
} as const satisfies Record<string, (event: Recorded, facts: EventFacts) => Cell>;

/** The names of the columns of `toCsv`, in their order. */
export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/**
 * One row an event for people with a spreadsheet: fixed columns, RFC 4180, times in UTC. A text that a spreadsheet
 * would take for a formula begins with an apostrophe, so texts are not exact: the exact export is `toJsonl`. Give the
 * events of a stream in order. `bom` (default false) begins with a byte order mark, which Excel needs for UTF-8.
 */
export function toCsv(events: Iterable<Recorded>, { bom = false }: { readonly bom?: boolean } = {}): string {
  return `${bom ? '\uFEFF' : ''}${CSV_HEADER}${csvRows(events)}`;
}

/** The row of column names, with its end. */
export const CSV_HEADER = `${CSV_COLUMNS.join(',')}\r\n`;

/** One row an event, each with its end. */
export function csvRows(events: Iterable<Recorded>): string {
  const read = createFactsReader();
  return Array.from(events, (event) => {
    const facts = read(event);
    const cells = Object.values(COLUMNS).map((column) => cell(column(event, facts)));
    return `${cells.join(',')}\r\n`;
  }).join('');
}

/** What begins a formula, also in full width, after what a spreadsheet strips before it looks. */
const FORMULA = /^[\s\0\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Where a spreadsheet with other settings begins another cell. */
const BREAK = /([;\t\r\n])/;

function withoutFormula(text: string): string {
  const safe = text
    .split(BREAK)
    .map((part) => (FORMULA.test(part) ? `'${part}` : part))
    .join('');
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = withoutFormula(value);
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
