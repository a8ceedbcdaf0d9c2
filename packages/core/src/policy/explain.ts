import type { MessageKey, ParamsOf } from '../messages/messages.js';
import type { Assessment, Trigger, TriggerKind } from './assessment.js';

type LineOf<Key extends MessageKey> = {
  readonly [K in Key]: { readonly key: K; readonly params: ParamsOf<K> };
}[Key];

/** Why a person is asked, as a line of copy and what it is written with. */
export type WhyLine = LineOf<`why.${TriggerKind}`>;

/** One line of the reasoning: a reason, what is known besides, or the agent's confidence. */
export type TraceLine =
  | WhyLine
  | LineOf<`handoff.reasoning.${'unsure' | 'options' | 'opens' | 'in-scope' | 'confidence'}`>;

/** An assessment in lines of copy. */
export interface Explanation {
  /** The one sentence for the card; null when nothing fired. */
  readonly sentence: WhyLine | null;
  /** Everything that fired, most telling first, each with what it carries, and then the confidence where it counts. */
  readonly trace: readonly TraceLine[];
}

/** Says why, as message keys and parameters, so that whoever shows it writes it in the reader's language. */
export function explain({
  shown,
  triggers,
  confidence,
}: Pick<Assessment, 'shown' | 'triggers' | 'confidence'>): Explanation {
  return {
    sentence: shown && explainTrigger(shown),
    trace: [
      ...triggers.flatMap((trigger) => [explainTrigger(trigger), ...carriedBy(trigger)]),
      ...(confidence === null
        ? []
        : [{ key: 'handoff.reasoning.confidence', params: { confidence } } as const]),
    ],
  };
}

/** What a trigger knows besides its sentence: the decision that the agent is unsure of, or what lies around a boundary. */
function carriedBy(trigger: Trigger): readonly TraceLine[] {
  if (trigger.kind === 'low-confidence') {
    const { decision, options = [] } = trigger;
    return [
      ...(decision ? [{ key: 'handoff.reasoning.unsure', params: { decision } } as const] : []),
      ...(options.length > 0 ? [{ key: 'handoff.reasoning.options', params: { options } } as const] : []),
    ];
  }
  if (trigger.kind === 'out-of-scope') {
    const { extendedBy, inScope } = trigger;
    return [
      ...(extendedBy ? [{ key: 'handoff.reasoning.opens', params: { extendedBy } } as const] : []),
      ...(inScope ? [{ key: 'handoff.reasoning.in-scope', params: { part: inScope } } as const] : []),
    ];
  }
  return [];
}

/** The sentence of one trigger. */
export function explainTrigger(trigger: Trigger): WhyLine {
  switch (trigger.kind) {
    case 'over-value':
      return { key: 'why.over-value', params: { value: trigger.value, limit: trigger.limit } };
    case 'over-scale':
      return { key: 'why.over-scale', params: { scale: trigger.scale, most: trigger.limit } };
    case 'out-of-scope':
      return { key: 'why.out-of-scope', params: { boundary: trigger.boundary } };
    case 'missing-context':
      return { key: 'why.missing-context', params: { fields: trigger.fields } };
    case 'conflicting-data':
      return { key: 'why.conflicting-data', params: { between: trigger.between } };
    case 'tool-failure':
      return { key: 'why.tool-failure', params: { tool: trigger.tool, attempts: trigger.attempts } };
    case 'floor':
    case 'irreversible':
    case 'external':
    case 'public':
    case 'first-time':
    case 'rule':
    case 'low-confidence':
    case 'frustration':
    case 'person-asked':
      return { key: `why.${trigger.kind}`, params: {} };
    default:
      return trigger satisfies never;
  }
}
