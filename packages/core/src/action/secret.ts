import type { JsonValue } from './json.js';
import { wordsOfName } from './label.js';
import type { Leaf } from './leaves.js';

/** What stands in the place of a masked value; always this long, so that the length is not given away. */
export const MASK = '••••••••';

const SECRET_NAME =
  /\b(?:passwords?|passwd|pwd|passphrase|passcode|pin|cvc2?|cvv2?|csc|otp|(?:one time|security|verification) code)\b/;
const SECRET_TEXT_NAME =
  /\b(?:secrets?|tokens?|credentials?|api ?keys?|(?:access|private|secret|signing|encryption) keys?|bearer|cookies?)\b/;
const SECRET_TEXT =
  /^(?:Bearer \S{12,}|(?:sk|rk)[-_][A-Za-z0-9_-]{16,}|gh[pousr]_\w{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** Whether a leaf looks like a secret, by the names on its path or by its own shape. Booleans, null and '' never do. */
export function isSecret({ segments, value }: Leaf): boolean {
  if (!canBeSecret(value)) return false;
  const names = segments.flatMap((segment) =>
    typeof segment === 'string' ? [wordsOfName(segment).join(' ').toLowerCase()] : [],
  );
  if (names.some((name) => SECRET_NAME.test(name))) return true;
  return (
    typeof value === 'string' &&
    (SECRET_TEXT.test(value) || names.some((name) => SECRET_TEXT_NAME.test(name)))
  );
}

function canBeSecret(value: JsonValue): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
