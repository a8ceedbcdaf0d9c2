/** A sheet or a command that cannot be used at all. Its message says what is wrong and what to do. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
}
