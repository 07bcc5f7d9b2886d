/** The day that a request was resolved, which no deal and no task has. */
import { fold } from '../cells/text/fold.js';
import { casesTable } from '../knowledge/systems/cases.js';
import { type Columns, fitOf } from './candidates.js';
import { isAbout, spelled } from './header-words.js';
import { claims } from './headers.js';
import { isInOrder } from './order-of-days.js';
import { wordClaims } from './wording.js';

const opening: ReadonlySet<string> = new Set(casesTable.columns.date.map(fold));
/** What is done is a task as well: `Erledigt am`. */
const done: ReadonlySet<string> = new Set(casesTable.columns.resolved.map(fold));

const means = (header: string, field: string): boolean =>
  claims('activities').get(fold(header))?.field === field ||
  wordClaims('activities', header).some((claim) => claim.field === field && !claim.unsure);

/** Whether a header says when each was resolved. */
const isResolution = (header: string): boolean =>
  isAbout(header, 'resolve') &&
  (means(header, 'closedOn') || means(header, 'resolved')) &&
  !spelled(header).some((word) => done.has(word));

/** Whether a header says when each was asked for. */
const isOpening = (header: string): boolean =>
  opening.has(fold(header)) || means(header, 'openedOn');

/**
 * Whether the day of a resolution, which may be yet to come of all, stands beside the day that each row was asked for,
 * and not before it.
 */
export function hasResolutionDays(columns: Columns): boolean {
  const { header, profiles } = columns;
  if (profiles.rows.length === 0) return false;
  // A contract is resolved by whoever ends it.
  if (header.some((name) => isAbout(name, 'contract') || isAbout(name, 'property'))) return false;
  const openings = header.flatMap((name, at) =>
    isOpening(name) && fitOf('activities', 'openedOn', columns, at) === 'yes' ? [at] : [],
  );
  return header.some((name, at) => {
    if (!isResolution(name)) return false;
    const isDay = fitOf('activities', 'closedOn', columns, at) === 'yes';
    const isOf = (opened: number) =>
      opened !== at && profiles.of(opened).filled > 0 && isInOrder(profiles, opened, at);
    return (isDay || profiles.isEmpty(at)) && openings.some(isOf);
  });
}
