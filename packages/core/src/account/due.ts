import type { ProposedAction } from '../action/action.js';
import type { Instant } from '../log/envelope.js';
import type { AccountCommand } from './commands.js';
import type { SuspensionReason } from './events.js';
import { hasEnded, isInForce } from './find-authorization.js';
import type { AccountContext } from './rule.js';
import type { Account, Authorization } from './state.js';

/** What time and change owe an account now: ends, and suspensions because the tool or the policy is another one. */
export function dueAccount(
  account: Account,
  context: Pick<AccountContext, 'now' | 'policyVersion' | 'toolVersion'>,
): readonly AccountCommand[] {
  const { now, policyVersion, toolVersion } = context;
  return account.authorizations.flatMap((one): AccountCommand[] => {
    const authorization = one.id;
    if (one.status.state !== 'active' && one.status.state !== 'suspended') {
      return [];
    }
    if (hasEnded(one, now)) {
      return [{ type: 'authorization.expire', authorization }];
    }
    if (one.status.state === 'suspended' || one.terms.effect === 'deny') {
      return [];
    }
    if (toolVersion(one.terms.tool) !== one.terms.toolVersion) {
      return [{ type: 'authorization.suspend', authorization, why: 'tool-changed' }];
    }
    return policyVersion === one.terms.policyVersion
      ? []
      : [{ type: 'authorization.suspend', authorization, why: 'policy-changed' }];
  });
}

/** When the next authorization ends or comes up for review, or null. */
export function nextAccountChange(account: Account, now: Instant): Instant | null {
  const ahead = account.authorizations
    .filter((one) => isInForce(one, now) || one.status.state === 'suspended')
    .flatMap(({ grant }) => [grant?.expiresAt ?? 0, grant?.reviewAt ?? 0])
    .filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/**
 * The suspensions that a proposed action causes: an authorization for this very type, tool and target whose value,
 * scale or audience the action goes beyond rests until a person has looked at it.
 */
export function suspensionsBy(
  account: Account,
  action: ProposedAction,
  now: Instant,
): readonly AccountCommand[] {
  return account.authorizations.flatMap((one): AccountCommand[] => {
    const why = isInForce(one, now) ? overstepped(one, action) : null;
    return why ? [{ type: 'authorization.suspend', authorization: one.id, why }] : [];
  });
}

function overstepped({ terms }: Authorization, action: ProposedAction): SuspensionReason | null {
  const { value, scale, audiences, target } = terms.limits;
  if (
    terms.effect === 'deny' ||
    terms.type !== action.type ||
    terms.tool !== action.tool ||
    (target !== null && target !== action.target)
  ) {
    return null;
  }
  if (!audiences.includes(action.audience)) {
    return 'over-audience';
  }
  if (value && action.value?.currency === value.currency && !(action.value.amount <= value.amount)) {
    return 'over-value';
  }
  return scale !== null && action.scale !== undefined && !(action.scale <= scale) ? 'over-scale' : null;
}
