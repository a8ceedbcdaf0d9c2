import type { TriggerRules } from './trigger-rule.js';

/** Where the agent's task ends: the boundary, what would extend it, the part inside, and what was saved for later. */
export const SCOPE_TRIGGERS: TriggerRules<'out-of-scope'> = {
  'out-of-scope': {
    when: 'The task crosses a boundary of what the agent may do.',
    fires: ({ signals }) => signals.outOfScope && { kind: 'out-of-scope', ...signals.outOfScope },
  },
};
