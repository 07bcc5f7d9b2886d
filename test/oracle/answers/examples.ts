/** Short ways to write an export down by hand. */
import {
  type AbstractExport,
  type Activity,
  type ActivityOutcome,
  type ActivityType,
  type Change,
  type Columns,
  type Day,
  type Outcome,
  plain,
  type Prospect,
  provable,
  type Question,
} from './model.js';
import { answersOf } from './answers.js';
import { resultOf, type Row } from './tally.js';

/** What a hand-written prospect may say; everything else is empty. */
export type Said = Partial<Omit<Prospect, 'id'>>;

const unsaid: Prospect = {
  id: '',
  rep: 'Anna',
  created: '',
  stage: '',
  status: '',
  isWon: '',
  isClosed: '',
  closed: '',
  days: {},
  leadStatus: null,
  isDeal: true,
};

type Line = readonly [
  id: number,
  type: ActivityType,
  outcome: ActivityOutcome,
  day?: Day,
  rep?: string,
];
type Step = readonly [id: number, from: string, to: string, day: Day];

const activity = ([id, type, outcome, day = '', rep = 'Anna']: Line): Activity => ({
  prospect: String(id),
  rep,
  type,
  outcome,
  day,
});

const change = ([id, from, to, day]: Step): Change => ({ prospect: String(id), from, to, day });

/** Columns are there where some prospect says something in them, and where they are named. */
function columnsOf(prospects: readonly Prospect[], named: Partial<Columns>): Columns {
  const some = (tells: (one: Prospect) => boolean) => prospects.some(tells);
  return {
    rep: true,
    created: some(({ created }) => created !== ''),
    stage: some(({ stage }) => stage !== ''),
    status: some(({ status }) => status !== ''),
    flags: some(({ isWon }) => isWon !== ''),
    closed: some(({ closed }) => closed !== ''),
    days: provable.filter((outcome) => some(({ days }) => days[outcome] !== undefined)),
    ...named,
  };
}

/** What beside prospects belongs to a hand-written export. */
export interface Beside {
  readonly log?: readonly Line[];
  readonly steps?: readonly Step[];
  readonly columns?: Partial<Columns>;
  readonly listed?: AbstractExport['listed'];
}

/** An export of prospects 1, 2, 3, …, and what stands beside them. */
export function exportOf(said: readonly Said[], beside: Beside = {}): AbstractExport {
  const prospects = said.map((one, place): Prospect => ({
    ...unsaid,
    ...one,
    id: String(place + 1),
  }));
  return {
    hasProspects: true,
    hasLeads: prospects.some(({ leadStatus }) => leadStatus !== null),
    columns: columnsOf(prospects, beside.columns ?? {}),
    prospects,
    history: beside.steps?.map(change) ?? null,
    hasFrom: beside.steps?.some(([, from]) => from !== '') ?? false,
    activities: beside.log?.map(activity) ?? null,
    listed: beside.listed ?? {},
  };
}

const letters = { yes: 'y', no: 'n', open: '?' } as const;

/** The answers for an outcome, a letter a prospect (`y` yes, `n` no, `?` open), or `null`. */
export function answers(data: AbstractExport, outcome: Outcome, asOf = plain.asOf): string {
  const { paths, known } = answersOf(data, asOf);
  if (!known.has(outcome)) return 'null';
  return paths.map(({ reached }) => letters[reached[outcome].answer]).join('');
}

/** The row of everybody. */
export function total(data: AbstractExport, asked: Partial<Question> = {}): Row {
  const result = resultOf(data, { ...plain, ...asked });
  if (result === 'no entry') throw new Error('no day of entry');
  return result.total;
}

/** The row of one rep. */
export function rowOf(data: AbstractExport, rep: string, asked: Partial<Question> = {}): Row {
  const result = resultOf(data, { ...plain, ...asked });
  if (result === 'no entry') throw new Error('no day of entry');
  const row = result.rows.get(rep);
  if (row === undefined) throw new Error(`no row of ${rep}`);
  return row;
}

/** Count, and open questions, of an outcome: `2+1?`. */
export function counted({ counts, open }: Row, outcome: Outcome): string {
  return counts[outcome] === null ? 'null' : `${counts[outcome]}+${open[outcome]}?`;
}
