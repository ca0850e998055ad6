/** A command that could not be carried out: one clear sentence, and 1 for a refusal or 2 for wrong use. */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
