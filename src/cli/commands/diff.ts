import { type Call, command } from '../command.js';
import { namesOf } from '../option.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';
import type { ReadingWorld } from '../world.js';
import type { NamedReport } from '../../questions/diff/reports/alike.js';

/** What says how exports are read and counted. */
const readingAndCounting = [
  ...namesOf({ ...exportOptions, ...readingOptions }),
  'stages',
  'credit',
  'asOf',
] as const;

const options = [...readingAndCounting, ...namesOf(outputOptions)] as const;

type DiffCall = Call<(typeof options)[number]>;

type Two<T> = readonly [before: T, after: T];

/** The two that are named as words. @throws SpancoError where they are not two, or named otherwise */
async function twoNamed({ values, files }: DiffCall): Promise<Two<string>> {
  const { diffNeedsExports, needsTwo } = await import('../../errors/diff.js');
  const { prospects, activities, history } = values;
  if ([prospects, activities, history].some((named) => named.length > 0)) throw diffNeedsExports();
  const [before, after] = files;
  if (before === undefined || after === undefined || files.length > 2) {
    throw needsTwo(files.length);
  }
  return [before, after];
}

async function diffExports(
  call: DiffCall,
  [before, after]: Two<string>,
  world: ReadingWorld,
): Promise<void> {
  const { show } = await import('../answering.js');
  const { openExport } = await import('../study.js');
  const { withAccepted } = await import('../../questions/common/accepted.js');
  const { diff, diffFields } = await import('../../questions/diff/diff.js');
  const { diffDocument, diffSheet, mostListed } = await import('../../questions/diff/show.js');
  const { isForPeople } = await import('../delivery.js');
  const first = await openExport({ ...call, world, files: [before] }, diffFields);
  const second = await openExport({ ...call, world, files: [after] }, diffFields);
  const result = withAccepted(
    diff(first.study, second.study, isForPeople(call.values) ? mostListed : null),
    second.study.settings,
  );
  await show(
    // The notes are those of the later export.
    { ...call, files: [after] },
    { result, rejected: [...first.rejected, ...second.rejected] },
    {
      subject: 'diff',
      document: () => diffDocument(result),
      sheet: () => diffSheet(result),
    },
  );
}

async function diffTwoReports(call: DiffCall, [before, after]: Two<NamedReport>): Promise<void> {
  const { show } = await import('../answering.js');
  const { refuseSettled } = await import('../reports.js');
  const { readConfig } = await import('../configuration.js');
  const { guardFiles } = await import('../inputs.js');
  const { withAccepted } = await import('../../questions/common/accepted.js');
  const { diffReports } = await import('../../questions/diff/reports/diff-reports.js');
  const shown = await import('../../questions/diff/reports/show.js');
  const { values, world } = call;
  refuseSettled(
    values,
    // A configuration may name notes that are known.
    [...readingAndCounting.filter((name) => name !== 'config'), 'rejects', 'strict'],
  );
  guardFiles(values, [before.file, after.file], world);
  const config = await readConfig(values.config, world);
  const accepted = new Set(config?.config.accepted);
  const result = withAccepted(diffReports(before, after), { accepted });
  await show(
    call,
    { result, rejected: [] },
    {
      subject: 'diff',
      document: () => shown.reportsDiffDocument(result),
      sheet: () => shown.reportsDiffSheet(result),
    },
  );
}

/** `spanco diff <before> <after>`: what changed between two exports, or two reports. */
export const diffCommand = command({
  examples: [
    'spanco diff yesterday/ today/',
    'spanco diff march.csv april.csv --format csv -o changes.csv',
    'spanco diff monday.json tuesday.json',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/diff/either.js')).eitherDiffSchema,
  async run(call) {
    const two = await twoNamed(call);
    const { lookInto } = await import('../reports.js');
    const looked = await lookInto(two, call.world);
    if (looked.kind === 'reports') await diffTwoReports(call, looked.reports);
    else await diffExports(call, two, looked.world);
    return 0;
  },
});
