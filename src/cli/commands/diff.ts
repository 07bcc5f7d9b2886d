import { command } from '../command.js';
import { namesOf } from '../option.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';

const options = [
  ...namesOf({ ...exportOptions, ...readingOptions }),
  'stages',
  'credit',
  'asOf',
  ...namesOf(outputOptions),
] as const;

/** `spanco diff <before> <after>`: what changed between two exports. */
export const diffCommand = command({
  examples: [
    'spanco diff yesterday/ today/',
    'spanco diff march.csv april.csv --format csv -o changes.csv',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/diff/result.js')).diffSchema,
  async run(call) {
    const { diffNeedsExports, needsTwo } = await import('../../errors/diff.js');
    const { show } = await import('../answering.js');
    const { openExport } = await import('../study.js');
    const { values } = call;
    const { prospects, activities, history } = values;
    if ([prospects, activities, history].some((files) => files.length > 0))
      throw diffNeedsExports();
    const [before, after] = call.files;
    if (before === undefined || after === undefined || call.files.length > 2) {
      throw needsTwo(call.files.length);
    }
    const { diff, diffFields } = await import('../../questions/diff/diff.js');
    const { diffDocument, diffSheet } = await import('../../questions/diff/show.js');
    const first = await openExport({ ...call, files: [before] }, diffFields);
    const second = await openExport({ ...call, files: [after] }, diffFields);
    const result = diff(first.study, second.study);
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
    return 0;
  },
});
