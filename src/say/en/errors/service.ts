import { examples } from '../examples.js';
import { orList } from '../lists.js';
import type { Said } from '../../said.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors = {
  /** @param activities how many there are; null where none were read */
  noCases: (activities: number | null): Said => ({
    message:
      activities === null
        ? 'Cannot report service: no cases were read, only prospects.'
        : activities === 1
          ? 'Cannot report service: the only activity is no case.'
          : `Cannot report service: none of the ${grouped(activities)} activities is a case.`,
    hint: `Name a file of cases with -a: one with a column such as ${orList(examples.caseHeaders)} and without a type, or one whose type says ${orList(examples.caseTypes)}. Your own words for it go into spanco.config.json under words.types.service. If a column says where each stands, name it with --column activities.caseStatus="…".`,
  }),
};
