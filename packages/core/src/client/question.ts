import type { CapabilityMatrix } from '../policy/capabilities.js';

/** What is asked once, by kind: what must be said with it, and what is answered. */
interface Questions {
  /** What the agent may do under the policy in force. */
  readonly capabilities: { readonly with: object; readonly answer: CapabilityMatrix };
}

/** Something that a browser asks the host once. */
export type Question = {
  readonly [Kind in keyof Questions]: { readonly kind: Kind } & Questions[Kind]['with'];
}[keyof Questions];

/** What the host answers to a question. */
export type AnswerTo<Asked extends Question> = Questions[Asked['kind']]['answer'];
