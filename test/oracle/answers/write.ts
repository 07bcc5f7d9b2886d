import type { AbstractExport, Milestone, Prospect, Proven, Question } from './model.js';

/** The files of an export, and the words of the command line that name them. */
export interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** Headers that the program knows for days of milestones. */
const dayHeaders: Readonly<Record<Proven, string>> = {
  qualified: 'qualifiedOn',
  booked: 'bookedOn',
  held: 'heldOn',
  proposals: 'proposedOn',
  wins: 'wonOn',
  orders: 'orderedOn',
  lost: 'lostOn',
};

type Column<T> = readonly [header: string, cell: (record: T) => string];

const csv = <T>(columns: readonly Column<T>[], records: readonly T[]): string =>
  [
    columns.map(([header]) => header).join(','),
    ...records.map((record) => columns.map(([, cell]) => cell(record)).join(',')),
  ].join('\n') + '\n';

function dealColumns({ columns, hasLeads }: AbstractExport): Column<Prospect>[] {
  const { rep, created, stage, status, flags, closed, days } = columns;
  return [
    [hasLeads ? 'Lead ID' : 'id', ({ id }) => id],
    ...(rep && !hasLeads ? [['rep', (one: Prospect) => one.rep] as const] : []),
    ...(created ? [['created', (one: Prospect) => one.created] as const] : []),
    ...(stage
      ? [[hasLeads ? 'Opportunity stage' : 'stage', (one: Prospect) => one.stage] as const]
      : []),
    ...(status
      ? [[hasLeads ? 'Opportunity status' : 'status', (one: Prospect) => one.status] as const]
      : []),
    ...(flags
      ? [
          ['isWon', (one: Prospect) => one.isWon] as const,
          ['isClosed', (one: Prospect) => one.isClosed] as const,
        ]
      : []),
    ...(closed ? [['closed', (one: Prospect) => one.closed] as const] : []),
    ...days.map(
      (outcome) => [dayHeaders[outcome], (one: Prospect) => one.days[outcome] ?? ''] as const,
    ),
  ];
}

const leadColumns = ({ columns }: AbstractExport): Column<Prospect>[] => [
  ['Lead ID', ({ id }) => id],
  ...(columns.rep ? [['Lead Owner', (one: Prospect) => one.rep] as const] : []),
  ...(columns.created ? [['created', (one: Prospect) => one.created] as const] : []),
  ['Lead Status', ({ leadStatus }) => leadStatus ?? ''],
];

/** Writes an export down. */
export function written(data: AbstractExport): Written {
  const files: Record<string, string> = {};
  const args: string[] = [];
  if (data.hasLeads) {
    const leads = data.prospects.filter(({ leadStatus }) => leadStatus !== null);
    files['leads.csv'] = csv(leadColumns(data), leads);
    args.push('-p', 'leads.csv');
  }
  if (data.hasProspects) {
    const deals = data.prospects.filter(({ isDeal }) => isDeal);
    files['deals.csv'] = csv(dealColumns(data), deals);
    args.push('-p', 'deals.csv');
  }
  if (data.history !== null) {
    const columns: Column<NonNullable<AbstractExport['history']>[number]>[] = [
      ['prospect', ({ prospect }) => prospect],
      ...(data.hasFrom ? [['from', (change: { from: string }) => change.from] as const] : []),
      ['to', ({ to }) => to],
      ['date', ({ day }) => day],
    ];
    files['history.csv'] = csv(columns, data.history);
    args.push('--history', 'history.csv');
  }
  if (data.activities !== null) {
    files['activities.csv'] = csv(
      [
        ['prospect', ({ prospect }) => prospect],
        ['rep', ({ rep }) => rep],
        ['type', ({ type }) => type],
        ['outcome', ({ outcome }) => outcome],
        ['date', ({ day }) => day],
      ],
      data.activities,
    );
    args.push('-a', 'activities.csv');
  }
  if (Object.keys(data.listed).length > 0) {
    const stages: Partial<Record<Milestone | 'lost', string[]>> = {};
    for (const [word, meaning] of Object.entries(data.listed)) (stages[meaning] ??= []).push(word);
    files['spanco.config.json'] = JSON.stringify({ words: { stages } });
  }
  return { files, args };
}

/** The options that ask a question. */
export function optionsOf(question: Question): string[] {
  const { stages, credit, basis, since, until, mature, asOf } = question;
  const given = (name: string, value: string | number | null) =>
    value === null ? [] : [`--${name}`, String(value)];
  return [
    ...['--stages', stages, '--credit', credit, '--basis', basis, '--as-of', asOf],
    ...given('since', since),
    ...given('until', until),
    ...given('mature', mature),
  ];
}
