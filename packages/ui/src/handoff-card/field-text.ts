import { minorDigits, type PresentedField } from '@handoff-kit/core';

/** A value as it stands in an input: money in its major unit. */
export function textOf({ value, money }: PresentedField): string {
  if (value === null) return '';
  if (!money) return String(value);
  const digits = minorDigits(money.currency);
  const minor = String(Math.abs(money.amount)).padStart(digits + 1, '0');
  const sign = money.amount < 0 ? '-' : '';
  return digits === 0 ? sign + minor : `${sign}${minor.slice(0, -digits)}.${minor.slice(-digits)}`;
}

/** What was written as a value of the field's own type; undefined where it is none. Money becomes minor units. */
export function readField(
  { value, money }: PresentedField,
  text: string,
): string | number | boolean | null | undefined {
  if (money) return readMoney(text, minorDigits(money.currency));
  if (typeof value === 'boolean') return text === 'true';
  if (value === null) return text === '' ? null : text;
  if (typeof value === 'string') return text;
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function readMoney(text: string, digits: number): number | undefined {
  const found = /^\s*(-?)(\d+)(?:[.,](\d+))?\s*$/.exec(text);
  const [, sign = '', major = '', minor = ''] = found ?? [];
  if (!found || minor.length > digits) return undefined;
  const amount = Number(sign + major + minor.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
