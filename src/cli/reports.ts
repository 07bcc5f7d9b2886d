/** Results of `spanco report`, read again. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import {
  brokenReport,
  notAReport,
  notAsJson,
  reportBesideExport,
  settledInReports,
} from '../errors/diff.js';
import { SpancoError } from '../errors/error.js';
import { fileNotFound, tooMuchData } from '../errors/input.js';
import { stdinTwice } from '../errors/usage.js';
import { type NamedReport, reportThenDiff } from '../questions/diff/reports/alike.js';
import type { ReportResult } from '../questions/common/result.js';
import { decodeBytes, unreadFacts, textOf } from '../read/decode.js';
import { limits } from '../read/limits.js';
import { Lookable } from '../read/lookable.js';
import { readBytes } from '../read/source.js';
import { resultSchema } from '../read/tables.js';
import { entryOf } from './files.js';
import { flagOf } from './option.js';
import { type OptionName, optionSpecs } from './options.js';
import { filesNamed } from './patterns.js';
import { type ReadingWorld, readingWorld } from './world.js';
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
  const { stdin, texts, streams } = world;
  const bytes = readBytes(file, { stdin, cwd: world.cwd(), texts, streams });
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

/** Whether a file holds a result that is no JSON. */
async function isResultTable(file: string, world: ReadingWorld): Promise<boolean> {
  if (!isFile(file, world)) return false;
  const { stdin, texts, streams } = world;
  const bytes = readBytes(file, { stdin, cwd: world.cwd(), texts, streams });
  for await (const piece of textOf(decodeBytes(file, bytes, unreadFacts()))) {
    return resultSchema(piece) !== null;
  }
  return false;
}

/** @throws SpancoError where it is another result, or not whole */
async function reportOf(file: string, result: Result): Promise<ReportResult> {
  const { reportSchema } = await import('../questions/common/result.js');
  if (result.schema !== reportSchema.shape.schema.value) throw notAReport(file, result.schema);
  const parsed = reportSchema.safeParse(result);
  if (parsed.success) return parsed.data;
  throw brokenReport(file, parsed.error.issues[0]!.path.join('.'));
}

/** What is named and can be read only once; null where it is a file, a folder, a pattern or nothing. */
function streamOf(file: string, world: ReadingWorld): AsyncIterable<unknown> | null {
  if (world.texts?.has(file) === true) return null;
  if (file === '-') return world.stdin;
  const entry = entryOf(world, file);
  if (entry === undefined || entry.isFile() || entry.isDirectory()) return null;
  return createReadStream(resolve(world.cwd(), file));
}

/** Whether there is something that can be looked into. */
const isFile = (file: string, world: ReadingWorld): boolean =>
  world.texts?.has(file) === true || entryOf(world, file)?.isFile() === true;

/** What two names stand for: reports, or exports to be read from this world. */
export type TwoNamed =
  | { readonly kind: 'reports'; readonly reports: readonly [NamedReport, NamedReport] }
  | { readonly kind: 'exports'; readonly world: ReadingWorld };

/**
 * Looks whether two reports are named, or two exports.
 *
 * @throws SpancoError where one is a report and the other is none, or one is damaged
 */
export async function lookInto(
  files: readonly [string, string],
  world: ReadingWorld,
): Promise<TwoNamed> {
  if (files[0] === '-' && files[1] === '-') throw stdinTwice();
  const streams = new Map<string, Lookable>();
  const reports: (NamedReport | null)[] = [];
  for (const file of files) {
    const stream = streamOf(file, world);
    if (stream !== null) streams.set(file, new Lookable(stream));
    const looked = [...streams].map(([name, lookable]) => [name, lookable.look()] as const);
    const isThere = stream !== null || isFile(file, world);
    const result = isThere ? await resultIn(file, readingWorld(world, new Map(looked))) : null;
    reports.push(result === null ? null : { file, report: await reportOf(file, result) });
  }
  const [first, second] = reports;
  if (first && second) return { kind: 'reports', reports: [first, second] };
  if (!first && !second) return { kind: 'exports', world: readingWorld(world, streams) };
  const [report, other] = first ? [first, files[1]] : [second!, files[0]];
  const isThere = streams.has(other) || (await filesNamed(other, world.cwd())) !== null;
  if (!isThere) throw fileNotFound(other);
  if (await isResultTable(other, readingWorld(world, streams))) throw notAsJson(other);
  // What comes from a stream is piped in again.
  const again = streams.has(other) ? '-' : other;
  throw reportBesideExport(report.file, other, reportThenDiff(report, again, report === first));
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
