import type { Pattern } from '@handoff-kit/core';

/** A prepared conversation of the start page. */
export interface Scenario {
  readonly id: string;
  readonly pattern: Pattern;
  readonly title: string;
  readonly about: string;
  readonly says: string;
}

/** The four patterns and a boundary, each in a few clicks. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'delivery-note',
    pattern: 'auto-resolve',
    title: 'Where is my lamp?',
    about:
      'The agent looks the order up and leaves the driver a note. Both run at once; the note can be undone.',
    says: 'Where is order 48127? And please tell the driver to ring twice.',
  },
  {
    id: 'address',
    pattern: 'suggest-and-confirm',
    title: 'I have moved',
    about: 'The agent suggests the change; you confirm it, correct it or keep the old address.',
    says: 'I have moved. My new address is Lindenallee 14, 50968 Köln.',
  },
  {
    id: 'refund',
    pattern: 'human-review-before-send',
    title: 'Charged three times',
    about: 'The agent prepares a refund. Money can’t be taken back, so the desk decides.',
    says: 'I was charged three times for order 48213. Please refund two of them.',
  },
  {
    id: 'letter',
    pattern: 'human-review-before-send',
    title: 'Write to the carrier',
    about: 'The agent drafts an e-mail to someone outside. Your letter, so you approve it.',
    says: 'Please write to service@halden-freight.example and ask them to deliver order 48127 on Friday.',
  },
  {
    id: 'close-account',
    pattern: 'human-review-before-send',
    title: 'Close my account',
    about: 'A floor of the policy: however sure the agent is, it never happens without a person.',
    says: 'Please close my account.',
  },
  {
    id: 'exchange',
    pattern: 'suggest-and-confirm',
    title: 'The lamp in black',
    about:
      'Two wishes, and one of them is none of the agent’s business. It says where its scope ends, and what it can do.',
    says: 'Please exchange the lamp of order 48127 for the black one. And tell the driver to ring twice.',
  },
  {
    id: 'complaint',
    pattern: 'full-human-takeover',
    title: 'I want to speak to somebody',
    about: 'The agent hands the conversation to the desk, with a promise of when you hear from them.',
    says: 'This is the third time I am writing about this. I want to speak to a person.',
  },
];
