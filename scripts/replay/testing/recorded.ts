import type { ToolRow, ToolTable } from '../tool-table.js';

/** One line of a conversation in the file format; the parts that a test does not mention are ordinary. */
export type Line = Readonly<Record<string, unknown>>;

/** Something that somebody said. */
export function says(role: 'assistant' | 'user', content: string): Line {
  return { role, content, tool_calls: null };
}

/** Calls of tools in one message, each as [id, name, arguments]. */
export function calls(...made: readonly (readonly [string, string, unknown])[]): Line {
  return {
    role: 'assistant',
    content: null,
    tool_calls: made.map(([id, name, args]) => ({ id, name, arguments: args, requestor: 'assistant' })),
  };
}

/** What a tool answered. */
export function answers(id: string, content: string, error = false): Line {
  return { role: 'tool', id, content, requestor: 'assistant', error };
}

/** What comes before a write that nothing speaks against: a look at the order, a question about it, and a yes. */
export function settled(order: string): readonly Line[] {
  return [
    calls(['c0', 'look_up_order', { order }]),
    answers('c0', JSON.stringify({ order, day: 'Friday' })),
    says('assistant', `Shall I go on with order ${order}?`),
    says('user', 'Yes, please.'),
  ];
}

/** A file with one run per list of lines, named run-1, run-2 and so on. */
export function fileOf(...runs: readonly (readonly Line[])[]): string {
  return JSON.stringify({
    info: { environment_info: { domain_name: 'bakery' } },
    simulations: runs.map((messages, index) => ({
      id: `run-${index + 1}`,
      task_id: `${index + 7}`,
      messages,
    })),
  });
}

/** A row with nothing special about it: it looks something up. */
const LOOK_UP: ToolRow = {
  tool: 'look_up_order',
  type: 'order.look-up',
  effect: 'read',
  reversibility: 'read-only',
  audience: 'self',
  target: '/order',
  value: null,
  scale: null,
  requires: [],
  summary: null,
};

/** A bakery that looks orders up, changes and cancels them, pays back and hands over. */
export const BAKERY: ToolTable = tableOf([
  LOOK_UP,
  { ...LOOK_UP, tool: 'think', type: 'think.note', effect: 'think', target: null },
  {
    ...LOOK_UP,
    tool: 'change_pickup',
    type: 'order.change-pickup',
    effect: 'write',
    reversibility: 'reversible',
    requires: ['/order', '/day'],
  },
  {
    ...LOOK_UP,
    tool: 'cancel_order',
    type: 'order.cancel',
    effect: 'write',
    reversibility: 'irreversible',
    requires: ['/order'],
  },
  {
    ...LOOK_UP,
    tool: 'pay_back',
    type: 'order.pay-back',
    effect: 'write',
    reversibility: 'externally-reversible',
    value: { amount: '/amount', currency: 'EUR', unit: 'major' },
    scale: '/loaves',
  },
  { ...LOOK_UP, tool: 'call_baker', type: 'task.transfer', effect: 'handoff', summary: '/summary' },
]);

/** Ids that are never given twice: id-1, id-2 and so on. */
export function numberedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

function tableOf(rows: readonly ToolRow[]): ToolTable {
  return { domain: 'bakery', tools: new Map(rows.map((row) => [row.tool, row])) };
}
