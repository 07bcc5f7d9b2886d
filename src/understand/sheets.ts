import { unknownKind } from '../errors/columns.js';
import { noFittingSheet } from '../errors/spreadsheets.js';
import { fold } from '../cells/text/fold.js';
import type { HeaderScore } from '../read/header.js';
import { isSheet, type Role, roles, type Table } from '../read/table.js';
import type { Vocabularies } from '../cells/words/vocabularies.js';
import type { TableMapping } from './mapping.js';
import { mayCountReps, mayListUsers } from './lists-of-people.js';
import { Profiles } from './profile.js';
import { headerScore, likelyRole } from './roles.js';
import { toldBy } from './told.js';
import { systemOf } from './understanding.js';

/** Which of the sheets of a spreadsheet are read, and which are not. */
export interface SheetChoice {
  readonly taken: readonly Table[];
  readonly left: readonly Table[];
}

const sameColumns = (one: Table, other: Table): boolean =>
  one.header.map(fold).join('\0') === other.header.map(fold).join('\0');

/**
 * The sheet whose columns fit best, and all that have the same columns: one sheet a month, one a team.
 *
 * @returns none where no sheet has a column that is known
 */
export function bestSheets(sheets: readonly Table[], score: HeaderScore): Table[] {
  const scores = sheets.map(({ header }) => score(header));
  const most = Math.max(0, ...scores);
  const best = most === 0 ? undefined : sheets[scores.indexOf(most)];
  return best === undefined ? [] : sheets.filter((sheet) => sameColumns(sheet, best));
}

/**
 * The sheets of a spreadsheet that hold what is wanted.
 *
 * @param sheets its sheets, or the one table of any other file, which is taken as it is
 * @param role what is wanted, null for whatever it holds
 * @param words what the words in them mean
 * @throws SpancoError where no sheet fits
 */
export function chooseSheets(
  file: string,
  sheets: readonly Table[],
  role: Role | null,
  tableMapping: TableMapping,
  words: Vocabularies,
): SheetChoice {
  const isBook = sheets.length > 1 && sheets.every(isSheet);
  if (!isBook) return { taken: sheets, left: [] };
  const looked = sheets.map((sheet) => ({
    header: sheet.header,
    profiles: new Profiles(sheet),
    words,
  }));
  const kinds = sheets.map(
    (sheet, at) =>
      systemOf(sheet, null, tableMapping)?.table.role ?? likelyRole(looked[at]!, tableMapping),
  );
  const best = (wanted: Role): Table[] => {
    // Changes of stage are handed over among the activities too.
    const fits = sheets.filter(
      (_, at) =>
        kinds[at] === wanted ||
        (role === 'activities' && wanted === role && kinds[at] === 'history'),
    );
    const score = headerScore(wanted, tableMapping);
    return bestSheets(fits.length === 0 && role !== null ? sheets : fits, score);
  };
  const all = role === null ? (Object.keys(roles) as Role[]).flatMap(best) : best(role);
  const taken = sheets.filter((sheet) => all.includes(sheet));
  if (taken.length > 0) return { taken, left: sheets.filter((sheet) => !all.includes(sheet)) };
  if (role === null)
    throw unknownKind(
      file,
      sheets.flatMap(({ header }) => header),
      {
        proposed: [],
        countsReps: looked.some((columns) =>
          mayCountReps(columns, toldBy('prospects', columns, new Map()).get('rep')),
        ),
        listsUsers: looked.some(mayListUsers),
        lacking: 'type',
      },
    );
  throw noFittingSheet(
    file,
    role,
    sheets.map((sheet) => sheet.file.slice(file.length + 1)),
  );
}
