import type { Instant, Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import type { TrailExportFormat } from '../trail/page.js';
import type { Checkpoint } from './checkpoint.js';
import { toCloudEvents } from './cloud-events.js';
import { CSV_HEADER, csvRows } from './csv.js';
import { eventLines, headerLine } from './jsonl.js';
import { toOcsf } from './ocsf.js';

/** A whole log as a file, written while it is read: one stream of it at a time is held. */
export interface LogExport {
  /** Only letters, digits, hyphens and dots. */
  readonly fileName: string;
  readonly contentType: string;
  readonly chunks: AsyncIterable<string>;
}

interface Header {
  readonly tenant: string;
  readonly exportedAt: Instant;
  /** The newest checkpoint that was kept elsewhere, for the file that verifies by itself. */
  readonly checkpoint: Checkpoint | null;
}

interface Format {
  readonly extension: string;
  readonly contentType: string;
  readonly begin: (header: Header) => string;
  /** The events of one stream, in order. */
  readonly write: (events: readonly Recorded[], first: boolean) => string;
  readonly end: string;
}

const FORMATS = {
  jsonl: {
    extension: 'jsonl',
    contentType: 'application/x-ndjson; charset=utf-8',
    begin: ({ exportedAt, checkpoint }) => headerLine({ exportedAt, checkpoint }),
    write: eventLines,
    end: '',
  },
  csv: {
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    begin: () => `\uFEFF${CSV_HEADER}`,
    write: csvRows,
    end: '',
  },
  cloudevents: {
    extension: 'cloudevents.json',
    contentType: 'application/cloudevents-batch+json; charset=utf-8',
    begin: () => '[',
    write: (events, first) =>
      toCloudEvents(events)
        .map((event, index) => `${first && index === 0 ? '' : ','}\n${JSON.stringify(event)}`)
        .join(''),
    end: '\n]\n',
  },
  ocsf: {
    extension: 'ocsf.jsonl',
    contentType: 'application/x-ndjson; charset=utf-8',
    begin: () => '',
    write: (events) =>
      toOcsf(events)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    end: '',
  },
} as const satisfies Record<TrailExportFormat, Format>;

/** Every event of a tenant as a file. Streams stand one after another, each in its own order. */
export function writeLog(log: EventLog, format: TrailExportFormat, header: Header): LogExport {
  const { extension, contentType } = FORMATS[format];
  const day = new Date(header.exportedAt).toISOString().slice(0, 10);
  const tenant = header.tenant.replace(/[^A-Za-z0-9-]+/g, '-');
  return {
    fileName: `handoff-log-${tenant}-${day}.${extension}`,
    contentType,
    chunks: chunksOf(log, FORMATS[format], header),
  };
}

async function* chunksOf(
  log: EventLog,
  { begin, write, end }: Format,
  header: Header,
): AsyncGenerator<string> {
  const opening = begin(header);
  if (opening !== '') yield opening;
  let first = true;
  for (const stream of [...(await log.streams(header.tenant))].sort()) {
    const events = await log.read(stream);
    if (events.length > 0) {
      yield write(events, first);
      first = false;
    }
  }
  if (end !== '') yield end;
}
