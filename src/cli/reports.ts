/** Results of `spanco report`, read again. */
import { brokenReport, notAReport, reportBesideExport, settledInReports } from '../errors/diff.js';
import { SpancoError } from '../errors/error.js';
import { fileNotFound, tooMuchData } from '../errors/input.js';
import { stdinTwice } from '../errors/usage.js';
import { type NamedReport, reportThenDiff } from '../questions/diff/reports/alike.js';
import type { ReportResult } from '../questions/common/result.js';
import { decodeBytes, unreadFacts, textOf } from '../read/decode.js';
import { limits } from '../read/limits.js';
import { readBytes } from '../read/source.js';
import { entryOf } from './files.js';
import { flagOf } from './option.js';
import { type OptionName, optionSpecs } from './options.js';
import { filesNamed } from './patterns.js';
import type { ReadingWorld } from './world.js';
import * as kit from './zod-kit.js';

/** How results of the program begin, as it writes them or with their keys in order. */
const beginning = /^\s*\{\s*"(?:schema|options)"\s*:/;

/** A result of the program. */
interface Result {
  readonly schema: string;
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  typeof value.schema === 'string' &&
  value.schema.startsWith('spanco/');

/** The text of a file, null where no result begins like it. @throws SpancoError where it cannot be read */
async function resultText(file: string, world: ReadingWorld): Promise<string | null> {
  const bytes = readBytes(file, { stdin: world.stdin, cwd: world.cwd(), texts: world.texts });
  let text = '';
  for await (const piece of textOf(decodeBytes(file, bytes, unreadFacts()))) {
    const isFirst = text === '';
    text += piece;
    if (isFirst && !beginning.test(text)) return null;
    if (text.length > limits.json.value) throw tooMuchData(file, limits.json.name);
  }
  return text;
}

/** What a file holds where it is a result; null where it is none. @throws SpancoError where it is one that is broken */
async function resultIn(file: string, world: ReadingWorld): Promise<Result | null> {
  const text = await resultText(file, world).catch((error: unknown) => {
    // Whatever is wrong with an export is said where it is read as one.
    if (error instanceof SpancoError) return null;
    throw error;
  });
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isResult(value) ? value : null;
  } catch {
    if (/^\s*\{\s*"schema"\s*:\s*"spanco\//.test(text)) throw brokenReport(file, null);
    return null;
  }
}

/** @throws SpancoError where it is another result, or not whole */
async function reportOf(file: string, result: Result): Promise<ReportResult> {
  const { reportSchema } = await import('../questions/common/result.js');
  if (result.schema !== reportSchema.shape.schema.value) throw notAReport(file, result.schema);
  const parsed = reportSchema.safeParse(result);
  if (parsed.success) return parsed.data;
  throw brokenReport(file, parsed.error.issues[0]!.path.join('.'));
}

/** Whether there is a file that can be looked into without using it up. */
const isFile = (file: string, world: ReadingWorld): boolean =>
  world.texts?.has(file) === true || entryOf(world, file)?.isFile() === true;

/**
 * Two reports, where it is two reports that are named.
 *
 * @returns null where they are exports
 * @throws SpancoError where one is a report and the other is none, or one is damaged
 */
export async function readReports(
  files: readonly [string, string],
  world: ReadingWorld,
): Promise<readonly [NamedReport, NamedReport] | null> {
  if (files[0] === '-' && files[1] === '-') throw stdinTwice();
  const found: (Result | null)[] = [];
  for (const file of files) found.push(isFile(file, world) ? await resultIn(file, world) : null);
  if (found.every((one) => one === null)) return null;
  // A stream is read only where the other one tells what it must be.
  for (const [at, file] of files.entries()) {
    if (file === '-') found[at] = await resultIn(file, world);
  }
  const reports: (NamedReport | null)[] = [];
  for (const [at, result] of found.entries()) {
    const file = files[at]!;
    reports.push(result === null ? null : { file, report: await reportOf(file, result) });
  }
  const [first, second] = reports;
  if (first && second) return [first, second];
  const [report, other] = first ? [first, files[1]] : [second!, files[0]];
  const isThere = other === '-' || (await filesNamed(other, world.cwd())) !== null;
  if (!isThere) throw fileNotFound(other);
  throw reportBesideExport(report.file, other, reportThenDiff(report, other, report === first));
}

/** Refuses options that say how to read or count: reports are counted. @param names those that say it */
export function refuseSettled<N extends OptionName>(
  values: Readonly<Record<N, unknown>>,
  names: readonly N[],
): void {
  const said = names.filter((name) => {
    const usual: unknown = optionSpecs[name].schema(kit).parse(undefined);
    return JSON.stringify(values[name]) !== JSON.stringify(usual);
  });
  if (said.length > 0) throw settledInReports(said.map((name) => flagOf(optionSpecs[name])));
}
