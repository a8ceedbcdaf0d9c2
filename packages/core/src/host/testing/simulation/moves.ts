import type { JsonObject } from '../../../action/json.js';
import type { TaskCommand } from '../../../task/commands.js';
import { isRefusal } from '../../../task/refusal.js';
import type { Handoff } from '../../../task/state.js';
import { streamName } from '../../stream.js';
import { administratorOf, agentsOf, TASKS, TENANTS, TERMS, userOf } from './cast.js';
import { refusalNote } from './network.js';
import type { World } from './world.js';

/** Calls that were made before, to be made again. */
interface Call {
  readonly tool: string;
  readonly args: JsonObject;
  readonly callId: string;
}

/** Lets anybody do anything: right, wrong, twice, or too late. */
export function createMoves(world: World): () => void {
  const { random, history } = world;
  const calls: Call[] = [];

  /** What a process says when it has died, or the storage has, is nobody's to hear. */
  function ignore(work: Promise<unknown>): void {
    work.catch(() => undefined);
  }

  function listen(note: (answer: unknown) => void, work: () => Promise<unknown>): void {
    ignore(work().then(note));
  }

  function newCall(): Call {
    const tool = random.pick(['set_note', 'change_address', 'issue_refund']);
    const key = { set_note: 'note', change_address: 'street', issue_refund: 'cents' }[tool] ?? 'note';
    const call = { tool, args: { [key]: random.int(9_000) }, callId: `call-${calls.length + 1}` };
    calls.push(call);
    return call;
  }

  function agentMove(): void {
    const tenant = random.pick(TENANTS);
    const task = random.pick(TASKS);
    const identity = random.pick(agentsOf(tenant));
    const { host } = world.nodeOf(tenant);
    const agent = host.agent(task, identity);
    const note = (command: string) =>
      refusalNote(history, streamName('task', tenant, task), command, identity);
    switch (random.int(10)) {
      case 0:
        listen(note('agent.report'), () =>
          agent.report({ type: 'agent.progressed', data: { what: 'Drafting', drafting: true } }),
        );
        return;
      case 1:
        listen(note('task.send-message'), () => agent.say('One moment.'));
        return;
      case 2:
        if (random.chance(0.3)) {
          const request = { team: null, why: { kind: 'person-asked' }, goesAlong: [] } as const;
          listen(note('ownership.request'), () => agent.requestPerson(request));
        }
        return;
      case 3:
      case 4: {
        ignore(
          host.task(task).then((state) => {
            const handoff = state?.handoffs.at(random.int(state.handoffs.length));
            return handoff && agent.run(handoff.id);
          }),
        );
        return;
      }
      default: {
        const again = calls.length > 0 && random.chance(0.4);
        const call = again ? random.pick(calls.slice(-6)) : newCall();
        const copies = random.chance(0.2) ? 2 : 1;
        for (let copy = 0; copy < copies; copy += 1) {
          ignore(world.nodeOf(tenant).host.agent(task, identity).call(call));
        }
      }
    }
  }

  function decision(handoff: Handoff, others: readonly Handoff[]): TaskCommand {
    const shown = random.chance(0.08) ? random.pick(others) : handoff;
    const digest = shown.subject.kind === 'approval' ? shown.subject.proposal.digest : null;
    const editable =
      handoff.subject.kind === 'approval' ? handoff.subject.proposal.presentation.editable[0] : undefined;
    const changes = editable !== undefined && random.chance(0.15) ? { [editable]: random.int(9_000) } : null;
    const rejected = random.chance(0.15);
    return {
      type: 'handoff.decide',
      handoff: handoff.id,
      verdict: rejected ? 'rejected' : changes ? 'approved-with-changes' : 'approved',
      digest,
      fence: random.chance(0.3) ? handoff.fence : null,
      changes: rejected ? null : changes,
      option: null,
      answers: null,
      rejection: rejected ? 'wrong-facts' : null,
      recommendation: null,
      note: null,
    };
  }

  function tabMove(): void {
    const { viewer, line, store } = random.pick(world.tabs);
    const id = random.pick(TASKS);
    const snapshot = store.task(id);
    const handoffs = snapshot.state === 'ready' ? snapshot.task.handoffs : [];
    const send = (command: TaskCommand): void => ignore(line.client.send(id, command));
    if (handoffs.length > 0 && random.chance(0.75)) {
      const open = handoffs.filter(({ request }) => request.state === 'pending');
      const handoff = random.pick(open.length > 0 && random.chance(0.85) ? open : handoffs);
      const { id: about } = handoff;
      const done = handoffs.filter(({ execution }) => execution.state === 'succeeded');
      const command = random.pick<() => TaskCommand>([
        () => decision(handoff, handoffs),
        () => decision(handoff, handoffs),
        () => decision(handoff, handoffs),
        () => decision(handoff, handoffs),
        () => ({ type: 'handoff.claim', handoff: about }),
        () => ({ type: 'handoff.release', handoff: about }),
        () => ({ type: 'handoff.defer', handoff: about }),
        () => ({ type: 'handoff.undo', handoff: (done.at(-1) ?? handoff).id }),
        () => ({ type: 'action.settle', handoff: about, happened: random.chance(0.5), note: null }),
      ])();
      send(command);
      return;
    }
    send(
      random.pick<() => TaskCommand>([
        () => ({
          type: 'task.open',
          task: id,
          title: 'Order 48213',
          user: { id: 'ilse', name: 'Ilse Brandt' },
        }),
        () => ({ type: 'task.add-input', text: 'And my other order?', supersedes: [] }),
        () => ({ type: 'ownership.take', updateBy: null }),
        () => ({ type: 'ownership.hand-back', note: null }),
        () => ({ type: 'ownership.hand-back', note: null }),
        () => ({ type: 'ownership.cancel' }),
        () => ({
          ...{ type: 'handoff.propose', agentSays: null, confidence: null, batch: null, supersedes: [] },
          ...newCall(),
        }),
        () => ({ type: 'agent.pause' }),
        () => ({ type: 'agent.resume' }),
      ])(),
    );
    if (viewer.kind === 'user' && random.chance(0.05)) line.drop();
  }

  function accountMove(): void {
    const tenant = random.pick(TENANTS);
    const { host } = world.nodeOf(tenant);
    const by = random.chance(0.7) ? administratorOf(tenant) : userOf(tenant);
    const stream = streamName('account', tenant, 'ilse');
    const offer = { type: 'authorization.offer', terms: TERMS, because: null } as const;
    ignore(
      host.account('ilse').then(async (account) => {
        const one = account.authorizations.at(-1);
        const expiresAt = world.now + 600_000;
        const command =
          !one || (one.status.state !== 'offered' && one.status.state !== 'active')
            ? offer
            : one.status.state === 'offered'
              ? ({ type: 'authorization.grant', authorization: one.id, expiresAt, reviewAt: null } as const)
              : random.chance(0.5)
                ? ({ type: 'authorization.revoke', authorization: one.id, note: null } as const)
                : ({ type: 'authorization.suspend', authorization: one.id, why: 'by-person' } as const);
        // Another node may answer than the one that was asked.
        const note = refusalNote(history, stream, command.type, by);
        note(await world.nodeOf(tenant).host.sendToAccount('ilse', command, by));
      }),
    );
  }

  /** Somebody of one tenant tries the other one's host with its ids, which are the same. */
  function intrude(): void {
    const [one, other] = random.chance(0.5) ? [TENANTS[0], TENANTS[1]] : [TENANTS[1], TENANTS[0]];
    const { host } = world.nodeOf(one);
    const index = history.entries.length - 1;
    const caught = (what: string): void => {
      history.seen.push({ invariant: 'I8', message: `Somebody of ${other} ${what} of ${one}.`, index });
    };
    const stranger = host.client(userOf(other));
    const leave = stranger.subscribe({ kind: 'task', task: 't1' }, (update) => {
      if (update.kind === 'task') caught('saw a task');
      leave();
    });
    const input = { type: 'task.add-input', text: 'Let me in', supersedes: [] } as const;
    ignore(
      stranger.send('t1', input).then((answer) => {
        if (!isRefusal(answer)) caught('wrote to a task');
      }),
    );
  }

  return () => {
    const roll = random.int(100);
    if (roll < 30) agentMove();
    else if (roll < 78) tabMove();
    else if (roll < 84) accountMove();
    else if (roll < 90) ignore(world.nodeOf(random.pick(TENANTS)).host.tick());
    else if (roll < 92) intrude();
    else if (roll < 95) world.now += random.int(150_000);
    else if (roll < 97) random.pick(world.processes).skew = random.int(20_000) - 10_000;
    else if (roll < 99) world.crash(random.pick(world.processes));
    else random.pick(world.tabs).line.drop();
  };
}
