import type { DecisionRecord } from '../insights/decision-record.js';
import { foldDecisions, forgetStream, NO_DECISIONS, recordsOf } from '../insights/fold-decisions.js';
import type { Recorded } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { streamName } from './stream.js';

/** How many streams are read at a time. */
const AT_ONCE = 64;

/** Everything that has ended in a tenant, as far as the log goes. */
export type DecisionHistory = () => Promise<readonly DecisionRecord[]>;

/**
 * Reads the log once, when first asked, and after that only what has grown. Rejects where something cannot be read, and
 * reads that again the next time: figures from half a log are worse than none.
 */
export function createDecisionHistory(log: EventLog, tenant: string): DecisionHistory {
  const mine = [streamName('task', tenant, ''), streamName('account', tenant, '')];
  const isMine = (name: string): boolean => mine.some((prefix) => name.startsWith(prefix));
  let fold = NO_DECISIONS;
  let records: readonly DecisionRecord[] = [];
  let grown: Set<string> | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  async function grownStreams(): Promise<Set<string>> {
    if (grown) {
      return grown;
    }
    const heard = new Set<string>();
    const leave = log.subscribe((name) => isMine(name) && heard.add(name));
    try {
      for (const name of (await log.streams(tenant)).filter(isMine)) {
        heard.add(name);
      }
    } catch (error) {
      leave();
      throw error;
    }
    grown = heard;
    return heard;
  }

  async function catchUp(): Promise<readonly DecisionRecord[]> {
    const names = await grownStreams();
    if (names.size === 0) {
      return records;
    }
    const due = [...names];
    for (let from = 0; from < due.length; from += AT_ONCE) {
      const some = due.slice(from, from + AT_ONCE);
      for (const name of some) {
        names.delete(name);
      }
      try {
        await read(some);
      } catch (error) {
        for (const name of some) {
          names.add(name);
        }
        throw error;
      }
    }
    records = recordsOf(fold);
    return records;
  }

  async function read(names: readonly string[]): Promise<void> {
    const fresh = await Promise.all(names.map(readOn));
    fold = foldDecisions(
      fresh.reduce((kept, { name, anew }) => (anew ? forgetStream(kept, name) : kept), fold),
      fresh.flatMap(({ events }) => events),
    );
  }

  /** What was erased from the log is not kept here either. */
  async function readOn(name: string): Promise<{ name: string; anew: boolean; events: readonly Recorded[] }> {
    const events = await log.read(name, fold.streams.get(name)?.seq ?? 0);
    return events.some(({ type }) => type === 'record.erased')
      ? { name, anew: true, events: await log.read(name) }
      : { name, anew: false, events };
  }

  return () => {
    const turn = tail.then(catchUp, catchUp);
    tail = turn.catch(() => undefined);
    return turn;
  };
}
