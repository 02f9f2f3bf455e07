/**
 * An error that the user can mend: a missing path, an unknown option, an extract that cannot be read. The command
 * prints its message in one line and exits with 2; everything else that is thrown is a bug and exits with 70.
 */
export class UsageError extends Error {
  /** What the user can do about it, printed behind the message. */
  readonly wayOut: string | undefined;

  constructor(message: string, wayOut?: string) {
    super(message);
    this.name = 'UsageError';
    this.wayOut = wayOut;
  }
}
