import type { JsonValue, Parsed } from '../action/json.js';
import type { Question } from '../client/question.js';
import type { Period } from '../insights/insights.js';
import { ACTOR_KINDS } from '../log/envelope.js';
import { TRAIL_KINDS } from '../trail/kind-of.js';
import type { Form } from './form.js';
import { parseTagged } from './parse-tagged.js';

type Readers = {
  readonly [Kind in Question['kind']]: (form: Form) => Extract<Question, { readonly kind: Kind }>;
};

const READERS: Readers = {
  capabilities: () => ({ kind: 'capabilities' }),
  suggestions: (form) => ({ kind: 'suggestions', account: form.text('account') }),
  insights: (form) => ({ kind: 'insights', ...periodIn(form) }),
  calibration: (form) => ({
    kind: 'calibration',
    ...periodIn(form),
    actionType: form.nullableText('actionType'),
    errorRate: form.number('errorRate'),
  }),
  'evaluation-cases': (form) => ({
    kind: 'evaluation-cases',
    ...periodIn(form),
    personal: form.oneOf('personal', ['kept', 'removed']),
  }),
  trail: (form) => ({
    kind: 'trail',
    filter: form.nested('filter', (filter) => ({
      kind: filter.nullableOneOf('kind', TRAIL_KINDS),
      actor: filter.nullableOneOf('actor', ACTOR_KINDS),
      text: filter.text('text'),
    })),
    after: form.nullableText('after'),
    limit: form.number('limit'),
  }),
  'trail-check': () => ({ kind: 'trail-check' }),
};

/** Reads a question that a browser asked. Unknown kinds and members are faults, each with its path. */
export function parseQuestion(value: JsonValue): Parsed<Question> {
  return parseTagged<Question>(value, 'kind', READERS, 'a question');
}

function periodIn(form: Form): Period {
  return { from: form.number('from'), to: form.number('to') };
}
