import { type Actor, SYSTEM } from '../log/envelope.js';
import type { Viewer } from '../task/viewer.js';

/** An agent as the host knows it. */
export interface AgentIdentity {
  readonly kind: 'agent';
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
}

/** Whoever sends a command, from the host's own authentication. Never taken from the command itself. */
export type Credentials = Viewer | AgentIdentity | { readonly kind: 'system'; readonly tenant: string };

/** The actor that events name. */
export function actorOf(credentials: Credentials): Actor {
  if (credentials.kind === 'system') {
    return SYSTEM;
  }
  const { kind, id, name } = credentials;
  return { kind, id, name };
}
