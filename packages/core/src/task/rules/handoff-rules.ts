import type { Pattern, Route } from '../../policy/assessment.js';
import type { Policy } from '../../policy/policy.js';
import { decideTogether } from '../../policy/who-decides.js';
import type { ChoiceOption, Proposal, Subject, TaskDraft } from '../events.js';
import { type Refusal, refuse } from '../refusal.js';
import { undone } from '../select-handoff.js';
import type { Task } from '../state.js';
import {
  activeClaim,
  agentMayNot,
  closed,
  ineligible,
  notTheirs,
  onRoute,
  reviewerMayNot,
  same,
  withHandoff,
} from './checks.js';
import { askForPerson } from './ownership-rules.js';
import type { Rules, TaskContext } from './rule.js';
import { supersede } from './task-rules.js';

/** Requests to a person: how they come, wait and go without a decision. */
export const HANDOFF_RULES: Rules<
  | 'handoff.propose'
  | 'handoff.offer'
  | 'handoff.ask'
  | 'handoff.undo'
  | 'handoff.withdraw'
  | 'handoff.open'
  | 'handoff.claim'
  | 'handoff.renew-claim'
  | 'handoff.release'
  | 'handoff.defer'
  | 'handoff.reopen'
  | 'handoff.expire'
  | 'handoff.mark-unpresentable'
> = {
  'handoff.propose': {
    by: ['agent', 'reviewer'],
    check: (task, { callId }, context) =>
      mayPropose(task, callId, context) ??
      (context.prepared?.kind === 'proposal'
        ? noReviewer(context.prepared.proposal.assessment, context)
        : refuse('invalid', 'The action was not prepared by the host.', { about: 'prepared' })),
    events: (task, { callId, batch, supersedes, confidence }, context) => {
      if (context.prepared?.kind !== 'proposal') {
        return [];
      }
      const { handoff, proposal, undoFor } = context.prepared;
      return [
        ...supersede(task, supersedes, handoff),
        proposed(handoff, { kind: 'approval', proposal }, context, { callId, batch, undoFor, confidence }),
        ...byRule(handoff, proposal, context),
        ...takeover(task, proposal, context),
      ];
    },
  },
  'handoff.offer': {
    by: ['agent', 'reviewer'],
    check: (task, { callId, question, options }, context) =>
      mayPropose(task, callId, context) ??
      (options.length < 2 || options.length > 4
        ? refuse('invalid', 'A choice needs two to four options.', { about: 'options' })
        : null) ??
      (new Set(options.map(({ id }) => id)).size < options.length
        ? refuse('invalid', 'Every option needs an id of its own.', { about: 'options' })
        : null) ??
      (context.prepared?.kind === 'options'
        ? noReviewer(strictest(choiceOf(question, context.prepared.options), context.policy), context)
        : refuse('invalid', 'The options were not prepared by the host.', { about: 'prepared' })),
    events: (_, { question, callId, confidence }, context) =>
      context.prepared?.kind === 'options'
        ? [
            proposed(context.prepared.handoff, choiceOf(question, context.prepared.options), context, {
              callId,
              confidence,
            }),
          ]
        : [],
  },
  'handoff.ask': {
    by: ['agent', 'reviewer'],
    check: (task, { callId, fields }, context) =>
      mayPropose(task, callId, context) ??
      (fields.length === 0
        ? refuse('invalid', 'A question needs at least one field.', { about: 'fields' })
        : null),
    events: (_, { question, fields, callId }, context) => [
      proposed(context.newId('handoff'), { kind: 'question', question, fields }, context, { callId }),
    ],
  },
  'handoff.undo': {
    by: ['user', 'reviewer'],
    check: (task, { handoff: id }, context) =>
      notTheirs(task, context.actor) ??
      withHandoff(task, id, (handoff) => {
        const { execution } = handoff;
        if (execution.state !== 'succeeded' || execution.undoUntil === null) {
          return refuse('nothing-to-undo', 'There is nothing here that can be undone.', { about: id });
        }
        if (context.now >= execution.undoUntil) {
          return refuse('undo-too-late', 'The time to undo this has passed.', {
            about: id,
            at: execution.undoUntil,
          });
        }
        const reversal = undone(handoff, task);
        if (reversal && reversal.key !== 'undo-failed') {
          const { id: about, proposer: by, proposedAt: at } = reversal.by;
          return refuse('already-decided', 'Undoing this was asked for already.', { about, by, at });
        }
        return context.prepared?.kind === 'proposal'
          ? noReviewer(context.prepared.proposal.assessment, context)
          : null;
      }),
    events: (task, { handoff: id }, context) => {
      if (context.prepared?.kind !== 'proposal') {
        return [];
      }
      const { handoff, proposal } = context.prepared;
      const { risk, route, approvals } = proposal.assessment;
      const light =
        (risk === 'low' || risk === 'medium') && approvals === 1 && onRoute(task, route, context.actor);
      return [
        proposed(handoff, { kind: 'approval', proposal }, context, { reverses: id }),
        ...(light ? [decided(handoff, proposal, null), grant(handoff, proposal, context)] : []),
      ];
    },
  },
  'handoff.withdraw': {
    by: ['agent', 'reviewer', 'user', 'system'],
    check: (task, { handoff: id }, context) =>
      withHandoff(
        task,
        id,
        (handoff) =>
          closed(handoff, context.now) ??
          (context.actor.kind === 'system' || same(handoff.proposer, context.actor)
            ? null
            : (reviewerMayNot(task, context) ??
              (context.actor.kind === 'reviewer'
                ? null
                : refuse('not-allowed', 'Only who proposed this may withdraw it.', { about: id })))),
      ),
    events: (_, { handoff, why }) => [{ type: 'handoff.withdrawn', data: { handoff, why } }],
  },
  'handoff.open': {
    by: ['reviewer'],
    check: (task, { handoff: id }, { actor, now }) =>
      withHandoff(task, id, (handoff) => closed(handoff, now) ?? ineligible(task, handoff, actor)),
    events: (_, { handoff }) => [{ type: 'handoff.opened', data: { handoff } }],
  },
  'handoff.claim': {
    by: ['reviewer'],
    check: (task, { handoff: id }, { actor, now }) =>
      withHandoff(task, id, (handoff) => {
        const claim = activeClaim(handoff, now);
        return (
          closed(handoff, now) ??
          ineligible(task, handoff, actor) ??
          (claim && !same(claim.by, actor) ? claimedBy(id, claim) : null)
        );
      }),
    events: (task, { handoff: id }, { now, policy }) => {
      const handoff = task.handoffs.find((one) => one.id === id);
      const until = now + policy.times.claim;
      return handoff && activeClaim(handoff, now)
        ? [{ type: 'handoff.claim-renewed', data: { handoff: id, until } }]
        : [{ type: 'handoff.claimed', data: { handoff: id, until, fence: (handoff?.fence ?? 0) + 1 } }];
    },
  },
  'handoff.renew-claim': {
    by: ['reviewer'],
    check: (task, { handoff: id }, context) => holdsClaim(task, id, context),
    events: (_, { handoff }, { now, policy }) => [
      { type: 'handoff.claim-renewed', data: { handoff, until: now + policy.times.claim } },
    ],
  },
  'handoff.release': {
    by: ['reviewer'],
    check: (task, { handoff: id }, context) => holdsClaim(task, id, context),
    events: (_, { handoff }) => [{ type: 'handoff.released', data: { handoff } }],
  },
  'handoff.defer': {
    by: ['user', 'reviewer'],
    check: (task, { handoff: id }, { actor, now }) =>
      withHandoff(
        task,
        id,
        (handoff) =>
          closed(handoff, now) ??
          ineligible(task, handoff, actor) ??
          (handoff.request.state === 'deferred'
            ? refuse('invalid', 'This was already skipped for now.', { about: id })
            : null),
      ),
    events: (_, { handoff }) => [{ type: 'handoff.deferred', data: { handoff } }],
  },
  'handoff.reopen': {
    by: ['user', 'reviewer'],
    check: (task, { handoff: id }, { actor, now }) =>
      withHandoff(
        task,
        id,
        (handoff) =>
          closed(handoff, now) ??
          ineligible(task, handoff, actor) ??
          (handoff.request.state === 'deferred'
            ? null
            : refuse('invalid', 'This was not skipped.', { about: id })),
      ),
    events: (_, { handoff }) => [{ type: 'handoff.reopened', data: { handoff } }],
  },
  'handoff.expire': {
    by: ['system'],
    check: (task, { handoff: id }, { now }) =>
      withHandoff(task, id, (handoff) =>
        handoff.request.state === 'pending' || handoff.request.state === 'deferred'
          ? now >= handoff.expiresAt
            ? null
            : refuse('not-due', 'The deadline has not passed.', { about: id, at: handoff.expiresAt })
          : closed(handoff, now),
      ),
    events: (_, { handoff }) => [{ type: 'handoff.expired', data: { handoff } }],
  },
  'handoff.mark-unpresentable': {
    by: ['system'],
    check: (task, { handoff: id }, { now }) => withHandoff(task, id, (handoff) => closed(handoff, now)),
    events: (_, { handoff, why }) => [{ type: 'handoff.unpresentable', data: { handoff, why } }],
  },
};

function mayPropose(task: Task, callId: string | null, context: TaskContext): Refusal | null {
  const earlier = callId === null ? undefined : task.handoffs.find((one) => one.callId === callId);
  return (
    agentMayNot(task, context) ??
    reviewerMayNot(task, context) ??
    (earlier
      ? refuse('already-open', 'This call was proposed before.', {
          about: earlier.id,
          at: earlier.proposedAt,
        })
      : null)
  );
}

function noReviewer(
  { route, pattern }: { readonly route: Route; readonly pattern?: Pattern },
  { desk }: TaskContext,
): Refusal | null {
  return desk.state === 'none' && route === 'desk' && pattern !== 'auto-resolve'
    ? refuse('no-reviewer', 'This needs a reviewer, and no desk is configured. Nothing runs.', {
        about: 'desk',
      })
    : null;
}

function holdsClaim(task: Task, id: string, { actor, now }: TaskContext): Refusal | null {
  return withHandoff(task, id, (handoff) => {
    const claim = activeClaim(handoff, now);
    if (!claim) {
      return refuse('claim-lapsed', 'The claim has lapsed.', { about: id });
    }
    return same(claim.by, actor) ? null : claimedBy(id, claim);
  });
}

/** The refusal for a handoff that somebody else holds. */
export function claimedBy(
  id: string,
  claim: { readonly by: TaskContext['actor']; readonly until: number },
): Refusal {
  return refuse('claimed-by-other', `${claim.by.name} is looking at this.`, {
    about: id,
    by: claim.by,
    at: claim.until,
  });
}

function choiceOf(question: string, options: readonly ChoiceOption[]): Extract<Subject, { kind: 'choice' }> {
  return { kind: 'choice', question, options };
}

function proposed(
  handoff: string,
  subject: Subject,
  { now, policy, desk }: TaskContext,
  details: {
    readonly callId?: string | null;
    readonly batch?: Extract<TaskDraft, { type: 'handoff.proposed' }>['data']['batch'];
    readonly undoFor?: number | null;
    readonly reverses?: string;
    readonly confidence?: number | null;
  },
): TaskDraft {
  const assessment = subject.kind === 'approval' ? subject.proposal.assessment : strictest(subject, policy);
  const route = assessment.route;
  return {
    type: 'handoff.proposed',
    data: {
      handoff,
      subject,
      route,
      approvals: assessment.approvals,
      why: assessment.shown,
      promise: route === 'desk' && desk.state === 'staffed' ? now + policy.times.promise : null,
      expiresAt: now + policy.times.request,
      undoFor: details.undoFor ?? null,
      batch: details.batch ?? null,
      reverses: details.reverses ?? null,
      callId: details.callId ?? null,
      ...(typeof details.confidence === 'number' ? { confidence: details.confidence } : {}),
    },
  };
}

/** A choice goes where its strictest option must go; a question, and a choice that runs nothing, to the user. */
function strictest(
  subject: Exclude<Subject, { kind: 'approval' }>,
  policy: Policy,
): Pick<Proposal['assessment'], 'route' | 'approvals' | 'shown'> {
  if (subject.kind === 'question') {
    const shown = { kind: 'missing-context', fields: subject.fields.map(({ label }) => label) } as const;
    return { route: policy.routes['suggest-and-confirm'], approvals: 1, shown };
  }
  const assessments = subject.options.flatMap(({ proposal }) => (proposal ? [proposal.assessment] : []));
  const deciders = decideTogether(assessments);
  return {
    route: deciders?.route ?? policy.routes['suggest-and-confirm'],
    approvals: deciders?.approvals ?? 1,
    shown: assessments.find(({ shown }) => shown !== null)?.shown ?? null,
  };
}

function byRule(handoff: string, proposal: Proposal, context: TaskContext): readonly TaskDraft[] {
  const { assessment } = proposal;
  if (assessment.pattern !== 'auto-resolve') {
    return [];
  }
  const rule = assessment.authorization ?? assessment.policyVersion;
  return [
    { ...decided(handoff, proposal, null), actor: { kind: 'rule', id: rule, name: rule } },
    grant(handoff, proposal, context),
  ];
}

function takeover(task: Task, { assessment }: Proposal, context: TaskContext): readonly TaskDraft[] {
  const free = task.owner.state === 'agent' || task.owner.state === 'nobody';
  return assessment.pattern === 'full-human-takeover' && assessment.shown && free
    ? askForPerson(context, null, assessment.shown, task.context?.parts ?? [])
    : [];
}

/** The event of an approval of exactly what was proposed. */
function decided(
  handoff: string,
  proposal: Proposal,
  note: string | null,
): Extract<TaskDraft, { type: 'handoff.decided' }> {
  return {
    type: 'handoff.decided',
    data: {
      handoff,
      verdict: 'approved',
      digest: proposal.digest,
      changed: null,
      option: null,
      answers: null,
      rejection: null,
      recommendation: null,
      note,
    },
  };
}

/** The single-use permission to run exactly this. */
export function grant(handoff: string, proposal: Proposal, { now, policy, newId }: TaskContext): TaskDraft {
  return {
    type: 'grant.issued',
    actor: { kind: 'system', id: 'gate', name: 'Gate' },
    data: { handoff, grant: newId('grant'), digest: proposal.digest, expiresAt: now + policy.times.grant },
  };
}
