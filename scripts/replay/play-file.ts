import { basename, join } from 'node:path';
import type { Policy } from '@handoff-kit/core';
import { type ChosenTable, chooseTable, type NamedFile } from './choose-table.js';
import { compareRuns, compareTasks } from './compare.js';
import type { OpenFile } from './open-file.js';
import type { Seen } from './page/seen.js';
import type { Recording } from './recording.js';
import { replayRuns, replayTasks } from './replay-file.js';
import type { Played } from './result.js';
import { find, type Surroundings } from './surroundings.js';

/** How a file is played. */
export interface PlayedWith {
  readonly policy: Policy;
  /** The policy to compare with, or null. */
  readonly other: Policy | null;
  /** The table of tools that was named, or null. */
  readonly tools: string | null;
}

/** Plays one file under one policy or under two. */
export async function playFile(
  file: OpenFile,
  { policy, other, tools }: PlayedWith,
  surroundings: Surroundings,
): Promise<Played> {
  if (file.kind === 'tasks') {
    const result = replayTasks(file, policy);
    if (other === null) return { result, seen: [] };
    return { result: { ...result, compared: compareTasks(result, replayTasks(file, other)) }, seen: [] };
  }
  const { now, newId } = surroundings;
  const { name, table } = tableFor(file.recording, tools, surroundings);
  // A report is the same wherever the table lies.
  const chosen = { table, name: tools === null ? name : basename(name) };
  const seen: Seen[] = [];
  const result = await replayRuns(file, policy, {
    chosen,
    now,
    newId,
    watch(run, call, task) {
      if (call.pattern !== 'auto-resolve') seen.push({ run, call, task });
    },
  });
  if (other === null) return { result, seen };
  const compared = compareRuns(result, await replayRuns(file, other, { chosen, now, newId }));
  return { result: { ...result, compared }, seen };
}

/** The table of tools for a recording: the one that was named, or the one that comes with the project. */
export function tableFor(
  recording: Recording,
  tools: string | null,
  surroundings: Surroundings,
): ChosenTable {
  const given: NamedFile | null = tools === null ? null : { path: find(tools, surroundings), name: tools };
  return chooseTable(recording, given, { path: join(surroundings.root, 'tools'), name: 'tools' });
}
