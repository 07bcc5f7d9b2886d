import { Readable } from 'node:stream';
import { isoDay, parseIsoDay } from '../cells/dates/calendar.js';
import { namesOf } from '../cli/option.js';
import { countingOptions, measuringOptions } from '../cli/options/counting.js';
import { readingOptions } from '../cli/options/reading.js';
import { outputOptions } from '../cli/options/showing.js';
import { type OpenStudy, openStudy, type StudyCall } from '../cli/study.js';
import { notKept } from '../errors/library.js';
import { invalidOption } from '../errors/usage.js';
import type { OptionalFields } from '../knowledge/fields/fields.js';
import type { Needs } from '../questions/common/request.js';
import { isColumn } from '../funnel/groups.js';
import { leadsFields } from '../questions/leads/leads.js';
import { scorecardFields } from '../questions/scorecard/question.js';
import { serviceFields } from '../questions/service/question.js';
import { nameInputs, type StudyInputs } from './input.js';
import { checked } from './options.js';
import { languageConfigured, voiceIn } from '../cli/language.js';
import type { Language } from '../say/language.js';
import { speaking, voice, type Voice } from '../say/voice.js';

/** How inputs are to be understood, and how paths are made of them. All may be left out. */
export interface StudyOptions {
  /** Columns of the prospects to keep for `by`, `where` and `adjust`, by field or header. */
  readonly keep?: readonly string[];
  /** How skipped stages count: `recorded` (default), `implied` or `strict`. */
  readonly stages?: 'recorded' | 'implied' | 'strict';
  /** Who gets the credit: the `owner` of the prospect (default) or the `actor`. */
  readonly credit?: 'owner' | 'actor';
  /** Time zone of calendar days, such as `Europe/Rome` (default: UTC). */
  readonly tz?: string;
  /** The day it is, where a question names no `asOf`: `2026-03-31` (default: today). */
  readonly today?: string;
  /** Path of a configuration; none is looked for. */
  readonly config?: string;
  /** The system the inputs are from, or `none`; found out by the columns unless said. */
  readonly crm?: string;
  /** By what activities and changes of stage name their prospect. */
  readonly join?: 'id' | 'name' | 'email';
  /** Which column is which field: `activities.type=Kind of touch`. */
  readonly column?: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly dateFormat?: 'dmy' | 'mdy' | 'ymd';
  readonly decimal?: 'comma' | 'point';
  /** Whether the first row that cannot be used is an error. */
  readonly strict?: boolean;
  /** The language of sentences and messages, for every question about it; else that of the configuration, else English. */
  readonly lang?: Language;
}

/** A row that could not be used. */
export interface Rejected {
  readonly file: string;
  /** 1-based, the header not counted. */
  readonly record: number;
  readonly line: number | null;
  readonly reason: string;
  readonly detail: string;
}

/** An export that was read, for any number of questions. Made by `readStudy`. */
export interface Study {
  /** The rows that could not be used; the ledger of every result counts them. */
  readonly rejected: readonly Rejected[];
}

/** What stands behind a study. */
export interface Source extends OpenStudy {
  readonly call: StudyCall;
  /** Columns that were kept. */
  readonly kept: readonly string[];
}

const sources = new WeakMap<Study, Source>();
/** The languages that questions about studies are answered in. */
const voices = new WeakMap<Study, Voice>();

/** What stands behind a study. @throws TypeError where it was not made by `readStudy` */
export function sourceOf(study: Study): Source {
  const source = sources.get(study);
  if (source === undefined) throw new TypeError('A study is made by readStudy.');
  return source;
}

/** Asks something of a study, in its language. */
export const inItsLanguage = <T>(study: Study, ask: () => T): T =>
  speaking(voices.get(study) ?? voice(), ask);

/** Refuses a question about columns that were not kept. @throws SpancoError naming them */
export function requireKept({ kept }: Source, { attributes }: Needs): void {
  const missing = attributes.find(
    (name) => name !== 'rep' && isColumn(name) && !kept.includes(name),
  );
  if (missing !== undefined) throw notKept(missing);
}

/** The fields that any question would read. */
const everyField: OptionalFields = {
  prospects: [leadsFields, scorecardFields, serviceFields].flatMap(({ prospects }) => prospects),
  activities: [leadsFields, scorecardFields, serviceFields].flatMap(({ activities }) => activities),
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What the command line has no option for. */
const libraryOptions = ['keep', 'today'] as const;

/** The columns to keep; one may stand alone, as with every option that is a list. */
function keptColumns(keep: unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(keep) ? keep : [keep];
  for (const name of keep === undefined ? [] : names) {
    if (typeof name !== 'string')
      throw invalidOption('keep', String(name), voice().valueFaults.notAName());
  }
  return keep === undefined ? [] : (names as readonly string[]);
}

/**
 * A call of the reading half of the program in a world that holds nothing but the inputs: no standard
 * input, no terminal, no configuration but the one named.
 */
function quietCall(given: StudyInputs, options: StudyOptions): StudyCall {
  const { today } = options;
  const day = today === undefined ? null : parseIsoDay(today);
  if (today !== undefined && day === null) {
    throw invalidOption('today', today, voice().valueFaults.noDay('2026-03-31'));
  }
  const { names: files, texts } = nameInputs(given);
  const { stages, credit } = countingOptions;
  const { strict, lang } = outputOptions;
  const chosen = checked(
    namesOf({ ...readingOptions, stages, credit, strict, lang }),
    options,
    {},
    libraryOptions,
  );
  const [counts] = files.counts;
  const names = namesOf({ ...measuringOptions, ...outputOptions });
  const values = { ...checked(names, { ...files, counts, quiet: true }), ...chosen };
  return {
    // Rejected rows are kept for whoever asks the study for them; counts have none.
    values: counts === undefined ? { ...values, rejects: '-', output: 'nowhere' } : values,
    world: { stdin: Readable.from([]), cwd: () => '.', texts },
    files: [],
    terminal: { say: async () => undefined, progress: () => undefined },
    now: () => (day === null ? new Date() : new Date(`${isoDay(day)}T12:00:00Z`)),
  };
}

/**
 * Reads exports of prospects and activities, or a table of counts, for any number of questions.
 *
 * @param given paths, texts or records, by what they hold
 * @param options how to understand them
 * @throws SpancoError on anything that cannot be read or understood
 * @example
 * const study = await readStudy({ prospects: 'deals.csv', activities: 'calls.csv' });
 * report(study).total.ratios.closing.value;
 */
export async function readStudy(given: StudyInputs, options: StudyOptions = {}): Promise<Study> {
  const spoken = await voiceFor(options);
  return speaking(spoken, () => readIn(spoken, given, options));
}

/** The language of a study. One that there is not is refused with the other options. */
async function voiceFor({ lang, config }: StudyOptions): Promise<Voice> {
  const configured = () =>
    config === undefined ? null : languageConfigured(config, { cwd: () => '.' });
  return (await voiceIn(lang ?? configured())) ?? voice();
}

async function readIn(spoken: Voice, given: StudyInputs, options: StudyOptions): Promise<Study> {
  const call = quietCall(given, options);
  const kept = keptColumns(options.keep);
  const optional = {
    prospects: unique(everyField.prospects),
    activities: unique(everyField.activities),
  };
  const open = await openStudy(call, () => ({ attributes: kept, optional }), [], false);
  const rejected = open.rejected.map(({ place, reason, detail }) => ({ ...place, reason, detail }));
  const study: Study = { rejected };
  sources.set(study, { ...open, call, kept });
  voices.set(study, spoken);
  return study;
}
