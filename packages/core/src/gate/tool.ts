import type { ProposedAction } from '../action/action.js';
import type { Fault, JsonObject, JsonValue, Parsed } from '../action/json.js';
import type { Description } from '../action/presentation.js';
import type { CapabilityFacts } from '../policy/capabilities.js';

/** What kind of action a call is: policy reads this, and nobody can talk it down. */
export type ActionFacts = Pick<
  ProposedAction,
  'type' | 'reversibility' | 'audience' | 'target' | 'value' | 'scale'
>;

/** What a tool's code gets besides its arguments. */
export interface RunContext {
  readonly task: string;
  readonly handoff: string;
  /** The same for every attempt at this one action: pass it on where the other side can make a repeat harmless. */
  readonly idempotencyKey: string;
}

/** A call of a tool that another call leads to. */
export interface NextCall {
  readonly tool: string;
  readonly args: JsonObject;
}

/** What a tool's author writes. */
export interface ToolDefinition<Args> {
  /** As the runtime calls it. */
  readonly name: string;
  /** Change it whenever the schema, the description or the effect changes: pending approvals then do not run. */
  readonly version: string;
  /** Reads the arguments, or says with paths what is wrong with them. */
  readonly parse: (args: JsonObject) => Parsed<Args>;
  /** What this call would do, and how to say it. Must depend on the arguments alone. */
  readonly describe: (args: Args) => { readonly facts: ActionFacts; readonly description: Description };
  /**
   * The calls that this one makes in its turn (a plan, a batch), in their order: each is judged, and shown on the card.
   * Must depend on the arguments alone. Default: none.
   */
  readonly calls?: (args: Args) => readonly NextCall[];
  /**
   * A digest of what the arguments only refer to (a file, a template, a list of recipients), or null where they refer to
   * nothing. It is asked for when the call is proposed, decided and run; where the answer is another one, or none, nothing
   * runs. What changes after that, while it runs, it cannot see: let `run` read what was digested once. Default: null.
   */
  readonly operandDigest?: (args: Args) => Promise<string | null>;
  /**
   * The kinds of action that its calls can be, for the capability matrix. Policy never reads it: a call is judged by
   * what `describe` says of it, and refused where that is no kind that stands here, so that the matrix stays true. Left
   * out: the matrix names the tool as one that says nothing.
   */
  readonly capabilities?: readonly CapabilityFacts[];
  /** The effect itself. Runs at most once per approved action, with exactly the approved arguments. */
  readonly run: (args: Args, context: RunContext) => Promise<JsonValue>;
  /** The call that takes a finished one back, or null where this one cannot be. Left out: never. */
  readonly reverse?: (args: Args, result: JsonValue) => NextCall | null;
}

/** One call of a tool whose arguments have been read. */
export interface ToolCall {
  readonly facts: ActionFacts;
  readonly description: Description;
  readonly reversible: boolean;
  readonly calls: readonly NextCall[];
  operandDigest(): Promise<string | null>;
  run(context: RunContext): Promise<JsonValue>;
  reverse(result: JsonValue): NextCall | null;
}

/** A tool as the host holds it. The agent never does. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly capabilities: readonly CapabilityFacts[];
  call(args: JsonObject): Parsed<ToolCall>;
}

/** Makes a tool that only the host can run. */
export function defineTool<Args>(definition: ToolDefinition<Args>): Tool {
  const {
    name,
    version,
    parse,
    describe,
    calls,
    operandDigest,
    capabilities = [],
    run,
    reverse,
  } = definition;
  return {
    name,
    version,
    capabilities,
    call(raw) {
      const args = parse(raw);
      if (!args.ok) {
        return args;
      }
      const { facts, description } = describe(args.value);
      if (capabilities.length > 0 && !capabilities.some((one) => covers(one, facts))) {
        return { ok: false, faults: [undeclared(name, facts)] };
      }
      return {
        ok: true,
        value: {
          facts,
          description,
          reversible: reverse !== undefined && facts.reversibility !== 'irreversible',
          calls: calls?.(args.value) ?? [],
          operandDigest: async () => operandDigest?.(args.value) ?? null,
          run: (context) => run(args.value, context),
          reverse: (result) => reverse?.(args.value, result) ?? null,
        },
      };
    },
  };
}

function covers(
  declared: CapabilityFacts,
  { type, reversibility, audience, value, scale }: ActionFacts,
): boolean {
  return (
    declared.type === type &&
    declared.reversibility === reversibility &&
    declared.audience === audience &&
    (value === undefined || declared.value !== undefined) &&
    (scale === undefined || declared.scale !== undefined)
  );
}

function undeclared(tool: string, { type, reversibility, audience }: ActionFacts): Fault {
  return {
    path: '',
    code: 'undeclared',
    message: `The tool ${tool} describes this call as ${type} (${reversibility}, ${audience}), which is none of its capabilities. Add it to them.`,
  };
}
