import type { Recorded, Seq } from '../log/envelope.js';
import { GENESIS } from '../log/seal.js';
import type { Finding } from './finding.js';
import { isFirst, type Row, wouldFollow } from './inspect.js';
import type { Sha256 } from './platform-hash.js';

/** The events of one stream, each at the sequence number where it belongs. */
export interface Placed {
  readonly stream: string;
  readonly rows: ReadonlyMap<Seq, Row>;
  /** The last sequence number, 0 for none. */
  readonly last: Seq;
}

interface Home {
  readonly stream: string;
  readonly seq: Seq;
  /** Whether a neighbour in the chain says so, or only the event itself. */
  readonly linked: boolean;
}

/** The streams of a log in which every event has its seal and stands where it says; null for any other log. */
export function placeSound(rows: readonly Row[]): readonly Placed[] | null {
  const streams = new Map<string, Map<Seq, Row>>();
  for (const row of rows) {
    const { stream, seq } = row.event;
    const placed = streams.get(stream) ?? new Map<Seq, Row>();
    if (!row.sealed || seq !== placed.size + 1) return null;
    if (seq === 1) streams.set(stream, placed);
    placed.set(seq, row);
  }
  return [...streams].map(([stream, placed]) => ({ stream, rows: placed, last: placed.size }));
}

/**
 * Puts every event where it belongs: one whose seal is broken goes where the chain has room for it, whatever its own
 * stream and sequence number say now. What is left over was inserted or is there twice.
 */
export async function place(
  rows: readonly Row[],
  sha256: Sha256 | undefined,
): Promise<{ readonly streams: readonly Placed[]; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const links = linksOf(rows);
  const homes = new Map(rows.map((row) => [row, homeOf(row, links)]));
  const claims = new Map<string, Map<Seq, Row[]>>();
  for (const [row, { stream, seq }] of homes) {
    const slots = claims.get(stream) ?? new Map<Seq, Row[]>();
    claims.set(stream, slots);
    const claimants = slots.get(seq);
    if (claimants) claimants.push(row);
    else slots.set(seq, [row]);
  }
  const neighbours = neighboursOf(rows);
  const kept = new Set<Row>();
  const streams: Placed[] = [];
  for (const [stream, slots] of claims) {
    const placed = new Map<Seq, Row>();
    for (const [seq, claimants] of slots) {
      const keeper = claimants.length === 1 ? claimants[0] : bestOf(claimants, seq, links, neighbours);
      if (!keeper) continue;
      placed.set(seq, keeper);
      for (const row of claimants) {
        if (row !== keeper) findings.push(surplus(stream, seq, isCopy(row, keeper)));
      }
    }
    for (const seq of await strangersAtEnd(placed, homes, sha256)) {
      placed.delete(seq);
      findings.push(surplus(stream, seq, false));
    }
    for (const row of placed.values()) kept.add(row);
    streams.push({ stream, rows: placed, last: highest(placed.keys()) });
  }
  findings.push(...outOfOrder(rows, kept, homes));
  return { streams, findings };
}

interface Links {
  readonly byHash: ReadonlyMap<string, Row>;
  readonly byPrev: ReadonlyMap<string, Row>;
}

function linksOf(rows: readonly Row[]): Links {
  const byHash = new Map<string, Row>();
  const byPrev = new Map<string, Row>();
  for (const row of rows) {
    if (!row.sealed) continue;
    byHash.set(row.event.hash, row);
    if (row.event.prev !== GENESIS) byPrev.set(row.event.prev, row);
  }
  return { byHash, byPrev };
}

function homeOf({ event, sealed }: Row, { byHash, byPrev }: Links): Home {
  const own = { stream: event.stream, seq: event.seq };
  if (sealed) return { ...own, linked: true };
  const before = byHash.get(event.prev)?.event;
  const after = byPrev.get(event.hash)?.event;
  const places = [
    ...(before ? [{ stream: before.stream, seq: before.seq + 1 }] : []),
    ...(after ? [{ stream: after.stream, seq: after.seq - 1 }] : []),
  ];
  if (places.length === 0 && isFirst(event)) return { ...own, linked: true };
  const place = places.find(({ stream, seq }) => stream === own.stream && seq === own.seq) ?? places[0];
  return { ...(place ?? own), linked: place !== undefined };
}

/** The events of the same stream that stand right before and after each in the file. */
function neighboursOf(rows: readonly Row[]): ReadonlyMap<Row, { before: Seq; after: Seq }> {
  const neighbours = new Map<Row, { before: Seq; after: Seq }>();
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const before = latest.get(row.event.stream);
    const known = before && neighbours.get(before);
    if (known) known.after = row.event.seq;
    neighbours.set(row, { before: before?.event.seq ?? 0, after: 0 });
    latest.set(row.event.stream, row);
  }
  return neighbours;
}

/** The one that the chain, then its place in the file, speaks for. */
function bestOf(
  claimants: readonly Row[],
  seq: Seq,
  { byHash, byPrev }: Links,
  neighbours: ReadonlyMap<Row, { readonly before: Seq; readonly after: Seq }>,
): Row | undefined {
  const score = (row: Row): number => {
    const { event, sealed, data } = row;
    const around = neighbours.get(row);
    const before = byHash.get(event.prev)?.event;
    const follows =
      seq === 1 ? event.prev === GENESIS : before?.stream === event.stream && before.seq === seq - 1;
    return (
      (sealed ? 32 : 0) +
      (follows ? 16 : 0) +
      (byPrev.has(event.hash) ? 16 : 0) +
      (data === 'changed' ? 0 : 8) +
      (around?.before === seq - 1 ? 2 : 0) +
      (around?.after === seq + 1 ? 1 : 0)
    );
  };
  return claimants.reduce((best, row) => (score(row) > score(best) ? row : best));
}

function isCopy(row: Row, of: Row): boolean {
  return row.sealed && of.sealed && row.event.hash === of.event.hash && row.data === of.data;
}

function surplus(stream: string, seq: Seq, copy: boolean): Finding {
  return copy
    ? { stream, seq, kind: 'duplicate', message: `Event ${seq} is there more than once.` }
    : { stream, seq, kind: 'insert', message: `An event at ${seq} was never sealed into this stream.` };
}

/** What stands after the end without a seal and fits nothing there. */
async function strangersAtEnd(
  placed: ReadonlyMap<Seq, Row>,
  homes: ReadonlyMap<Row, Home>,
  sha256: Sha256 | undefined,
): Promise<readonly Seq[]> {
  const end = highest([...placed].filter(([, row]) => row.sealed).map(([seq]) => seq));
  const strangers: Seq[] = [];
  for (const [seq, row] of placed) {
    if (seq <= end || homes.get(row)?.linked) continue;
    const prev = seq === 1 ? GENESIS : placed.get(seq - 1)?.event.hash;
    if (prev === undefined || !(await wouldFollow(row.event, prev, sha256))) strangers.push(seq);
  }
  return strangers;
}

function outOfOrder(
  rows: readonly Row[],
  kept: ReadonlySet<Row>,
  homes: ReadonlyMap<Row, Home>,
): readonly Finding[] {
  const order = new Map<string, Seq[]>();
  for (const row of rows) {
    const home = homes.get(row);
    if (!home || !kept.has(row)) continue;
    const seqs = order.get(home.stream);
    if (seqs) seqs.push(home.seq);
    else order.set(home.stream, [home.seq]);
  }
  return [...order].flatMap(([stream, seqs]): Finding[] => {
    const first = seqs.findIndex((seq, index) => index > 0 && seq < (seqs[index - 1] ?? 0));
    if (first < 0) return [];
    const sorted = seqs.toSorted((a, b) => a - b);
    const at = sorted.findIndex((seq, index) => seq !== seqs[index]);
    const seq = sorted[at] ?? 0;
    return [
      { stream, seq, kind: 'reorder', message: `Event ${seqs[at]} stands where event ${seq} belongs.` },
    ];
  });
}

function highest(seqs: Iterable<Seq>): Seq {
  let last = 0;
  for (const seq of seqs) if (seq > last) last = seq;
  return last;
}

/** The event of a row, for whoever walks a stream. */
export function eventAt({ rows }: Placed, seq: Seq): Recorded | undefined {
  return rows.get(seq)?.event;
}
