import {
  createHost,
  type EventLog,
  type Host,
  type Instant,
  isRefusal,
  type RejectionReason,
  type TaskCommand,
  type Viewer,
} from '@handoff-kit/core';
import { AGENT, CUSTOMER, REVIEWERS, TENANT } from './identities.js';
import { POLICY } from './policy.js';
import { createShop } from './shop.js';
import { accountTools } from './tools/account-tools.js';
import { orderTools } from './tools/order-tools.js';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;
const REFUNDS = 148;
const MOVES = 14;

const NAMES = ['Chidi Okafor', 'Luca Ferri', 'Adaeze Bello', 'Hanna Lindqvist', 'Rui Tavares', 'Meera Iyer'];

const STREETS = ['Am Hang 3, 53113 Bonn', 'Kaiserstraße 41, 53115 Bonn', 'Rheinweg 8, 53129 Bonn'];

/**
 * Writes a month that never happened into the log, so that trust has something to count: refunds that the desk decided, and
 * addresses that the customer changed. It happens in a shop of its own; the demo's orders stay as they are.
 */
export async function fillPast(log: EventLog, until: Instant, newId: (of: string) => string): Promise<void> {
  let now = until - 30 * DAY;
  const shop = createShop(() => now);
  const tools = [...orderTools(shop), ...accountTools(shop)].map(({ tool }) => tool);
  const host = createHost({ tenant: TENANT, log, policy: POLICY, tools, now: () => now, newId });
  const random = createRandom(48_213);
  const moments = Array.from({ length: REFUNDS + MOVES }, () => random() * 29 * DAY).sort((a, b) => a - b);
  for (const [index, moment] of moments.entries()) {
    now = Math.max(now, until - 30 * DAY + moment);
    const wait = (minutes: number): void => {
      now += Math.round(minutes * MINUTE);
    };
    if (
      index % Math.floor(moments.length / MOVES) === 0 &&
      index / Math.floor(moments.length / MOVES) < MOVES
    ) {
      await moveHouse(host, index, newId, wait);
    } else {
      const number = String(30_000 + index);
      const cents = 500 + Math.round(random() * 9_500);
      shop.orders.set(number, {
        number,
        what: 'Coffee, one month',
        status: 'delivered',
        cents,
        charges: 2,
        deliveryNote: '',
      });
      await refund(host, { number, cents, index, newId, wait, random });
    }
  }
}

async function moveHouse(
  host: Host,
  index: number,
  newId: (of: string) => string,
  wait: (minutes: number) => void,
): Promise<void> {
  const [street = '', place = ''] = (STREETS[index % STREETS.length] ?? '').split(', ');
  const [postcode = '', town = ''] = place.split(' ');
  const task = await open(host, CUSTOMER, `Parcels to ${street} from now on`, newId);
  const agent = host.agent(task, AGENT);
  const outcome = await agent.propose({ tool: 'change_address', args: { street, postcode, town } });
  const handoff = isRefusal(outcome) ? undefined : (await host.task(task))?.handoffs[0];
  wait(0.4);
  if (handoff) {
    await decide(host, task, handoff.id, CUSTOMER, { verdict: 'approved' });
    await agent.run(handoff.id);
  }
  await agent.finish('Your address is changed.', null);
}

interface PastRefund {
  readonly number: string;
  readonly cents: number;
  readonly index: number;
  readonly newId: (of: string) => string;
  readonly wait: (minutes: number) => void;
  readonly random: () => number;
}

/** The agent is a little surer of itself than it should be: that is what calibration shows. */
async function refund(host: Host, past: PastRefund): Promise<void> {
  const { number, cents, index, newId, wait, random } = past;
  const name = NAMES[index % NAMES.length] ?? 'Chidi Okafor';
  const customer: Viewer = {
    tenant: TENANT,
    kind: 'user',
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    teams: [],
  };
  const reviewer = REVIEWERS[index % REVIEWERS.length];
  const task = await open(host, customer, `Charged twice for order ${number}`, newId);
  const agent = host.agent(task, AGENT);
  const confidence = Math.round((0.55 + 0.44 * Math.sqrt(random())) * 100) / 100;
  await agent.propose({
    tool: 'issue_refund',
    args: { order: number, cents, notice: 'You were charged twice. The second charge is on its way back.' },
    confidence,
  });
  const handoff = (await host.task(task))?.handoffs[0];
  wait(1 + random() * 12);
  if (!handoff || !reviewer) {
    return;
  }
  await host.send(task, { type: 'handoff.claim', handoff: handoff.id }, reviewer);
  wait(0.4 + random() * 3);
  const right = random() < confidence - 0.06;
  await decide(host, task, handoff.id, reviewer, verdictOn(right, index, cents));
  if (right) {
    await agent.run(handoff.id);
  }
  await agent.finish(right ? 'Your money is on its way back.' : 'The desk did not refund this.', null);
}

/** Now and then the desk corrects an amount, and what it turns down it turns down for more than one reason. */
function verdictOn(right: boolean, index: number, cents: number): Verdict {
  if (!right) {
    return { verdict: 'rejected', rejection: REASONS[index % REASONS.length] ?? 'wrong-facts' };
  }
  return index % 29 === 4
    ? { verdict: 'approved-with-changes', changes: { '/cents': Math.round(cents / 2) } }
    : { verdict: 'approved' };
}

type Verdict = Pick<Extract<TaskCommand, { type: 'handoff.decide' }>, 'verdict'> &
  Partial<Pick<Extract<TaskCommand, { type: 'handoff.decide' }>, 'changes' | 'rejection'>>;

const REASONS: readonly RejectionReason[] = [
  'wrong-facts',
  'wrong-facts',
  'not-needed',
  'wrong-facts',
  'wrong-action',
  'wrong-time',
  'not-needed',
];

async function open(
  host: Host,
  { id, name, ...viewer }: Viewer,
  title: string,
  newId: (of: string) => string,
): Promise<string> {
  const task = newId('task');
  const user = { id, name };
  await host.send(task, { type: 'task.open', task, title, user }, { ...viewer, ...user });
  return task;
}

async function decide(
  host: Host,
  task: string,
  id: string,
  by: Viewer,
  { verdict, changes = null, rejection = null }: Verdict,
): Promise<void> {
  const handoff = (await host.task(task))?.handoffs.find((one) => one.id === id);
  const fence = handoff?.claim?.fence ?? null;
  const digest = handoff?.subject.kind === 'approval' ? handoff.subject.proposal.digest : null;
  const answer = await host.send(
    task,
    {
      type: 'handoff.decide',
      handoff: id,
      verdict,
      digest,
      fence,
      changes,
      option: null,
      answers: null,
      rejection,
      recommendation: null,
      note: null,
    },
    by,
  );
  if (isRefusal(answer)) {
    throw new Error(answer.message);
  }
}

/** The same numbers every time: a demo is shown twice. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
