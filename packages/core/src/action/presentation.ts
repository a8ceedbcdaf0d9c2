import { hiddenCount } from '../text/reveal.js';
import type { Money, ProposedAction, Reversibility } from './action.js';
import { digestChecked } from './digest.js';
import { labelOf, tellApart } from './label.js';
import { type Leaf, leavesOf } from './leaves.js';
import { isSecret, MASK } from './secret.js';

/** How a field is shown. `masked` is a secret, `uninspected` something that a person cannot read (a blob, say). */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'boolean'
  | 'null'
  | 'date'
  | 'empty'
  | 'masked'
  | 'uninspected';

/** One leaf of the arguments as a person sees it. */
export interface PresentedField {
  /** JSON Pointer into the arguments. */
  readonly path: string;
  /** Unlike every other label of the presentation; the path itself where names repeat. */
  readonly label: string;
  /** The raw value; the mask for a secret, `[]` or `{}` for an empty array or object. */
  readonly value: string | number | boolean | null;
  readonly kind: FieldKind;
  /** The same value as money, for kind `money` only. */
  readonly money?: Money;
  /** One of the few facts that decide. */
  readonly key: boolean;
  /** How many hidden characters its value and path have. */
  readonly hidden: number;
}

/** What a tool's author says about one field of its arguments. */
export interface FieldDescription {
  readonly label: string;
  /** One of the few facts that decide. Default false. */
  readonly key?: boolean;
  /** How to show it; ignored where the value is of another kind. A `date` is an ISO 8601 text or milliseconds. */
  readonly kind?: 'text' | 'long-text' | 'number' | 'money' | 'date' | 'uninspected';
  /** ISO 4217, for kind `money`: the value is then an integer in minor units. */
  readonly currency?: string;
  /** Hides the value, or shows one that merely looks like a secret. Default: by rule. */
  readonly mask?: boolean;
}

/** What a tool's author supplies for one action. Sentences and button labels, in the user's language. */
export interface Description {
  readonly context: string;
  readonly proposal: string;
  /** What follows; shown only when the action cannot be undone. */
  readonly consequence?: string;
  readonly approve: string;
  readonly reject: string;
  readonly edit?: string;
  /** What the receipt says once it is done, in the past tense: `Reply sent to Ada`. */
  readonly receipt?: string;
  /** By JSON Pointer into the arguments. */
  readonly fields?: Readonly<Record<string, FieldDescription>>;
  /** The agent's own words; never taken for a fact. */
  readonly agentSays?: string;
  /** JSON Pointers of the leaves that the decider may change before approving; none where it makes calls, which would change. */
  readonly editable?: readonly string[];
}

/** A call that an action makes in its turn, as a person sees it: every leaf of its arguments once. */
export interface PresentedCall {
  readonly proposal: string;
  /** What follows; absent where the call can be undone. */
  readonly consequence?: string;
  readonly reversibility: Reversibility;
  readonly fields: readonly PresentedField[];
}

/** What a person sees of an action: every leaf of its arguments once, the deciding ones first. */
export interface Presentation {
  readonly v: 1;
  readonly context: string;
  readonly proposal: string;
  readonly consequence?: string;
  readonly approve: string;
  readonly reject: string;
  readonly edit?: string;
  readonly receipt?: string;
  readonly fields: readonly PresentedField[];
  readonly agentSays?: string;
  /** What it calls in its turn, in that order; absent where it calls nothing. */
  readonly calls?: readonly PresentedCall[];
  /** How many leaves its arguments and those of its calls have. */
  readonly leaves: number;
  /** How many characters the shown values have, those of its calls included. */
  readonly characters: number;
  /** More than 12 leaves or 600 characters: all of it has to have been reached before it may be approved. */
  readonly large: boolean;
  /** JSON Pointers of the leaves that may be changed; none that is masked, empty or not inspected. */
  readonly editable: readonly string[];
}

/** How much may be approved as shown, without having been scrolled through. */
export const SMALL = { leaves: 12, characters: 600 } as const;

/**
 * Makes the presentation of an action: described key fields in the described order, then the rest as in the document.
 * `inner` are the presentations of its calls.
 */
export function present(
  action: ProposedAction,
  description: Description,
  inner: readonly Presentation[] = [],
): Presentation {
  const described = description.fields ?? {};
  const keys = Object.keys(described).filter((path) => described[path]?.key);
  const fields = leavesOf(action.args).map((leaf) =>
    presentLeaf(leaf, Object.hasOwn(described, leaf.path) ? described[leaf.path] : undefined),
  );
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const first = keys.flatMap((path) => byPath.get(path) ?? []);
  const ordered = tellApart([...first, ...fields.filter((field) => !field.key)]).map((field) =>
    Object.freeze(field),
  );
  const leaves = inner.reduce((sum, call) => sum + call.leaves, fields.length);
  const characters =
    fields.reduce((sum, field) => sum + lengthOf(field), 0) +
    inner.reduce((sum, call) => sum + call.characters, 0);
  const calls = action.calls?.flatMap(({ reversibility }, index) => {
    const call = inner[index];
    return call ? [presentCall(call, reversibility)] : [];
  });
  const {
    context,
    proposal,
    consequence,
    approve,
    reject,
    edit,
    receipt,
    agentSays,
    editable = [],
  } = description;
  return Object.freeze({
    v: 1,
    context,
    proposal,
    ...(consequence !== undefined && action.reversibility === 'irreversible' ? { consequence } : {}),
    approve,
    reject,
    ...(edit === undefined ? {} : { edit }),
    ...(receipt === undefined ? {} : { receipt }),
    fields: Object.freeze(ordered),
    ...(agentSays === undefined ? {} : { agentSays }),
    ...(calls ? { calls: Object.freeze(calls) } : {}),
    leaves,
    characters,
    large: leaves > SMALL.leaves || characters > SMALL.characters,
    editable: Object.freeze(
      calls ? [] : [...new Set(editable)].filter((path) => isEditable(byPath.get(path))),
    ),
  });
}

function presentCall(
  { proposal, consequence, fields }: Presentation,
  reversibility: Reversibility,
): PresentedCall {
  return Object.freeze({
    proposal,
    ...(consequence === undefined ? {} : { consequence }),
    reversibility,
    fields,
  });
}

/** The digest of what is shown; a binding holds it, so that one decision is about what is shown and what runs. */
export async function digestPresentation(presentation: Presentation): Promise<string> {
  return digestChecked(presentation);
}

function presentLeaf(leaf: Leaf, described: FieldDescription | undefined): PresentedField {
  const { path, value } = leaf;
  const shown = showLeaf(leaf, described);
  const hidden =
    typeof value === 'string' ? hiddenCount(value, { multiline: shown.kind === 'long-text' }) : 0;
  return {
    path,
    label: described?.label ?? labelOf(leaf),
    ...shown,
    key: described?.key ?? false,
    hidden: hidden + hiddenCount(path),
  };
}

function showLeaf(
  leaf: Leaf,
  described: FieldDescription | undefined,
): Pick<PresentedField, 'value' | 'kind' | 'money'> {
  const { value } = leaf;
  if (value === null) return { value, kind: 'null' };
  if (typeof value === 'object') return { value: JSON.stringify(value), kind: 'empty' };
  if (described?.mask ?? isSecret(leaf)) return { value: MASK, kind: 'masked' };
  if (typeof value === 'boolean') return { value, kind: 'boolean' };
  if (value === '') return { value, kind: 'empty' };
  if (described?.kind === 'date' && isDate(value)) return { value, kind: 'date' };
  if (described?.kind === 'uninspected') return { value, kind: 'uninspected' };
  if (typeof value === 'string') return { value, kind: kindOfText(value, described) };
  if (described?.kind === 'money' && described.currency !== undefined && Number.isSafeInteger(value)) {
    return { value, kind: 'money', money: Object.freeze({ amount: value, currency: described.currency }) };
  }
  return { value, kind: 'number' };
}

function kindOfText(
  text: string,
  described: FieldDescription | undefined,
): 'text' | 'long-text' | 'uninspected' {
  if (isBlob(text)) return 'uninspected';
  return described?.kind === 'long-text' || text.includes('\n') || text.length > 80 ? 'long-text' : 'text';
}

/** Encoded bytes: nothing that a person could read and decide on. */
function isBlob(text: string): boolean {
  return (
    /^(?:data:[^,\s]*,)?[A-Za-z0-9+/_-]{256,}={0,2}$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text)
  );
}

function isDate(value: string | number | boolean): boolean {
  if (typeof value === 'number') return Math.abs(value) <= 8.64e15;
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value);
  if (!parts || Number.isNaN(Date.parse(value))) return false;
  const [, year, month, day] = parts;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}

function lengthOf({ value, kind }: PresentedField): number {
  return kind === 'empty' ? 0 : String(value).length;
}

function isEditable(field: PresentedField | undefined): boolean {
  if (!field || field.kind === 'masked' || field.kind === 'uninspected') return false;
  return field.kind !== 'empty' || field.value === '';
}
