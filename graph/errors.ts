/**
 * Errors with a stable `code`. Tests assert codes; the command line maps a code to an exit status
 * and prints the message, which is one clear sentence that says what to do.
 *
 * @module graph/errors
 */
export class DiplographError extends Error {
  override readonly name = 'DiplographError';

  constructor(
    /** Stable, kebab-case: `input-not-utf8`, `store-locked`, … */
    readonly code: string,
    /** One sentence for the user: what, where, what to do. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
