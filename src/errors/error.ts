import type { Said } from '../say/said.js';

/**
 * What went wrong, as a kind. The kind decides the exit code, so that a scheduler can tell
 * a wrong command line from an export that cannot be measured.
 */
export type ErrorKind = 'io' | 'unexpected' | 'usage' | 'config' | 'data' | 'threshold';

/** Exit code of each kind: 1 could not, 2 wrong usage or configuration, 3 bad data, 4 threshold crossed. */
const exitCodes = {
  io: 1,
  unexpected: 1,
  usage: 2,
  config: 2,
  data: 3,
  threshold: 4,
} as const satisfies Record<ErrorKind, number>;

/** Where it went wrong and what helps. */
export interface ErrorDetails {
  /** The file, `-` for standard input. */
  readonly file?: string | undefined;
  /** 1-based number of the record in its file, the header not counted. */
  readonly record?: number | undefined;
  /** 1-based line in the file. */
  readonly line?: number | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** Further facts for programs, beside the message. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** An error that the user can do something about: action, cause and place in the message, the remedy in `hint`. */
export class SpancoError extends Error {
  // The build gives classes short names, and Node shows the name of the class.
  static {
    Object.defineProperty(this, 'name', { value: 'SpancoError' });
  }

  override readonly name = 'SpancoError';
  readonly file: string | null;
  readonly record: number | null;
  readonly line: number | null;
  readonly hint: string | null;
  readonly facts: Readonly<Record<string, unknown>>;

  /**
   * @param kind decides the exit code
   * @param code a stable, machine-readable name (`file-not-found`)
   * @param message one sentence: action, cause, place
   * @param details where, and what to do
   */
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message);
    this.file = details.file ?? null;
    this.record = details.record ?? null;
    this.line = details.line ?? null;
    this.hint = details.hint ?? null;
    this.facts = details.facts ?? {};
  }

  /** The exit code of the process that ends with this error. */
  get exitCode(): 1 | 2 | 3 | 4 {
    return exitCodes[this.kind];
  }
}

/**
 * An error in the words of a language.
 *
 * @param details where it is, and facts for programs
 */
export const spoken = (
  kind: ErrorKind,
  code: string,
  { message, hint }: Said,
  details: Omit<ErrorDetails, 'hint'> = {},
): SpancoError => new SpancoError(kind, code, message, { ...details, hint });

/** The message of anything thrown, without a stack. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
