import type { AgentReport, TaskCommandType } from '../commands.js';
import { ILSE, TOMAS } from './cast.js';
import { type Moves, supersedable } from './move.js';

type OfTask =
  | Extract<TaskCommandType, `${'task' | 'scope' | 'fallback' | 'result' | 'ownership' | 'review'}.${string}`>
  | Extract<TaskCommandType, `${'agent' | 'notification' | 'outcome'}.${string}`>;

const REPORTS: readonly AgentReport[] = [
  { type: 'agent.started', data: { what: 'Looking up order 48213' } },
  { type: 'agent.progressed', data: { what: 'Comparing two plans', drafting: false } },
  { type: 'agent.progressed', data: { what: 'Writing the reply', drafting: true } },
  { type: 'agent.checking', data: { what: 'Checking with the carrier' } },
  { type: 'agent.drafted', data: { what: 'The reply', draft: 'Dear Ilse' } },
  { type: 'agent.hesitated', data: { decision: 'Which plan?', options: ['Small', 'Large'] } },
  { type: 'agent.asked', data: { fields: ['Order number'] } },
  { type: 'agent.stalled', data: { tool: 'carrier', attempts: 2, next: 'Another try in a minute' } },
  { type: 'agent.recovered', data: { what: 'The carrier answers again' } },
  { type: 'agent.stopped', data: { why: 'Two orders match', partial: ['Order 48213'], next: 'Choose one' } },
  {
    type: 'agent.out-of-scope',
    data: { boundary: 'Tax advice', extendedBy: 'A tax adviser', inScope: 'The invoice' },
  },
  {
    type: 'agent.out-of-scope',
    data: { boundary: 'Tax advice', extendedBy: 'A tax adviser', inScope: null },
  },
];

const CLOSED = { state: 'closed', alternative: 'An e-mail by 9:00' } as const;

/** The classes of each command about a task as a whole. */
export const TASK_MOVES: Moves<OfTask> = {
  'task.open': () => [
    { command: { type: 'task.open', task: 'task-1', title: 'Where is my order?', user: nameOf(ILSE) } },
  ],
  'task.add-input': (task) =>
    supersedable(task).map((supersedes) => ({
      command: { type: 'task.add-input', text: 'And my other order?', supersedes },
    })),
  'task.send-message': () => [
    { command: { type: 'task.send-message', text: 'Hello', audience: 'everyone' } },
    { command: { type: 'task.send-message', text: 'Known customer', audience: 'staff' } },
  ],
  'task.package-context': () => [
    {
      command: {
        type: 'task.package-context',
        parts: ['Last 6 messages'],
        summary: 'Charged twice',
        fields: {},
      },
    },
  ],
  'task.split': () => [{ command: { type: 'task.split', part: 'The tax question', into: 'task-2' } }],
  'task.finish': ({ handoffs }) =>
    [null, ...handoffs.map(({ id }) => id)].map((handoff) => ({
      command: { type: 'task.finish', result: 'The order arrives on Friday', handoff },
    })),
  'task.cancel': () => [{ command: { type: 'task.cancel', reason: 'No longer needed' } }],
  'agent.report': () => REPORTS.map((report) => ({ command: { type: 'agent.report', report } })),
  'agent.pause': () => [{ command: { type: 'agent.pause' } }],
  'agent.resume': () => [{ command: { type: 'agent.resume' } }],
  'scope.accept': () => [{ command: { type: 'scope.accept', part: 'The invoice' } }],
  'scope.extend': () => [{ command: { type: 'scope.extend', by: 'A tax adviser' } }],
  'scope.park': ({ parked }) => [
    {
      command: {
        type: 'scope.park',
        parked: `parked-${parked.length + 1}`,
        what: 'A form',
        partial: ['Name'],
      },
    },
  ],
  'scope.resume': ({ parked }) =>
    parked.map(({ id }) => ({ command: { type: 'scope.resume', parked: id } }) as const),
  'fallback.choose': () => [{ command: { type: 'fallback.choose', fallback: 'save', text: null } }],
  'result.correct': () => [{ command: { type: 'result.correct', correction: 'It was the other order' } }],
  'ownership.request': () => {
    const command = {
      type: 'ownership.request',
      team: null,
      why: { kind: 'person-asked' },
      goesAlong: [],
    } as const;
    return [{ command }, { command, desk: CLOSED }];
  },
  'ownership.queue': (_, now) => [
    { command: { type: 'ownership.queue', position: null, updateBy: null } },
    { command: { type: 'ownership.queue', position: 3, updateBy: now + 600_000 } },
  ],
  'ownership.take': (_, now) => [
    { command: { type: 'ownership.take', updateBy: null } },
    { command: { type: 'ownership.take', updateBy: now + 600_000 } },
  ],
  'ownership.promise': (_, now) => [{ command: { type: 'ownership.promise', updateBy: now + 600_000 } }],
  'ownership.escalate': () => [{ command: { type: 'ownership.escalate', to: 'Team lead' } }],
  'ownership.reassign': () => [
    { command: { type: 'ownership.reassign', to: nameOf(TOMAS), team: 'Billing', updateBy: null } },
  ],
  'ownership.hand-back': () => [{ command: { type: 'ownership.hand-back', note: 'Both refunds are on' } }],
  'ownership.declare-unavailable': () => [
    { command: { type: 'ownership.declare-unavailable', alternative: CLOSED.alternative } },
  ],
  'ownership.cancel': () => [{ command: { type: 'ownership.cancel' } }],
  'ownership.remind': ({ handoffs }) =>
    [null, ...handoffs.map(({ id }) => id)].map((handoff) => ({
      command: { type: 'ownership.remind', handoff },
    })),
  'review.edit-summary': () => [{ command: { type: 'review.edit-summary', summary: 'Charged three times' } }],
  'review.correct-field': () => [
    { command: { type: 'review.correct-field', field: 'Account', value: 'NW-20418' } },
  ],
  'review.edit-draft': () => [{ command: { type: 'review.edit-draft', draft: 'Dear Ilse' } }],
  'notification.record': () => [
    { command: { type: 'notification.record', about: 'transfer', channel: 'e-mail' } },
  ],
  'outcome.record': () => [
    {
      command: {
        type: 'outcome.record',
        handoff: null,
        accepted: true,
        repeatedContext: false,
        couldAutoResolve: false,
      },
    },
  ],
};

function nameOf({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
