import { verifyLog } from '../../../../audit/verify.js';
import { type History, type Refused, streamsOf, type Violation } from '../history.js';
import type { Platform } from '../platform.js';

/** I6, I7 and I9: the record has no gap, keeps every refusal, and its chain holds. */
export async function checkRecord(
  { entries, refused }: History,
  { sha256 }: Platform,
): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  const seqs = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (entry.kind === 'effect') return;
    const { stream, seq } = entry.event;
    const last = seqs.get(stream) ?? 0;
    if (seq !== last + 1) {
      found.push({ invariant: 'I6', message: `${stream} has ${seq} after ${last}.`, index });
    }
    seqs.set(stream, seq);
  });
  const streams = streamsOf(entries);
  const index = entries.length - 1;

  const keep = new Map<string, number>();
  const keyOf = ({ stream, command, code, by }: Refused): string =>
    [stream, command, code, by.kind, by.id].join(' ');
  for (const [stream, events] of streams) {
    for (const { type, data, actor } of events) {
      if (type === 'command.refused') {
        const key = keyOf({
          stream,
          command: String(data?.command),
          code: String(data?.code),
          by: actor,
        });
        keep.set(key, (keep.get(key) ?? 0) + 1);
      }
    }
  }
  for (const one of refused) {
    const left = (keep.get(keyOf(one)) ?? 0) - 1;
    keep.set(keyOf(one), left);
    if (left < 0) {
      found.push({ invariant: 'I7', message: `No event says that ${keyOf(one)} was refused.`, index });
    }
  }

  const recorded = [...streams.values()].flat();
  const { findings } = await verifyLog(recorded, { sha256 });
  for (const { stream, seq, message } of findings) {
    found.push({ invariant: 'I9', message: `${stream} at ${seq}: ${message}`, index });
  }
  return found;
}
