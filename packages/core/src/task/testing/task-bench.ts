import { type Actor, type Instant, SYSTEM } from '../../log/envelope.js';
import type { Policy } from '../../policy/policy.js';
import type { ProposeCommand, TaskCommand, TaskCommandOf } from '../commands.js';
import { decide } from '../decide.js';
import type { TaskDraft, TaskEvent } from '../events.js';
import { EMPTY_TASK, evolve } from '../evolve.js';
import { isRefusal, type Refusal, type RefusalCode } from '../refusal.js';
import type { Desk, Prepared, TaskContext } from '../rules/rule.js';
import type { Handoff, Task } from '../state.js';
import { AGENT, ILSE, POLICY, START } from './cast.js';
import { type ActionClass, prepared, TOOL_VERSION } from './payloads.js';

export { SYSTEM as HOST } from '../../log/envelope.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A task of Ilse's whose time, desk, policy and tools move only when a test moves them. */
export class TaskBench {
  task: Task = EMPTY_TASK;
  readonly log: TaskEvent[] = [];
  now: Instant = START;
  policy: Policy = POLICY;
  desk: Desk = { state: 'staffed' };
  toolVersion: string | null = TOOL_VERSION;

  constructor() {
    this.do({ type: 'task.open', task: 'task-1', title: 'Where is my order?', user: ILSE }, ILSE);
  }

  context(actor: Actor, made: Prepared | null = null): TaskContext {
    return {
      now: this.now,
      actor: { kind: actor.kind, id: actor.id, name: actor.name },
      newId: (of) => `${of}-${this.log.length + 1}`,
      policy: this.policy,
      desk: this.desk,
      toolVersion: () => this.toolVersion,
      prepared: made,
    };
  }

  /** What the rules say to it, without recording anything. */
  answer(command: TaskCommand, actor: Actor, made: Prepared | null = null): readonly TaskDraft[] | Refusal {
    return decide(this.task, command, this.context(actor, made));
  }

  /** Decides and, where it is not refused, records. Gives the code of the refusal, or null. */
  send(command: TaskCommand, actor: Actor, made: Prepared | null = null): RefusalCode | null {
    const answer = this.answer(command, actor, made);
    if (isRefusal(answer)) return answer.code;
    for (const draft of answer) {
      const seq = this.log.length + 1;
      const event: TaskEvent = {
        ...draft,
        actor: draft.actor ?? this.context(actor).actor,
        id: `event-${seq}`,
        seq,
        at: this.now,
      };
      this.log.push(event);
      this.task = evolve(this.task, event);
    }
    return null;
  }

  /** Sends what has to be accepted for the test to make sense. */
  do(command: TaskCommand, actor: Actor, made: Prepared | null = null): void {
    const refused = this.send(command, actor, made);
    if (refused !== null) throw new Error(`${command.type} of this test was refused: ${refused}.`);
  }

  /** Proposes an action of a class under the id that is its name, and gives the handoff. */
  propose(type: ActionClass, details: Partial<ProposeCommand> = {}, by: Actor = AGENT): Handoff {
    const id = details.callId ?? type;
    this.do(proposeCommand(type, details), by, prepared(type, id));
    return this.handoff(id);
  }

  handoff(id: string): Handoff {
    const handoff = this.task.handoffs.find((one) => one.id === id);
    if (!handoff) throw new Error(`There is no handoff ${id} in this test.`);
    return handoff;
  }

  /** Approves exactly what is pending, so that it may run. */
  approve(id: string, by: Actor): void {
    this.do(decisionOn(this.handoff(id)), by);
  }

  /** Begins to run what was approved. */
  start(id: string, runner = 'runner-1'): void {
    const { execution } = this.handoff(id);
    const digest = execution.state === 'granted' ? execution.digest : '';
    this.do({ type: 'grant.consume', handoff: id, digest, runner }, SYSTEM);
  }
}

/** A refusal with everything that it says but its words: what is left out is null. */
export function refusal(facts: Pick<Refusal, 'code'> & Partial<Pick<Refusal, 'about' | 'by' | 'at'>>) {
  return { refused: true, about: null, by: null, at: null, ...facts };
}

/** Somebody as the log knows them. */
export function party({ kind, id, name }: Actor): Actor {
  return { kind, id, name };
}

/** The call that proposes an action of a class. */
export function proposeCommand(
  type: ActionClass,
  details: Partial<ProposeCommand> = {},
): TaskCommandOf<'handoff.propose'> {
  return {
    type: 'handoff.propose',
    tool: type,
    args: {},
    callId: null,
    agentSays: null,
    confidence: null,
    batch: null,
    supersedes: [],
    ...details,
  };
}

/** The command of a decision about exactly what is pending. */
export function decisionOn(
  handoff: Handoff,
  details: Partial<TaskCommandOf<'handoff.decide'>> = {},
): TaskCommandOf<'handoff.decide'> {
  return {
    type: 'handoff.decide',
    handoff: handoff.id,
    verdict: 'approved',
    digest: handoff.subject.kind === 'approval' ? handoff.subject.proposal.digest : null,
    fence: null,
    changes: null,
    option: null,
    answers: null,
    rejection: null,
    recommendation: null,
    note: null,
    ...details,
  };
}
