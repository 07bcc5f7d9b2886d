import { statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { configExists, notAFile, nothingToConfigure, outputIsInput } from '../errors/usage.js';
import { jsonText } from '../render/json.js';
import { propose, type Proposal } from '../load/proposal/propose.js';
import type { Call } from './command.js';
import type { startingOptions } from './options/asking.js';
import type { exportOptions, readingOptions } from './options/reading.js';
import { needsOf } from '../questions/common/request.js';
import { readSetup, type Setup } from './configuration.js';
import { requireForm } from './delivery.js';
import { projectConfig, realPath, realSource, writeWhole } from './files.js';
import { readInputs } from './inputs.js';
import type { Export } from '../load/export.js';
import type { Input } from './sources.js';
import type { World } from './world.js';
import { voice } from '../say/voice.js';

/** A word as a shell takes it. */
const quoted = (word: string): string => (/^[\w./:@+-]+$/.test(word) ? word : JSON.stringify(word));

/** Refuses what no configuration can list. */
function requireFiles({ inputs }: Setup, folder: string): void {
  const piped = inputs.find(({ file }) => file === '-');
  if (piped !== undefined) throw piped.origin === 'pipe' ? nothingToConfigure(folder) : notAFile();
}

/** A file as a configuration elsewhere calls it. */
function pathFrom(folder: string, file: string, world: World): string {
  return relative(folder, resolve(world.cwd(), file)).split(sep).join('/');
}

/** The files that were read; of a spreadsheet, each of the sheets that were. */
function filesRead({ inputs }: Setup, { tables }: Export): Input[] {
  const named = new Set<string>();
  return inputs.flatMap((input) => {
    const sheets = tables
      .map(({ table }) => table.file)
      .filter((file) => file.startsWith(`${input.file}#`));
    const files = sheets.length === 0 ? [input.file] : sheets.filter((file) => !named.has(file));
    for (const file of files) named.add(file);
    return files.map((file) => ({ ...input, file }));
  });
}

/** What a reader of the configuration should look at first. */
function adviceOf({ placedStages, unplacedStages, hasUnknownWords }: Proposal): string[] {
  const say = voice().start;
  return [
    ...(placedStages > 0 ? [say.checkStages()] : []),
    ...(unplacedStages > 0 ? [say.placeStages()] : []),
    ...(hasUnknownWords ? [say.teachWords()] : []),
  ];
}

/** The commands to go on with, with the options that a configuration cannot hold. */
function nextOf(target: string, tz: string, world: World): readonly [string, string] {
  const isProject = resolve(world.cwd(), target) === resolve(world.cwd(), projectConfig);
  const more = [...(isProject ? [] : ['-c', target]), ...(tz === 'UTC' ? [] : ['--tz', tz])];
  const command = (name: string) => ['spanco', name, ...more.map(quoted)].join(' ');
  return [command('check'), command('report')];
}

/** The options that a first configuration is made with. */
type StartValues =
  | keyof typeof exportOptions
  | keyof typeof readingOptions
  | keyof typeof startingOptions
  | 'output'
  | 'quiet'
  | 'verbose'
  | 'lang';

/**
 * Proposes a configuration by what the files hold, and writes it where none is yet.
 *
 * @returns the exit code
 * @throws SpancoError where there is one, or the files cannot be read
 */
export async function start(call: Call<StartValues>): Promise<number> {
  const { world, terminal } = call;
  const { output, force, quiet, tz } = call.values;
  const isShown = output === '-';
  const target = output ?? projectConfig;
  const isThere = !isShown && statSync(resolve(world.cwd(), target), { throwIfNoEntry: false });
  if (isThere && isThere.isFile() && !force) throw configExists(target);
  const reading = { ...call, values: { ...call.values, rejects: undefined, strict: false } };
  const setup = await readSetup(reading, false);
  requireFiles(setup, world.cwd());
  const { config: named } = call.values;
  const read = [...setup.inputs.map(({ file }) => file), ...(named === undefined ? [] : [named])];
  if (!isShown && read.some((file) => realSource(world, file) === realPath(world, target))) {
    throw outputIsInput(target);
  }
  requireForm(output, ['config', 'JSON'], world);
  const data = await readInputs(reading, setup, () => needsOf({ where: [] }), { lenient: true });
  const folder = dirname(resolve(world.cwd(), isShown ? projectConfig : target));
  const zone = tz === 'UTC' ? [] : [voice().start.zone(tz)];
  const proposal = propose(data, {
    files: filesRead(setup, data).map((input) => ({
      ...input,
      path: pathFrom(folder, input.file, world),
    })),
    config: setup.config,
    lang: call.values.lang ?? setup.config?.lang ?? null,
    comment: [voice().start.intro(), ...zone],
  });
  const text = jsonText(proposal.config);
  if (isShown) await terminal.write(text);
  else writeWhole(world, [{ file: target, data: text }]);
  if (quiet) return 0;
  for (const line of adviceOf(proposal)) await terminal.say(line);
  await terminal.say(
    isShown
      ? voice().start.notWritten(projectConfig)
      : voice().start.written(target, nextOf(target, tz, world)),
  );
  return 0;
}
