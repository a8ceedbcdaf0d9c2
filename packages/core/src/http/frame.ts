import type { Query, Update } from '../client/client.js';

/** One message of the stream: what it is about, and what happened to that. */
export interface Frame {
  readonly about: string;
  readonly update: Update;
}

/** What a query is called on the wire. No task can be called like the queue. */
export function aboutOf(query: Query): string {
  return query.kind === 'task' ? `task/${query.task}` : query.kind;
}
