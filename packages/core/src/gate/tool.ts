import type { ProposedAction } from '../action/action.js';
import type { JsonObject, JsonValue, Parsed } from '../action/json.js';
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
   * The kinds of action that its calls can be, for the capability matrix. Policy never reads it: a call is judged by
   * what `describe` says of it. Left out: the matrix names the tool as one that says nothing.
   */
  readonly capabilities?: readonly CapabilityFacts[];
  /** The effect itself. Runs at most once per approved action, with exactly the approved arguments. */
  readonly run: (args: Args, context: RunContext) => Promise<JsonValue>;
  /** The call that takes a finished one back, or null where this one cannot be. Left out: never. */
  readonly reverse?: (
    args: Args,
    result: JsonValue,
  ) => { readonly tool: string; readonly args: JsonObject } | null;
}

/** One call of a tool whose arguments have been read. */
export interface ToolCall {
  readonly facts: ActionFacts;
  readonly description: Description;
  readonly reversible: boolean;
  run(context: RunContext): Promise<JsonValue>;
  reverse(result: JsonValue): { readonly tool: string; readonly args: JsonObject } | null;
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
  const { name, version, parse, describe, capabilities = [], run, reverse } = definition;
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
      return {
        ok: true,
        value: {
          facts,
          description,
          reversible: reverse !== undefined && facts.reversibility !== 'irreversible',
          run: (context) => run(args.value, context),
          reverse: (result) => reverse?.(args.value, result) ?? null,
        },
      };
    },
  };
}
