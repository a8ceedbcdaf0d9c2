import { present } from '../../action/presentation.js';
import { assess } from '../../policy/assess.js';
import type { ChoiceOption, Proposal } from '../events.js';
import type { Prepared } from '../rules/rule.js';
import { POLICY } from './cast.js';

/** The version of every tool. */
export const TOOL_VERSION = '1';

/**
 * The classes of an action: a rule runs it at once · the user confirms · the user reviews · the desk reviews · either
 * does · the desk reviews it and it cannot be undone · two people approve · a person takes over.
 */
export const ACTION_CLASSES = [
  'order.note',
  'delivery.move',
  'order.return',
  'reply.send',
  'refund.issue',
  'payroll.add',
  'account.close',
] as const;

/** One class of action. */
export type ActionClass = (typeof ACTION_CLASSES)[number];

/** What a host prepares for a new proposal of this class. */
export function prepared(type: ActionClass, handoff: string): Prepared {
  const undoFor = REVERSIBLE.has(type) ? POLICY.times.undo : null;
  return { kind: 'proposal', handoff, proposal: proposal(type, `${handoff}/${type}`), undoFor };
}

/** What a host prepares for a choice: one option that runs something for each class given, and one that only answers. */
export function preparedOptions(types: readonly ActionClass[], handoff: string): Prepared {
  return {
    kind: 'options',
    handoff,
    options: [
      ...types.map((type) => option(type, proposal(type, `${handoff}/${type}`))),
      option('later', null),
      option('never', null),
    ],
  };
}

/** What a host prepares for an edited approval. */
export function preparedChange({ action, digest }: Proposal): Prepared {
  const changed = proposal(
    ACTION_CLASSES.find((type) => type === action.type) ?? 'order.note',
    `${digest}/2`,
  );
  return {
    kind: 'changed',
    proposal: changed,
    changes: [{ path: '/note', before: 'Ring twice', after: 'Ring once' }],
  };
}

const REVERSIBLE: ReadonlySet<ActionClass> = new Set<ActionClass>(['order.note', 'delivery.move']);

function option(id: string, run: Proposal | null): ChoiceOption {
  return { id, label: id, detail: null, proposal: run };
}

const PROPOSALS = new Map<string, Proposal>();

/** The same proposal is asked for at every step. */
function proposal(type: ActionClass, digest: string): Proposal {
  const known = PROPOSALS.get(digest) ?? propose(type, digest);
  PROPOSALS.set(digest, known);
  return known;
}

function propose(type: ActionClass, digest: string): Proposal {
  const action = {
    type,
    tool: type,
    toolVersion: TOOL_VERSION,
    args: { note: 'Ring twice' },
    reversibility: type === 'refund.issue' ? 'irreversible' : 'reversible',
    audience: 'internal',
  } as const;
  return {
    action,
    presentation: present(action, {
      context: 'Order 48213',
      proposal: type,
      approve: 'Do it',
      reject: 'Leave it',
      editable: ['/note'],
    }),
    digest,
    assessment: assess(action, POLICY),
  };
}
