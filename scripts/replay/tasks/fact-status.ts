import { canonicalize, type JsonValue } from '@handoff-kit/core';
import type { HandoffTask, Requirement, Statement } from './task.js';

/** What is known of a fact. */
export type FactStatus = 'known' | 'unknown' | 'contradicted';

/** What was said of a fact, all sources together. Null and the word "unknown" say nothing, unlike values disagree. */
export function statusOf(statements: readonly Statement[]): FactStatus {
  const values = statements.map(({ value }) => value).filter((value) => !isSilent(value));
  if (values.length === 0) return 'unknown';
  const isDisputed = values.includes('contradicted') || new Set(values.map(canonicalize)).size > 1;
  return isDisputed ? 'contradicted' : 'known';
}

/** Whether what was said meets what an action requires: the status of the fact, or the value that all agree on. */
export function isMet({ fact, state }: Requirement, { facts }: HandoffTask): boolean {
  const statements = facts.get(fact) ?? [];
  const status = statusOf(statements);
  if (state === status) return true;
  const value = statements.find((one) => !isSilent(one.value))?.value;
  return status === 'known' && value !== undefined && wordOf(value) === state;
}

function isSilent(value: JsonValue): boolean {
  return value === null || value === 'unknown';
}

function wordOf(value: JsonValue): string {
  return typeof value === 'string' ? value : canonicalize(value);
}
