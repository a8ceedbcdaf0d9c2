import type { JsonValue } from '../action/json.js';
import type { Recorded } from '../log/envelope.js';
import { jsonAt, listAt, numberAt, textAt } from './json-at.js';

/** What an export says about the action that an event concerns. Null is what is not on record. */
export interface ActionRecord {
  readonly type: string | null;
  readonly tool: string | null;
  readonly toolVersion: string | null;
  readonly digest: string | null;
  /** In minor units of `currency`. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly scale: number | null;
  readonly risk: string | null;
  readonly pattern: string | null;
  readonly policyVersion: string | null;
  readonly authorization: string | null;
  readonly confidence: number | null;
  /** Kinds of the triggers that fired; of a policy rule or floor its name too: `rule:vip`. */
  readonly triggers: readonly string[];
}

/** What an event says, in columns. */
export interface EventFacts {
  readonly handoff: string | null;
  /** The runtime's own id of the tool call. */
  readonly callId: string | null;
  readonly action: ActionRecord | null;
  readonly verdict: string | null;
  /** Why: of a rejection, a voided grant, an erasure, a refused command. */
  readonly reason: string | null;
  readonly digest: string | null;
  /** What somebody wrote: a note, a message, an error. */
  readonly text: string | null;
}

interface Known {
  readonly callId: string | null;
  readonly options: ReadonlyMap<string | null, ActionRecord>;
  /** What may run after the decision. */
  readonly chosen: ActionRecord | null;
}

/** Reads events in order, and remembers of each handoff which action it is about. */
export function createFactsReader(): (event: Recorded) => EventFacts {
  const known = new Map<string, Known>();
  return ({ stream, type, data }) => {
    const source = data ?? undefined;
    const handoff = textAt(source, 'handoff');
    const key = JSON.stringify([stream, handoff]);
    if (type === 'handoff.proposed') known.set(key, proposed(source));
    const before = handoff === null ? undefined : known.get(key);
    if (type === 'handoff.decided' && before) known.set(key, decided(before, source));
    const after = handoff === null ? undefined : known.get(key);
    return {
      handoff,
      callId: after?.callId ?? null,
      action: after?.chosen ?? null,
      verdict: textAt(source, 'verdict'),
      reason: textAt(source, 'rejection') ?? textAt(source, 'why') ?? textAt(source, 'code'),
      digest:
        textAt(source, 'digest') ?? (type === 'handoff.proposed' ? (after?.chosen?.digest ?? null) : null),
      text: textAt(source, 'note') ?? textAt(source, 'text') ?? textAt(source, 'message'),
    };
  };
}

function proposed(data: JsonValue | undefined): Known {
  const subject = jsonAt(data, 'subject');
  const single = jsonAt(subject, 'proposal');
  const options = listAt(subject, 'options').map(
    (option) => [textAt(option, 'id'), actionOf(jsonAt(option, 'proposal'))] as const,
  );
  return {
    callId: textAt(data, 'callId'),
    options: new Map(options.flatMap(([id, action]) => (action ? [[id, action] as const] : []))),
    chosen: actionOf(single),
  };
}

function decided(before: Known, data: JsonValue | undefined): Known {
  const changed = actionOf(jsonAt(data, 'changed', 'proposal'));
  const option = textAt(data, 'option');
  return {
    ...before,
    chosen: changed ?? (option === null ? before.chosen : (before.options.get(option) ?? null)),
  };
}

function actionOf(proposal: JsonValue | undefined): ActionRecord | null {
  const action = jsonAt(proposal, 'action');
  const assessment = jsonAt(proposal, 'assessment');
  if (action === undefined || action === null) return null;
  return {
    type: textAt(action, 'type'),
    tool: textAt(action, 'tool'),
    toolVersion: textAt(action, 'toolVersion'),
    digest: textAt(proposal, 'digest'),
    amount: numberAt(action, 'value', 'amount'),
    currency: textAt(action, 'value', 'currency'),
    scale: numberAt(action, 'scale'),
    risk: textAt(assessment, 'risk'),
    pattern: textAt(assessment, 'pattern'),
    policyVersion: textAt(assessment, 'policyVersion'),
    authorization: textAt(assessment, 'authorization'),
    confidence: numberAt(assessment, 'confidence'),
    triggers: listAt(assessment, 'triggers').flatMap((trigger) => {
      const kind = textAt(trigger, 'kind');
      const rule = textAt(trigger, 'rule');
      return kind === null ? [] : [rule === null ? kind : `${kind}:${rule}`];
    }),
  };
}
