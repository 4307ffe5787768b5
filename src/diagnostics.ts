/** Where something stands in the user's files. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Exit codes of the command line; `input` means some input was refused or a check failed. */
export const EXIT = { done: 0, input: 1, usage: 2, storage: 3, hangup: 129, interrupt: 130, terminate: 143 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface UserErrorDetails {
  readonly rule: string;
  readonly place?: Place;
  /** One sentence on what to do next. */
  readonly hint?: string;
  readonly exit?: ExitCode;
}

/**
 * An error that is the world's and not ours: printed as one line with place and rule, and one hint.
 * The message says what is wrong and never quotes testimony.
 */
export class UserError extends Error {
  readonly rule: string;
  readonly place: Place | undefined;
  readonly hint: string | undefined;
  readonly exit: ExitCode;

  constructor(message: string, { rule, place, hint, exit = EXIT.input }: UserErrorDetails) {
    super(message);
    this.name = 'UserError';
    this.rule = rule;
    this.place = place;
    this.hint = hint;
    this.exit = exit;
  }

  /** The same error, now that its place in the user's files is known. */
  at(place: Place): UserError {
    return new UserError(this.message, { rule: this.rule, place, exit: this.exit, ...(this.hint === undefined ? {} : { hint: this.hint }) });
  }
}

/** `path:line:col`, as far as known. */
export function formatPlace({ path, line, column }: Place): string {
  return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
