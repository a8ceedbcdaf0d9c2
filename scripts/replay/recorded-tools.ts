import {
  type ActionFacts,
  defineTool,
  isJsonArray,
  type JsonObject,
  type JsonValue,
  type Money,
  minorDigits,
  type Tool,
} from '@handoff-kit/core';
import type { ToolRow, ToolTable, ValueRule } from './tool-table.js';
import { valueAt } from './value-at.js';

/** Makes the tools of a table. Running one gives what `answer` says that the recording got for the task's current call. */
export function recordedTools(
  table: ToolTable,
  answer: (task: string) => Promise<JsonValue>,
): readonly Tool[] {
  return [...table.tools.values()].map((row) =>
    defineTool<JsonObject>({
      name: row.tool,
      version: 'recorded',
      parse: (args) => ({ ok: true, value: args }),
      describe: (args) => {
        const facts = factsOf(row, args);
        const what = facts.target === undefined ? row.tool : `${row.tool} on ${facts.target}`;
        return {
          facts,
          description: {
            context: `A recorded agent called ${row.tool}.`,
            proposal: `Run ${what}.`,
            consequence: 'This cannot be undone.',
            approve: 'Run it',
            reject: 'Leave it',
          },
        };
      },
      run: (_, { task }) => answer(task),
    }),
  );
}

/** What a call would do, by its row and its arguments. What an argument does not say is left out. */
function factsOf(row: ToolRow, args: JsonObject): ActionFacts {
  const target = row.target === null ? undefined : valueAt(args, row.target);
  const value = row.value === null ? null : moneyOf(row.value, args);
  const scale = scaleOf(row, args);
  return {
    type: row.type,
    reversibility: row.reversibility,
    audience: row.audience,
    ...(typeof target === 'string' || typeof target === 'number' ? { target: String(target) } : {}),
    ...(value === null ? {} : { value }),
    ...(scale === null ? {} : { scale }),
  };
}

/** Arguments from which the row reads a value or a scale, and that do not say one. */
export function unsaidFacts(row: ToolRow, args: JsonObject): readonly string[] {
  return [
    ...(row.value !== null && moneyOf(row.value, args) === null ? [row.value.amount] : []),
    ...(typeof row.scale === 'string' && scaleOf(row, args) === null ? [row.scale] : []),
  ];
}

function moneyOf({ amount: path, currency, unit }: ValueRule, args: JsonObject): Money | null {
  const amount = valueAt(args, path);
  if (typeof amount !== 'number') return null;
  const minor = unit === 'minor' ? amount : amount * 10 ** minorDigits(currency);
  const rounded = Math.round(minor);
  return Number.isSafeInteger(rounded) && Math.abs(rounded - minor) < 1e-6
    ? { amount: rounded, currency }
    : null;
}

function scaleOf({ scale }: ToolRow, args: JsonObject): number | null {
  if (typeof scale !== 'string') return scale;
  const value = valueAt(args, scale);
  if (value !== undefined && isJsonArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : null;
}
