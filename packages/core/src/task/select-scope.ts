import type { Trigger } from '../policy/assessment.js';
import { isOpen } from './evolve-handoffs.js';
import type { Task } from './state.js';
import type { ScopeView } from './views.js';

/**
 * What a ScopeNotice shows: the boundary that the request crosses, who has it by now, and what was saved for later. The
 * boundary at which the agent stands comes first, then the one for which people were asked.
 */
export function selectScope(task: Task): ScopeView {
  const { parked } = task;
  const input = task.input?.text ?? null;
  const scope = task.phase === 'open' ? boundaryOf(task) : null;
  if (scope) {
    const beyond = { ...scope, input, parked };
    return handedOver(task, beyond) ?? standing(beyond);
  }
  return task.phase === 'open' && parked.length > 0 ? { key: 'parked', input, parked } : { key: 'inside' };
}

type Beyond = Pick<
  Extract<ScopeView, { readonly key: 'handed-over' }>,
  'boundary' | 'extendedBy' | 'inScope' | 'input' | 'parked'
>;

function standing({ inScope, ...beyond }: Beyond): ScopeView {
  return inScope === null
    ? { key: 'beyond', inScope, ...beyond }
    : { key: 'beyond-in-part', inScope, ...beyond };
}

function handedOver(task: Task, beyond: Beyond): ScopeView | null {
  const { owner } = task;
  switch (owner.state) {
    case 'transferring':
    case 'queue':
      return { key: 'handed-over', ...beyond, person: null, team: owner.team, updateBy: owner.updateBy };
    case 'person':
      return {
        key: 'handed-over',
        ...beyond,
        person: owner.person,
        team: owner.team,
        updateBy: owner.updateBy,
      };
    case 'agent':
    case 'nobody': {
      const asked = task.activity.state === 'out-of-scope' ? undefined : askedAbout(task);
      return asked
        ? { key: 'handed-over', ...beyond, person: null, team: null, updateBy: asked.promise }
        : null;
    }
    default:
      return owner satisfies never;
  }
}

function boundaryOf(task: Task): Pick<Beyond, 'boundary' | 'extendedBy' | 'inScope'> | null {
  const { activity, owner } = task;
  if (activity.state === 'out-of-scope') {
    const { boundary, extendedBy, inScope } = activity;
    return { boundary, extendedBy, inScope };
  }
  const why = [...('why' in owner ? [owner.why] : []), askedAbout(task)?.why].find(isOutOfScope);
  return why
    ? { boundary: why.boundary, extendedBy: why.extendedBy ?? null, inScope: why.inScope ?? null }
    : null;
}

/** The request that waits for a decision because of a boundary. */
function askedAbout({ handoffs }: Task) {
  return handoffs.find((one) => isOpen(one) && isOutOfScope(one.why));
}

function isOutOfScope(
  why: Trigger | null | undefined,
): why is Extract<Trigger, { readonly kind: 'out-of-scope' }> {
  return why?.kind === 'out-of-scope';
}
