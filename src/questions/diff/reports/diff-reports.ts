import { nameKey } from '../../../cells/text/fold.js';
import { type Outcome, outcomes } from '../../../method/milestones.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../../method/ratios.js';
import type { ReportChange } from '../../../say/facts.js';
import { wordWarning } from '../../../say/notes.js';
import { voice } from '../../../say/voice.js';
import type { LedgerCounts } from '../../../warnings/diff.js';
import { isAbout, type Warning } from '../../../warnings/warnings.js';
import type { Quality, ReportResult, ReportRow, WarningResult } from '../../common/result.js';
import { groupName } from '../../common/show/group-name.js';
import { worded } from '../../report/report.js';
import { type NamedReport, requireAlike } from './alike.js';
import { changesOf } from './change.js';
import { isDifferent } from './different.js';
import type { Measures, ReportsDiffResult, ReportsDiffRow } from './result.js';

const measuresOf = ({ counts, open, ratios, links }: ReportRow): Measures => ({
  counts,
  open,
  ratios,
  links,
});

/** A group of one of the reports, or of both. */
function rowOf(first: ReportRow | undefined, second: ReportRow | undefined): ReportsDiffRow {
  const before = first === undefined ? null : measuresOf(first);
  const after = second === undefined ? null : measuresOf(second);
  return {
    group: (second ?? first)!.group,
    before,
    after,
    change: before === null || after === null ? null : changesOf(before, after),
  };
}

/** The groups of both, told by their labels: case and white space make no other group. */
function rowsOf(before: ReportResult, after: ReportResult): ReportsDiffRow[] {
  const { by } = after.options;
  const keyOf = ({ group }: ReportRow): string =>
    JSON.stringify(by.map((name) => nameKey(group[name] ?? '')));
  const first = new Map(before.rows.map((row) => [keyOf(row), row]));
  const second = new Set(after.rows.map(keyOf));
  return [
    ...after.rows.map((row) => rowOf(first.get(keyOf(row)), row)),
    ...before.rows.filter((row) => !second.has(keyOf(row))).map((row) => rowOf(row, undefined)),
  ];
}

/** What a note must be about to be said of two reports, too. */
const keptSubjects = ['stages', 'entry', 'period', 'counts', 'measures'] as const;

/** A note of a report in the language of this run. */
function saidAgain(note: WarningResult): WarningResult {
  try {
    return { ...note, message: wordWarning(note as unknown as Warning) };
  } catch {
    // Nobody vouches for what stands in a file: what cannot be said again stands as it was.
    return note;
  }
}

const ledgerOf = ({ all: { read, used, rejected, unmatched } }: Quality): LedgerCounts => ({
  read,
  used,
  rejected,
  unmatched,
});

/** What must be told of two reports side by side, most of it of any two. */
function notesOf(before: ReportResult, after: ReportResult, rows: ReportsDiffRow[]): Warning[] {
  const named = (side: 'before' | 'after') =>
    rows.flatMap((row) => (row[side] === null ? [groupName(row.group)] : []));
  const [onlyBefore, onlyAfter] = [named('after'), named('before')];
  const [first, second] = [before.options.asOf, after.options.asOf];
  return [
    ...(first !== null && second !== null && second < first
      ? [{ code: 'reports-reversed' as const, before: first, after: second }]
      : []),
    ...(onlyBefore.length + onlyAfter.length === 0
      ? []
      : [{ code: 'groups-of-one-report' as const, before: onlyBefore, after: onlyAfter }]),
    { code: 'reports-rows', before: ledgerOf(before.quality), after: ledgerOf(after.quality) },
    { code: 'reports-overlap' },
  ];
}

/** What a sentence tells first: how many there are, how many are won, and what share that is. */
const tellingCounts: readonly Outcome[] = ['targets', 'wins'];
const tellingRatios: readonly QuotientKey[] = ['conversion'];

/** What of this changed for everybody together, as far as it is known in both. */
function changesIn({ before, after }: ReportsDiffRow): ReportChange[] {
  const [first, second] = [before!, after!];
  const counts = tellingCounts.flatMap((outcome): ReportChange[] => {
    const [was, is] = [first.counts[outcome], second.counts[outcome]];
    if (was === null || is === null || !isDifferent(first, second, outcome)) return [];
    const most = ({ counts, open }: Measures) => counts[outcome]! + (open[outcome] ?? 0);
    return [{ outcome, was: [was, most(first)], is: [is, most(second)] }];
  });
  const ratios = tellingRatios.flatMap((ratio): ReportChange[] => {
    const [was, is] = [quotientIn(first, ratio).value, quotientIn(second, ratio).value];
    if (was === null || is === null || was === is) return [];
    return [{ ratio, was, is }];
  });
  return [...counts, ...ratios];
}

function sentenceOf(total: ReportsDiffRow, rows: readonly ReportsDiffRow[], asOf: DaysAsked) {
  const changes = changesIn(total);
  const days =
    asOf.before === null || asOf.after === null || asOf.before >= asOf.after
      ? null
      : { before: asOf.before, after: asOf.after };
  if (changes.length > 0) return voice().diffReports.found(days, changes);
  const isAnything = [total, ...rows].some(({ before, after }) =>
    [...outcomes, ...quotientKeys].some((key) => isDifferent(before, after, key)),
  );
  return isAnything ? voice().diffReports.elsewhere(days) : voice().diffReports.nothing(days);
}

type DaysAsked = ReportsDiffResult['asOf'];

/**
 * What counts and ratios changed between two reports. Nothing is tested: the second holds most prospects of the
 * first, and two samples that overlap are no two samples.
 *
 * @throws SpancoError where they were not counted the same way
 */
export function diffReports(first: NamedReport, second: NamedReport): ReportsDiffResult {
  requireAlike(first, second);
  const [before, after] = [first.report, second.report];
  const rows = rowsOf(before, after);
  const total = rowOf(before.total, after.total);
  const { asOf: day, ...options } = after.options;
  const asOf = { before: before.options.asOf, after: day };
  return {
    schema: 'spanco/diff-reports/1',
    options,
    asOf,
    sentence: sentenceOf(total, rows, asOf),
    rows,
    total,
    before: before.quality,
    after: after.quality,
    warnings: [
      ...worded(notesOf(before, after, rows)),
      ...after.warnings.filter(({ code }) => isAbout(code, keptSubjects)).map(saidAgain),
    ],
  };
}
