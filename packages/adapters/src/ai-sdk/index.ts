export {
  type AgentTool,
  type AgentToolDefinition,
  type ArgumentSchema,
  defineAgentTool,
  type SchemaResult,
} from './agent-tool.js';
export {
  type ConversationMessage,
  createMemoryMessages,
  type MessageMetadata,
  type MessagePart,
  type MessageStore,
  type ToolPart,
} from './conversation-message.js';
export {
  type Conversations,
  type ConversationsOptions,
  createConversations,
  type TurnWords,
} from './conversations.js';
export { type GuardedApproval, type GuardedTools, type GuardOptions, guardTools } from './guard-tools.js';
export { isAgentsTurn, settleMessages } from './settle-messages.js';
export { type GuardedResult, type NotRunCode, NotRunError } from './told.js';
