import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.js';
import { runCli, teamFiles } from './fake-world.js';
import { argumentsOf, goldenRuns } from './golden.js';

/** Every golden run that prints a table, and questions that none of them asks. */
const asked: readonly (readonly [string, readonly string[]])[] = [
  ...goldenRuns
    .map((run) => [run, argumentsOf(run)] as const)
    .filter(([, args]) => !args.some((arg) => ['--format', '--json', '--width'].includes(arg))),
  ['compare', ['compare', ...teamFiles]],
  ['compare two', ['compare', ...teamFiles, '--rep', 'Anna Rossi', '--rep', 'Lucia Forlì']],
  ['compare like for like', ['compare', ...teamFiles, '--adjust', 'segment']],
  ['plan', ['plan', ...teamFiles, '--wins', '5']],
  ['explain', ['explain', 'L-0002', ...teamFiles]],
];

const widths = [50, 57, 64, 72, 80, 96, 120, 160, 200];

/** The numbers of a text, whatever stands around them, but for those of the line that names what is left out. */
function numbersOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const own = text.replace(/^.*(?:columns? more:|The counts of)[^)]*\)$/gms, '');
  for (const [one] of own.matchAll(/\d[\d.,–/-]*/g)) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
}

const leftOut = /columns? more:|counts of\s+the\s+ratios \(--width/;

describe.each(asked)('%s', (_, args) => {
  const at = async (width: number, more: readonly string[] = []) =>
    (await runCli([...args, '--width', String(width), ...more])).stdout;

  test('fits every width, says what it leaves out, and never shows less where it is wider', async () => {
    const whole = numbersOf(await at(10_000));
    let narrower: ReadonlyMap<string, number> = new Map();
    for (const width of widths) {
      const text = await at(width);
      const tooWide = text.split('\n').filter((line) => textWidth(line) > width);
      expect({ width, tooWide }).toEqual({ width, tooWide: [] });
      expect(text).not.toContain('…\n');
      // A number and its unit stay together.
      expect(text).not.toMatch(/\d\n +(?:%|EUR|CHF|points?|days?|wins?)\b/);
      const numbers = numbersOf(text);
      const less = [...narrower.keys()].filter((one) => !numbers.has(one));
      expect({ width, less }).toEqual({ width, less: [] });
      const lost = [...whole.keys()].filter((one) => !numbers.has(one));
      if (!leftOut.test(text)) expect({ width, lost }).toEqual({ width, lost: [] });
      narrower = numbers;
    }
  });

  test('leaves out nothing with -v', async () => {
    const text = await at(50, ['-v']);
    expect(text).not.toMatch(leftOut);
    const numbers = numbersOf(text);
    const whole = numbersOf(await at(10_000, ['-v']));
    expect([...whole.keys()].filter((one) => !numbers.has(one))).toEqual([]);
  });
});
