/** An error with a stable code to branch on; its message says what happened and what to do. */
export class HandoffError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string) {
    super(message);
    this.name = 'HandoffError';
    this.code = code;
  }
}
