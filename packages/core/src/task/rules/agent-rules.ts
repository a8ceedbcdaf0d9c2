import { isJsonArray, type JsonValue } from '../../action/json.js';
import type { AgentReport } from '../commands.js';
import type { TaskEventData } from '../events.js';
import { refuse } from '../refusal.js';
import type { Activity } from '../state.js';
import { agentMayNot, notTheirs } from './checks.js';
import type { Rules } from './rule.js';

/** What can be held: the agent is on something, or waits to go on with it. */
const PAUSABLE: ReadonlySet<Activity['state']> = new Set<Activity['state']>([
  'working',
  'checking',
  'drafting',
  'unsure',
  'needs-information',
  'waiting',
  'stalled',
  'recovering',
]);

/** What the agent says of itself, and who may hold it. */
export const AGENT_RULES: Rules<'agent.report' | 'agent.pause' | 'agent.resume'> = {
  'agent.report': {
    by: ['agent'],
    check: (task, { report }, context) =>
      agentMayNot(task, context) ??
      (isReport(report)
        ? null
        : refuse('invalid', 'An agent reports one of its own events, with nothing but its data.', {
            about: 'report',
          })),
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
          : PAUSABLE.has(state) && task.owner.state === 'agent'
            ? null
            : refuse('invalid', 'The agent is not working on anything.', { about: 'activity' }))
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

const text = (value: JsonValue | undefined): boolean => typeof value === 'string';
const texts = (value: JsonValue | undefined): boolean =>
  value !== undefined && isJsonArray(value) && value.every(text);
const orNull =
  (kind: (value: JsonValue | undefined) => boolean) =>
  (value: JsonValue | undefined): boolean =>
    value === null || kind(value);

/** Every member of every report, so that a report is exactly what it says and no other event in its clothes. */
const REPORTS: {
  readonly [Type in AgentReport['type']]: {
    readonly [Member in keyof TaskEventData[Type]]: (value: JsonValue | undefined) => boolean;
  };
} = {
  'agent.started': { what: text },
  'agent.progressed': { what: text, drafting: (value) => typeof value === 'boolean' },
  'agent.checking': { what: text },
  'agent.drafted': { what: text, draft: text },
  'agent.hesitated': { decision: text, options: texts },
  'agent.asked': { fields: texts },
  'agent.stalled': { tool: text, attempts: (value) => Number.isSafeInteger(value), next: text },
  'agent.recovered': { what: text },
  'agent.stopped': { why: text, partial: texts, next: text },
  'agent.out-of-scope': { boundary: text, extendedBy: text, inScope: orNull(text) },
};

/** An agent's words come from a model: the type of the parameter says what is wanted, not what came. */
function isReport(report: { readonly type: string; readonly data: object }): boolean {
  const members = Object.entries(REPORTS).find(([type]) => type === report.type)?.[1];
  if (!members || !hasOnly(report, ['type', 'data'])) {
    return false;
  }
  const kinds = Object.entries<(value: JsonValue | undefined) => boolean>(members);
  const data = new Map<string, JsonValue>(Object.entries(report.data));
  return data.size === kinds.length && kinds.every(([member, fits]) => fits(data.get(member)));
}

function hasOnly(value: object, members: readonly string[]): boolean {
  return Object.keys(value).every((member) => members.includes(member));
}
