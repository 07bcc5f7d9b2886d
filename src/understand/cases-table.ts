import { fold } from '../cells/text/fold.js';
import { CaseWords } from '../cells/words/case-words.js';
import { type Columns, fitOf } from './candidates.js';
import { holdsDeskNumbers, numbersCases } from './case-key.js';
import { isAbout, spelled } from './header-words.js';
import { claims, fieldsNamed, tiers } from './headers.js';
import type { TableMapping } from './mapping.js';
import { namesDeals } from './subjects.js';
import { hasResolutionDays, standsOnlyAsSale } from './resolution-days.js';
import { isToDoList } from './task-list.js';
import { toldBy } from './told.js';
import { wordClaims } from './wording.js';
import { casesTable } from '../knowledge/systems/cases.js';
import type { PresetTable } from '../knowledge/systems/preset.js';

const folded = (headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(fold));
const marks = folded(casesTable.marks.flat());
const cases = new CaseWords();

/** Whether a header says that a row is a case: its number, or whose case it is. */
const isMark = (header: string): boolean =>
  marks.has(fold(header)) ||
  (wordClaims('activities', header).some(({ field }) => field === 'id') &&
    isAbout(header, 'case')) ||
  (isAbout(header, 'case') && isAbout(header, 'seller'));

/** Types that a service desk has too, of cases or of how they came. */
const ofCases: ReadonlySet<string> = new Set([
  'service',
  'note',
  'event',
  'email',
  'call',
  'message',
]);

/**
 * Whether a column of types tells calls from appointments and the like: then it is a log of activities.
 *
 * @param isOfCases whether its columns, or its statuses, are those of cases
 */
function isLog({ profiles, words }: Columns, column: number, isOfCases: boolean): boolean {
  if (profiles.rows.length === 0) return true;
  return [...profiles.of(column).values.keys()].some((value) => {
    const kind = words.types.kindOf(value);
    return kind !== null && kind !== 'service' && !(isOfCases && ofCases.has(kind));
  });
}

/** Whether some status says that a case was resolved, and none that a deal was won, or lost in no word of cases. */
function resolves({ header, profiles, words }: Columns): boolean {
  const statuses = folded(casesTable.columns.caseStatus);
  return header.some((name, column) => {
    if (!statuses.has(fold(name))) return false;
    const said = [...profiles.of(column).values.keys()];
    const isResolved = (value: string) =>
      cases.kindOf(value) === 'resolved' && words.stages.kindOf(value) === null;
    const isEnd = (value: string) => {
      const kind = words.stages.kindOf(value);
      return kind === 'wins' || (kind === 'lost' && cases.kindOf(value) === null);
    };
    return said.some(isResolved) && !said.some(isEnd);
  });
}

/** Whether a status says of most rows where a case stands. */
const stands = ({ header, profiles }: Columns): boolean =>
  header.some((name, column) => {
    const isStatus = folded(casesTable.columns.caseStatus).has(fold(name));
    return isStatus && profiles.of(column).share(cases.knows) > 0.5;
  });

/** Whether some column names a deal, or is its number: what is done for one is no request for help. */
const listsDeals = (header: readonly string[]): boolean =>
  header.some((name) => {
    const isName = claims('prospects').get(fold(name))?.field === 'name';
    const isOf = isName && isAbout(name, 'record') && !isAbout(name, 'case');
    return isOf || (isAbout(name, 'key') && namesDeals(name));
  });

/** Whether a status stands beside a column about something: who asked for help, who mends it, or how much it hurries. */
const standsBeside = (columns: Columns, concept: 'requester' | 'technician' | 'urgency'): boolean =>
  columns.header.some((name) => isAbout(name, concept)) && stands(columns);

/**
 * Whether the rows of a table are cases: its columns are those of a service desk, or say of each row what
 * only a case has. A column that says of what kind each case is, or how it came, makes no difference.
 */
export function isCases(columns: Columns, { columns: chosen, constants }: TableMapping): boolean {
  const { header } = columns;
  if (constants.has('type') || chosen.activities.has('type')) return false;
  const told = toldBy('activities', columns, chosen.activities);
  const isLinked = told.has('prospect') || told.has('prospectName') || told.has('prospectEmail');
  if (!isLinked && !chosen.activities.has('caseStatus') && isToDoList(columns)) return false;
  const isMarked = header.some(isMark);
  const isOfCases = isMarked || resolves(columns);
  // How it came (a channel) is no type of its own.
  const types = told.get('type')?.filter(({ tier }) => tier < tiers.last) ?? [];
  if (types.some(({ column }) => isLog(columns, column, isOfCases))) return false;
  const has = (...fields: readonly string[]) => fields.some((field) => told.has(field));
  const known = (headers: readonly string[]) =>
    header.some((name) => folded(headers).has(fold(name)));
  const { prospect, prospectName, rep, date } = casesTable.columns;
  const isOfSomebody =
    has('prospect', 'prospectName', 'prospectEmail', 'rep') ||
    known([...prospect, ...prospectName, ...rep]);
  const isDated = has('openedOn', 'date') || known(date);
  const isAsked = standsBeside(columns, 'requester');
  const isUrgent = standsBeside(columns, 'urgency');
  const isNumbered = holdsDeskNumbers(columns) && stands(columns);
  const isStanding = isAsked || isUrgent || isNumbered || (isMarked && stands(columns));
  if (!isOfSomebody && !isDated && !isStanding) return false;
  if (sells(columns) || (!isMarked && listsDeals(header))) return false;
  if (isMarked || has('caseStatus', 'firstContact', 'resolved')) return true;
  // What a repair costs makes no deal of it.
  if (isDated && standsBeside(columns, 'technician')) return true;
  // Only whoever asked for help says how satisfied they were.
  const isRated = header.some(
    (name, at) =>
      isAbout(name, 'satisfaction') && fitOf('activities', 'csat', columns, at) === 'yes',
  );
  if (isDated && isRated && !isDeals(columns)) return true;
  if (isDeals(columns) || keysLeads(columns)) return false;
  if (isNumbered || hasResolutionDays(columns) || (numbersCases(columns) && resolves(columns)))
    return true;
  if (has('openedOn') && has('closedOn') && !standsOnlyAsSale(columns)) return true;
  if (isAsked && isDated && has('rep')) return true;
  return (isDated || isUrgent || isAsked) && resolves(columns);
}

/**
 * Whether the rows tell of cases again and again, as where they stand changes: then the newest one of each stands.
 */
export function isLogOfCases(columns: Columns, tableMapping: TableMapping): boolean {
  const { header, profiles } = columns;
  if (!header.some(isMark) || profiles.rows.length === 0) return false;
  return toldBy('history', columns, new Map()).has('date') && isCases(columns, tableMapping);
}

/** Whether a file of insurers or lawyers is a deal: it has a price, or a day it was offered, and a status says offered or won. */
function sells({ header, profiles, words }: Columns): boolean {
  const told = toldBy('prospects', { header, profiles, words }, new Map());
  if (!['amount', 'proposedOn', 'wonOn'].some((field) => told.has(field))) return false;
  const standings = ['stage', 'status'].flatMap((field) => told.get(field) ?? []);
  const isSold = (value: string) =>
    ['proposals', 'wins'].includes(words.stages.kindOf(value) ?? '') &&
    cases.kindOf(value) === null;
  return standings.some(({ column }) => [...profiles.of(column).values.keys()].some(isSold));
}

/** Whether each row is another lead, whatever is done about it. */
const keysLeads = ({ header, profiles }: Columns): boolean =>
  header.some(
    (name, at) => spelled(name).includes('lead') && isAbout(name, 'key') && profiles.isKey(at),
  );

/** Whether columns are those of deals, which are opened and closed too. */
function isDeals(columns: Columns): boolean {
  const told = toldBy('prospects', columns, new Map());
  return ['stage', 'amount', 'wonOn', 'lostOn'].some((field) => told.has(field));
}

/** Headers that name whom a case is about, and never hold an id. */
const names = ['Account Name', 'Contact Name', 'Company name', 'Customer name'].map(fold);

/** Whether cases can only be linked to their customers by name. */
export function linksByName(
  header: readonly string[],
  { columns }: Pick<TableMapping, 'columns'>,
): boolean {
  const named = fieldsNamed('activities', header, columns.activities);
  const isId = (name: string) => fold(name) === fold('Requester ID');
  if (named.has('prospect') || header.some(isId)) return false;
  return header.some((name) => names.includes(fold(name)));
}

/** What is known of the columns of a table of cases; null where its rows are none. */
export const casesTableOf = (columns: Columns, tableMapping: TableMapping): PresetTable | null =>
  isCases(columns, tableMapping)
    ? { ...casesTable, join: linksByName(columns.header, tableMapping) ? 'name' : 'id' }
    : null;
