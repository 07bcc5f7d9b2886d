/** The column of the number of a case whose header says no more than what a case is, or a number. */
import { fold } from '../cells/text/fold.js';
import { caseNames, plainNumbers, requestNames } from '../knowledge/systems/cases.js';
import type { PresetTable } from '../knowledge/systems/preset.js';
import type { Columns } from './candidates.js';
import { looks } from './profile.js';

const names: ReadonlySet<string> = new Set(caseNames.map(fold));
const requests: ReadonlySet<string> = new Set(requestNames.map(fold));
const numbers: ReadonlySet<string> = new Set(plainNumbers.map(fold));

/** `4711`, `#4711`, `INC-0042`, `2026/17`: no words, which would be what a case is about. */
const code = /^#?[\p{L}]{0,8}[-_/. ]?\d[\p{L}\d]*(?:[-_/.]\p{L}*\d+)*$/u;
const most = 0.9;
/** What tells cases apart tells hardly two of them alike; one of a few may be so by chance. */
const nearly = 0.8;
const several = 3;

/** Whether a column holds codes in all rows. */
function holdsCodes({ profiles }: Columns, column: number): boolean {
  const { rows, filled, share } = profiles.of(column);
  const isOther = share(looks.flag) >= most || share(looks.day) >= most;
  const isBare = share(looks.number) >= most;
  return (
    rows > 0 &&
    filled >= rows * most &&
    share((value) => code.test(value)) >= most &&
    (!isOther || isBare)
  );
}

/**
 * Whether rows with one value are of one case: they have something else in common that tells the cases apart, such as
 * the day of opening, the customer or what it is about.
 */
function unites({ header, profiles }: Columns, column: number): boolean {
  const { values, filled } = profiles.of(column);
  if (values.size === filled) return true;
  return header.some((_, other) => {
    const { values: said } = profiles.of(other);
    if (other === column || said.size < several || said.size < values.size * nearly) return false;
    const pairs = new Set(profiles.rows.map((row) => `${row[column] ?? ''}\n${row[other] ?? ''}`));
    return pairs.size === values.size;
  });
}

/** Whether codes tell rows apart. */
const tellsApart = (columns: Columns, column: number): boolean =>
  columns.profiles.of(column).values.size > 1 && holdsCodes(columns, column);

/** Whether a column is called what a request for help is, and no sale, and numbers the rows. */
export const numbersCases = (columns: Columns): boolean =>
  columns.header.some((name, column) => requests.has(fold(name)) && tellsApart(columns, column));

/** `TKT-0042`, `INC0001234`: what service desks put before their numbers, whatever the column is called. */
const ofDesk = /^(?:tkt|tck|ticket|inc|incident|case)[-_ #]*\d+$/i;

/** Whether a column holds the numbers of a service desk in all rows, and none twice. */
export const holdsDeskNumbers = ({ header, profiles }: Columns): boolean =>
  header.some(
    (_, column) =>
      profiles.isKey(column) && profiles.of(column).share((value) => ofDesk.test(value)) === 1,
  );

/** `1`, `2`: how many there are, rather than which. */
const isFew = (value: string): boolean => /^\d$/.test(value);

/** Whether a column that is called what a case is numbers some rows alike: they may well be of one. */
export const repeatsNumbers = (columns: Columns, column: number): boolean => {
  const { filled, values } = columns.profiles.of(column);
  const isNamed = names.has(fold(columns.header[column]!));
  const isCount = [...values.keys()].some(isFew);
  return isNamed && !isCount && values.size < filled && holdsCodes(columns, column);
};

/** Takes the column that numbers the cases of a table of such, where none says so in more words. */
export function addCaseKey(
  layout: PresetTable | null,
  columnsOf: Columns,
  wanted: ReadonlySet<string>,
  columns: Map<string, readonly number[]>,
): void {
  const isOfCases = layout !== null && Object.hasOwn(layout.columns, 'caseStatus');
  if (!isOfCases || columns.has('id') || !wanted.has('id')) return;
  const read = new Set([...columns.values()].flat());
  const called = (among: ReadonlySet<string>) =>
    columnsOf.header.findIndex(
      (name, column) =>
        name.trim() !== '' &&
        among.has(fold(name)) &&
        !read.has(column) &&
        tellsApart(columnsOf, column) &&
        unites(columnsOf, column),
    );
  const named = called(names);
  const found = named === -1 ? called(numbers) : named;
  if (found !== -1) columns.set('id', [found]);
}
