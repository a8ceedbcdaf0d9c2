import type { Task } from '@handoff-kit/core';
import type { RecordedRun } from '../recording.js';
import type { ReplayedCall } from '../report.js';

/** A call that somebody would have been asked about, and how its task stood then. */
export interface Seen {
  readonly run: Pick<RecordedRun, 'id' | 'task'>;
  readonly call: ReplayedCall;
  readonly task: Task;
}
