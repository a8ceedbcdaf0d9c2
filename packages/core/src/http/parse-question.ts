import type { JsonValue, Parsed } from '../action/json.js';
import type { Question } from '../client/question.js';
import type { Form } from './form.js';
import { parseTagged } from './parse-tagged.js';

type Readers = {
  readonly [Kind in Question['kind']]: (form: Form) => Extract<Question, { readonly kind: Kind }>;
};

const READERS: Readers = {
  capabilities: () => ({ kind: 'capabilities' }),
};

/** Reads a question that a browser asked. Unknown kinds and members are faults, each with its path. */
export function parseQuestion(value: JsonValue): Parsed<Question> {
  return parseTagged<Question>(value, 'kind', READERS, 'a question');
}
