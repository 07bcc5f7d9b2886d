import { command } from '../command.js';
import { namesOf } from '../option.js';
import { startingOptions } from '../options/asking.js';
import { exportOptions, readingOptions } from '../options/reading.js';

const options = [
  ...namesOf({ ...exportOptions, ...readingOptions, ...startingOptions }),
  'output',
  'quiet',
  'verbose',
  'lang',
] as const;

/** `spanco init`: a first configuration. */
export const initCommand = command({
  examples: [
    'spanco init -p deals.csv -a calls.csv -a meetings.csv',
    'spanco init -p deals.csv --date-format dmy -o -',
    'spanco init -p deals.csv -a calls.csv --reps users.csv -o conf/spanco.config.json',
  ],
  options,
  argument: null,
  async run(call) {
    const { start } = await import('../starting.js');
    return start(call);
  },
});
