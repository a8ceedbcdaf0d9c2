import type { Accepted } from '../client/client.js';
import type { AgentReport, ProposeCommand, TaskCommandOf } from '../task/commands.js';
import { isRefusal, type Refusal } from '../task/refusal.js';
import { isSameCall } from '../task/same-call.js';
import type { Handoff } from '../task/state.js';
import type { AgentIdentity } from './credentials.js';
import type { Host } from './host.js';
import { type Outcome, outcomeOf } from './runner.js';

/** A call that an agent wants to make. Everything but tool and arguments is optional. */
export type AgentCall = Pick<ProposeCommand, 'tool' | 'args'> & Partial<ProposeCommand>;

/** All that an agent ever gets: it proposes, asks and reports. Nothing here runs a tool without a grant. */
export interface AgentHandle {
  readonly task: string;
  /** Proposes a call. The same `callId` again gives the outcome of the first proposal. */
  propose(call: AgentCall): Promise<Outcome | Refusal>;
  /** Proposes, and runs what policy lets run at once. */
  call(call: AgentCall): Promise<Outcome | Refusal>;
  /** Runs what was granted, once; asked again, gives the recorded outcome. */
  run(handoff: string): Promise<Outcome | Refusal>;
  /** Lets a person choose between the options that the agent is unsure of. */
  offer(offer: Omit<TaskCommandOf<'handoff.offer'>, 'type'>): Promise<Outcome | Refusal>;
  /** Asks for what is missing. */
  ask(question: Omit<TaskCommandOf<'handoff.ask'>, 'type'>): Promise<Outcome | Refusal>;
  /** Says what the agent is doing. */
  report(report: AgentReport): Promise<Accepted | Refusal>;
  /** Says something to everybody. */
  say(text: string): Promise<Accepted | Refusal>;
  /** Asks for a person. */
  requestPerson(request: Omit<TaskCommandOf<'ownership.request'>, 'type'>): Promise<Accepted | Refusal>;
  finish(result: string, handoff: string | null): Promise<Accepted | Refusal>;
}

/** Makes the handle of one agent on one task. */
export function createAgentHandle(host: Host, task: string, identity: AgentIdentity): AgentHandle {
  async function latest(callId: string | null, sent: Accepted | Refusal): Promise<Outcome | Refusal> {
    if (isRefusal(sent) && !(sent.code === 'already-open' && sent.about !== null)) {
      return sent;
    }
    const state = await host.task(task);
    const handoff = isRefusal(sent)
      ? state?.handoffs.find(({ id }) => id === sent.about)
      : state?.handoffs.findLast(
          (one) => one.callId === callId && one.proposer.id === identity.id && one.proposedSeq <= sent.seq,
        );
    return handoff ? outcomeOf(handoff) : { refused: true, ...NOT_RECORDED };
  }

  async function proposedBefore(callId: string): Promise<Handoff | undefined> {
    return (await host.task(task))?.handoffs.find((one) => one.callId === callId);
  }

  const isOwn = ({ proposer }: Handoff): boolean => proposer.kind === 'agent' && proposer.id === identity.id;

  const handle: AgentHandle = {
    task,
    async propose({ tool, args, callId = null, ...rest }) {
      const earlier = callId === null ? undefined : await proposedBefore(callId);
      if (earlier && isOwn(earlier) && (await isSameCall(earlier, tool, args))) {
        return outcomeOf(earlier);
      }
      const command = { ...NO_DETAILS, ...rest, tool, args, callId, type: 'handoff.propose' } as const;
      return latest(callId, await host.send(task, command, identity));
    },
    async call(call) {
      const outcome = await handle.propose(call);
      return isRefusal(outcome) || outcome.state !== 'granted' ? outcome : host.run(task, outcome.handoff);
    },
    run: (handoff) => host.run(task, handoff),
    async offer(offer) {
      return latest(offer.callId, await host.send(task, { ...offer, type: 'handoff.offer' }, identity));
    },
    async ask(question) {
      return latest(question.callId, await host.send(task, { ...question, type: 'handoff.ask' }, identity));
    },
    report: (report) => host.send(task, { type: 'agent.report', report }, identity),
    say: (text) => host.send(task, { type: 'task.send-message', text, audience: 'everyone' }, identity),
    requestPerson: (request) => host.send(task, { ...request, type: 'ownership.request' }, identity),
    finish: (result, handoff) => host.send(task, { type: 'task.finish', result, handoff }, identity),
  };
  return handle;
}

const NO_DETAILS = {
  agentSays: null,
  confidence: null,
  batch: null,
  supersedes: [],
} as const satisfies Omit<ProposeCommand, 'tool' | 'args' | 'callId'>;

const NOT_RECORDED = {
  code: 'storage',
  message: 'The handoff is not on record.',
  about: null,
  by: null,
  at: null,
} as const;
