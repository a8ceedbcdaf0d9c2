import type { ProposedAction } from '../action/action.js';
import { canonicalize } from '../action/canonical.js';
import { checkJson } from '../action/check-json.js';
import { digestChecked } from '../action/digest.js';
import { isJsonObject, type JsonObject } from '../action/json.js';
import type { Handoff } from './state.js';

/** The digest of a call as it was made. It stands in the log where the arguments themselves do not. */
export async function digestCall(
  handoff: string,
  { tool, args }: Pick<ProposedAction, 'tool' | 'args'>,
): Promise<string> {
  return digestChecked({ schema: 'handoff/call@1', handoff, tool, args });
}

/** Whether a call is the very one that was proposed: the same tool with the same arguments, secrets included. */
export async function isSameCall(
  { id, subject }: Pick<Handoff, 'id' | 'subject'>,
  tool: string,
  args: JsonObject,
): Promise<boolean> {
  const given = checkJson(args);
  if (subject.kind !== 'approval' || !given.ok || !isJsonObject(given.value)) {
    return false;
  }
  const { action, sealedCall } = subject.proposal;
  return sealedCall === undefined
    ? action.tool === tool && canonicalize(given.value) === canonicalize(action.args)
    : (await digestCall(id, { tool, args: given.value })) === sealedCall;
}
