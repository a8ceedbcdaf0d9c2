import { bind, digestBinding, type ProposedAction } from '../action/action.js';
import { applyChanges, diffArgs } from '../action/changes.js';
import type { JsonObject } from '../action/json.js';
import { digestPresentation } from '../action/presentation.js';
import type { Tool, ToolCall } from '../gate/tool.js';
import type { Actor } from '../log/envelope.js';
import { assess } from '../policy/assess.js';
import { assessWhole } from '../policy/assess-chain.js';
import type { Assessment, Hesitation } from '../policy/assessment.js';
import type { Policy } from '../policy/policy.js';
import { ruleFor } from '../policy/rule-for.js';
import type { Signals } from '../policy/signals.js';
import type { TaskCommand } from '../task/commands.js';
import type { ChoiceOption, Proposal } from '../task/events.js';
import { proposalOf } from '../task/evolve-handoffs.js';
import { isRefusal, type Refusal, refuse } from '../task/refusal.js';
import type { Prepared } from '../task/rules/rule.js';
import { isSameCall } from '../task/same-call.js';
import type { Task } from '../task/state.js';
import { callOf, faulty, hasDrifted, readCall } from './read-call.js';
import { openSecrets, type SecretStore, sealSecrets } from './secrets.js';

/** What preparing an action reads besides the command. */
export interface Preparation {
  readonly tenant: string;
  readonly policy: Policy;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly newId: (of: 'handoff') => string;
  readonly signals: (action: ProposedAction, confidence: number | null) => Promise<Signals>;
  /** Reserves the use of a standing authorization; false where its budget has no room any more. */
  readonly reserve: (authorization: string, handoff: string, action: ProposedAction) => Promise<boolean>;
  readonly secrets: SecretStore;
}

interface Subject {
  readonly handoff: string;
  readonly agent: Actor;
  readonly confidence: number | null;
  /** What the agent is unsure of, or null. */
  readonly unsure: Hesitation | null;
  readonly agentSays: string | null;
  /** Whether the proposal may be decided at once, by a rule. */
  readonly decidesNow: boolean;
}

/**
 * Makes what a rule cannot make itself: reads the arguments, describes, assesses and hashes the action. Null for
 * commands that are not about an action.
 */
export async function prepare(
  task: Task,
  command: TaskCommand,
  actor: Actor,
  host: Preparation,
): Promise<Prepared | Refusal | null> {
  switch (command.type) {
    case 'handoff.propose': {
      const handoff = host.newId('handoff');
      const { tool, args, confidence, agentSays } = command;
      const { activity } = task;
      const subject = {
        handoff,
        agent: actor,
        confidence,
        unsure:
          activity.state === 'unsure' ? { decision: activity.decision, options: activity.options } : null,
        agentSays,
        decidesNow: actor.kind === 'agent',
      };
      const made =
        (await otherCall(task, command, actor)) ??
        impossible(confidence) ??
        (await propose(task, tool, args, subject, host));
      return isRefusal(made)
        ? made
        : { kind: 'proposal', handoff, proposal: made.proposal, undoFor: undoFor(made, host.policy) };
    }
    case 'handoff.offer': {
      const handoff = host.newId('handoff');
      const options: ChoiceOption[] = [];
      const unsure = { decision: command.question, options: command.options.map(({ label }) => label) };
      const refused = impossible(command.confidence);
      if (refused) {
        return refused;
      }
      for (const { id, label, detail, call } of command.options) {
        const subject = {
          handoff,
          agent: actor,
          confidence: command.confidence,
          unsure,
          agentSays: null,
          decidesNow: false,
        };
        const made = call && (await propose(task, call.tool, call.args, subject, host));
        if (isRefusal(made)) {
          return made;
        }
        options.push({ id, label, detail, proposal: made?.proposal ?? null });
      }
      return { kind: 'options', handoff, options };
    }
    case 'handoff.undo':
      return undo(task, command.handoff, actor, host);
    case 'handoff.decide':
      return (
        (await drifted(task, command, host)) ??
        (command.verdict === 'approved-with-changes' ? change(task, command, host) : null)
      );
    default:
      return null;
  }
}

/** A standing authorization counts only once its use is reserved; options and edits are a person's to decide. */
async function assessFor(
  action: ProposedAction,
  { handoff, confidence, unsure, decidesNow }: Subject,
  host: Preparation,
): Promise<Assessment> {
  const known = await host.signals(action, confidence);
  const signals = { ...known, unsure: known.unsure ?? unsure };
  const { calls = [] } = action;
  if (calls.length > 0) {
    const inner = await Promise.all(
      calls.map(async (call) => ({ action: call, signals: await host.signals(call, confidence) })),
    );
    return assessWhole([{ action, signals }, ...inner], host.policy);
  }
  const assessment = assess(action, host.policy, decidesNow ? signals : { ...signals, authorization: null });
  const { authorization } = assessment;
  return authorization === null || (await host.reserve(authorization, handoff, action))
    ? assessment
    : assess(action, host.policy, { ...signals, authorization: null });
}

interface Made {
  readonly proposal: Proposal;
  readonly call: ToolCall;
}

async function propose(
  task: Task,
  toolName: string,
  raw: JsonObject,
  subject: Subject,
  host: Preparation,
): Promise<Made | Refusal> {
  const { handoff, agent, agentSays } = subject;
  const read = await readCall(host.tools, toolName, raw, agentSays);
  if (isRefusal(read)) {
    return read;
  }
  const { action, presentation, call } = read;
  const assessment = await assessFor(action, subject, host);
  const digest = await digestBinding(
    bind({
      tenant: host.tenant,
      task: task.id,
      handoff,
      agent: `${agent.kind}:${agent.id}`,
      onBehalfOf: task.user.id,
      policyVersion: assessment.policyVersion,
      presentation: await digestPresentation(presentation),
      action,
    }),
  );
  const proposal = await sealSecrets({ action, presentation, digest, assessment }, handoff, host.secrets);
  return { proposal, call };
}

async function undo(
  task: Task,
  id: string,
  actor: Actor,
  host: Preparation,
): Promise<Prepared | Refusal | null> {
  const original = task.handoffs.find((one) => one.id === id);
  if (original?.execution.state !== 'succeeded' || !('decision' in original.request)) {
    return null;
  }
  const { run } = original.request.decision;
  const action = run && (await openSecrets(run, host.secrets))?.action;
  const tool = action && host.tools.get(action.tool);
  const called = tool && callOf(tool, action.args);
  const back = called?.ok ? called.value.reverse(original.execution.result) : null;
  if (!back) {
    return refuse('nothing-to-undo', 'There is nothing here that can be undone.', { about: id });
  }
  const handoff = host.newId('handoff');
  const subject = {
    handoff,
    agent: actor,
    confidence: null,
    unsure: null,
    agentSays: null,
    decidesNow: false,
  };
  const made = await propose(task, back.tool, back.args, subject, host);
  return isRefusal(made) ? made : { kind: 'proposal', handoff, proposal: made.proposal, undoFor: null };
}

async function change(
  task: Task,
  command: Extract<TaskCommand, { type: 'handoff.decide' }>,
  host: Preparation,
): Promise<Prepared | Refusal | null> {
  const handoff = task.handoffs.find((one) => one.id === command.handoff);
  const before = handoff && proposalOf(handoff, command.option);
  if (!handoff || !before || !command.changes) {
    return null;
  }
  const forbidden = Object.keys(command.changes).find((path) => !before.presentation.editable.includes(path));
  if (forbidden !== undefined) {
    return refuse('invalid', `${forbidden} cannot be changed here.`, { about: forbidden });
  }
  const opened = await openSecrets(before, host.secrets);
  if (!opened) {
    return refuse('storage', 'The secrets of this action are not kept here any more.', { about: 'secrets' });
  }
  const args = applyChanges(opened.action.args, command.changes);
  if (!args.ok) {
    return faulty(args, 'The changes do not fit.');
  }
  const subject = {
    handoff: handoff.id,
    agent: handoff.proposer,
    confidence: before.assessment.confidence,
    unsure: null,
    agentSays: before.presentation.agentSays ?? null,
    decidesNow: false,
  };
  const made = await propose(task, before.action.tool, args.value, subject, host);
  return isRefusal(made)
    ? made
    : {
        kind: 'changed',
        proposal: made.proposal,
        changes: diffArgs(before.action.args, made.proposal.action.args),
      };
}

/** Other arguments, or another agent, under the id of a call that was proposed before. */
async function otherCall(
  task: Task,
  { tool, args, callId }: Extract<TaskCommand, { type: 'handoff.propose' }>,
  { kind, id }: Actor,
): Promise<Refusal | null> {
  const earlier = callId === null ? undefined : task.handoffs.find((one) => one.callId === callId);
  if (!earlier) {
    return null;
  }
  const { proposer } = earlier;
  return proposer.kind === kind && proposer.id === id && (await isSameCall(earlier, tool, args))
    ? null
    : refuse('digest-mismatch', 'This call id was used for another call. Nothing runs.', {
        about: 'callId',
      });
}

/** What is approved must still refer to what it did: a no needs nothing. */
async function drifted(
  task: Task,
  { handoff: id, option, verdict }: Extract<TaskCommand, { type: 'handoff.decide' }>,
  { tools, secrets }: Preparation,
): Promise<Refusal | null> {
  const handoff = task.handoffs.find((one) => one.id === id);
  const pending = verdict === 'rejected' || !handoff ? null : proposalOf(handoff, option);
  const opened = pending && (await openSecrets(pending, secrets));
  return opened && (await hasDrifted(tools, opened.action))
    ? refuse('operand-changed', 'What this refers to has changed since it was proposed.', { about: id })
    : null;
}

/** Recomputes the digest of a decided proposal from what is stored, so that a changed store runs nothing. */
export async function digestOf(
  task: Task,
  handoff: Task['handoffs'][number],
  proposal: Proposal,
  tenant: string,
): Promise<string> {
  return digestBinding(
    bind({
      tenant,
      task: task.id,
      handoff: handoff.id,
      agent: `${handoff.proposer.kind}:${handoff.proposer.id}`,
      onBehalfOf: task.user.id,
      policyVersion: proposal.assessment.policyVersion,
      presentation: await digestPresentation(proposal.presentation),
      action: proposal.action,
    }),
  );
}

function undoFor({ proposal, call }: Made, policy: Policy): number | null {
  return call.reversible ? (ruleFor(policy, proposal.action.type).undo ?? policy.times.undo) : null;
}

function impossible(confidence: number | null): Refusal | null {
  return confidence === null || (confidence >= 0 && confidence <= 1)
    ? null
    : refuse('invalid', 'Confidence is a number from 0 to 1.', { about: 'confidence' });
}
