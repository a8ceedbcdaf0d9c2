import { describe, expect, it } from 'vitest';
import { beforeLastCall } from '../testing/last-call.js';
import { answers, calls, says } from '../testing/recorded.js';
import { missingYes } from './no-yes.js';

const CANCEL = calls(['c9', 'cancel_order', { order: '48213' }]);
const asks = says('assistant', 'Shall I cancel order 48213?');
const agrees = says('user', 'Yes, please.');

describe('the customer’s yes to what is about to be done', () => {
  it.each([
    ['they agreed to a question that names the order', [asks, agrees]],
    [
      'they agreed to a question that names the deed, right before it',
      [says('assistant', 'Do you want me to cancel it?'), agrees],
    ],
    [
      'something was looked up in between',
      [asks, agrees, calls(['c1', 'look_up_order', {}]), answers('c1', 'x')],
    ],
    [
      'the next thing they said was about something else',
      [asks, agrees, says('assistant', 'Anything else meanwhile?'), says('user', 'How late are you open?')],
    ],
    ['they said no at first and yes when asked again', [asks, says('user', 'No.'), asks, agrees]],
  ])('is there where %s', (_, lines) => {
    expect(missingYes(beforeLastCall(...lines, CANCEL))).toBeNull();
  });

  it.each([
    ['nobody said anything', []],
    ['they only asked for it themselves', [says('user', 'Please cancel order 48213.')]],
    ['the agent told them and did not ask', [says('assistant', 'I am looking at order 48213.'), agrees]],
    [
      'they only confirmed who they are',
      [says('assistant', 'Can you confirm your name and order 48213?'), says('user', 'Yes, Mina Okafor.')],
    ],
    ['they agreed to something else', [says('assistant', 'Shall I slice the bread?'), agrees]],
    [
      'they agreed to the same for another order, some time ago',
      [
        says('assistant', 'Shall I go on with order 77120?'),
        agrees,
        says('assistant', 'Done.'),
        says('user', 'Good.'),
      ],
    ],
  ])('is missing, because nobody asked, where %s', (_, lines) => {
    expect(missingYes(beforeLastCall(...lines, CANCEL))).toBe('not-asked');
  });

  it.each([
    ['they said no', [asks, says('user', 'No, keep it.')]],
    ['they asked back', [asks, says('user', 'What does that cost?')]],
    [
      'they agreed at first and refused when asked again',
      [asks, agrees, asks, says('user', 'No, leave it.')],
    ],
  ])('is missing, because they answered otherwise, where %s', (_, lines) => {
    expect(missingYes(beforeLastCall(...lines, CANCEL))).toBe('answered-otherwise');
  });
});
