import type { ArgumentChange, JsonObject, JsonValue, Outcome, Refusal } from '@handoff-kit/core';

/** What the model gets back from a call that ran. `input` of the part stays the proposal: show `executed`. */
export interface GuardedResult {
  readonly executed: JsonObject;
  readonly proposed: JsonObject;
  /** What a person changed before it ran; empty where they changed nothing. */
  readonly edited: readonly ArgumentChange[];
  readonly result: JsonValue;
}

/** Why a call did not run, or is not known to have run. `code` is stable. */
export class NotRunError extends Error {
  override readonly name = 'NotRunError';
  readonly code: NotRunCode;
  constructor(code: NotRunCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What can stand in the way of a result. */
export type NotRunCode =
  | 'failed'
  | 'rejected'
  | 'waiting'
  | 'running'
  | 'unknown'
  | 'answered'
  | 'not-run'
  | 'refused'
  | 'not-proposed'
  | 'changed-call';

/** The outcome of a call as the model is told it: a result, or a thrown `NotRunError` that says what is true now. */
export function tell(outcome: Outcome | Refusal, proposed: JsonObject): GuardedResult {
  if ('refused' in outcome) {
    throw new NotRunError('refused', `This did not run. ${outcome.message}`);
  }
  switch (outcome.state) {
    case 'succeeded':
      return {
        executed: outcome.executed.args,
        proposed,
        edited: outcome.changes,
        result: outcome.result,
      };
    case 'failed':
      throw new NotRunError('failed', `This was tried once and failed: ${outcome.message}`);
    case 'rejected':
      throw new NotRunError('rejected', toldRejection(outcome));
    case 'granted':
    case 'waiting':
      throw new NotRunError(
        'waiting',
        'Nobody has decided this yet, and nothing ran. Wait for the decision.',
      );
    case 'running':
      throw new NotRunError(
        'running',
        'This is running already. Do not call it again; the outcome will follow.',
      );
    case 'unknown':
      throw new NotRunError(
        'unknown',
        'This was started, and whether it took effect is not known. A person will find out. Do not call it again.',
      );
    case 'answered':
      throw new NotRunError('answered', `A person answered instead: ${JSON.stringify(outcome.answers)}`);
    case 'not-run':
      throw new NotRunError('not-run', `This did not run: ${WHY[outcome.why]}`);
    default:
      return outcome satisfies never;
  }
}

function toldRejection({ reason, note }: Extract<Outcome, { state: 'rejected' }>): string {
  const why = reason === null || reason === 'other' ? '' : ` Reason: ${reason.replaceAll('-', ' ')}.`;
  const said = note === null ? '' : ` They wrote: ${note}`;
  return `A person decided against this, and nothing ran.${why}${said}`;
}

const WHY = {
  pending: 'nobody has decided it.',
  deferred: 'it was put off for now.',
  approved: 'it was decided, but no permission to run it was given.',
  'approved-with-changes': 'it was decided, but no permission to run it was given.',
  answered: 'it was answered instead.',
  expired: 'nobody decided it in time.',
  withdrawn: 'the request was withdrawn.',
  superseded: 'the person has asked for something newer since. Answer that instead.',
  unpresentable: 'it could not be shown to a person.',
  voided: 'the permission to run it was taken back before it was used.',
  settled: 'a person has settled what happened. Ask them before you propose it again.',
} as const satisfies Record<Extract<Outcome, { state: 'not-run' }>['why'], string>;
