import type { TaskCommand, TaskCommandOf, TaskCommandType } from '../commands.js';
import { proposalOf } from '../evolve-handoffs.js';
import type { Handoff, Task } from '../state.js';
import { type Move, type Moves, supersedable } from './move.js';
import { ACTION_CLASSES, type ActionClass, prepared, preparedChange, preparedOptions } from './payloads.js';

type OfHandoff = Extract<TaskCommandType, `${'handoff' | 'grant' | 'action'}.${string}`>;

/** Light for the user, light for either, the user's to review, the desk's to review. */
const REVERSALS: readonly ActionClass[] = ['order.note', 'reply.send', 'order.return', 'refund.issue'];

/** What a choice may run: nothing, something of the user's, something of the desk's, something for two people. */
const CHOICES: readonly (readonly ActionClass[])[] = [
  [],
  ['delivery.move'],
  ['refund.issue'],
  ['payroll.add'],
];

/** The classes of each command about a handoff, for each handoff of the task. */
export const HANDOFF_MOVES: Moves<OfHandoff> = {
  'handoff.propose': (task) =>
    supersedable(task).flatMap((supersedes) =>
      ACTION_CLASSES.map((type) => ({
        command: {
          type: 'handoff.propose',
          tool: type,
          args: {},
          callId: null,
          agentSays: null,
          confidence: null,
          batch: null,
          supersedes,
        },
        prepared: prepared(type, nextId(task)),
      })),
    ),
  'handoff.offer': (task) =>
    CHOICES.map((types) => ({
      command: {
        type: 'handoff.offer',
        question: 'Which plan?',
        options: [...types, 'later', 'never'].map((id) => ({ id, label: id, detail: null, call: null })),
        confidence: null,
        callId: null,
      },
      prepared: preparedOptions(types, nextId(task)),
    })),
  'handoff.ask': () => [
    {
      command: {
        type: 'handoff.ask',
        question: 'Which order?',
        fields: [{ name: 'order', label: 'Order', kind: 'text', required: true, options: null }],
        callId: null,
      },
    },
  ],
  'handoff.undo': (task) =>
    task.handoffs.flatMap(({ id }) =>
      REVERSALS.map((type) => ({
        command: { type: 'handoff.undo', handoff: id },
        prepared: prepared(type, nextId(task)),
      })),
    ),
  'handoff.withdraw': each((handoff) => [{ type: 'handoff.withdraw', handoff, why: 'No longer needed' }]),
  'handoff.open': each((handoff) => [{ type: 'handoff.open', handoff }]),
  'handoff.claim': each((handoff) => [{ type: 'handoff.claim', handoff }]),
  'handoff.renew-claim': each((handoff) => [{ type: 'handoff.renew-claim', handoff }]),
  'handoff.release': each((handoff) => [{ type: 'handoff.release', handoff }]),
  'handoff.decide': ({ handoffs }) => handoffs.flatMap(decisions),
  'handoff.defer': each((handoff) => [{ type: 'handoff.defer', handoff }]),
  'handoff.reopen': each((handoff) => [{ type: 'handoff.reopen', handoff }]),
  'handoff.expire': each((handoff) => [{ type: 'handoff.expire', handoff }]),
  'handoff.mark-unpresentable': each((handoff) => [
    { type: 'handoff.mark-unpresentable', handoff, why: 'An unknown schema' },
  ]),
  'grant.consume': each((handoff, { execution }) => [
    {
      type: 'grant.consume',
      handoff,
      digest: execution.state === 'granted' ? execution.digest : '',
      runner: 'runner-1',
    },
  ]),
  'grant.void': each((handoff) => [{ type: 'grant.void', handoff, why: 'policy-changed' }]),
  'action.report-success': each((handoff) => [
    { type: 'action.report-success', handoff, runner: 'runner-1', result: null },
  ]),
  'action.report-failure': each((handoff) => [
    { type: 'action.report-failure', handoff, runner: 'runner-1', message: 'The shop is closed' },
  ]),
  'action.declare-unknown': each((handoff) => [{ type: 'action.declare-unknown', handoff }]),
  'action.settle': each((handoff) =>
    [true, false].map((happened) => ({ type: 'action.settle', handoff, happened, note: null })),
  ),
};

/** The id of the next handoff of a task. */
export function nextId({ handoffs }: Task): string {
  return `handoff-${handoffs.length + 1}`;
}

function each<Command extends TaskCommand>(
  commands: (id: string, handoff: Handoff) => readonly Command[],
): (task: Task) => readonly Move<Command>[] {
  return ({ handoffs }) =>
    handoffs.flatMap((handoff) => commands(handoff.id, handoff).map((command) => ({ command })));
}

const PLAIN = {
  type: 'handoff.decide',
  digest: null,
  fence: null,
  changes: null,
  option: null,
  answers: null,
  rejection: null,
  recommendation: null,
  note: null,
} as const;

function decisions(handoff: Handoff): readonly Move<TaskCommandOf<'handoff.decide'>>[] {
  const { id, subject } = handoff;
  const on = { ...PLAIN, handoff: id };
  switch (subject.kind) {
    case 'approval': {
      const { digest } = subject.proposal;
      return [
        { command: { ...on, verdict: 'approved', digest } },
        {
          command: { ...on, verdict: 'approved-with-changes', digest, changes: { '/note': 'Ring once' } },
          prepared: preparedChange(subject.proposal),
        },
        { command: { ...on, verdict: 'rejected', digest, rejection: 'not-needed' } },
      ];
    }
    case 'choice':
      return [
        ...subject.options.map(({ id: option }) => ({
          command: {
            ...on,
            verdict: 'answered' as const,
            option,
            digest: proposalOf(handoff, option)?.digest ?? null,
          },
        })),
        { command: { ...on, verdict: 'rejected', rejection: 'not-needed' } },
      ];
    case 'question':
      return [
        { command: { ...on, verdict: 'answered', answers: { order: '48213' } } },
        { command: { ...on, verdict: 'rejected', rejection: 'not-needed' } },
      ];
    default:
      return subject satisfies never;
  }
}
