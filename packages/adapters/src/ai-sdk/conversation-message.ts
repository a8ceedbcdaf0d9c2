import type { Actor, Instant } from '@handoff-kit/core';
import type { DynamicToolUIPart, ToolUIPart, UIMessage } from 'ai';

/** Who said something in a conversation, and when. The agent's own messages have no author. */
export interface MessageMetadata {
  readonly author: Actor;
  readonly at: Instant;
  /** Told to the agent so that it knows; not part of what people said to each other. */
  readonly note?: boolean;
}

/** One message of a conversation that the host keeps. */
export type ConversationMessage = UIMessage<MessageMetadata>;

/** A tool call inside a message, whichever way its tool was declared. */
export type ToolPart = ToolUIPart | DynamicToolUIPart;

/** One piece of a message. */
export type MessagePart = ConversationMessage['parts'][number];

/** Where the messages of each task are kept. */
export interface MessageStore {
  read(task: string): Promise<readonly ConversationMessage[]>;
  write(task: string, messages: readonly ConversationMessage[]): Promise<void>;
}

/** Keeps messages in memory; they are gone when the process ends. */
export function createMemoryMessages(): MessageStore {
  const kept = new Map<string, readonly ConversationMessage[]>();
  return {
    read: async (task) => kept.get(task) ?? [],
    async write(task, messages) {
      kept.set(task, messages);
    },
  };
}
