/** The day that a request was resolved, which no deal and no task has. */
import { fold } from '../cells/text/fold.js';
import { CaseWords } from '../cells/words/case-words.js';
import type { Concept } from '../knowledge/fields/concepts.js';
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

const cases = new CaseWords();

/** Whether a header says when each was resolved, or closed. */
const isEnd = (header: string, how: Concept): boolean =>
  isAbout(header, how) &&
  (means(header, 'closedOn') || means(header, 'resolved')) &&
  !spelled(header).some((word) => done.has(word));

/** Whether a header says when each was asked for. */
const isOpening = (header: string): boolean =>
  opening.has(fold(header)) || means(header, 'openedOn');

/** How far a sale came, which no request does. */
const ofSales: ReadonlySet<string> = new Set([
  'qualified',
  'booked',
  'held',
  'proposals',
  'wins',
  'lost',
]);

/** What the columns that say where each row stands hold. */
const standingsIn = ({ header, profiles }: Columns): readonly string[] =>
  header.flatMap((name, column) =>
    isAbout(name, 'status') ? [...profiles.of(column).values.keys()] : [],
  );

/** Whether a status says of some row how far a sale came, in no word of cases. */
const standsAsSale = (columns: Columns): boolean =>
  standingsIn(columns).some(
    (value) =>
      ofSales.has(columns.words.stages.kindOf(value) ?? '') && cases.kindOf(value) === null,
  );

/** Whether a status says of some row how far a sale came, and of none that a case was resolved. */
export const standsOnlyAsSale = (columns: Columns): boolean =>
  standsAsSale(columns) &&
  !standingsIn(columns).some((value) => cases.kindOf(value) === 'resolved');

/**
 * Whether the day of some end stands beside the day that each row was asked for, and not before it.
 *
 * @param isToCome whether a column of such days tells where nobody has filled it in yet
 */
function hasEndDays(columns: Columns, hows: readonly Concept[], isToCome: boolean): boolean {
  const { header, profiles } = columns;
  // A contract is resolved by whoever ends it.
  if (header.some((name) => isAbout(name, 'contract') || isAbout(name, 'property'))) return false;
  if (standsAsSale(columns)) return false;
  const openings = header.flatMap((name, at) =>
    isOpening(name) && fitOf('activities', 'openedOn', columns, at) === 'yes' ? [at] : [],
  );
  return header.some((name, at) => {
    if (!hows.some((how) => isEnd(name, how))) return false;
    const isDay = fitOf('activities', 'closedOn', columns, at) === 'yes';
    if (!isDay && !(isToCome && profiles.isEmpty(at))) return false;
    const isOf = (opened: number) =>
      opened !== at && profiles.of(opened).filled > 0 && isInOrder(profiles, opened, at);
    return openings.some(isOf);
  });
}

/**
 * Whether the day of a resolution stands beside the day that each row was asked for, which no sale has: where nobody has
 * filled any in, it may be but a name for the day of something else.
 */
export const hasResolutionDays = (columns: Columns): boolean =>
  hasEndDays(columns, ['resolve'], false);

/** Whether each row is opened, and resolved or closed some day, as deals are, and hardly what there is to do. */
export const isClosedSomeDay = (columns: Columns): boolean =>
  hasEndDays(columns, ['resolve', 'close'], true);
