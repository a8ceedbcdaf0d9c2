import type { ActorKind } from '../log/envelope.js';
import type { TrailEntry } from './entry.js';
import { type TrailKind, trailKindOf } from './kind-of.js';

/** What a trail is narrowed to. Null and an empty text leave everything in. */
export interface TrailFilter {
  readonly kind: TrailKind | null;
  readonly actor: ActorKind | null;
  /** Words that all have to occur: in the title or id of the task, the name or id of the request, the name of who acted. */
  readonly text: string;
}

/** The filter that leaves everything in. */
export const NO_TRAIL_FILTER: TrailFilter = { kind: null, actor: null, text: '' };

/** Whether a filter leaves everything in. */
export function isWholeTrail({ kind, actor, text }: TrailFilter): boolean {
  return kind === null && actor === null && text.trim() === '';
}

/** The entries that a filter leaves in, in the same order. */
export function filterTrail(entries: readonly TrailEntry[], filter: TrailFilter): readonly TrailEntry[] {
  return isWholeTrail(filter) ? entries : entries.filter(trailMatcher(filter));
}

/** Whether a filter leaves an entry in. */
export function trailMatcher({ kind, actor, text }: TrailFilter): (entry: TrailEntry) => boolean {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  return (entry) =>
    (kind === null || trailKindOf(entry.fact) === kind) &&
    (actor === null || entry.actor?.kind === actor) &&
    (words.length === 0 || hasAll(entry, words));
}

function hasAll({ about, concerns, actor, action }: TrailEntry, words: readonly string[]): boolean {
  const text = plain(
    [about.title, about.id, concerns?.name, concerns?.id, actor?.name, action?.type, action?.digest].join(
      ' ',
    ),
  );
  return words.every((word) => text.includes(word));
}

/** Capitals and the way in which an accent is written make no difference. */
function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}
