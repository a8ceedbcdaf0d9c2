import type { TriggerRules } from './trigger-rule.js';

/** What the person shows: they want somebody, or they have lost patience. */
export const PERSON_TRIGGERS: TriggerRules<'person-asked' | 'frustration'> = {
  'person-asked': {
    when: 'The person asked for a person.',
    fires: ({ signals }) => (signals.personAsked ? { kind: 'person-asked' } : null),
  },
  frustration: {
    when: 'The person has said the same thing in other words as often as `rephrasings`.',
    fires: ({ policy, signals: { rephrased } }) =>
      rephrased < policy.rephrasings ? null : { kind: 'frustration', rephrased },
  },
};
