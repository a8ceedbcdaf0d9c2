import type { Done } from './read-prompt.js';
import type { Wish } from './wish.js';

/** What the scripted model does next: it calls a tool or says something. */
export type Step =
  | {
      readonly kind: 'call';
      readonly tool: string;
      readonly input: Readonly<Record<string, unknown>>;
      readonly saying: string;
    }
  | { readonly kind: 'say'; readonly text: string };

/** The next step towards a wish, after what has been done for it already. */
export function nextStep(wish: Wish, done: readonly Done[]): Step {
  const failed = done.find(({ error }) => error !== null);
  if (failed?.error) {
    return say(sorry(failed.tool, failed.error));
  }
  switch (wish.kind) {
    case 'person':
      return did(done, 'bring_in_person')
        ? say('I’ve passed everything on. I’ll stay out of it until they hand back to me.')
        : call(
            'bring_in_person',
            { reason: wish.again ? 'frustration' : 'person-asked' },
            'I understand. Let me bring in a colleague.',
          );
    case 'refund':
      return refund(wish, done);
    case 'address':
      return address(wish, done);
    case 'letter':
      return letter(wish, done);
    case 'close': {
      const closed = did(done, 'close_account');
      return closed
        ? say('Your account NW-20418 is closed.')
        : call(
            'close_account',
            { account: 'NW-20418', reason: 'The customer asked for it.' },
            'Closing an account can’t be undone, so a colleague looks at it first.',
          );
    }
    case 'note':
      return note(wish, done);
    case 'order': {
      if (wish.order === null) {
        return say('Which order is it? The number has five digits; 48127 is your newest one.');
      }
      const found = did(done, 'look_up_order');
      return found
        ? say(aboutOrder(found))
        : call('look_up_order', { order: wish.order }, 'One moment, I’ll look.');
    }
    case 'handed-back':
      return say(
        wish.note === null
          ? `${wish.by} has handed back to me. What else can I do for you?`
          : `${wish.by} has handed back to me and left this: ${wish.note} What else can I do for you?`,
      );
    case 'thanks':
      return say('You’re welcome. I’m here if anything else comes up.');
    case 'unclear':
      return say(
        'I can look up an order, leave the driver a note, change your address, prepare a refund, write an e-mail for you or close your account. Tell me which, with the order number if there is one; or ask for a person.',
      );
    default:
      return wish satisfies never;
  }
}

function refund(wish: Extract<Wish, { kind: 'refund' }>, done: readonly Done[]): Step {
  if (wish.order === null) {
    return say('Which order was charged wrongly? The number has five digits.');
  }
  const order = did(done, 'look_up_order');
  if (!order) {
    return call('look_up_order', { order: wish.order }, 'I’ll check what was charged.');
  }
  const refunded = did(done, 'issue_refund');
  if (refunded) {
    const changed = refunded.edited ? ' The amount was corrected before it went out.' : '';
    return say(
      `${text(refunded.result, 'refunded')} is on its way to your card, usually within 3 working days.${changed}`,
    );
  }
  const each = number(order.result, 'cents');
  const charges = number(order.result, 'charges');
  const cents = wish.cents ?? each * (wish.times ?? Math.max(1, charges - 1));
  return call(
    'issue_refund',
    {
      order: wish.order,
      cents,
      notice: `Hello Ilse,\nwe charged order ${wish.order} ${charges} times. €${(cents / 100).toFixed(2)} goes back to the card ending in 4471 within 3 working days. You don’t need to do anything.`,
    },
    charges > 1
      ? `I see ${charges} charges of €${(each / 100).toFixed(2)}. I’ve prepared the refund; a colleague releases it.`
      : 'I’ve prepared the refund; a colleague releases it.',
  );
}

function address(wish: Extract<Wish, { kind: 'address' }>, done: readonly Done[]): Step {
  const changed = did(done, 'change_address');
  if (changed) {
    return say(
      `Done. Your parcels go to ${text(changed.result, 'street')}, ${text(changed.result, 'postcode')} ${text(changed.result, 'town')} from now on.`,
    );
  }
  return wish.address
    ? call('change_address', { ...wish.address }, 'Please check that I have it right.')
    : say('What is the new address? Street and number, postcode and town.');
}

function letter(wish: Extract<Wish, { kind: 'letter' }>, done: readonly Done[]): Step {
  if (wish.to === null) {
    return say('To which e-mail address shall I write, and what shall I ask for?');
  }
  const draft = did(done, 'draft_reply');
  if (!draft) {
    const about = wish.order === null ? 'Your delivery' : `Order ${wish.order}`;
    const ask = wish.ask ?? 'get in touch with me';
    return call(
      'draft_reply',
      {
        to: wish.to,
        subject: about,
        points: [`I am writing about ${about.toLowerCase()}.`, `Could you please ${ask}?`],
      },
      'I’ll draft it first.',
    );
  }
  const sent = did(done, 'send_reply');
  return sent
    ? say(`Sent to ${text(sent.result, 'to')}.${sent.edited ? ' It went out with your changes.' : ''}`)
    : call(
        'send_reply',
        { to: wish.to, subject: text(draft.result, 'subject'), body: text(draft.result, 'body') },
        'Here it is. Nothing goes out before you say so.',
      );
}

function note(wish: Extract<Wish, { kind: 'note' }>, done: readonly Done[]): Step {
  if (wish.order === null || wish.note === null) {
    return say(
      'For which order, and what shall the driver know? “Tell the driver of 48127 to ring twice” is enough.',
    );
  }
  const order = did(done, 'look_up_order');
  if (!order) {
    return call('look_up_order', { order: wish.order }, 'One moment, I’ll look.');
  }
  return did(done, 'set_delivery_note')
    ? say(`${aboutOrder(order)} The driver will see your note.`)
    : call('set_delivery_note', { order: wish.order, note: wish.note }, '');
}

function sorry(tool: string, error: string): string {
  if (error.includes('newer since')) {
    return 'I’ve set that aside.';
  }
  if (error.includes('not known')) {
    return 'I started this, but I can’t tell whether it went through. A colleague will find out; I won’t try it again.';
  }
  if (error.includes('decided against')) {
    const said = /They wrote: (.+)$/s.exec(error)?.[1];
    return `Nothing was done.${said ? ` The note says: ${said}` : ''} Would you like something else instead?`;
  }
  return `That didn’t work, and nothing was changed. (${tool.replaceAll('_', ' ')}: ${error})`;
}

function aboutOrder({ result }: Done): string {
  return `Order ${text(result, 'number')}, ${text(result, 'what').toLowerCase()}: ${text(result, 'status')}.`;
}

function did(done: readonly Done[], tool: string): Done | undefined {
  return done.find((one) => one.tool === tool);
}

function call(tool: string, input: Readonly<Record<string, unknown>>, saying: string): Step {
  return { kind: 'call', tool, input, saying };
}

function say(said: string): Step {
  return { kind: 'say', text: said };
}

function text(result: Done['result'], member: string): string {
  const value = result[member];
  return typeof value === 'string' ? value : '';
}

function number(result: Done['result'], member: string): number {
  const value = result[member];
  return typeof value === 'number' ? value : 0;
}
