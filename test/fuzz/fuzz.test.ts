import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inFolder, runCli } from '../cli/fake-world.js';
import type { Report } from '../cli/report.js';
import { csvLines, files, smallExport, way } from '../properties/exports.js';
import { anyAttempt, attempt, patiently } from './run.js';

/** Milliseconds to find the smallest counterexample in, beyond the time of the attempts. */
const shrinking = 60_000;

describe('whatever the program is given', () => {
  const patience = patiently(0.7);

  test(
    'it gives a result that accounts for every row, or says in a sentence why not',
    { timeout: patience.milliseconds + shrinking },
    () =>
      fc.assert(
        fc.asyncProperty(anyAttempt, async (one) => {
          expect(await attempt(one)).toEqual([]);
        }),
        patience,
      ),
  );
});

describe('rows that change places, come twice or stand between blank lines', () => {
  const patience = patiently(0.3);

  /** Where a line goes, and whether it comes twice or a blank line after it. */
  const order = fc.array(
    fc.record({
      key: fc.nat(),
      twice: fc.boolean(),
      blank: fc.constantFrom('', ' ', ',,', '\u00a0,'),
    }),
    { minLength: 1, maxLength: 30 },
  );

  function rearranged(
    lines: readonly string[],
    by: typeof order extends fc.Arbitrary<infer T> ? T : never,
  ) {
    const [header, ...rest] = lines;
    const moved = rest
      .map((line, at) => ({ line, ...by[at % by.length]!, at }))
      .sort((a, b) => a.key - b.key || a.at - b.at)
      .flatMap(({ line, twice, blank }) => [
        line,
        ...(twice ? [line] : []),
        ...(blank === '' ? [] : [blank]),
      ]);
    return [header!, ...moved];
  }

  test('are all counted as read', { timeout: patience.milliseconds + shrinking }, () =>
    fc.assert(
      fc.asyncProperty(smallExport(3), order, order, way, async (made, first, second, options) => {
        const lines = {
          'prospects.csv': rearranged(csvLines(made.prospects), first),
          'activities.csv': rearranged(csvLines(made.activities), second),
        };
        const written = Object.fromEntries(
          Object.entries(lines).map(([name, list]) => [name, `${list.join('\n')}\n`]),
        );
        await inFolder(written, async (cwd) => {
          const { code, stdout, stderr } = await runCli([...files, ...options, '--json'], { cwd });
          expect({ code, stderr }).toMatchObject({ code: 0 });
          for (const { file, read } of (JSON.parse(stdout) as Report).quality.files) {
            expect({ file, read }).toEqual({
              file,
              read: lines[file as keyof typeof lines].length - 1,
            });
          }
        });
      }),
      patience,
    ),
  );
});
