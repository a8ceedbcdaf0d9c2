import { isJsonArray } from '../action/json.js';
import type { Seq } from '../log/envelope.js';
import { GENESIS } from '../log/seal.js';
import type { Finding } from './finding.js';
import type { Row } from './inspect.js';
import type { Placed } from './place.js';

/** What is wrong within a stream once every event stands where it belongs. */
export function walk(placed: Placed): readonly Finding[] {
  return [
    ...gaps(placed),
    ...breaks(placed),
    ...[...placed.rows].flatMap(([seq, row]) => edits(placed, seq, row)),
  ];
}

function edits({ stream }: Placed, seq: Seq, { event, sealed, data }: Row): readonly Finding[] {
  if (!sealed) {
    const moved = event.stream !== stream || event.seq !== seq;
    const said = moved ? ` It now says that it is event ${event.seq} of ${event.stream}.` : '';
    return [{ stream, seq, kind: 'edit', message: `Event ${seq} is not what was sealed.${said}` }];
  }
  return data === 'changed'
    ? [{ stream, seq, kind: 'edit', message: `The data of event ${seq} is not what was sealed.` }]
    : [];
}

/** One finding for each run of missing events. */
function gaps({ stream, rows, last }: Placed): readonly Finding[] {
  const findings: Finding[] = [];
  const present = [...rows.keys()].sort((a, b) => a - b);
  let expected = 1;
  for (const seq of present) {
    if (seq > expected) {
      const which =
        seq === expected + 1
          ? `Event ${expected} is missing.`
          : `Events ${expected} to ${seq - 1} are missing.`;
      findings.push({ stream, seq: expected, kind: 'delete', message: which });
    }
    expected = seq + 1;
  }
  return last === 0 ? [] : findings;
}

/** Where two sound events follow each other and the later one was sealed to something else. */
function breaks({ stream, rows, last }: Placed): readonly Finding[] {
  const findings: Finding[] = [];
  const sealedAt = (seq: Seq) => {
    const row = rows.get(seq);
    return row?.sealed ? row.event : undefined;
  };
  const first = sealedAt(1);
  if (first && first.prev !== GENESIS) {
    findings.push({
      stream,
      seq: 1,
      kind: 'edit',
      message: 'Event 1 was sealed again after something else.',
    });
  }
  for (let seq = 1; seq < last; seq += 1) {
    const event = sealedAt(seq);
    const next = sealedAt(seq + 1);
    if (!event || !next || next.prev === event.hash) continue;
    const after = sealedAt(seq + 2);
    const later = after !== undefined && after.prev !== next.hash;
    const bad = later ? seq + 1 : seq;
    findings.push({ stream, seq: bad, kind: 'edit', message: `Event ${bad} was changed and sealed again.` });
    if (later) seq += 1;
  }
  return findings;
}

/** Events whose data is gone although no later record of an erasure names them. */
export function silentErasures({ stream, rows }: Placed): readonly Finding[] {
  const recorded = new Set<unknown>();
  for (const { event, sealed, data } of rows.values()) {
    const seqs = event.type === 'record.erased' && sealed && data === 'kept' ? event.data?.seqs : undefined;
    if (seqs !== undefined && isJsonArray(seqs)) {
      for (const seq of seqs) if (typeof seq === 'number' && seq < event.seq) recorded.add(seq);
    }
  }
  return [...rows].flatMap(([seq, { data }]): Finding[] =>
    data === 'erased' && !recorded.has(seq)
      ? [{ stream, seq, kind: 'erase', message: `The data of event ${seq} is gone and no record says why.` }]
      : [],
  );
}
