import { everything, needsOf } from '../../questions/common/request.js';
import { command } from '../command.js';
import { namesOf } from '../option.js';
import { countingOptions, watchingOptions } from '../options/counting.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';

const { asOf } = countingOptions;
const options = namesOf({
  ...exportOptions,
  ...readingOptions,
  asOf,
  ...watchingOptions,
  ...outputOptions,
});

/** `spanco check`: the ledger of an export. */
export const checkCommand = command({
  examples: ['spanco check exports/', 'spanco check -a activities.csv --rejects rejected.csv'],
  options,
  argument: null,
  schema: async () => (await import('../../questions/check/result.js')).checkSchema,
  async run(call) {
    const { raiseAlarm, readConditions } = await import('../alarm.js');
    const { dataFacts, show } = await import('../answering.js');
    const { readSetup } = await import('../configuration.js');
    const { guardFiles, readInputs } = await import('../inputs.js');
    const { settingsOf } = await import('../study.js');
    const { values, world, now } = call;
    const { studyOf } = await import('../../funnel/study.js');
    const { check } = await import('../../questions/check/check.js');
    const { withAccepted } = await import('../../questions/common/accepted.js');
    const { checkDocument } = await import('../../questions/check/show.js');
    const { ledgerSheet } = await import('../../questions/check/tables.js');
    const conditions = readConditions(values.failIf, null);
    const setup = await readSetup(call);
    const files = setup.inputs.map(({ file }) => file);
    guardFiles(values, files, world);
    const data = await readInputs(call, setup, () => needsOf({ where: [] }), { lenient: true });
    const { tz, asOf } = values;
    const recorded = { stages: 'recorded', credit: 'owner', tz, asOf } as const;
    const study = studyOf(data, settingsOf(recorded, setup.mapping, now));
    const result = withAccepted(check(study), study.settings);
    const heard = conditions.check(result, () => dataFacts(study, everything(asOf)));
    await show(
      call,
      { result, rejected: data.rejects.rows },
      {
        subject: 'check',
        document: () => checkDocument(result, values.verbose),
        sheet: () => ledgerSheet(result),
      },
    );
    // What cannot be measured is no success, whoever asks: a scheduler goes no further, and no alarm makes less of it.
    const isUnfit = result.fit === 'no';
    await raiseAlarm(call.terminal, heard, isUnfit ? 'data' : 'threshold');
    return isUnfit ? 3 : 0;
  },
});
