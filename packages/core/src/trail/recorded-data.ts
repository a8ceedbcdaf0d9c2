import { checkJson } from '../action/check-json.js';
import { isJsonObject } from '../action/json.js';
import { leavesOf } from '../action/leaves.js';
import { parsePointer } from '../action/pointer.js';
import type { Presentation } from '../action/presentation.js';
import { isSecret, MASK } from '../action/secret.js';
import type { ArgumentChange, Proposal, Subject } from '../task/events.js';
import type { TrailFact } from './entry.js';

/** One leaf of what was recorded, as a text. A secret stays masked here, as it was when somebody decided on it. */
export interface RecordedLeaf {
  /** JSON Pointer into the data of the event. */
  readonly path: string;
  readonly value: string;
}

/** Everything that an event recorded, leaf by leaf, in its own order. */
export function recordedData(fact: TrailFact): readonly RecordedLeaf[] {
  if (fact.kind !== 'task' && fact.kind !== 'account') {
    return [];
  }
  const json = checkJson(fact.data);
  if (!json.ok || !isJsonObject(json.value)) {
    return [];
  }
  const masked = maskedPaths(fact);
  const changed = changesOf(fact).map(({ path }) => masked.includes(path) || isSecretAt(path));
  return leavesOf(json.value).map((leaf) => {
    const { path, value } = leaf;
    const [, index] = /^\/changed\/changes\/(\d+)\/(?:before|after)/.exec(path) ?? [];
    const hidden =
      isSecret(leaf) ||
      masked.some((one) => path.endsWith(`/args${one}`)) ||
      (index !== undefined && changed[Number(index)] === true);
    return { path, value: hidden ? MASK : textOf(value) };
  });
}

/** What somebody changed before approving, each argument as it was and as it became; null where it was not there. */
export function recordedChanges(
  fact: TrailFact,
): readonly { readonly path: string; readonly before: string | null; readonly after: string | null }[] {
  const masked = maskedPaths(fact);
  return changesOf(fact).map(({ path, before, after }) => {
    const hidden = masked.includes(path) || isSecretAt(path);
    const text = (value: unknown): string | null =>
      value === undefined ? null : hidden ? MASK : textOf(value);
    return { path, before: text(before), after: text(after) };
  });
}

function changesOf(fact: TrailFact): readonly ArgumentChange[] {
  return fact.kind === 'task' && fact.type === 'handoff.decided' ? (fact.data.changed?.changes ?? []) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isSecretAt(path: string): boolean {
  return isSecret({ path, segments: parsePointer(path) ?? [], value: 'any text' });
}

function maskedPaths(fact: TrailFact): readonly string[] {
  const shown = fact.kind === 'task' ? presentationsIn(fact) : [];
  return shown.flatMap(({ fields }) => fields.flatMap(({ kind, path }) => (kind === 'masked' ? [path] : [])));
}

function presentationsIn(fact: Extract<TrailFact, { readonly kind: 'task' }>): readonly Presentation[] {
  const proposals =
    fact.type === 'handoff.proposed'
      ? proposalsOf(fact.data.subject)
      : fact.type === 'handoff.decided'
        ? [fact.data.changed?.proposal ?? null]
        : [];
  return proposals.flatMap((proposal) => (proposal ? [proposal.presentation] : []));
}

function proposalsOf(subject: Subject): readonly (Proposal | null)[] {
  switch (subject.kind) {
    case 'approval':
      return [subject.proposal];
    case 'choice':
      return subject.options.map(({ proposal }) => proposal);
    case 'question':
      return [];
    default:
      return subject satisfies never;
  }
}
