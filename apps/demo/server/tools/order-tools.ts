import { type AgentTool, defineAgentTool } from '@handoff-kit/adapters/ai-sdk';
import { z } from 'zod';
import { orderOf, payBack, refundedOf, type Shop } from '../shop.js';

const number = z.string().regex(/^\d{5}$/, 'An order number has five digits.');

/** What the agent can do with orders. */
export function orderTools(shop: Shop): readonly AgentTool[] {
  return [
    defineAgentTool({
      name: 'look_up_order',
      version: '1',
      description:
        'Read one order: what it is, its status, what was charged, how often, and what was refunded.',
      inputSchema: z.strictObject({ order: number }),
      doing: ({ order }) => `Looking up order ${order}`,
      capabilities: [
        { type: 'order.look-up', label: 'Look up an order', reversibility: 'read-only', audience: 'self' },
      ],
      describe: ({ order }) => ({
        facts: { type: 'order.look-up', reversibility: 'read-only', audience: 'self', target: order },
        description: {
          context: `Order ${order}`,
          proposal: `Look up order ${order}.`,
          approve: 'Look it up',
          receipt: 'Looked up — your order',
          reject: 'Skip it',
          fields: { '/order': { label: 'Order', key: true } },
        },
      }),
      run: async ({ order }) => ({ ...orderOf(shop, order), refunded: refundedOf(shop, order) }),
    }),
    defineAgentTool({
      name: 'set_delivery_note',
      version: '1',
      description: 'Set the note that the driver sees for one order.',
      inputSchema: z.strictObject({ order: number, note: z.string().max(200) }),
      doing: ({ order }) => `Writing the note for the driver of order ${order}`,
      capabilities: [
        {
          type: 'order.delivery-note',
          label: 'Leave the driver a note',
          reversibility: 'reversible',
          audience: 'internal',
        },
      ],
      describe: ({ order, note }) => ({
        facts: {
          type: 'order.delivery-note',
          reversibility: 'reversible',
          audience: 'internal',
          target: order,
        },
        description: {
          context: `Delivery of order ${order}`,
          proposal: note === '' ? 'Take the note for the driver off.' : `Tell the driver: “${note}”.`,
          approve: 'Set note',
          receipt: 'Set — delivery note',
          reject: 'Leave as is',
          fields: { '/order': { label: 'Order', key: true }, '/note': { label: 'Note', key: true } },
          editable: ['/note'],
        },
      }),
      run: async ({ order, note }) => {
        const before = orderOf(shop, order);
        shop.orders.set(order, { ...before, deliveryNote: note });
        return { order, note, before: before.deliveryNote };
      },
      reverse: ({ order }, result) => ({
        tool: 'set_delivery_note',
        args: { order, note: textIn(result, 'before') },
      }),
    }),
    defineAgentTool({
      name: 'issue_refund',
      version: '1',
      description: 'Pay money back for one order, with a notice to the customer. Amounts are in cents.',
      inputSchema: z.strictObject({
        order: number,
        cents: z.int().positive().max(1_000_000),
        notice: z.string().max(600),
      }),
      doing: ({ order }) => `Preparing the refund for order ${order}`,
      capabilities: [
        {
          type: 'refund.issue',
          label: 'Issue a refund',
          reversibility: 'irreversible',
          audience: 'self',
          value: { amount: 1, currency: 'EUR' },
        },
      ],
      describe: ({ order, cents }) => ({
        facts: {
          type: 'refund.issue',
          reversibility: 'irreversible',
          audience: 'self',
          target: order,
          value: { amount: cents, currency: 'EUR' },
        },
        description: {
          context: `Refund for order ${order}`,
          proposal: `Refund ${euros(cents)} to the card that was charged.`,
          consequence: 'A refund can’t be taken back.',
          approve: 'Issue refund',
          receipt: 'Refunded — to your card',
          reject: 'Don’t refund',
          edit: 'Edit refund',
          fields: {
            '/cents': { label: 'Amount', key: true, kind: 'money', currency: 'EUR' },
            '/order': { label: 'Order', key: true },
            '/notice': { label: 'Notice', kind: 'long-text' },
          },
          editable: ['/cents', '/notice'],
        },
      }),
      run: async ({ order, cents, notice }) => {
        payBack(shop, { order, cents, notice });
        return { order, refunded: euros(cents), notice };
      },
    }),
  ];
}

function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`;
}

function textIn(result: unknown, member: string): string {
  const value =
    typeof result === 'object' && result !== null && member in result
      ? Object.entries(result).find(([key]) => key === member)?.[1]
      : '';
  return typeof value === 'string' ? value : '';
}
