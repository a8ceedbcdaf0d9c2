import type { Proposal } from '@handoff-kit/core';
import { asking, handoffModel, SEND_REPLY } from '@handoff-kit/ui/catalogue';
import { entryOf } from '../../../entry-of.js';
import type { Pair } from '../pair.js';

const confirm = entryOf('handoff-card', 'confirm');
const succeeded = entryOf('handoff-card', 'succeeded');

type Words = Partial<Proposal['presentation']>;

function confirmWith(words: Words): typeof confirm {
  const proposal = { ...SEND_REPLY, presentation: { ...SEND_REPLY.presentation, ...words } };
  return { ...confirm, model: handoffModel({ key: 'confirm', handoff: asking(proposal) }) };
}

export const handoffCardPairs: readonly Pair[] = [
  {
    title: 'Let the button name the action',
    rule: { copy: 'banned-phrase' },
    good: confirm,
    bad: { entry: confirmWith({ approve: 'OK', reject: 'Cancel', edit: 'More' }) },
    because:
      '“OK” agrees to something that has to be looked for; “Cancel” may cancel the reply or the question.',
  },
  {
    title: 'Keep a label to three words',
    rule: { copy: 'button-words' },
    good: confirm,
    bad: {
      entry: confirmWith({
        approve: 'Yes, go ahead and send this reply to procurement now',
        edit: 'Wait, let me look at the draft once more first',
        reject: 'No, please don’t send anything to anyone yet',
      }),
    },
    because: 'Three sentences have to be read before one of them can be pressed.',
  },
  {
    title: 'Say what follows, exactly',
    rule: { spec: 'MUST show the consequence where' },
    good: confirm,
    bad: { entry: confirmWith({ consequence: 'This action may have consequences. Are you sure?' }) },
    because: 'It warns without saying of what, so it is read once and never again.',
  },
  {
    title: 'Say why in one sentence',
    rule: { copy: 'sentence-count' },
    good: confirm,
    bad: {
      entry: confirm,
      overrides: {
        'why.external':
          'Our policy engine evaluated this action. Rule 14 matched the recipient domain. Therefore a human in the loop is required.',
      },
    },
    because: 'It is about the machinery; the person only needs to know that it reaches somebody outside.',
  },
  {
    title: 'Write a receipt that names what was done',
    rule: { spec: 'receipt MUST be in the past tense' },
    good: succeeded,
    bad: {
      entry: succeeded,
      overrides: {
        'handoff.succeeded.title': 'Success!',
        'handoff.succeeded.note': 'Your request was processed.',
      },
    },
    because: 'A week later nobody knows what was sent, by whom, and with which changes.',
  },
];
