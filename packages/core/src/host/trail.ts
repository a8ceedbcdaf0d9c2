import { isJsonObject } from '../action/json.js';
import type { Checkpoint, VerifySignature } from '../audit/checkpoint.js';
import { type LogExport, writeLog } from '../audit/export-log.js';
import type { Finding } from '../audit/finding.js';
import { verifyLog } from '../audit/verify.js';
import type { Instant, Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { type Refusal, refuse } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import type { TrailSubject } from '../trail/entry.js';
import { type TrailFilter, trailMatcher } from '../trail/filter-trail.js';
import { TRAIL_PAGE_LIMIT, type TrailCheck, type TrailExportFormat, type TrailPage } from '../trail/page.js';
import { readAccountTrail, readTaskTrail } from './read-trail.js';
import { streamName } from './stream.js';
import { type Placed, parsePlace, placed, stands, writePlace } from './trail-order.js';

/** What a log is verified against: whatever was kept where nobody who can write to the log can write. */
export interface KeptCheckpoint {
  /** The newest checkpoint that was kept elsewhere, or null while there is none. */
  readonly checkpoint: () => Checkpoint | null | Promise<Checkpoint | null>;
  /** Whether its signature is good. Without it, the checkpoint is as good as the place where it was kept. */
  readonly verifySignature?: VerifySignature;
}

interface TrailHost {
  readonly tenant: string;
  readonly log: EventLog;
  readonly now: () => Instant;
  readonly kept: KeptCheckpoint | undefined;
}

/** One stream of the log, as it was last read. */
interface Source {
  readonly about: { readonly kind: 'task' | 'account'; readonly id: string };
  readonly name: string;
  events: readonly Recorded[];
  /** Of a task: whose it is, and what it is called. */
  owner: { readonly id: string; readonly name: string } | null;
  title: string;
  /** What the desk sees of it; made when it is first asked for. */
  entries: readonly Placed[] | null;
}

/** How many findings are sent along with their number. */
const FINDINGS = 50;

/** The trail of a tenant, read from its log. What somebody may see of it follows from who they are. */
export function createTrail({ tenant, log, now, kept }: TrailHost) {
  const sources = new Map<string, Source>();
  const arranged = new Map<Viewer['kind'], readonly Placed[]>();

  let turn: Promise<unknown> = Promise.resolve();

  /** One reading after another: two at a time would take the same events twice. */
  function refresh(): Promise<void> {
    const own = turn.then(readOn, readOn);
    turn = own.catch(() => undefined);
    return own;
  }

  /** Reads what has grown since the last time; what was erased meanwhile is read again. */
  async function readOn(): Promise<void> {
    const names = await log.streams(tenant);
    await Promise.all(
      names.map(async (name) => {
        const about = aboutOf(name, tenant);
        if (!about) return;
        const known = sources.get(name) ?? {
          about,
          name,
          events: [],
          owner: null,
          title: about.id,
          entries: null,
        };
        const fresh = await log.read(name, known.events.length);
        if (fresh.length === 0) return;
        const erased = fresh.some(({ type }) => type === 'record.erased');
        known.events = erased ? await log.read(name) : [...known.events, ...fresh];
        Object.assign(known, nameOf(known));
        known.entries = null;
        sources.set(name, known);
        arranged.clear();
      }),
    );
  }

  function mayRead({ about, owner }: Source, viewer: Viewer): boolean {
    switch (viewer.kind) {
      case 'user':
        return about.kind === 'task' && owner?.id === viewer.id;
      case 'reviewer':
        return about.kind === 'task';
      case 'administrator':
        return true;
      default:
        return viewer.kind satisfies never;
    }
  }

  function subjectOf({ about, title }: Source, names: ReadonlyMap<string, string>): TrailSubject {
    return { ...about, title: about.kind === 'task' ? title : (names.get(about.id) ?? about.id) };
  }

  /** What people are called, by their id, from the tasks that are theirs. */
  function ownerNames(): ReadonlyMap<string, string> {
    return new Map(
      [...sources.values()].flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])),
    );
  }

  function read(source: Source, viewer: Viewer, names: ReadonlyMap<string, string>): readonly Placed[] {
    const about = subjectOf(source, names);
    return placed(
      source.name,
      about.kind === 'task'
        ? readTaskTrail(about, source.events, viewer)
        : readAccountTrail(about, source.events, viewer),
    );
  }

  function readable(viewer: Viewer): readonly Source[] {
    return [...sources.values()].filter((source) => mayRead(source, viewer));
  }

  /** Everything that a viewer may see, newest first. The desk sees the same of a task, whoever looks. */
  function arrange(viewer: Viewer): readonly Placed[] {
    const known = viewer.kind === 'user' ? undefined : arranged.get(viewer.kind);
    if (known) return known;
    const names = ownerNames();
    const all = readable(viewer)
      .flatMap((source) => {
        if (viewer.kind === 'user') return read(source, viewer, names);
        source.entries ??= read(source, viewer, names);
        return source.entries;
      })
      .sort((a, b) => stands(b.place, a.place));
    if (viewer.kind !== 'user') arranged.set(viewer.kind, all);
    return all;
  }

  async function page(
    {
      filter,
      after,
      limit,
    }: { readonly filter: TrailFilter; readonly after: string | null; readonly limit: number },
    viewer: Viewer,
  ): Promise<TrailPage | Refusal> {
    const from = after === null ? null : parsePlace(after);
    if (after !== null && from === null) {
      return refuse('invalid', 'No page of the trail begins there.', { about: 'after' });
    }
    await refresh();
    const all = arrange(viewer);
    const matches = trailMatcher(filter);
    const matching = all.filter(({ entry }) => matches(entry));
    const start = from === null ? 0 : matching.findIndex(({ place }) => stands(place, from) < 0);
    const most = Math.min(Math.max(1, limit), TRAIL_PAGE_LIMIT);
    const shown = start < 0 ? [] : matching.slice(start, start + most);
    const last = shown.at(-1);
    return {
      entries: shown.map(({ entry }) => entry),
      matching: matching.length,
      total: all.length,
      next: last && last !== matching.at(-1) ? writePlace(last.place) : null,
      mayExport: viewer.kind === 'administrator',
      at: now(),
    };
  }

  async function check(viewer: Viewer): Promise<TrailCheck> {
    await refresh();
    const streams = readable(viewer);
    const names = ownerNames();
    // Straight from the log: what is kept here for reading is no evidence of what is there.
    const events = (await Promise.all(streams.map(({ name }) => log.read(name)))).flat();
    const checkpoint = (await kept?.checkpoint()) ?? null;
    const result = await verifyLog(events, {
      ...(checkpoint ? { checkpoint } : {}),
      ...(kept?.verifySignature ? { verifySignature: kept.verifySignature } : {}),
      ...(viewer.kind === 'administrator' ? {} : { streams: streams.map(({ name }) => name) }),
    });
    const subjects = new Map(streams.map((source) => [source.name, subjectOf(source, names)]));
    const findingOf = ({ kind, stream, seq }: Finding) => ({
      kind,
      about: subjects.get(stream) ?? missing(stream),
      seq,
    });
    return {
      findings: result.findings.slice(0, FINDINGS).map(findingOf),
      found: result.findings.length,
      events: result.checked.events,
      erased: result.checked.erased,
      tail: result.tail,
      beyondCheckpoint: result.checked.beyondCheckpoint,
      at: now(),
    };
  }

  /** A stream that only the checkpoint still knows. */
  function missing(stream: string): TrailSubject | null {
    const about = aboutOf(stream, tenant);
    return about && { ...about, title: about.id };
  }

  /** Only for whoever may read all of it: an export that leaves something out says so nowhere. */
  async function exportLog(format: TrailExportFormat, viewer: Viewer): Promise<LogExport | Refusal> {
    if (viewer.tenant !== tenant || viewer.kind !== 'administrator') {
      return refuse('not-allowed', 'The whole log is for administrators.', { about: 'viewer' });
    }
    const checkpoint = (await kept?.checkpoint()) ?? null;
    return writeLog(log, format, { tenant, exportedAt: now(), checkpoint });
  }

  return { page, check, exportLog };
}

/** What a host says of its log. */
export type Trail = ReturnType<typeof createTrail>;

function nameOf({ about, events }: Source): Pick<Source, 'owner' | 'title'> {
  const data = events[0]?.type === 'task.opened' ? events[0].data : null;
  const { title, user } = data ?? {};
  const { id, name } = user !== undefined && isJsonObject(user) ? user : {};
  return {
    title: typeof title === 'string' ? title : about.id,
    owner: typeof id === 'string' && typeof name === 'string' ? { id, name } : null,
  };
}

function aboutOf(name: string, tenant: string): Source['about'] | null {
  for (const kind of ['task', 'account'] as const) {
    const prefix = streamName(kind, tenant, '');
    if (name.startsWith(prefix)) {
      return { kind, id: decodeURIComponent(name.slice(prefix.length)) };
    }
  }
  return null;
}
