import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { agentCalls } from './agent-calls.js';
import { parseToolTable } from './parse-tool-table.js';
import { readText } from './read-text.js';
import type { Recording } from './recording.js';
import { ReplayFault } from './replay-fault.js';
import type { ToolTable } from './tool-table.js';

/** A file and what it is called where people read of it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** A table and the name of the file that it came from. */
export interface ChosenTable {
  readonly name: string;
  readonly table: ToolTable;
}

/** Where a tool is called that a table misses. */
interface Gap {
  readonly tool: string;
  readonly run: string;
}

/**
 * The table to replay with: the given one, or the one in `folder` that is for the recording's domain or, where it names
 * none that is there, that knows every tool that the agent calls. Throws a `ReplayFault` that names the missing tool.
 */
export function chooseTable(recording: Recording, given: NamedFile | null, folder: NamedFile): ChosenTable {
  if (given !== null) return complete(recording, open(given));
  const tables = readdirSync(folder.path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => open({ path: join(folder.path, name), name: `${folder.name}/${name}` }));
  const sameDomain = tables.find(({ table }) => table.domain === recording.domain);
  if (sameDomain) return complete(recording, sameDomain);
  const covering = tables.find(({ table }) => firstGap(recording, table) === null);
  if (covering) return covering;
  const unknown = firstGap(recording, { domain: '', tools: new Map() });
  throw new ReplayFault(
    `No table in ${folder.name} is for the domain ${recording.domain ?? '(not named)'} or knows all its tools, ` +
      `${unknown?.tool ?? ''} for one. Describe them in a table and name it with --tools.`,
  );
}

function open({ path, name }: NamedFile): ChosenTable {
  return { name, table: parseToolTable(readText(path, name), name) };
}

function complete(recording: Recording, chosen: ChosenTable): ChosenTable {
  const gap = firstGap(recording, chosen.table);
  if (gap === null) return chosen;
  throw new ReplayFault(
    `${chosen.name}: the tool ${gap.tool}, which run ${gap.run} calls, is not in this table. Add it under /tools.`,
  );
}

function firstGap(recording: Recording, table: ToolTable): Gap | null {
  for (const run of recording.runs) {
    const missing = agentCalls(run).find(({ call }) => !table.tools.has(call.tool));
    if (missing) return { tool: missing.call.tool, run: run.id };
  }
  return null;
}
