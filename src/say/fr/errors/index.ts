import { columnsErrors } from './columns.js';
import { countsErrors } from './counts.js';
import { dealsErrors } from './deals.js';
import { diffErrors } from './diff.js';
import { explainErrors } from './explain.js';
import { goalsErrors } from './goals.js';
import { inputErrors } from './input.js';
import { libraryErrors } from './library.js';
import { planErrors } from './plan.js';
import { serviceErrors } from './service.js';
import { spreadsheetsErrors } from './spreadsheets.js';
import { sqlErrors } from './sql.js';
import { thresholdErrors } from './threshold.js';
import { usageErrors } from './usage.js';

/** What is said of everything that goes wrong, as the errors are filed. */
export const errors = {
  columns: columnsErrors,
  counts: countsErrors,
  deals: dealsErrors,
  diff: diffErrors,
  explain: explainErrors,
  goals: goalsErrors,
  input: inputErrors,
  library: libraryErrors,
  plan: planErrors,
  service: serviceErrors,
  spreadsheets: spreadsheetsErrors,
  sql: sqlErrors,
  threshold: thresholdErrors,
  usage: usageErrors,
};
