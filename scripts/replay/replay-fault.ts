/** Input that cannot be replayed. Its message is one line that says what is wrong and where; the command exits with 2. */
export class ReplayFault extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, ' ').trim());
    this.name = 'ReplayFault';
  }
}
