import { ambiguousProspect, noProspect, noSuchProspect } from '../../errors/explain.js';
import { wrongUsage } from '../../errors/usage.js';
import { command } from '../command.js';
import { namesOf } from '../option.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';

const options = [
  ...namesOf({ ...exportOptions, ...readingOptions }),
  'stages',
  'credit',
  ...namesOf(outputOptions),
] as const;

/** `spanco explain <prospect>`: one prospect's path, row by row. */
export const explainCommand = command({
  summary: 'one prospect: what counted, from which row, and what did not and why',
  examples: [
    'spanco explain 18273645 -p deals.csv -a activities.csv',
    'spanco explain "Rossi SpA" -p deals.csv --stages strict',
  ],
  options,
  argument: { name: 'prospect', help: 'its id, or its name where no other prospect has it' },
  async run(call) {
    const { show } = await import('../answering.js');
    const { readSetup } = await import('../configuration.js');
    const { guardFiles, readInputs } = await import('../inputs.js');
    const { settingsOf } = await import('../study.js');
    const { values, world, now } = call;
    const [wanted, extra] = call.words;
    if (wanted === undefined || wanted === '') throw noProspect();
    if (extra !== undefined) {
      throw wrongUsage(
        `Cannot use "${extra}": one prospect at a time.`,
        'Quote a name with spaces.',
      );
    }
    const { Trace } = await import('../../load/trace.js');
    const { studyOf } = await import('../../funnel/study.js');
    const { explain } = await import('../../questions/explain/explain.js');
    const { explainDocument, explainSheet } = await import('../../questions/explain/show.js');
    const optional = { prospects: ['name'], activities: [] } as const;
    const setup = await readSetup(call, { attributes: [], optional });
    const files = setup.inputs.map(({ file }) => file);
    guardFiles(values, files, world);
    const trace = new Trace(wanted);
    const data = await readInputs(call, setup, { trace, lenient: true });
    if (trace.namesakes.size > 1) throw ambiguousProspect(wanted, [...trace.namesakes.values()]);
    if (trace.prospect === -1) {
      throw noSuchProspect(wanted, trace.rows, data.prospects.ids?.first ?? null);
    }
    const { stages, credit, tz } = values;
    const { journeys, reading } = studyOf(data, settingsOf(values, setup.mapping, now));
    const result = explain(data, journeys, reading, trace, { stages, credit, tz });
    await show(
      call,
      { result, rejected: data.rejects.rows },
      {
        document: () => explainDocument(result),
        sheet: () => explainSheet(result),
      },
    );
    return 0;
  },
});
