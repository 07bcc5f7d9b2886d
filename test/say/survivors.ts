import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/say/language.js';
import { commands } from '../../src/cli/commands.js';
import { optionSpecs } from '../../src/cli/options.js';
import { fieldTables } from '../../src/knowledge/fields/fields.js';
import { textWidth } from '../../src/render/text-width.js';
import { argumentsOf, goldenRuns } from '../cli/golden.js';
import { root, runCli } from '../cli/fake-world.js';

/** Runs whose result is for people. */
const isForPeople = (run: string): boolean =>
  !argumentsOf(run).some((word) => ['--json', 'json', 'csv', 'tsv'].includes(word));

export const runsForPeople = goldenRuns.filter(isForPeople);

/** Words of four letters and more, in small letters. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.match(/\p{L}{4,}/gu)?.map((word) => word.toLowerCase()));

/** Every text below a folder, workbooks left out: what the words of the data are. */
function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:csv|tsv|json|jsonl|args)$/.test(file) && statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1') + readFileSync(file, 'utf8'))
    .join('\n');
}

const ofData = wordsOf(textsBelow(join(root, 'fixtures')));

/** Words that stay as they are in every language: names of systems, options, fields and files. */
const ofPrograms =
  /--[\w-]+(?:[ =][\w.,:="'-]+)?|\b[\w.-]+\.(?:csv|json|xlsx|html)\b|\b(?:prospects|activities|history|reps)\.\w+|\bspanco \w+|https?:\S+|<[^>]*>|&\w+;/g;

const everyField = Object.values(fieldTables).flatMap((table) => Object.keys(table));

/** Words of commands, options and fields that stand outside of them. */
const named = new Set(
  [...Object.keys(commands), ...Object.keys(optionSpecs), ...everyField].map((name) =>
    name.toLowerCase(),
  ),
);

/** What people read of a run: standard output and error; of a page, its text. */
async function readOf(run: string, further: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runCli([...argumentsOf(run), ...further]);
  const text = stdout.replace(/<style>.*?<\/style>/gs, ' ');
  return `${text}\n${stderr}`.replace(ofPrograms, ' ');
}

/** Words of the English result of a run that are in that of another language, those of the data left out. */
export async function survivorsOf(
  run: string,
  language: Language,
  further: readonly string[],
): Promise<string[]> {
  const [english, other] = await Promise.all([
    readOf(run, further),
    readOf(run, [...further, '--lang', language]),
  ]);
  const left = wordsOf(other);
  return [...wordsOf(english)]
    .filter((word) => left.has(word) && !ofData.has(word) && !named.has(word))
    .sort();
}

/** What is wrong with how a result is written, whatever its language. */
export async function slipsOf(run: string, language: Language): Promise<string[]> {
  const args = argumentsOf(run);
  const width = Number(args[args.indexOf('--width') + 1]) || 100;
  const further = args.includes('--width') ? [] : ['--width', String(width)];
  const { stdout } = await runCli([...args, ...further, '--lang', language]);
  const isText = !args.includes('markdown') && !args.includes('html');
  return stdout.split('\n').filter(
    (line) =>
      /\b(?:undefined|null|NaN|Infinity)\b|\[object/.test(line) ||
      // A sentence, no row of a table.
      (/^\p{Lu}.*[.!?]$/u.test(line) && /\S {2}\S/.test(line) && !/\S {3,}\S/.test(line)) ||
      (isText && textWidth(line) > width),
  );
}
