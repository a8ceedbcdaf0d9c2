import {
  type Client,
  isRefusal,
  isSame,
  type KnownTrail,
  NO_TRAIL_FILTER,
  type Question,
  selectTrail,
  type TrailChecking,
  type TrailEntry,
  type TrailFilter,
  type TrailPage,
  type TrailSituation,
  type TrailView,
} from '@handoff-kit/core';
import type { Source } from './use-reading.js';

/** What is known of the trail: what is shown of it, and what it is narrowed to. */
export interface TrailReading {
  readonly view: TrailView;
  readonly filter: TrailFilter;
}

/** Reads the trail from the host, page by page, for one component. */
export interface TrailReader extends Source<TrailReading> {
  narrow(filter: TrailFilter): void;
  /** Asks for what has happened since. */
  refresh(): void;
  /** Asks for the page after the last one. Nothing where there is none. */
  more(): void;
  /** Lets the host verify the record. */
  check(): void;
}

type Asked = Extract<Question, { readonly kind: 'trail' }>;

const NOT_ASKED: TrailSituation = {
  trail: null,
  filter: NO_TRAIL_FILTER,
  checking: { state: 'not-checked' },
  asking: true,
  refusal: null,
};

/** Makes a reader. It asks once it is subscribed to. */
export function createTrailReader(client: Client, limit: number): TrailReader {
  const listeners = new Set<() => void>();
  let situation = NOT_ASKED;
  let reading = readingOf(situation);
  let next: string | null = null;
  let shownFor: TrailFilter | null = null;
  let underWay = false;
  let again = false;
  let started = false;

  function hear(change: Partial<TrailSituation>): void {
    situation = { ...situation, ...change };
    reading = readingOf(situation);
    for (const listener of [...listeners]) {
      listener();
    }
  }

  /** One question at a time: what changes meanwhile is asked for after it, with whatever is wanted by then. */
  async function ask(after: string | null): Promise<void> {
    if (underWay) {
      again ||= after === null;
      return;
    }
    underWay = true;
    const { filter } = situation;
    if (!situation.asking) {
      hear({ asking: true });
    }
    const question: Asked = { kind: 'trail', filter, after, limit };
    const answer = await client.ask(question);
    underWay = false;
    if (again || filter !== situation.filter) {
      again = false;
      await ask(null);
      return;
    }
    if (isRefusal(answer)) {
      hear({ refusal: answer, asking: false });
      return;
    }
    const known = situation.trail;
    const { entries, isWhole } =
      after === null
        ? merge(filter === shownFor ? (known?.entries ?? []) : [], answer.entries)
        : { entries: [...(known?.entries ?? []), ...answer.entries], isWhole: true };
    next = after === null && !isWhole ? next : answer.next;
    shownFor = filter;
    hear({ trail: knownOf(answer, entries), refusal: null, asking: false });
  }

  async function verify(): Promise<void> {
    hear({ checking: { state: 'checking' } });
    const answer = await client.ask({ kind: 'trail-check' });
    const checking: TrailChecking = isRefusal(answer)
      ? { state: 'unanswered', refusal: answer }
      : { state: 'checked', check: answer };
    hear({ checking });
  }

  return {
    initial: reading,
    read: () => reading,
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      if (!started) {
        started = true;
        void ask(null);
      }
      return () => listeners.delete(own);
    },
    narrow(filter) {
      if (!isSame(filter, situation.filter)) {
        hear({ filter, asking: true });
        void ask(null);
      }
    },
    refresh: () => void ask(null),
    more() {
      if (next !== null && !underWay) {
        void ask(next);
      }
    },
    check() {
      if (situation.checking.state !== 'checking') {
        void verify();
      }
    },
  };
}

function readingOf(situation: TrailSituation): TrailReading {
  return { view: selectTrail(situation), filter: situation.filter };
}

function knownOf({ matching, total, mayExport, at }: TrailPage, entries: readonly TrailEntry[]): KnownTrail {
  return { entries, matching, total, mayExport, at };
}

/**
 * The newest page in front of what is known already. Where the two do not fit together (more than a page is new, an event
 * came late, data was erased), the page is all that is known.
 */
function merge(
  known: readonly TrailEntry[],
  page: readonly TrailEntry[],
): { readonly entries: readonly TrailEntry[]; readonly isWhole: boolean } {
  const fresh = page.findIndex(({ id }) => id === known[0]?.id);
  const fits =
    fresh >= 0 &&
    page.slice(fresh).every(({ id }, index) => known[index]?.id === id) &&
    page.slice(0, fresh).every(({ fact }) => fact.kind !== 'erasure');
  return fits
    ? { entries: [...page.slice(0, fresh), ...known], isWhole: known.length <= page.length - fresh }
    : { entries: page, isWhole: true };
}
