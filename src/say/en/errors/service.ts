import type { Said } from '../../said.js';
import { grouped } from '../numbers.js';

/** What is said of cases. */
export const serviceErrors = {
  /** @param activities how many there are; null where none were read */
  noCases: (activities: number | null): Said => ({
    message:
      activities === null
        ? 'Cannot report service: no cases were read, only prospects.'
        : `Cannot report service: none of the ${grouped(activities)} activities is a case.`,
    hint: 'Name a file of cases with -a: one with a column such as Case Number, Ticket ID or Case status and without a type, or one whose type says service, case, ticket or complaint. Your own words for it go into spanco.config.json under words.types.service.',
  }),
};
