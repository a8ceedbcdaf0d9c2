import { basename } from 'node:path';
import { readText } from './read-text.js';
import { parseRecording, type Recording } from './recording.js';
import { find, type Surroundings } from './surroundings.js';
import { parseTasks } from './tasks/parse-tasks.js';
import type { HandoffTask } from './tasks/task.js';

/** A file that was opened: recorded runs, or tasks at a handoff. `text` is kept for the scoring alone. */
export type OpenFile = { readonly name: string; readonly text: string } & (
  | { readonly kind: 'runs'; readonly recording: Recording }
  | { readonly kind: 'tasks'; readonly tasks: readonly HandoffTask[] }
);

/** Opens a file of either kind: a list holds tasks, anything else should hold runs. */
export function openFile(asked: string, surroundings: Surroundings): OpenFile {
  const text = readText(find(asked, surroundings), asked);
  const name = basename(asked);
  return /^\s*\[/.test(text)
    ? { kind: 'tasks', name, text, tasks: parseTasks(text, asked) }
    : { kind: 'runs', name, text, recording: parseRecording(text, asked) };
}
