/** Whether two reports were counted the same way, and the command that would count one as the other was. */
import { reportsDiffer } from '../../../errors/diff.js';
import { shellWord } from '../../../say/shell.js';
import type { ReportOptions, ReportResult } from '../../common/result.js';

/** A report, and what messages call it: the file that it was kept in. */
export interface NamedReport {
  readonly file: string;
  readonly report: ReportResult;
}

/** All that a count hangs on but the day it was asked of. */
type Counted = Omit<ReportOptions, 'asOf'>;

/** How each of it is said on the command line, and what it is where nothing is said. */
const options: {
  readonly [K in keyof Counted]: { readonly flag: string; readonly usual: Counted[K] };
} = {
  by: { flag: '--by', usual: ['rep'] },
  unit: { flag: '--unit', usual: 'prospects' },
  stages: { flag: '--stages', usual: 'recorded' },
  credit: { flag: '--credit', usual: 'owner' },
  basis: { flag: '--basis', usual: 'activity' },
  since: { flag: '--since', usual: null },
  until: { flag: '--until', usual: null },
  tz: { flag: '--tz', usual: 'UTC' },
  matureDays: { flag: '--mature', usual: null },
  rep: { flag: '--rep', usual: [] },
  where: { flag: '--where', usual: [] },
};

const names = Object.keys(options) as (keyof Counted)[];

const valuesOf = (value: Counted[keyof Counted]): string[] =>
  value === null ? [] : [value].flat().map(String);

/** Whether two values are the same; the order of a list is none. */
const isSame = (one: Counted[keyof Counted], other: Counted[keyof Counted]): boolean =>
  JSON.stringify(valuesOf(one).sort()) === JSON.stringify(valuesOf(other).sort());

const wordsOf = (flag: string, value: Counted[keyof Counted]): string[] =>
  valuesOf(value).flatMap((each) => [flag, each]);

/** An option as it is said; null where nothing is to be said. */
function textOf(name: keyof Counted, counted: Counted): string | null {
  const words = wordsOf(options[name].flag, counted[name]);
  return words.length === 0 ? null : words.map(shellWord).join(' ');
}

/** The options of a report as they are said again. */
const flagsOf = (counted: Counted): string[] =>
  names.flatMap((name) => {
    const { flag, usual } = options[name];
    return isSame(counted[name], usual) ? [] : wordsOf(flag, counted[name]);
  });

/** How files are named by what they hold. */
const fileFlags: Readonly<Record<string, string>> = {
  prospects: '-p',
  activities: '-a',
  history: '--history',
  reps: '--reps',
  counts: '--counts',
};

/** The files that a report was made of, as they are named. */
const filesOf = ({ quality: { files } }: ReportResult): string[] =>
  files.flatMap(({ file, role }, at) => {
    const isNamed = files.slice(0, at).some((other) => other.file === file && other.role === role);
    const flag = fileFlags[role];
    return isNamed || flag === undefined ? [] : [flag, file];
  });

/** The words of a command that makes a report of some files, counted as another one was. */
const commandLike = (
  like: Counted,
  files: readonly string[],
  output: string,
  asOf: string | null = null,
): string[] => [
  ...['spanco', 'report', ...files, ...flagsOf(like)],
  ...(asOf === null ? [] : ['--as-of', asOf]),
  ...['--format', 'json', '-o', output],
];

const lineOf = (words: readonly string[]): string => words.map(shellWord).join(' ');

/** What a report of an export is kept in, beside another one: that of `april/` in `april.json`. */
function keptIn(file: string, beside: string): string {
  const stem = file === '-' ? 'report' : file.replace(/[/\\]+$/, '').replace(/(?:\.[a-z]+)+$/i, '');
  const isTaken = [`${stem}.json`, file].includes(beside);
  return `${stem}${isTaken || `${stem}.json` === file ? '-report' : ''}.json`;
}

/**
 * The commands that make a report of an export, counted as another report was, and compare the two.
 *
 * @param isFirst whether the report that is there is the earlier one
 */
export function reportThenDiff(
  { file, report }: NamedReport,
  other: string,
  isFirst: boolean,
): string {
  const made = keptIn(other, file);
  const both = isFirst ? [file, made] : [made, file];
  return [
    lineOf(commandLike(report.options, [other], made)),
    lineOf(['spanco', 'diff', ...both]),
  ].join(' && ');
}

/** Refuses to compare what was not counted the same way. @throws SpancoError naming what differs, and what to do */
export function requireAlike(before: NamedReport, after: NamedReport): void {
  const [first, second] = [before.report.options, after.report.options];
  const differing = names.filter((name) => !isSame(first[name], second[name]));
  if (differing.length === 0) return;
  throw reportsDiffer({
    before: before.file,
    after: after.file,
    differences: differing.map((name) => ({
      flag: options[name].flag,
      before: textOf(name, first),
      after: textOf(name, second),
    })),
    isOfPeriods: differing.includes('since') || differing.includes('until'),
    command: lineOf(commandLike(first, filesOf(after.report), after.file, second.asOf)),
  });
}
