import { isJsonObject, type JsonValue, type Parsed } from '../action/json.js';
import type { Question } from '../client/question.js';
import { type Form, openForm } from './form.js';

type Readers = {
  readonly [Kind in Question['kind']]: (form: Form) => Extract<Question, { readonly kind: Kind }>;
};

const READERS: Readers = {
  capabilities: () => ({ kind: 'capabilities' }),
};

/** Reads a question that a browser asked. Unknown kinds and members are faults, each with its path. */
export function parseQuestion(value: JsonValue): Parsed<Question> {
  if (!isJsonObject(value)) {
    return {
      ok: false,
      faults: [{ path: '', code: 'kind', message: 'Give a question: an object with a kind.' }],
    };
  }
  const form = openForm(value);
  const kind = form.text('kind');
  if (!isKind(kind)) {
    return {
      ok: false,
      faults: [{ path: '/kind', code: 'unknown', message: 'Give the kind of a question that can be asked.' }],
    };
  }
  const read: (form: Form) => Question = READERS[kind];
  return form.done(read(form));
}

function isKind(kind: string): kind is Question['kind'] {
  return Object.hasOwn(READERS, kind);
}
