import {
  type ActionFacts,
  defineTool,
  type Fault,
  type JsonObject,
  type Tool,
  type ToolDefinition,
} from '@handoff-kit/core';
import type { FlexibleSchema } from 'ai';

/** A schema that reads arguments in one step, as Zod 4, Valibot and ArkType do (the Standard Schema interface). */
export interface ArgumentSchema<Args> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: unknown; readonly output: Args } | undefined;
    readonly validate: (value: unknown) => SchemaResult<Args> | Promise<SchemaResult<Args>>;
  };
}

/** What a schema answers: the arguments, or what is wrong with them. */
export type SchemaResult<Args> =
  | { readonly value: Args; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a tool's author writes: a handoff-kit tool whose arguments are read by the schema that the model is given. */
export interface AgentToolDefinition<Args> extends Omit<ToolDefinition<Args>, 'parse'> {
  /** What the model reads to choose the tool. */
  readonly description: string;
  /** What the model must send, and what the host accepts. Refuse unknown members, so that nothing runs unseen. */
  readonly inputSchema: FlexibleSchema<Args> & ArgumentSchema<Args>;
  /** What the agent is doing while it makes this call, as the StatusCard says it. Left out: nothing is reported. */
  readonly doing?: (args: Args) => string;
}

/** A tool with both its sides: what the host runs, and what the model sees. */
export interface AgentTool {
  readonly tool: Tool;
  readonly description: string;
  readonly inputSchema: FlexibleSchema<unknown>;
  /** Null where the arguments do not fit or nothing is to be reported. */
  readonly doing: (args: JsonObject) => { readonly what: string; readonly reads: boolean } | null;
}

/** Makes a tool that only the host can run, with the schema and the description for the model. */
export function defineAgentTool<Args>(definition: AgentToolDefinition<Args>): AgentTool {
  const { description, inputSchema, doing, ...rest } = definition;

  function parse(args: JsonObject): ReturnType<ToolDefinition<Args>['parse']> {
    const result = inputSchema['~standard'].validate(args);
    if (result instanceof Promise) {
      return { ok: false, faults: [SLOW] };
    }
    return result.issues
      ? { ok: false, faults: result.issues.map(faultOf) }
      : { ok: true, value: result.value };
  }

  return {
    tool: defineTool<Args>({ ...rest, parse }),
    description,
    inputSchema,
    doing(args) {
      const parsed = doing ? parse(args) : null;
      if (!doing || !parsed?.ok) {
        return null;
      }
      const facts: ActionFacts = rest.describe(parsed.value).facts;
      return { what: doing(parsed.value), reads: facts.reversibility === 'read-only' };
    },
  };
}

const SLOW: Fault = {
  path: '',
  code: 'asynchronous-schema',
  message: 'The schema answers later; use one that reads at once.',
};

function faultOf({ message, path = [] }: SchemaIssue): Fault {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return {
    path: keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code: 'schema',
    message,
  };
}
