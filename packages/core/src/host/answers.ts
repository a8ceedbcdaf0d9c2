import type { AnswerTo, Question } from '../client/question.js';
import type { Tool } from '../gate/tool.js';
import { capabilities } from '../policy/capabilities.js';
import type { Policy } from '../policy/policy.js';
import { type Refusal, refuse } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';

interface AnswersHost {
  readonly tenant: string;
  readonly policy: Policy;
  readonly tools: readonly Tool[];
  readonly onError: (error: unknown) => void;
}

type Answerers = {
  readonly [Kind in Question['kind']]: (
    question: Extract<Question, { readonly kind: Kind }>,
    viewer: Viewer,
  ) => Promise<AnswerTo<Extract<Question, { readonly kind: Kind }>> | Refusal>;
};

/** What a host answers when it is asked once. */
export function createAnswers({ tenant, policy, tools, onError }: AnswersHost) {
  const answerers: Answerers = {
    capabilities: async () =>
      capabilities(
        policy,
        tools.flatMap((tool) => tool.capabilities),
      ),
  };

  return async <Asked extends Question>(
    question: Asked,
    viewer: Viewer,
  ): Promise<AnswerTo<Asked> | Refusal> => {
    if (viewer.tenant !== tenant) {
      return refuse('not-found', 'There is nothing here.', { about: 'tenant' });
    }
    const answerer: (question: Asked, viewer: Viewer) => Promise<AnswerTo<Asked> | Refusal> =
      answerers[question.kind];
    try {
      return await answerer(question, viewer);
    } catch (error) {
      onError(error);
      return refuse('storage', 'The log could not be read.', { about: 'log' });
    }
  };
}
