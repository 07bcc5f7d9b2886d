/** Every option of the program, each declared once. Commands choose among them. */
import type * as zod from 'zod/mini';
import type { OptionTable } from './option.js';
import { askingOptions } from './options/asking.js';
import { countingOptions, watchingOptions } from './options/counting.js';
import { countsOptions, exportOptions, readingOptions } from './options/reading.js';
import { listingOptions, outputOptions } from './options/showing.js';

export const optionSpecs = {
  ...exportOptions,
  ...countsOptions,
  ...readingOptions,
  ...countingOptions,
  ...watchingOptions,
  ...askingOptions,
  ...listingOptions,
  ...outputOptions,
} as const satisfies OptionTable;

/** Name of an option, as commander stores its value. */
export type OptionName = keyof typeof optionSpecs;

/** The checked values of some options. */
export type OptionValues<N extends OptionName = OptionName> = {
  readonly [K in N]: zod.output<ReturnType<(typeof optionSpecs)[K]['schema']>>;
};
