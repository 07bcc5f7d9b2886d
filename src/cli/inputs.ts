import { SpancoError } from '../errors/error.js';
import { strictReject } from '../errors/columns.js';
import { noInput, stdinTwice } from '../errors/usage.js';
import { type Export, readExport, type ReadingAsked } from '../load/export.js';
import { Rejects } from '../load/ledger.js';
import { silenceIn } from '../load/shapes/silent.js';
import type { GivenTable } from '../understand/placing.js';
import { isSameFile } from '../understand/planning.js';
import { isColumn } from '../funnel/groups.js';
import type { Needs } from '../questions/common/request.js';
import { headerScore } from '../understand/roles.js';
import { headersByField } from '../understand/column-plan.js';
import { delimiterName } from '../read/delimiters.js';
import { withHead } from '../read/head.js';
import { openTables, type ReadingOptions } from '../read/tables.js';
import { makeVocabularies } from '../cells/words/vocabularies.js';
import { chooseSheets } from '../understand/sheets.js';
import { rejectsSheet } from './rejects.js';
import { configFile, type InputCall, type InputValues, type Setup } from './configuration.js';
import { guardOutputs, type OutputValues, toStdout } from './delivery.js';
import { writeWhole } from './files.js';
import { sayTaken, type Taken } from './sheets.js';
import { columnsAsked, headerScoreOf, ofShapes, shapesInWords, unfoldInputs } from './shapes.js';
import type { ReadingWorld } from './world.js';
import { voice } from '../say/voice.js';

/**
 * Refuses, before anything is read, two inputs from one stream, and to write over an input.
 *
 * @param files all that is read but the configuration
 */
export function guardFiles(
  values: InputValues & OutputValues,
  files: readonly string[],
  world: ReadingWorld,
): void {
  if (files.filter((file) => file === '-').length > 1) throw stdinTwice();
  guardOutputs(values, [...files, configFile(values)], world);
}

/** How a table was understood, as one line for people. */
function understanding({
  table,
  role,
  plan,
  reading: { system },
}: Export['tables'][number]): string {
  const { file, delimiter } = table;
  return voice().files.understood({
    file,
    role,
    system: system === null ? null : voice().systemTable(system.preset.title, system.table.name),
    encoding: table.encodingInWords(),
    delimiter: delimiter === null ? null : delimiterName(delimiter),
    fields: Object.entries(headersByField(plan)),
  });
}

/** Opens one file as tables, with a line of progress while that lasts. */
export function openFile({ world, terminal }: InputCall, file: string, options: ReadingOptions) {
  const source = {
    // Node makes the stream when it is asked for, which takes a tenth of a short run that reads files.
    get stdin() {
      return world.stdin;
    },
    cwd: world.cwd(),
    texts: world.texts,
    streams: world.streams,
    onBytes: (bytes: number) => terminal.progress(bytes),
  };
  return openTables(file, source, options);
}

/** Writes the rejected rows of a reading that failed. */
function keepRejects({ values, world }: InputCall, { rows }: Rejects): void {
  const file = values.rejects;
  if (toStdout(file) || rows.length === 0) return;
  writeWhole(world, [{ file: file!, data: rejectsSheet(rows) }]);
}

/** A table, and whether its columns alone tell what it holds, because nobody said so. */
interface OpenedTable extends GivenTable {
  readonly isUntold: boolean;
}

/** Nothing is in a file. */
const emptyCodes = ['empty-input', 'no-sheets'];

/** What is passed over in a folder, where nobody named it: nothing, or an answer that was written there. */
const passedOver = [...emptyCodes, 'result-input'];

/** Opens every input, of spreadsheets the sheets that fit. @throws SpancoError where there is none, or one cannot be read */
async function openInputs(
  call: InputCall,
  { inputs, config, mapping }: Setup,
): Promise<OpenedTable[]> {
  const { values, world } = call;
  const nothing = () => noInput(world.cwd(), config === null ? null : configFile(values));
  const opened: OpenedTable[] = [];
  const choices: Taken[] = [];
  const unread: SpancoError[] = [];
  const words = makeVocabularies(null, mapping.pipeline, mapping.words);
  for (const { file, role, origin, isFound, tableMapping, delimiter, encoding } of inputs) {
    if (origin === 'pipe' && world.stdin.isTTY === true) throw nothing();
    const score = headerScoreOf(headerScore(role, tableMapping));
    const options = { delimiter, encoding, headerScore: score };
    const isUntold = origin === 'pipe' || origin === 'word';
    const found = await openFile(call, file, options).catch((error: unknown) => {
      if (!(error instanceof SpancoError)) throw error;
      if (isFound && passedOver.includes(error.code)) return error;
      throw origin === 'pipe' && emptyCodes.includes(error.code) ? nothing() : error;
    });
    if (found instanceof SpancoError) {
      const { ownResult, leftOut } = voice().files;
      const said = found.code === 'result-input' ? ownResult(file) : leftOut(file);
      if (!values.quiet) await call.terminal.say(said);
      unread.push(found);
      continue;
    }
    // Of several sheets what they hold tells which are wanted, as it does of files.
    const looked = found.length > 1 ? await Promise.all(found.map(withHead)) : found;
    const choice = chooseSheets(file, looked, role, tableMapping, words);
    choices.push({ file, role, ...choice });
    opened.push(...choice.taken.map((table) => ({ table, role, tableMapping, isUntold })));
  }
  if (opened.length === 0 && unread[0] !== undefined) throw unread[0];
  await sayTaken(call, choices);
  return opened;
}

/** An export, and the headers of all that was read. */
export interface ReadExport extends Export {
  readonly headers: readonly string[];
}

/**
 * Reads every input.
 *
 * @param needs what is asked of files with these headers
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readInputs(
  call: InputCall,
  setup: Setup,
  needs: (headers: readonly string[]) => Needs,
  asked: Omit<ReadingAsked, 'wantsRows'> = {},
): Promise<ReadExport> {
  const { values, terminal } = call;
  const opened = await openInputs(call, setup);
  const rejects = new Rejects(values.rejects !== undefined, values.strict ? strictReject : null);
  const unfolded = await unfoldInputs(opened, rejects, call.world, () =>
    silenceIn(makeVocabularies(null, setup.mapping.pipeline, setup.mapping.words)),
  );
  const given = unfolded?.tables ?? opened;
  const tables = given.map(({ table, role, tableMapping }) => ({ table, role, tableMapping }));
  const headers = unfolded?.read.made.by ?? [
    ...new Set(tables.flatMap(({ table }) => table.header)),
  ];
  const wanted = needs(headers);
  const { attributes, optional, wantsRows } = wanted;
  const columns =
    unfolded === null
      ? attributes.filter((name) => name !== 'rep' && isColumn(name))
      : columnsAsked(unfolded, wanted);
  const mapping = { ...setup.mapping, attributes: [...new Set(columns)], optional };
  const reading = readExport(tables, mapping, rejects, { ...asked, wantsRows: wantsRows === true });
  const data = await reading.catch((error: unknown) => {
    // Rows that could not be used are wanted most when nothing else comes of them.
    keepRejects(call, rejects);
    throw error;
  });
  if (unfolded !== null) {
    if (values.verbose && !values.quiet) await terminal.say(shapesInWords(unfolded));
    return { ...ofShapes(data, unfolded, wanted), headers };
  }
  const untold = new Set(opened.flatMap(({ table, isUntold }) => (isUntold ? [table.file] : [])));
  for (const table of data.tables) {
    const isTwice = data.tables.some((other) => other !== table && isSameFile(other, table));
    const isWorthSaying = table.guessed || isTwice || untold.has(table.table.file);
    if (!values.quiet && (values.verbose || isWorthSaying))
      await terminal.say(understanding(table));
  }
  return { ...data, headers };
}
