import type { DifferingReports } from '../../facts.js';
import type { Said } from '../../said.js';
import { andList } from '../lists.js';

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given: number): Said => ({
    message: `Cannot compare exports: ${given === 0 ? 'none was' : given === 1 ? 'only one was' : `${given} were`} named.`,
    hint: 'Name the earlier one, then the later one, each a file or a folder: spanco diff yesterday/ today/.',
  }),
  withoutNames: (): Said => ({
    message:
      'Cannot tell which deals are the same: the exports have neither ids nor names in common.',
    hint: 'Export the id of every deal, or name its column with --column prospects.id="…".',
  }),
  diffNeedsExports: (): Said => ({
    message:
      'Cannot compare exports by -p, -a, --history or --counts: two files or folders are named as words.',
    hint: 'Write spanco diff yesterday/ today/.',
  }),
  reportBesideExport: (report: string, other: string, command: string): Said => ({
    message: `Cannot compare ${report} with ${other}: the one is a result of spanco report, the other an export.`,
    hint: `Make a report of the export, counted the same way, and compare the two: ${command}`,
  }),
  notAReport: (file: string, schema: string): Said => ({
    message: `Cannot compare ${file}: it is ${schema}, and of results only spanco/report/1 can be compared.`,
    hint: 'Write both with spanco report --format json.',
  }),
  notAsJson: (file: string): Said => ({
    message: `Cannot compare ${file}: it is a result of spanco that was not written as JSON.`,
    hint: 'Write both with spanco report --format json.',
  }),
  brokenReport: (file: string, place: string | null): Said => ({
    message: `Cannot compare ${file}: it is not what spanco report writes (${place ?? 'no whole JSON'}).`,
    hint: 'Write it again with spanco report --format json.',
  }),
  reportsDiffer: ({
    before,
    after,
    differences,
    isOfPeriods,
    command,
  }: DifferingReports): Said => ({
    message: `Cannot compare ${before} with ${after}: they were not counted the same way (${differences
      .map(
        ({ flag, before: first, after: second }) =>
          `${first ?? `no ${flag}`} against ${second ?? `no ${flag}`}`,
      )
      .join('; ')}).`,
    hint: `${isOfPeriods ? 'Periods are put side by side by spanco trend. ' : ''}Make the second again with the options of the first: ${command}`,
  }),
  settledInReports: (flags: readonly string[]): Said => ({
    message: `Cannot use ${andList(flags)}: both files are reports, which are counted already.`,
    hint: 'Leave it out, or name the two exports.',
  }),
};
