import fc from 'fast-check';
import { inFolder, runCli } from '../cli/fake-world.js';
import { command } from './commands.js';
import { type Input, input } from './inputs.js';
import { mutate, mutation, type Mutation } from './mutations.js';
import { faultsOf } from './oracle.js';

/** One attempt on the program. */
export interface Attempt {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, Buffer>>;
  readonly stdin: Buffer;
}

/** Runs it and says everything that is wrong. */
export async function attempt({ args, files, stdin }: Attempt): Promise<string[]> {
  return inFolder(files, async (cwd) => {
    const start = performance.now();
    const ran = await runCli(args, { cwd, stdin });
    return faultsOf(args, ran, performance.now() - start);
  });
}

/** Often none, so that what comes after reading is tried too. */
const changes = fc.oneof(
  fc.constant([]),
  fc.array(mutation, { maxLength: 2 }),
  fc.array(mutation, { maxLength: 6 }),
);

const applied = (bytes: Buffer, list: readonly Mutation[]): Buffer => list.reduce(mutate, bytes);

/**
 * How long, and from which seed: a few seconds of every test run, as many as one likes with
 * `SPANCO_FUZZ_SECONDS`; a failure prints the seed and path that `SPANCO_FUZZ_SEED` and `SPANCO_FUZZ_PATH` take.
 *
 * @param share the part of the time that this property gets
 */
export function patiently(
  share: number,
): fc.Parameters<unknown> & { readonly milliseconds: number } {
  const {
    SPANCO_FUZZ_SECONDS: seconds,
    SPANCO_FUZZ_SEED: seed,
    SPANCO_FUZZ_PATH: path,
  } = process.env;
  const milliseconds = Number(seconds ?? 6) * 1000 * share;
  return {
    milliseconds,
    numRuns: seconds === undefined ? 400 * share : Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: milliseconds,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  };
}

/** Any command on any files, to which anything may have happened. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({ given: input, first: changes, second: changes, args: command })
  .map(({ given, first, second, args }) => attemptOn(given, first, second, args));

function attemptOn(
  given: Input,
  first: readonly Mutation[],
  second: readonly Mutation[],
  args: readonly string[],
): Attempt {
  const files = {
    prospects: applied(given.prospects, first),
    activities: applied(given.activities, second),
    counts: applied(given.counts, first),
    config: given.config,
    history: applied(given.history, second),
    users: applied(given.users, first),
    goals: applied(given.goals, second),
  };
  const stdin = args.includes('--counts') ? files.counts : files.prospects;
  return printable({ args, files, stdin });
}

/** Bytes as text that a test can be made of, their beginning only. */
const shown = (bytes: Buffer): string =>
  `${bytes.length} bytes ${JSON.stringify(bytes.toString('latin1', 0, 3000))}`;

/** An attempt that is printed in a form which people can read. */
function printable(one: Attempt): Attempt {
  const text = () =>
    [
      `spanco ${one.args.join(' ')}`,
      ...Object.entries(one.files).map(([name, bytes]) => `${name}: ${shown(bytes)}`),
    ].join('\n');
  return { ...one, [fc.toStringMethod]: text } as Attempt;
}
