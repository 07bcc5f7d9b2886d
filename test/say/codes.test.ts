import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/say/language.js';
import { runCli } from '../cli/fake-world.js';
import { argumentsOf, goldenRuns } from '../cli/golden.js';

/** What docs/output.md lists as being in the language of the run: sentences, and what is quoted of cells with why. */
const sentences = [
  ...['sentence', 'message', 'headline', 'sourcesSentence', 'reason', 'why', 'because', 'rule'],
  ...['missing', 'mend', 'example', 'examples', 'Counts'],
];

/** Notes whose `why` is a code. */
const isNote = (value: object): boolean => 'code' in value && 'message' in value;

/** A result without its sentences. */
function codesIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(codesIn);
  const kept = Object.entries(value).filter(
    ([key]) => !sentences.includes(key) || (key === 'why' && isNote(value)),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, codesIn(each)]));
}

/** The arguments of a run but for how it is shown. */
function asked(run: string): string[] {
  const args = argumentsOf(run);
  const isShowing = (arg: string | undefined) => arg === '--format' || arg === '--width';
  return args.filter(
    (arg, at) => !isShowing(arg) && !isShowing(args[at - 1]) && !['--json', '-v'].includes(arg),
  );
}

const lines = [...new Map(goldenRuns.map((run) => [asked(run).join(' '), run])).values()];

const others = languages.filter((language) => language !== 'en');

const told = async (args: readonly string[]): Promise<string> => (await runCli(args)).stdout;

// A page is for people alone. The languages take turns: what leaks leaks in each of them.
const turns = lines
  .filter((run) => asked(run)[0] !== 'page')
  .map((run, at) => [run, others[at % others.length]!] as const);

describe.each(turns)('fixtures/%s in %s', (run, language) => {
  const args = asked(run);

  test('has the codes of English in JSON', async () => {
    const json = async (spoken: string) =>
      codesIn(JSON.parse(await told([...args, '--json', '--lang', spoken])));
    expect(await json(language)).toEqual(await json('en'));
  });

  test('has the codes of English in CSV', async () => {
    const rows = async (spoken: string) => {
      const text = await told([...args, '--format', 'csv', '--lang', spoken]);
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      return data.map(codesIn);
    };
    expect(await rows(language)).toEqual(await rows('en'));
  });
});
