import type { AnswerTo, Question, Suggestions } from '../client/question.js';
import type { Tool } from '../gate/tool.js';
import { calibrationFor, casesFor, insightsFor } from '../insights/answers.js';
import type { Actor } from '../log/envelope.js';
import { capabilities } from '../policy/capabilities.js';
import type { Policy } from '../policy/policy.js';
import { type Refusal, refuse } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { actorOf } from './credentials.js';
import type { DecisionHistory } from './decision-history.js';
import type { Trail } from './trail.js';

interface AnswersHost {
  readonly tenant: string;
  readonly policy: Policy;
  readonly tools: readonly Tool[];
  readonly history: DecisionHistory;
  readonly suggestions: (owner: string, actor: Actor) => Promise<Suggestions>;
  readonly trail: Trail;
  readonly onError: (error: unknown) => void;
}

const DESK_ONLY = refuse('not-allowed', 'Figures are for reviewers and administrators.', { about: 'viewer' });
const ADMINISTRATORS_ONLY = refuse('not-allowed', 'Evaluation cases are for administrators.', {
  about: 'viewer',
});

/** What a host answers when it is asked once. */
export function createAnswers({ tenant, policy, tools, history, suggestions, trail, onError }: AnswersHost) {
  async function answerTo(question: Question, viewer: Viewer): Promise<AnswerTo<Question> | Refusal> {
    switch (question.kind) {
      case 'capabilities':
        return capabilities(
          policy,
          tools.flatMap((tool) => tool.capabilities),
          tools.filter((tool) => tool.capabilities.length === 0).map(({ name }) => name),
        );
      case 'suggestions':
        return viewer.kind === 'user' && viewer.id !== question.account
          ? refuse('not-found', 'There is no such account.', { about: 'account' })
          : suggestions(question.account, actorOf(viewer));
      case 'insights':
        return viewer.kind === 'user' ? DESK_ONLY : insightsFor(await history(), question, viewer);
      case 'calibration':
        if (viewer.kind === 'user') {
          return DESK_ONLY;
        }
        return question.errorRate > 0 && question.errorRate < 1
          ? calibrationFor(await history(), question)
          : refuse('invalid', 'The error rate lies between 0 and 1.', { about: 'errorRate' });
      case 'evaluation-cases':
        return viewer.kind === 'administrator' ? casesFor(await history(), question) : ADMINISTRATORS_ONLY;
      case 'trail':
        return trail.page(question, viewer);
      case 'trail-check':
        return trail.check(viewer);
      default:
        return question satisfies never;
    }
  }

  /** Each kind of question has its own kind of answer, as `answerTo` gives it. */
  function answer<Asked extends Question>(
    question: Asked,
    viewer: Viewer,
  ): Promise<AnswerTo<Asked> | Refusal>;
  async function answer(question: Question, viewer: Viewer): Promise<AnswerTo<Question> | Refusal> {
    if (viewer.tenant !== tenant) {
      return refuse('not-found', 'There is nothing here.', { about: 'tenant' });
    }
    try {
      return await answerTo(question, viewer);
    } catch (error) {
      onError(error);
      return refuse('storage', 'The log could not be read.', { about: 'log' });
    }
  }

  return answer;
}
