import { type Fault, isJsonObject, type JsonValue } from '../action/json.js';
import type { UnreadCommand } from '../host/host.js';
import type { Viewer } from '../task/viewer.js';
import { isBrowserCommandType } from './parse-command.js';

/** Members that would say who acts, if anybody read them. */
const IDENTITIES: ReadonlySet<string> = new Set([
  'actor',
  'approver',
  'by',
  'decidedBy',
  'decider',
  'reviewer',
  'user',
  'viewer',
]);

/** What the log says of a body that is no command. Nothing of it is repeated but the name of a known command and a path. */
export function unreadCommand(
  value: JsonValue | null,
  faults: readonly Fault[],
  viewer: Viewer,
): UnreadCommand {
  const body = value !== null && isJsonObject(value) ? value : {};
  const { type } = body;
  const named = faults.find(
    ({ code, path }) => code === 'unknown' && namesAnother(path.slice(1), body, viewer),
  );
  const about = (named ?? faults[0])?.path ?? '';
  return {
    command: typeof type === 'string' && isBrowserCommandType(type) ? type : 'unknown',
    code: named ? 'identity-mismatch' : 'invalid',
    about: about.slice(0, PATH_LIMIT),
  };
}

const PATH_LIMIT = 200;

function namesAnother(member: string, body: Readonly<Record<string, JsonValue>>, { id }: Viewer): boolean {
  const named = IDENTITIES.has(member) ? body[member] : undefined;
  return named !== undefined && (isJsonObject(named) ? named.id : named) !== id;
}
