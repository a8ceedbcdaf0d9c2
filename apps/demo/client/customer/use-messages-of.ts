import type { ConversationMessage } from '@handoff-kit/adapters/ai-sdk';
import { useLive } from '../use-live.js';

const NONE: readonly ConversationMessage[] = [];

/** The messages of a conversation as the server keeps them, also while the agent is writing. */
export function useMessagesOf(task: string): readonly ConversationMessage[] {
  return useLive(`/api/customer/tasks/${encodeURIComponent(task)}/messages`, NONE, take);
}

function take(before: readonly ConversationMessage[], frame: unknown): readonly ConversationMessage[] {
  return isFrame(frame) ? frame.messages : before;
}

/** The server is our own; what it streams are the messages that it keeps. */
function isFrame(frame: unknown): frame is { readonly messages: readonly ConversationMessage[] } {
  return typeof frame === 'object' && frame !== null && 'messages' in frame && Array.isArray(frame.messages);
}
