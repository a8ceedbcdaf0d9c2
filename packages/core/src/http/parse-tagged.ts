import { isJsonObject, type JsonValue, type Parsed } from '../action/json.js';
import { toPointer } from '../action/pointer.js';
import { type Form, openForm } from './form.js';

/** One way of reading for each name that `member` may have. */
type Readers<Value> = Readonly<Record<string, (form: Form) => Value>>;

/** Reads an object of one of several kinds, told apart by one member. An unknown kind is a fault, as is whatever the kind does not have. */
export function parseTagged<Value>(
  value: JsonValue,
  member: string,
  readers: Readers<Value>,
  what: string,
): Parsed<Value> {
  if (!isJsonObject(value)) {
    return {
      ok: false,
      faults: [{ path: '', code: 'kind', message: `Give ${what}: an object with a ${member}.` }],
    };
  }
  const form = openForm(value);
  const name = form.text(member);
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return read
    ? form.done(read(form))
    : {
        ok: false,
        faults: [
          {
            path: toPointer([member]),
            code: 'unknown',
            message: `Give the ${member} of ${what} that a person can send.`,
          },
        ],
      };
}
