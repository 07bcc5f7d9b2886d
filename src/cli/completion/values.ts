/** What a named export holds that an option can be given: names of reps, columns, values of a column. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { studyOf } from '../../funnel/study.js';
import { type PeriodName, periodNames } from '../../funnel/calendar-periods.js';
import type { Export } from '../../load/export.js';
import { needsOf } from '../../questions/common/request.js';
import type { Call } from '../command.js';
import { checkOptions } from '../check-options.js';
import { type InputCall, readSetup, type Setup } from '../configuration.js';
import { readInputs } from '../inputs.js';
import { namesOf } from '../option.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';
import { settingsOf } from '../study.js';
import type { World } from '../world.js';
import type { heldOptions } from './declared.js';

/** Nobody waits longer for a key: so much of all files together is read. */
const mostBytes = 5_000_000;
/** More names than this are no help. */
const mostValues = 500;

/** A word of a command line without the marks that its shell reads. */
const plain = (word: string): string =>
  word.replace(/^(["'])(.*?)\1?$/s, '$2').replace(/\\(.)/g, '$1');

const flagOf = new Map<string, keyof typeof exportOptions | 'config'>(
  Object.entries({ ...exportOptions, config: readingOptions.config }).flatMap(([name, { flags }]) =>
    flags.match(/--?[a-z]+/g)!.map((flag) => [flag, name as keyof typeof exportOptions] as const),
  ),
);

const isFile = (world: Pick<World, 'cwd'>, word: string): boolean =>
  statSync(resolve(world.cwd(), word), { throwIfNoEntry: false })?.isFile() === true;

/** The files that a command line names so far, by what they are given as. */
function filesOf(words: readonly string[], world: Pick<World, 'cwd'>) {
  const given: Record<keyof typeof exportOptions | 'config' | 'plain', string[]> = {
    ...{ prospects: [], activities: [], history: [], reps: [], config: [], plain: [] },
  };
  let flag: keyof typeof given = 'plain';
  for (const word of words.filter((one) => one !== '=').map(plain)) {
    if (word.startsWith('-')) flag = flagOf.get(word) ?? 'plain';
    else if (isFile(world, word)) given[flag].push(word);
  }
  return given;
}

/** The beginning of a file of text, to the end of a line. */
function beginningOf(file: string, bytes: number): string {
  const piece = Buffer.alloc(bytes);
  const opened = openSync(file, 'r');
  try {
    const text = piece.subarray(0, readSync(opened, piece, 0, bytes, 0)).toString('utf8');
    return text.slice(0, text.lastIndexOf('\n') + 1);
  } finally {
    closeSync(opened);
  }
}

/** The beginnings of files that are too large, to be read in their place; null where one of them has none. */
function beginnings(
  { inputs }: Setup,
  world: Pick<World, 'cwd'>,
): ReadonlyMap<string, string> | null {
  const files = [...new Set(inputs.map(({ file }) => file.replace(/#.*$/, '')))];
  if (files.length === 0 || files.includes('-')) return null;
  const texts = new Map<string, string>();
  const most = Math.floor(mostBytes / files.length);
  for (const file of files) {
    const path = resolve(world.cwd(), file);
    if (statSync(path).size <= most) continue;
    if (!/\.(?:csv|tsv|txt|jsonl|ndjson)$/i.test(file)) return null;
    texts.set(file, beginningOf(path, most));
  }
  return texts;
}

/** Headers of the prospects, or of all tables where there are none of prospects. */
function columnsOf({ tables }: Export): string[] {
  const own = tables.filter(({ role }) => role === 'prospects');
  const all = (own.length === 0 ? tables : own).flatMap(({ table }) => table.header);
  return [...new Set(all)].filter((header) => header !== '');
}

/** A condition on a column as far as it is written. */
const condition = /^(.+?)(!=|<=|>=|=|~|<|>)(.*)$/s;

/** What can stand for the word that is typed. */
function candidates(
  option: (typeof heldOptions)[number],
  typed: string,
  data: Export,
  call: InputCall & Pick<Call, 'now'>,
  setup: Setup,
): string[] {
  const periods: readonly PeriodName[] = periodNames;
  if (option === 'where') {
    const [, column, comparison] = condition.exec(typed) ?? [];
    if (column === undefined) return columnsOf(data).map((name) => `${name}=`);
    const labels = data.prospects.attributes.get(column)?.dictionary.labels ?? [];
    return labels.map((label) => `${column}${comparison}${label}`);
  }
  if (option === 'rep') {
    const options = checkOptions(['stages', 'credit'], {});
    const settings = settingsOf({ ...options, tz: call.values.tz }, setup.mapping, call.now);
    return studyOf(data, settings).journeys.reps.labels.slice();
  }
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const names = ['rep', ...columnsOf(data), ...(option === 'by' ? periods : [])];
  return names.map((name) => before + name);
}

/**
 * What an export holds that begins as the word that is typed: for `--rep` names, for `--by` columns and periods,
 * for `--where` columns and, behind `source=`, the values of one.
 *
 * @param words of the command line so far
 * @throws SpancoError where the files cannot be read
 */
export async function heldValues(
  option: (typeof heldOptions)[number],
  word: string,
  words: readonly string[],
  { world, terminal, now }: Pick<InputCall, 'world' | 'terminal'> & Pick<Call, 'now'>,
): Promise<readonly string[]> {
  const typed = plain(word);
  const { plain: files, config, ...named } = filesOf(words, world);
  const names = namesOf({ ...exportOptions, ...readingOptions, ...outputOptions });
  const raw = { ...named, quiet: true, ...(config[0] === undefined ? {} : { config: config[0] }) };
  const call = { values: checkOptions(names, raw), files, world, terminal, now };
  const setup = await readSetup(call);
  const texts = beginnings(setup, world);
  if (texts === null) return [];
  const column = option === 'where' ? condition.exec(typed)?.[1] : undefined;
  const needs = () => needsOf({ where: [] }, { attributes: column === undefined ? [] : [column] });
  const reading = { ...call, world: { stdin: world.stdin, cwd: () => world.cwd(), texts } };
  const data = await readInputs(reading, setup, needs, { lenient: true });
  const start = typed.toLowerCase();
  return candidates(option, typed, data, call, setup)
    .filter((value) => value.toLowerCase().startsWith(start))
    .slice(0, mostValues);
}
