export { type ApprovalDescription, type ApprovalModel, approvalModel } from './approval-model.js';
export {
  type AddToolApprovalResponse,
  type ApprovalAct,
  type ApprovalAnswer,
  createApprovalResponder,
} from './approval-responder.js';
export {
  type HandoffPart,
  type HandoffPartState,
  handoffPart,
  handoffParts,
  isToolPart,
} from './handoff-parts.js';
