import type { AccountCommand, AccountCommandOf, AccountCommandType } from './commands.js';
import type { AccountDraft } from './events.js';
import { type AccountRefusal, refuseOnAccount } from './refusal.js';
import type { AccountContext, AccountRule } from './rule.js';
import { ACCOUNT_RULES } from './rules.js';
import type { Account } from './state.js';

/** Whether a command would be accepted now, from the same table as `decideAccount`. */
export function canAccount(
  account: Account,
  command: AccountCommand,
  context: AccountContext,
): true | AccountRefusal {
  return refusalOf(account, command, context) ?? true;
}

/** What a command leads to: the events to append, or the refusal. Pure: time, ids and actor come in. */
export function decideAccount(
  account: Account,
  command: AccountCommand,
  context: AccountContext,
): readonly AccountDraft[] | AccountRefusal {
  return refusalOf(account, command, context) ?? ruleFor(command).events(account, command, context);
}

function refusalOf(
  account: Account,
  command: AccountCommand,
  context: AccountContext,
): AccountRefusal | null {
  const rule = ruleFor(command);
  return rule.by.includes(context.actor.kind)
    ? rule.check(account, command, context)
    : refuseOnAccount('not-allowed', `${command.type} is not for the ${context.actor.kind}.`, {
        about: command.type,
      });
}

function ruleFor<Type extends AccountCommandType>(command: AccountCommandOf<Type>): AccountRule<Type> {
  return ACCOUNT_RULES[command.type];
}
