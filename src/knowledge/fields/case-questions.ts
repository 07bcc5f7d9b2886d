import type { ActivityField } from './fields.js';

/** The fields of a case, as far as only questions about cases ask for them. */
export const caseActivityFields = [
  'id',
  'caseStatus',
  'resolved',
  'firstContact',
  'contacts',
  'openedOn',
  'modified',
  'closedOn',
  'timeToClose',
  'minutes',
  'csat',
] as const satisfies readonly ActivityField[];
