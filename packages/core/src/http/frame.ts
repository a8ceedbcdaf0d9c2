import type { Query, Update } from '../client/client.js';

/** One message of the stream: what it is about, and what happened to that. */
export interface Frame {
  readonly about: string;
  readonly update: Update;
}

/** What a query is called on the wire. No task or account can be called like the queue, or like each other. */
export function aboutOf(query: Query): string {
  switch (query.kind) {
    case 'task':
      return `task/${query.task}`;
    case 'account':
      return `account/${query.account}`;
    case 'queue':
      return query.kind;
    default:
      return query satisfies never;
  }
}
