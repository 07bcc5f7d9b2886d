import { countingOptions } from './counting.js';
import { countsOptions, exportOptions, readingOptions } from './reading.js';

/** What is read and what is counted of it; `--counts` takes the place of the files. */
export const measuringOptions = {
  ...exportOptions,
  ...countsOptions,
  ...readingOptions,
  ...countingOptions,
};
