import { wrongUsage } from '../../errors/usage.js';
import { command } from '../command.js';
import { namesOf } from '../option.js';
import { exportOptions, readingOptions } from '../options/reading.js';
import { outputOptions } from '../options/showing.js';
import { voice } from '../../say/voice.js';

const options = [
  ...namesOf({ ...exportOptions, ...readingOptions }),
  'stages',
  'credit',
  ...namesOf(outputOptions),
] as const;

/** `spanco explain <prospect>`: one prospect's path, row by row. */
export const explainCommand = command({
  examples: [
    'spanco explain 18273645 -p deals.csv -a activities.csv',
    'spanco explain "Rossi SpA" -p deals.csv --stages strict',
  ],
  options,
  argument: 'prospect',
  schema: async () => (await import('../../questions/explain/result.js')).explainSchema,
  async run(call) {
    const { show } = await import('../answering.js');
    const { explainNamed, requireProspect } = await import('../explaining.js');
    const { explainDocument, explainSheet } = await import('../../questions/explain/show.js');
    const [wanted, extra] = call.words;
    if (wanted === undefined || wanted === '') return requireProspect(call);
    if (extra !== undefined) {
      throw wrongUsage(voice().errors.usage.oneProspect(extra));
    }
    const explained = await explainNamed(call, wanted);
    const { result } = explained;
    await show(call, explained, {
      subject: 'explain',
      document: () => explainDocument(result),
      sheet: () => explainSheet(result),
    });
    return 0;
  },
});
