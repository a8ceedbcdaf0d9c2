import type { AccountCommand, AccountCommandType, SuggestionAnswer } from '../account/commands.js';
import type { JsonValue, Parsed } from '../action/json.js';
import type { Form } from './form.js';
import { parseTagged } from './parse-tagged.js';

/** Commands about an account that a person can send. Offers, uses and endings are the host's. */
export type BrowserAccountCommandType = Extract<
  AccountCommandType,
  | 'authorization.grant'
  | 'authorization.decline'
  | 'authorization.review'
  | 'authorization.suspend'
  | 'authorization.resume'
  | 'authorization.revoke'
>;

type BrowserAccountCommand =
  | Extract<AccountCommand, { readonly type: BrowserAccountCommandType }>
  | SuggestionAnswer;

type Readers = {
  readonly [Type in BrowserAccountCommand['type']]: (
    form: Form,
  ) => Extract<BrowserAccountCommand, { readonly type: Type }>;
};

const READERS: Readers = {
  'authorization.grant': (form) => ({
    type: 'authorization.grant',
    authorization: form.text('authorization'),
    expiresAt: form.nullableNumber('expiresAt'),
    reviewAt: form.nullableNumber('reviewAt'),
  }),
  'authorization.decline': (form) => ({
    type: 'authorization.decline',
    authorization: form.text('authorization'),
    note: form.nullableText('note'),
  }),
  'authorization.review': (form) => ({
    type: 'authorization.review',
    authorization: form.text('authorization'),
    reviewAt: form.nullableNumber('reviewAt'),
  }),
  'authorization.suspend': (form) => ({
    type: 'authorization.suspend',
    authorization: form.text('authorization'),
    why: form.oneOf('why', ['by-person']),
  }),
  'authorization.resume': (form) => ({
    type: 'authorization.resume',
    authorization: form.text('authorization'),
    reviewAt: form.nullableNumber('reviewAt'),
  }),
  'authorization.revoke': (form) => ({
    type: 'authorization.revoke',
    authorization: form.text('authorization'),
    note: form.nullableText('note'),
  }),
  'suggestion.accept': (form) => ({
    type: 'suggestion.accept',
    suggestion: form.text('suggestion'),
    expiresAt: form.nullableNumber('expiresAt'),
    reviewAt: form.nullableNumber('reviewAt'),
  }),
  'suggestion.decline': (form) => ({ type: 'suggestion.decline', suggestion: form.text('suggestion') }),
};

/** Reads a command about an account that a browser sent. Unknown types, unknown members and wrong kinds are faults. */
export function parseAccountCommand(value: JsonValue): Parsed<BrowserAccountCommand> {
  return parseTagged<BrowserAccountCommand>(value, 'type', READERS, 'a command');
}
