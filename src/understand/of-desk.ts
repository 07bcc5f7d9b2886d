/** What only a service desk keeps of each row, and no list of things to do. */
import { fold } from '../cells/text/fold.js';
import { casesTable } from '../knowledge/systems/cases.js';
import type { Columns } from './candidates.js';
import { holdsDeskNumbers, numbersCases } from './case-key.js';
import { isAbout } from './header-words.js';
import { isClosedSomeDay } from './resolution-days.js';

/** Whoever works at a desk; whatever is to be done has an owner too. */
const agents: ReadonlySet<string> = new Set(
  casesTable.columns.rep.filter((name) => name !== 'Owner').map(fold),
);

const isAgent = (header: string): boolean =>
  agents.has(fold(header)) || isAbout(header, 'assigned');

/** What a request is about, which is no name of a thing to do. */
const isSubject = (header: string): boolean => isAbout(header, 'title') && !isAbout(header, 'name');

/** Whether an agent, what each is about, and how much it hurries stand side by side, and no day that tasks are due. */
const queues = ({ header }: Columns): boolean =>
  header.some(isAgent) &&
  header.some(isSubject) &&
  header.some((name) => isAbout(name, 'urgency')) &&
  !header.some((name) => isAbout(name, 'due'));

/** Whether something stands there that a service desk keeps, and nobody of what there is to do. */
export const isOfDesk = (columns: Columns): boolean =>
  columns.header.some((name) => isAbout(name, 'technician')) ||
  queues(columns) ||
  holdsDeskNumbers(columns) ||
  numbersCases(columns) ||
  isClosedSomeDay(columns);
