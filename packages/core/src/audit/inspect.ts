import { writeJson } from '../action/canonical.js';
import type { Recorded } from '../log/envelope.js';
import { dataText, eventText, GENESIS } from '../log/seal.js';
import { platformSha256, type Sha256 } from './platform-hash.js';

/** One event of a log that is being verified. */
export interface Row {
  readonly event: Recorded;
  /** Whether its hash is that of its envelope. */
  readonly sealed: boolean;
  /** Whether its data is what was sealed. `erased`: data and salt are gone. */
  readonly data: 'kept' | 'changed' | 'erased';
}

/** How many digests are under way at once. */
const CHUNK = 256;

/** Recomputes every digest. */
export async function inspect(
  events: readonly Recorded[],
  sha256: Sha256 = platformSha256(),
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < events.length; start += CHUNK) {
    const chunk = events.slice(start, start + CHUNK);
    const hashes = await all(chunk.map((event) => sha256(textOf(event))));
    const digests = await all(
      chunk.map((event) => (event.data === null || event.salt === null ? '' : sha256(textOfData(event)))),
    );
    chunk.forEach((event, index) => {
      rows.push({
        event,
        sealed: event.hash === `sha256:${hashes[index]}`,
        data:
          event.data === null && event.salt === null
            ? 'erased'
            : event.dataDigest === `sha256:${digests[index]}`
              ? 'kept'
              : 'changed',
      });
    });
  }
  return rows;
}

/** Whether an event would be sound if it followed the event with this hash: then only its `prev` was changed. */
export async function wouldFollow(
  event: Recorded,
  prev: string,
  sha256: Sha256 = platformSha256(),
): Promise<boolean> {
  return event.hash === `sha256:${await sha256(textOf({ ...event, prev }))}`;
}

/** What a row has for its predecessor where it is the first of its stream. */
export function isFirst({ seq, prev }: Recorded): boolean {
  return seq === 1 && prev === GENESIS;
}

function all(texts: readonly (string | Promise<string>)[]): readonly string[] | Promise<readonly string[]> {
  return texts.every((text) => typeof text === 'string') ? texts : Promise.all(texts);
}

/** A value that cannot be written has been changed: nothing like it was ever sealed. */
function textOf(event: Recorded): string {
  try {
    return eventText(event, writeJson);
  } catch {
    return '';
  }
}

function textOfData({ salt, data }: Recorded): string {
  try {
    return salt === null || data === null ? '' : dataText(salt, data, writeJson);
  } catch {
    return '';
  }
}
