import type { TriggerRules } from './trigger-rule.js';

/** What the action rests on: facts that nobody gave, facts that disagree, a tool that does not answer. */
export const CONTEXT_TRIGGERS: TriggerRules<'missing-context' | 'conflicting-data' | 'tool-failure'> = {
  'missing-context': {
    when: 'The action requires a fact that nobody has given.',
    fires: ({ signals: { missing } }) =>
      missing.length > 0 ? { kind: 'missing-context', fields: missing } : null,
  },
  'conflicting-data': {
    when: 'Sources disagree about a fact that the action rests on.',
    fires: ({ signals: { conflicts } }) =>
      conflicts.length > 0 ? { kind: 'conflicting-data', between: conflicts } : null,
  },
  'tool-failure': {
    when: 'A tool has failed as often in a row as `toolFailures`.',
    fires: ({ policy, signals: { failing } }) =>
      failing === null || failing.attempts < policy.toolFailures
        ? null
        : { kind: 'tool-failure', tool: failing.tool, attempts: failing.attempts },
  },
};
