import { type AgentTool, defineAgentTool } from '@handoff-kit/adapters/ai-sdk';
import { isJsonObject } from '@handoff-kit/core';
import { z } from 'zod';
import { type Shop, stillOpen } from '../shop.js';

const address = z.strictObject({
  street: z.string().min(3).max(80),
  postcode: z.string().regex(/^\d{5}$/, 'A postcode has five digits.'),
  town: z.string().min(2).max(60),
});

/** What the agent can do with the customer's account. */
export function accountTools(shop: Shop): readonly AgentTool[] {
  return [
    defineAgentTool({
      name: 'change_address',
      version: '1',
      description: 'Change where the customer’s parcels go.',
      inputSchema: address,
      doing: ({ town }) => `Checking the new address in ${town}`,
      capabilities: [
        {
          type: 'account.address',
          label: 'Change the delivery address',
          reversibility: 'reversible',
          audience: 'self',
        },
      ],
      describe: ({ street, postcode, town }) => ({
        facts: {
          type: 'account.address',
          reversibility: 'reversible',
          audience: 'self',
          target: 'NW-20418',
        },
        description: {
          context: 'Address of account NW-20418',
          proposal: `Deliver to ${street}, ${postcode} ${town} from now on.`,
          approve: 'Change address',
          receipt: 'Changed — delivery address',
          reject: 'Keep address',
          edit: 'Correct it',
          fields: {
            '/street': { label: 'Street', key: true },
            '/postcode': { label: 'Postcode', key: true },
            '/town': { label: 'Town', key: true },
          },
          editable: ['/street', '/postcode', '/town'],
        },
      }),
      run: async (next) => {
        stillOpen(shop);
        const before = shop.address;
        shop.address = next;
        return { ...next, before: { ...before } };
      },
      reverse: (_, result) => {
        const before = isJsonObject(result) ? address.safeParse(result.before) : null;
        return before?.success ? { tool: 'change_address', args: before.data } : null;
      },
    }),
    defineAgentTool({
      name: 'close_account',
      version: '1',
      description: 'Close the customer’s account for good.',
      inputSchema: z.strictObject({ account: z.literal('NW-20418'), reason: z.string().max(300) }),
      doing: () => 'Preparing to close account NW-20418',
      capabilities: [
        {
          type: 'account.close',
          label: 'Close the account',
          reversibility: 'irreversible',
          audience: 'self',
        },
      ],
      describe: ({ account }) => ({
        facts: { type: 'account.close', reversibility: 'irreversible', audience: 'self', target: account },
        description: {
          context: `Account ${account}`,
          proposal: `Close account ${account} and delete its orders.`,
          consequence: 'A closed account can’t be opened again.',
          approve: 'Close account',
          receipt: 'Closed — your account',
          reject: 'Keep account',
          fields: { '/account': { label: 'Account', key: true }, '/reason': { label: 'Reason', key: true } },
        },
      }),
      run: async ({ account }) => {
        stillOpen(shop);
        shop.account = 'closed';
        shop.orders.clear();
        return { account, closed: true };
      },
    }),
  ];
}
