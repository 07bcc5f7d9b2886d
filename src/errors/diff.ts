/** Every message about two exports side by side. */
import type { DifferingReports } from '../say/facts.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

export const needsTwo = (given: number) =>
  spoken('usage', 'needs-two-exports', voice().errors.diff.needsTwo(given));

export const withoutNames = () =>
  spoken('data', 'diff-without-names', voice().errors.diff.withoutNames());

export const diffNeedsExports = () =>
  spoken('usage', 'diff-needs-exports', voice().errors.diff.diffNeedsExports());

/** @param command what makes a report of the export, and compares the two */
export const reportBesideExport = (report: string, other: string, command: string) =>
  spoken(
    'usage',
    'report-beside-export',
    voice().errors.diff.reportBesideExport(report, other, command),
    { file: other },
  );

/** @param schema that it says it has */
export const notAReport = (file: string, schema: string) =>
  spoken('data', 'not-a-report', voice().errors.diff.notAReport(file, schema), { file });

export const notAsJson = (file: string) =>
  spoken('data', 'not-a-report', voice().errors.diff.notAsJson(file), { file });

/** @param place of what is wrong, `total.counts.wins`; null where it is no whole JSON */
export const brokenReport = (file: string, place: string | null) =>
  spoken('data', 'broken-report', voice().errors.diff.brokenReport(file, place), { file });

export const reportsDiffer = (differing: DifferingReports) =>
  spoken('usage', 'reports-differ', voice().errors.diff.reportsDiffer(differing), {
    facts: { differences: differing.differences },
  });

/** @param flags of options that say how to count */
export const settledInReports = (flags: readonly string[]) =>
  spoken('usage', 'settled-in-reports', voice().errors.diff.settledInReports(flags));
