import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { en, type Voice } from '../../src/say/en/index.js';
import { speaking } from '../../src/say/voice.js';
import { runCli } from '../cli/fake-world.js';
import { textOf } from '../docs/pages.js';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβψδεφγηιξκλμνοπϑρστθωςχυζ';

/** A text as nobody writes it: every letter is another one. */
const disguised = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = greek[latin.indexOf(letter.toLowerCase())]!;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });

/** Everything that is said, disguised. */
function disguise(said: unknown): unknown {
  if (typeof said === 'string') return disguised(said);
  if (typeof said === 'function') {
    return (...data: unknown[]) => disguise((said as (...data: unknown[]) => unknown)(...data));
  }
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(said)) return said.map(disguise);
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, disguise(value)]));
}

const nobodys = disguise(en) as Voice;

/** Words that stand in the export: what its prospects, reps, segments, sources and reasons are called. */
const names = new Set(
  Papa.parse<Readonly<Record<string, string>>>(textOf('fixtures/team/prospects.csv'), {
    header: true,
  }).data.flatMap((row) =>
    ['Prospect ID', 'Name', 'Sales rep', 'Segment', 'Source', 'Currency', 'Lost reason'].flatMap(
      (column) => row[column]?.match(/[A-Za-z]{3,}/g) ?? [],
    ),
  ),
);

const team = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/** Results in the language of nobody; what notes about the data say has a room of its own. */
const runs: readonly (readonly string[])[] = [
  ['report', ...team],
  ['report', ...team, '--by', 'segment,month', '-v'],
  ['compare', ...team],
  ['compare', ...team, '--by', 'segment'],
  ['compare', ...team, '--rep', 'Anna', '--rep', 'Lucia'],
  ['compare', ...team, '--adjust', 'segment', '-v'],
  ['plan', ...team, '--wins', '10'],
  ['trend', ...team, '--every', 'quarter'],
  ['trend', ...team, '--basis', 'cohort', '--by', 'rep', '-v'],
  ['scorecard', ...team, '--goals', 'fixtures/team/goals.csv', '-v'],
  ['leads', ...team, '-v'],
  ['leads', ...team, '--list', 'open'],
  ['deals', ...team, '--stuck'],
  ['deals', ...team, '--dropped-after', 'held'],
];

const told = async (args: readonly string[]): Promise<string> =>
  (await speaking(nobodys, () => runCli(args))).stdout;

/** The messages of a run, as they stand in Markdown. */
async function notesOf(args: readonly string[]): Promise<readonly string[]> {
  const { warnings } = JSON.parse(await told([...args, '--format', 'json'])) as {
    readonly warnings: readonly { readonly message: string }[];
  };
  return warnings.map(({ message }) => plain(message));
}

/** Letters and digits alone, so that nothing hangs on how a text is escaped. */
const plain = (text: string): string => text.replace(/&[#\w]+;/g, '').replace(/[^\p{L}\d]/gu, '');

test.each(runs.map((run) => [run.join(' '), run] as const))(
  'nothing is English in %s',
  async (_, asked) => {
    const notes = await notesOf(asked);
    const leaks = (await told([...asked, '--format', 'markdown']))
      .split('\n')
      .filter(
        (line) =>
          !notes.some((note) => note.startsWith(plain(line)) || plain(line).startsWith(note)),
      )
      // Files and what Markdown needs are no words.
      .map((line) => line.replace(/&[#\w]+;|[\w./-]+\.csv/g, ''))
      .flatMap((line) => line.match(/[A-Za-z]{3,}/g) ?? [])
      .filter((word) => !names.has(word));
    expect(leaks).toEqual([]);
  },
);
