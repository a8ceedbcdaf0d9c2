import { AUDIENCES } from './audiences.js';
import { checkJson } from './check-json.js';
import { digestChecked } from './digest.js';
import {
  type Fault,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Parsed,
} from './json.js';
import { toPointer } from './pointer.js';

/** An amount of money: an integer in minor units (cents, fils, whole yen) and an ISO 4217 code in capitals. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

const REVERSIBILITIES = ['read-only', 'reversible', 'externally-reversible', 'irreversible'] as const;

/** Whether an action can be undone: it changes nothing, by us, only by asking somebody else, or not at all. */
export type Reversibility = (typeof REVERSIBILITIES)[number];

/** Who notices the action: the user only, the organisation, somebody outside it, or everybody. */
export type Audience = (typeof AUDIENCES)[number];

/** What an agent or a person wants to do: one call of one tool with exact arguments. */
export interface ProposedAction {
  /** What kind of action it is, for policy and trust: `email.send`. */
  readonly type: string;
  readonly tool: string;
  /** Changes whenever the tool's schema or description does; what was approved for another version does not run. */
  readonly toolVersion: string;
  readonly args: JsonObject;
  readonly reversibility: Reversibility;
  readonly audience: Audience;
  /** Whom or what it is done to: an address, an order number. */
  readonly target?: string;
  readonly value?: Money;
  /** How many records, people or messages it touches; not negative. */
  readonly scale?: number;
  /** Digest of what the arguments only refer to (a file, a template, a list of recipients), as it was when proposed. */
  readonly operandDigest?: string;
  /** The calls that it makes in its turn, and those that they make: each as it would be by itself, without calls. */
  readonly calls?: readonly ProposedAction[];
}

/** Everything that one decision is bound to. Its digest covers what is shown and what runs. */
export interface ActionBinding {
  readonly schema: 'handoff/action@1';
  readonly tenant: string;
  readonly task: string;
  readonly handoff: string;
  readonly agent: string;
  readonly onBehalfOf: string;
  readonly policyVersion: string;
  /** The digest of the presentation that the person sees. */
  readonly presentation: string;
  readonly action: ProposedAction;
}

const MEMBERS: ReadonlySet<string> = new Set([
  'type',
  'tool',
  'toolVersion',
  'args',
  'reversibility',
  'audience',
  'target',
  'value',
  'scale',
  'operandDigest',
  'calls',
] satisfies readonly (keyof ProposedAction)[]);

/**
 * Reads a proposed action from anywhere and takes a deep-frozen copy of it. What is missing, of the wrong kind, unknown
 * or not plain JSON is refused, each with its path; absent and null are different things.
 */
export function parseProposedAction(value: unknown): Parsed<ProposedAction> {
  const json = checkJson(value);
  if (!json.ok) return json;
  if (!isJsonObject(json.value)) {
    return {
      ok: false,
      faults: [{ path: '', code: 'not-an-object', message: 'A proposed action is an object.' }],
    };
  }
  const source = json.value;
  const faults: Fault[] = [];

  function refuse(path: string, code: string, message: string): null {
    faults.push({ path, code, message });
    return null;
  }

  function readText(member: 'type' | 'tool' | 'toolVersion' | 'target' | 'operandDigest'): string | null {
    const text = source[member];
    if (typeof text === 'string' && text.trim() !== '') return text;
    return refuse(`/${member}`, 'not-a-text', `\`${member}\` is a text that is not blank.`);
  }

  function readOne<Choice extends string>(member: string, choices: readonly Choice[]): Choice | null {
    const choice = choices.find((candidate) => candidate === source[member]);
    return choice ?? refuse(`/${member}`, 'not-a-choice', `\`${member}\` is one of ${choices.join(', ')}.`);
  }

  function readArgs(): JsonObject | null {
    const { args } = source;
    if (args !== undefined && isJsonObject(args)) return args;
    return refuse('/args', 'not-an-object', '`args` is an object; a tool without arguments has {}.');
  }

  function readScale(): number | null {
    const { scale } = source;
    if (typeof scale === 'number' && scale >= 0) return scale;
    return refuse('/scale', 'not-a-number', '`scale` is a number from 0.');
  }

  function readCalls(): readonly ProposedAction[] {
    const { calls = [] } = source;
    if (!isJsonArray(calls)) {
      refuse('/calls', 'not-a-list', '`calls` is a list of actions.');
      return [];
    }
    return calls.flatMap((call, index) => {
      const read = parseProposedAction(call);
      const path = toPointer(['calls', index]);
      if (!read.ok) {
        faults.push(...read.faults.map((fault) => ({ ...fault, path: `${path}${fault.path}` })));
        return [];
      }
      if (read.value.calls) refuse(`${path}/calls`, 'nested', 'A call in a list has no list of its own.');
      return [read.value];
    });
  }

  for (const member of Object.keys(source)) {
    if (!MEMBERS.has(member)) {
      refuse(
        toPointer([member]),
        'unknown-member',
        'The member is unknown and would be neither shown nor run.',
      );
    }
  }
  const type = readText('type');
  const tool = readText('tool');
  const toolVersion = readText('toolVersion');
  const args = readArgs();
  const reversibility = readOne('reversibility', REVERSIBILITIES);
  const audience = readOne('audience', AUDIENCES);
  const target = source.target === undefined ? undefined : readText('target');
  const money = source.value === undefined ? undefined : readMoney(source.value, faults);
  const scale = source.scale === undefined ? undefined : readScale();
  const operandDigest = source.operandDigest === undefined ? undefined : readText('operandDigest');
  const calls = readCalls();
  if (!type || !tool || !toolVersion || !args || !reversibility || !audience || faults.length > 0) {
    return { ok: false, faults };
  }
  const action = {
    type,
    tool,
    toolVersion,
    args,
    reversibility,
    audience,
    ...(target ? { target } : {}),
    ...(money ? { value: money } : {}),
    ...(typeof scale === 'number' ? { scale } : {}),
    ...(operandDigest ? { operandDigest } : {}),
    ...(source.calls === undefined ? {} : { calls: Object.freeze(calls) }),
  };
  return { ok: true, value: Object.freeze(action) };
}

/** Puts a binding together from its parts, taking nothing that is not one of them. */
export function bind(parts: Omit<ActionBinding, 'schema'>): ActionBinding {
  const { tenant, task, handoff, agent, onBehalfOf, policyVersion, presentation, action } = parts;
  return Object.freeze({
    schema: 'handoff/action@1',
    tenant,
    task,
    handoff,
    agent,
    onBehalfOf,
    policyVersion,
    presentation,
    action,
  });
}

/** The digest that a decision carries and a grant is for. Rejects with `not-json` when a part is not plain JSON. */
export async function digestBinding(binding: ActionBinding): Promise<string> {
  return digestChecked(binding);
}

function readMoney(value: JsonValue, faults: Fault[]): Money | null {
  const before = faults.length;
  const money = isJsonObject(value) ? value : {};
  const { amount, currency, ...rest } = money;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) {
    faults.push({
      path: '/value/amount',
      code: 'not-an-amount',
      message: 'An amount is an integer in minor units.',
    });
  }
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    faults.push({
      path: '/value/currency',
      code: 'not-a-currency',
      message: 'A currency is an ISO 4217 code: EUR.',
    });
  }
  for (const member of Object.keys(rest)) {
    faults.push({
      path: toPointer(['value', member]),
      code: 'unknown-member',
      message: 'Money has no such member.',
    });
  }
  if (faults.length > before || typeof amount !== 'number' || typeof currency !== 'string') return null;
  return Object.freeze({ amount, currency });
}
