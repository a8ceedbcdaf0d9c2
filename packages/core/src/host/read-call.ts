import type { ProposedAction } from '../action/action.js';
import { checkJson } from '../action/check-json.js';
import { isJsonObject, type JsonObject, type Parsed } from '../action/json.js';
import { type Presentation, present } from '../action/presentation.js';
import type { Tool, ToolCall } from '../gate/tool.js';
import { isRefusal, type Refusal, refuse } from '../task/refusal.js';

/** A call that has been read: what it is and how it is shown, with everything that it calls in its turn. */
export interface ReadCall {
  readonly action: ProposedAction;
  readonly presentation: Presentation;
  readonly call: ToolCall;
}

type Tools = ReadonlyMap<string, Tool>;

/** How many calls one call may make in all, and how deep they may lie: more than that nobody weighs. */
const CALLS_LIMIT = 100;
const DEPTH_LIMIT = 8;

/** Reads a call and whatever it calls, or says what is wrong with it. */
export async function readCall(
  tools: Tools,
  toolName: string,
  raw: JsonObject,
  agentSays: string | null,
): Promise<ReadCall | Refusal> {
  const outer = await readOne(tools, toolName, raw);
  if (isRefusal(outer)) {
    return outer;
  }
  const inner: ReadCall[] = [];
  const refused = await readInner(tools, outer.call, 1, inner);
  if (refused) {
    return refused;
  }
  const { call, action: own } = outer;
  const action = inner.length === 0 ? own : { ...own, calls: inner.map((one) => one.action) };
  const description = agentSays === null ? call.description : { ...call.description, agentSays };
  return {
    action,
    presentation: present(
      action,
      description,
      inner.map(({ presentation }) => presentation),
    ),
    call,
  };
}

async function readInner(
  tools: Tools,
  { calls }: ToolCall,
  depth: number,
  found: ReadCall[],
): Promise<Refusal | null> {
  for (const { tool, args } of calls) {
    if (depth > DEPTH_LIMIT || found.length >= CALLS_LIMIT) {
      const message = `A call may make ${CALLS_LIMIT} others, ${DEPTH_LIMIT} deep. Split it.`;
      return refuse('invalid', message, { about: tool });
    }
    const read = await readOne(tools, tool, args);
    if (isRefusal(read)) {
      return read;
    }
    const { action, call } = read;
    found.push({ action, call, presentation: present(action, call.description) });
    const refused = await readInner(tools, call, depth + 1, found);
    if (refused) {
      return refused;
    }
  }
  return null;
}

async function readOne(
  tools: Tools,
  toolName: string,
  raw: JsonObject,
): Promise<{ readonly action: ProposedAction; readonly call: ToolCall } | Refusal> {
  const tool = tools.get(toolName);
  if (!tool) {
    return refuse('not-found', `There is no tool ${toolName}.`, { about: toolName });
  }
  const args = checkJson(raw);
  if (!args.ok || !isJsonObject(args.value)) {
    return faulty(args, `The arguments of ${toolName} are not a JSON object.`);
  }
  const called = callOf(tool, args.value);
  if (!called.ok) {
    return faulty(called, `The arguments of ${toolName} do not fit.`);
  }
  const call = called.value;
  const operandDigest = await call.operandDigest();
  const action = {
    ...call.facts,
    tool: tool.name,
    toolVersion: tool.version,
    args: args.value,
    ...(operandDigest === null ? {} : { operandDigest }),
  };
  return { action, call };
}

/** Whether what an action or one of its calls refers to is not, or cannot be shown to be, what it was when proposed. */
export async function hasDrifted(tools: Tools, { calls = [], ...action }: ProposedAction): Promise<boolean> {
  for (const { tool, args, operandDigest = null } of [action, ...calls]) {
    const known = tools.get(tool);
    const call = known && callOf(known, args);
    const now = call?.ok ? await call.value.operandDigest().catch(() => undefined) : null;
    if (now !== operandDigest) {
      return true;
    }
  }
  return false;
}

/** A tool's own code may throw while it reads or describes; that is a refusal, not a crash. */
export function callOf(tool: Tool, args: JsonObject): Parsed<ToolCall> {
  try {
    return tool.call(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ path: '', code: 'tool', message }] };
  }
}

/** The refusal of something that could not be read, by its first fault. */
export function faulty(parsed: Parsed<unknown>, otherwise: string): Refusal {
  const fault = parsed.ok ? undefined : parsed.faults[0];
  return refuse('invalid', fault ? `${otherwise} ${fault.path}: ${fault.message}` : otherwise, {
    about: fault?.path ?? '',
  });
}
