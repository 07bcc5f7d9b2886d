/** What is said of a table that is neither prospects nor activities, and why. */
import { noHeader, sumsByMonth, unknownKind } from '../errors/columns.js';
import { monthOf } from '../cells/dates/calendar-words.js';
import type { Candidate, Columns } from './candidates.js';
import { isAbout } from './header-words.js';
import { mayCountReps, mayListUsers } from './lists-of-people.js';
import { looks } from './profile.js';
import { proposalsOf } from './proposals.js';

/** A cell that no column is called: a time, an amount with its decimals, an address, the nothing of a database. */
const isValue = (cell: string): boolean =>
  looks.mail(cell) ||
  cell === '\\N' ||
  (looks.day(cell) && /\d[-/.:]\d/.test(cell)) ||
  /^-?\d+[.,]\d{2,}$/.test(cell);

/** Whether what stands where the header should is a record. */
const isRecord = (header: readonly string[]): boolean => header.filter(isValue).length > 1;

const year = "(?:'?\\d{2}|(?:19|20)\\d{2})";
const named = new RegExp(`^(\\p{L}{3,})\\.?(?:[ .\\-/_]*${year})?$`, 'u');
const numbered =
  /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2})$/;
const quarter = new RegExp(
  `^(?:[QT][1-4][ \\-/_]*${year}|(?:19|20)\\d{2}[ \\-/_]*[QT][1-4])$`,
  'iu',
);

/** `Jan-20`, `März 2026`, `2026-01`, `Q1 2026`. */
const isMonth = (header: string): boolean => {
  const name = named.exec(header.trim())?.[1];
  return (
    (name !== undefined && monthOf(name) > 0) ||
    numbered.test(header.trim()) ||
    quarter.test(header.trim())
  );
};

/** So many columns of months are no accident. */
const several = 3;

type Told = ReadonlyMap<string, readonly Candidate[]>;

/** The error that says why a table cannot be counted, and what helps. */
export function kindless(file: string, columns: Columns, prospects: Told, activities: Told) {
  const { header } = columns;
  const months = header.filter(isMonth);
  if (months.length >= several && months.length * 2 >= header.length) {
    return sumsByMonth(file, months);
  }
  if (isRecord(header)) return noHeader(file, header);
  const stages = proposalsOf('prospects', columns, new Set(), new Set()).filter(
    ({ field }) => field === 'stage',
  );
  // Of what was done it lacks whom it was for, and of people what was done for them.
  const isOfCases = header.some((name) => isAbout(name, 'case')) && !activities.has('caseStatus');
  const lacking = activities.has('type') ? 'prospectName' : isOfCases ? 'caseStatus' : 'type';
  return unknownKind(file, header, {
    proposed: stages,
    countsReps: mayCountReps(columns, prospects.get('rep')),
    listsUsers: mayListUsers(columns),
    lacking,
  });
}
