import { SpancoError } from '../errors/error.js';
import { escapeHarmful, safe } from '../render/safe-text.js';
import { helpText } from './program.js';
import type { World } from './world.js';
import { voice } from '../say/voice.js';

/** What is said of an error, and the exit code. */
export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/** Whether the command line asks for JSON, as far as can be told of one that may be wrong. */
const wantsJson = (args: readonly string[]): boolean =>
  args.some(
    (arg, at) =>
      arg === '--json' ||
      arg === '--format=json' ||
      (arg === '--format' && args[at + 1] === 'json'),
  );

/** An error as one JSON object, for programs. */
const asJson = (error: SpancoError): string =>
  escapeHarmful(
    JSON.stringify({
      error: {
        code: error.code,
        message: error.message,
        file: error.file,
        record: error.record,
        line: error.line,
        hint: error.hint,
        ...error.facts,
      },
    }),
  );

/** An error of ours in a sentence or two; an unknown one with its stack, because it is a fault of ours. */
export function describeError(error: unknown, args: readonly string[], world: World): Failure {
  if (!(error instanceof SpancoError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const unexpected = new SpancoError(
      'unexpected',
      'unexpected',
      voice().failure.unexpected(safe(String(error))),
    );
    const text = wantsJson(args) ? asJson(unexpected) : `spanco: ${voice().failure.report(stack)}`;
    return { text, exitCode: unexpected.exitCode };
  }
  if (wantsJson(args)) return { text: asJson(error), exitCode: error.exitCode };
  const sentences = [error.message, error.hint].filter((part) => part !== null).map(safe);
  const help = error.code === 'no-input' && world.stdin.isTTY === true ? `\n\n${helpText()}` : '';
  return { text: `spanco: ${sentences.join(' ')}${help}`.trimEnd(), exitCode: error.exitCode };
}
