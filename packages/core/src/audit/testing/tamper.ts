import fc from 'fast-check';
import type { Recorded, Seq } from '../../log/envelope.js';
import type { FindingKind } from '../finding.js';
import { at, replaced } from './chain.js';

/** A log after somebody's hands were in it, and what a verifier has to say of it. */
export interface Tampered {
  readonly events: readonly Recorded[];
  readonly kind: FindingKind;
  readonly stream: string;
  readonly seq: Seq;
}

const OTHER_HASH = `sha256:${'5'.repeat(64)}`;

/** Each changes one member of an event, and nothing else. */
const EDITS: readonly ((event: Recorded) => Partial<Recorded>)[] = [
  ({ id }) => ({ id: `${id}-0` }),
  ({ at: time }) => ({ at: time - 60_000 }),
  ({ seq }) => ({ seq: seq + 1 }),
  ({ seq }) => ({ seq: seq + 4_711 }),
  ({ stream }) => ({ stream: `${stream}0` }),
  () => ({ tenant: 'southwind' }),
  ({ actor }) => ({ actor: { ...actor, name: 'Jonas Weber' } }),
  ({ actor }) => ({ actor: { ...actor, kind: 'system' } }),
  () => ({ type: 'handoff.decided' }),
  () => ({ data: { text: 'Refund 4,000 euro', audience: 'everyone' } }),
  () => ({ data: null }),
  ({ salt }) => ({ salt: `${salt}0` }),
  () => ({ salt: null }),
  () => ({ dataDigest: OTHER_HASH }),
  () => ({ prev: OTHER_HASH }),
  () => ({ hash: OTHER_HASH }),
];

/** One edit, deletion, insertion, exchange or copy, anywhere in a log of streams with at least four events each. */
export function tampering(log: readonly Recorded[]): fc.Arbitrary<Tampered> {
  const index = fc.nat({ max: log.length - 1 });
  const lastOf = (event: Recorded): boolean =>
    !log.some((o) => o.stream === event.stream && o.seq > event.seq);
  const edit = fc
    .record({ index, change: fc.constantFrom(...EDITS) })
    .map(({ index: i, change }): Tampered => {
      const { stream, seq } = at(log, i);
      return { events: replaced(log, i, change(at(log, i))), kind: 'edit', stream, seq };
    });
  const remove = index
    .filter((i) => !lastOf(at(log, i)))
    .map((i): Tampered => {
      const { stream, seq } = at(log, i);
      return { events: log.toSpliced(i, 1), kind: 'delete', stream, seq };
    });
  const insert = fc
    .record({ index, change: fc.constantFrom(...EDITS.slice(0, 2)), hash: fc.boolean() })
    .map(({ index: i, change, hash }): Tampered => {
      const event = at(log, i);
      const forged = { ...event, ...change(event), ...(hash ? { hash: OTHER_HASH } : {}) };
      return { events: log.toSpliced(i, 0, forged), kind: 'insert', stream: event.stream, seq: event.seq };
    });
  const exchange = index
    .filter((i) => !lastOf(at(log, i)))
    .map((i): Tampered => {
      const event = at(log, i);
      const j = log.findIndex((one) => one.stream === event.stream && one.seq === event.seq + 1);
      const events = log.with(i, at(log, j)).with(j, event);
      return { events, kind: 'reorder', stream: event.stream, seq: event.seq };
    });
  const copy = fc.record({ index, to: fc.nat({ max: log.length }) }).map(({ index: i, to }): Tampered => {
    const event = at(log, i);
    return { events: log.toSpliced(to, 0, event), kind: 'duplicate', stream: event.stream, seq: event.seq };
  });
  return fc.oneof(edit, remove, insert, exchange, copy);
}
