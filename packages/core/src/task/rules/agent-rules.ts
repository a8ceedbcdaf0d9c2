import { refuse } from '../refusal.js';
import { agentMayNot, notTheirs } from './checks.js';
import type { Rules } from './rule.js';

/** What the agent says of itself, and who may hold it. */
export const AGENT_RULES: Rules<'agent.report' | 'agent.pause' | 'agent.resume'> = {
  'agent.report': {
    by: ['agent'],
    check: (task, _, context) => agentMayNot(task, context),
    events: (_, { report }) => [report],
  },
  'agent.pause': {
    by: ['user', 'reviewer'],
    check: (task, _, { actor }) => {
      const { state } = task.activity;
      return (
        notTheirs(task, actor) ??
        (state === 'paused'
          ? refuse('paused', 'The agent is already paused.', { about: 'activity' })
          : state === 'done' || state === 'idle' || task.owner.state !== 'agent'
            ? refuse('invalid', 'The agent is not working on anything.', { about: 'activity' })
            : null)
      );
    },
    events: () => [{ type: 'agent.paused', data: {} }],
  },
  'agent.resume': {
    by: ['user', 'reviewer'],
    check: (task, _, { actor }) =>
      notTheirs(task, actor) ??
      (task.activity.state === 'paused'
        ? null
        : refuse('not-paused', 'The agent is not paused.', { about: 'activity' })),
    events: () => [{ type: 'agent.resumed', data: {} }],
  },
};
