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
      const waiting = did(done, 'what_is_waiting');
      if (!waiting) {
        return call('what_is_waiting', {}, '');
      }
      if (waits(waiting, 'close_account', 'NW-20418')) {
        return say('Closing your account is already waiting for a colleague; say “never mind” to keep it.');
      }
      return closed
        ? say('Your account NW-20418 is closed.')
        : call(
            'close_account',
            { account: 'NW-20418', reason: 'The customer asked for it.' },
            'Closing an account can’t be undone, so a colleague looks at it first.',
          );
    }
    case 'take-back': {
      const back = did(done, 'take_back');
      return back ? say(takenBack(back)) : call('take_back', {}, '');
    }
    case 'cancel-order':
      return say(
        `I can’t cancel ${wish.order === null ? 'an order' : `order ${wish.order}`}. A colleague can: say “I want to speak to a person” and I’ll bring one in.`,
      );
    case 'cancel-what':
      return say(
        'What shall I cancel? I can take back what waits for a decision (“never mind”) or close your account; for an order, ask for a person.',
      );
    case 'note':
      return note(wish, done);
    case 'exchange':
      return exchange(wish, done);
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
  const waiting = did(done, 'what_is_waiting');
  if (!waiting) {
    return call('what_is_waiting', {}, '');
  }
  if (waits(waiting, 'issue_refund', wish.order)) {
    return say(
      `A refund for order ${wish.order} is already waiting for a colleague. I won’t ask for it twice; say “never mind” if you no longer want it.`,
    );
  }
  const each = number(order.result, 'cents');
  const charges = number(order.result, 'charges');
  const back = number(order.result, 'refunded');
  const left = each * charges - back;
  if (left <= 0) {
    return say(`Everything that was charged for order ${wish.order} has been refunded already.`);
  }
  if (wish.cents !== null && wish.cents > left) {
    return say(
      back > 0
        ? `That is more than is left: ${euros(back)} of ${euros(each * charges)} has been refunded already.`
        : `That is more than was charged. Order ${wish.order} was charged ${euros(left)} in all.`,
    );
  }
  if (wish.cents === null && back > 0) {
    return say(
      `${euros(back)} for order ${wish.order} has been refunded already. If more should go back, tell me the amount; ${euros(left)} is left.`,
    );
  }
  const cents = wish.cents ?? each * Math.min(charges, wish.times ?? Math.max(1, charges - 1));
  return call(
    'issue_refund',
    {
      order: wish.order,
      cents,
      notice: `Hello Ilse,\nwe charged order ${wish.order} ${times(charges)}. ${euros(cents)} goes back to the card ending in 4471 within 3 working days. You don’t need to do anything.`,
    },
    charges > 1
      ? `I see ${charges} charges of ${euros(each)}. I’ve prepared the refund; a colleague releases it.`
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
    ? call('change_address', { ...wish.address }, 'This is the address as I understood it.')
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
  if (!did(done, 'set_delivery_note')) {
    return call('set_delivery_note', { order: wish.order, note: wish.note }, '');
  }
  if (wish.left !== undefined && !did(done, 'save_for_later')) {
    return call(
      'save_for_later',
      { what: wish.left, ready: [`The driver of order ${wish.order} is told`] },
      '',
    );
  }
  return say(
    wish.left === undefined
      ? `${aboutOrder(order)} The driver will see your note.`
      : 'The driver will see your note. I’ve saved the rest of it, so that you can go on with it here.',
  );
}

/** There is no tool for it: what can be said is where the scope ends, what opens it, and what can be done meanwhile. */
function exchange(wish: Extract<Wish, { kind: 'exchange' }>, done: readonly Done[]): Step {
  const { order, inScope, opened } = wish;
  if (order === null) {
    return say('Which order is it about? The number has five digits; 48127 is your newest one.');
  }
  const found = did(done, 'look_up_order');
  if (!found) {
    return call(
      'look_up_order',
      { order },
      opened ? 'I’ll see where the parcel is.' : 'One moment, I’ll look.',
    );
  }
  const onItsWay = text(found.result, 'status').startsWith('with ');
  if (!did(done, 'stop_at_boundary')) {
    return call(
      'stop_at_boundary',
      {
        boundary: onItsWay ? 'exchanging what is with the carrier already' : 'exchanging what was delivered',
        opens: onItsWay ? 'The carrier brings the parcel back to us.' : 'A person at the desk agrees to it.',
        inScope: inScope ?? null,
      },
      '',
    );
  }
  if (opened && onItsWay) {
    return say(`Order ${order} is still ${text(found.result, 'status')}, so I can’t exchange it yet.`);
  }
  return say(
    inScope === undefined
      ? `I can’t exchange order ${order} myself.`
      : `I can’t exchange order ${order} myself. The note for the driver I can write now.`,
  );
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
  const missing = /There is no order (\d+)/.exec(error)?.[1];
  if (missing) {
    return `I can’t find an order ${missing}. Is the number right? Your newest one is 48127.`;
  }
  if (error.includes('more than was charged')) {
    return 'That is more than was charged and has not been refunded yet, so nothing went out.';
  }
  if (error.includes('is closed')) {
    return 'Account NW-20418 is closed and its orders are deleted, so nothing was done.';
  }
  if (error.includes('in time')) {
    return `Nobody decided about ${WHAT[tool] ?? 'this'} in time, so nothing was done. Write again and I’ll ask once more.`;
  }
  if (error.includes('withdrawn') || error.includes('superseded')) {
    return 'I’ve taken that back. Nothing was done.';
  }
  return 'That didn’t work, and nothing was changed. I can try something else, or bring in a person.';
}

const WHAT: Readonly<Record<string, string>> = {
  issue_refund: 'the refund',
  close_account: 'closing your account',
  change_address: 'the new address',
  send_reply: 'the e-mail',
};

function takenBack({ result }: Done): string {
  const all = Array.isArray(result.takenBack)
    ? result.takenBack.filter((one) => typeof one === 'string')
    : [];
  return all.length === 0
    ? 'All right. Nothing is waiting for a decision.'
    : `All right, I’ve taken this back, and nothing of it was done: ${all.join(' ')}`;
}

function waits({ result }: Done, tool: string, target: string): boolean {
  return (
    Array.isArray(result.waiting) &&
    result.waiting.some((one: unknown) => {
      const known: Readonly<Record<string, unknown>> =
        typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one)) : {};
      return known.tool === tool && known.target === target;
    })
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function euros(cents: number): string {
  return `€${(cents / 100).toFixed(2)}`;
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
