import { type AgentTool, defineAgentTool } from '@handoff-kit/adapters/ai-sdk';
import { z } from 'zod';
import type { Shop } from '../shop.js';

/** What the agent can write. Sending goes to the demo's outbox page and nowhere else. */
export function letterTools(shop: Shop): readonly AgentTool[] {
  return [
    defineAgentTool({
      name: 'draft_reply',
      version: '1',
      description: 'Write the draft of an e-mail. Sends nothing.',
      inputSchema: z.strictObject({
        to: z.email(),
        subject: z.string().max(120),
        points: z.array(z.string().max(200)).min(1).max(6),
      }),
      doing: ({ to }) => `Drafting the e-mail to ${to}`,
      capabilities: [
        { type: 'email.draft', label: 'Draft an e-mail', reversibility: 'read-only', audience: 'self' },
      ],
      describe: ({ to }) => ({
        facts: { type: 'email.draft', reversibility: 'read-only', audience: 'self', target: to },
        description: {
          context: 'Your e-mail',
          proposal: `Draft an e-mail to ${to}.`,
          approve: 'Draft it',
          reject: 'Skip it',
          fields: { '/to': { label: 'To', key: true }, '/subject': { label: 'Subject', key: true } },
        },
      }),
      run: async ({ to, subject, points }) => ({
        to,
        subject,
        body: ['Hello,', ...points, 'Kind regards\nIlse Brandt'].join('\n\n'),
      }),
    }),
    defineAgentTool({
      name: 'send_reply',
      version: '1',
      description: 'Send an e-mail from the customer’s account to somebody outside.',
      inputSchema: z.strictObject({
        to: z.email(),
        subject: z.string().max(120),
        body: z.string().max(2_000),
      }),
      doing: ({ to }) => `Getting the e-mail to ${to} ready`,
      capabilities: [
        { type: 'email.send', label: 'Send an e-mail', reversibility: 'irreversible', audience: 'external' },
      ],
      describe: ({ to, subject }) => ({
        facts: { type: 'email.send', reversibility: 'irreversible', audience: 'external', target: to },
        description: {
          context: 'E-mail from your account',
          proposal: `Send “${subject}” to ${to}.`,
          consequence: 'Goes to someone outside Northwind, and can’t be unsent.',
          approve: 'Send e-mail',
          receipt: `Sent — ${subject}`,
          reject: 'Don’t send',
          edit: 'Review draft',
          fields: {
            '/to': { label: 'To', key: true },
            '/subject': { label: 'Subject', key: true },
            '/body': { label: 'Text', kind: 'long-text' },
          },
          editable: ['/subject', '/body'],
        },
      }),
      run: async ({ to, subject, body }) => {
        const { id } = shop.post({ to, subject, body, why: 'Approved e-mail' });
        return { sent: true, mail: id, to, subject };
      },
    }),
  ];
}
