import type { JsonObject, JsonValue } from '../../action/json.js';
import type { TaskCommandOf } from '../commands.js';
import type { Proposal, QuestionField, TaskDraft } from '../events.js';
import { proposalOf } from '../evolve-handoffs.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Handoff, Task } from '../state.js';
import { activeClaim, closed, ineligible, onRoute, same, toolChanged, withHandoff } from './checks.js';
import { claimedBy, grant } from './handoff-rules.js';
import type { Rules, TaskContext } from './rule.js';

type Decide = TaskCommandOf<'handoff.decide'>;

/** A person's decision about exactly what they were shown. */
export const DECISION_RULES: Rules<'handoff.decide'> = {
  'handoff.decide': {
    by: ['user', 'reviewer'],
    check: (task, command, context) =>
      withHandoff(
        task,
        command.handoff,
        (handoff) =>
          closed(handoff, context.now) ??
          ineligible(task, handoff, context.actor) ??
          selfApproval(handoff, command, context) ??
          outOfClaim(handoff, command, context) ??
          wrongVerdict(handoff, command) ??
          incomplete(handoff, command) ??
          otherThanShown(handoff, command) ??
          (command.verdict === 'rejected' ? null : notRunnable(task, handoff, command, context)),
      ),
    events: (task, command, context) => {
      const handoff = task.handoffs.find((one) => one.id === command.handoff);
      if (!handoff) {
        return [];
      }
      const proposal = toRun(handoff, command, context);
      const agreeing = handoff.votes.filter(({ digest }) => digest === proposal?.digest).length;
      if (proposal && agreeing + 1 < handoff.approvals) {
        const { digest } = proposal;
        return [{ type: 'handoff.voted', data: { handoff: handoff.id, digest, ...seen(command) } }];
      }
      return [
        decided(handoff, command, context),
        ...(proposal ? [grant(handoff.id, proposal, context)] : []),
      ];
    },
  },
};

function selfApproval(handoff: Handoff, command: Decide, { actor, policy }: TaskContext): Refusal | null {
  const ownUndo = handoff.reverses !== null && handoff.route !== 'desk';
  return command.verdict !== 'rejected' && !policy.selfApproval && !ownUndo && same(handoff.proposer, actor)
    ? refuse('self-approval', 'Who proposed this may not approve it.', { about: handoff.id, by: actor })
    : null;
}

function outOfClaim(handoff: Handoff, { fence }: Decide, { actor, now }: TaskContext): Refusal | null {
  if (actor.kind !== 'reviewer') {
    return null;
  }
  const claim = activeClaim(handoff, now);
  if (claim && !same(claim.by, actor)) {
    return claimedBy(handoff.id, claim);
  }
  return fence !== null && (!claim || claim.fence !== fence)
    ? refuse('claim-lapsed', 'The claim under which this was decided has lapsed.', { about: handoff.id })
    : null;
}

function wrongVerdict({ id, subject }: Handoff, { verdict }: Decide): Refusal | null {
  const allowed =
    verdict === 'rejected' || (subject.kind === 'approval' ? verdict !== 'answered' : verdict === 'answered');
  return allowed ? null : refuse('invalid', `A ${subject.kind} cannot be ${verdict}.`, { about: id });
}

function incomplete({ subject }: Handoff, { verdict, option, answers }: Decide): Refusal | null {
  if (verdict !== 'answered') {
    return null;
  }
  if (subject.kind === 'choice') {
    return subject.options.some(({ id }) => id === option)
      ? null
      : refuse('invalid', 'One of the options must be chosen.', { about: 'option' });
  }
  return subject.kind === 'question' ? unanswered(subject.fields, answers ?? {}) : null;
}

function unanswered(fields: readonly QuestionField[], answers: JsonObject): Refusal | null {
  const unasked = Object.keys(answers).find((name) => !fields.some((field) => field.name === name));
  if (unasked !== undefined) {
    return refuse('invalid', `Nobody asked for ${unasked}.`, { about: unasked });
  }
  for (const { name, label, kind, required, options } of fields) {
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const blank = answer === undefined || answer === null || answer === '';
    if (blank ? required : !fits(answer, kind, options)) {
      const why = blank ? `${label} is needed.` : `${label} is not a ${kind}.`;
      return refuse('invalid', why, { about: name });
    }
  }
  return null;
}

function fits(answer: JsonValue, kind: QuestionField['kind'], options: QuestionField['options']): boolean {
  switch (kind) {
    case 'number':
      return typeof answer === 'number';
    case 'choice':
      return typeof answer === 'string' && (options?.includes(answer) ?? false);
    case 'text':
    case 'date':
      return typeof answer === 'string';
    default:
      return kind satisfies never;
  }
}

function otherThanShown(handoff: Handoff, { option, digest, verdict }: Decide): Refusal | null {
  const shown = proposalOf(handoff, option);
  const wanted = shown?.digest ?? null;
  return digest === wanted || (verdict === 'rejected' && handoff.subject.kind !== 'approval')
    ? null
    : refuse('digest-mismatch', 'What was decided is not what is pending.', { about: handoff.id });
}

function notRunnable(task: Task, handoff: Handoff, command: Decide, context: TaskContext): Refusal | null {
  const { actor, policy, prepared } = context;
  if (handoff.votes.some(({ by }) => same(by, actor))) {
    return refuse('already-voted', 'You have approved this already; another person must.', {
      about: handoff.id,
    });
  }
  if (proposalOf(handoff, command.option)?.presentation.large && command.viewedFully !== true) {
    return refuse('invalid', 'It is long, and nobody says that its end was on screen.', {
      about: 'viewedFully',
    });
  }
  if (command.verdict === 'approved-with-changes') {
    if (prepared?.kind !== 'changed' || prepared.changes.length === 0) {
      return refuse('invalid', 'An edited approval needs changes.', { about: 'changes' });
    }
    const { assessment } = prepared.proposal;
    if (!onRoute(task, assessment.route, actor) && assessment.pattern !== 'auto-resolve') {
      return refuse('needs-more', 'Changed like this, somebody else has to decide it.', {
        about: assessment.route,
      });
    }
    if (Math.max(handoff.approvals, assessment.approvals) > 1) {
      return refuse('needs-more', 'Changed like this, more than one person has to approve it.', {
        about: 'approvals',
      });
    }
  }
  const proposal = toRun(handoff, command, context);
  if (!proposal) {
    return null;
  }
  if (proposal.assessment.policyVersion !== policy.version) {
    return refuse('policy-changed', 'The policy has changed since this was proposed.', { about: 'policy' });
  }
  return toolChanged(proposal.action, context);
}

function toRun(handoff: Handoff, command: Decide, { prepared }: TaskContext): Proposal | null {
  switch (command.verdict) {
    case 'approved':
    case 'answered':
      return proposalOf(handoff, command.option);
    case 'approved-with-changes':
      return prepared?.kind === 'changed' ? prepared.proposal : null;
    case 'rejected':
      return null;
    default:
      return command.verdict satisfies never;
  }
}

function decided(handoff: Handoff, command: Decide, { prepared }: TaskContext): TaskDraft {
  const { verdict, option, answers, rejection, recommendation, note } = command;
  return {
    type: 'handoff.decided',
    data: {
      handoff: handoff.id,
      verdict,
      digest: command.digest ?? '',
      changed:
        verdict === 'approved-with-changes' && prepared?.kind === 'changed'
          ? { proposal: prepared.proposal, changes: prepared.changes }
          : null,
      option,
      answers,
      rejection,
      recommendation,
      note,
      ...seen(command),
    },
  };
}

function seen({ viewedFully }: Decide): { readonly viewedFully?: boolean } {
  return viewedFully === undefined ? {} : { viewedFully };
}
