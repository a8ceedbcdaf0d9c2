import type { Refusal } from './refusal.js';

/** How our own last command is doing. */
export type CommandState<Refused = Refusal> =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly what: string }
  | { readonly state: 'refused'; readonly refusal: Refused }
  | { readonly state: 'offline' };

/** What is happening in this browser: our own last command, and what is being looked at or edited here. */
export interface ClientState {
  readonly command: CommandState;
  /** False until the card has been fully visible and still for long enough to be pressed on purpose. */
  readonly armed: boolean;
  /** False while part of a large content has not been on screen yet. */
  readonly reached: boolean;
  readonly editing: boolean;
}

/** Nothing pending, everything seen. */
export const IDLE_CLIENT: ClientState = {
  command: { state: 'idle' },
  armed: true,
  reached: true,
  editing: false,
};
