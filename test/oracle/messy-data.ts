/**
 * Exports as bad as real ones, the same for the same seed: names spelled in several ways, missing reps
 * and dates, stages skipped or out of order, repeated and contradictory rows, unknown words.
 */

/** The two files of an export, as CSV. */
export interface MessyExport {
  readonly prospects: string;
  readonly activities: string;
}

/** The column of each milestone's day, in their order. */
const dateColumns = [
  'qualifiedOn',
  'bookedOn',
  'heldOn',
  'proposedOn',
  'wonOn',
  'orderedOn',
] as const;

/** The columns of prospects.csv, in their order. */
const prospectColumns = [
  'id',
  'name',
  'rep',
  'segment',
  'stage',
  'status',
  'created',
  'closed',
  ...dateColumns,
  'lostOn',
] as const;

/** The columns of activities.csv, in their order. */
const activityColumns = ['id', 'prospect', 'rep', 'type', 'outcome', 'date'] as const;

type Cells<C extends readonly string[]> = Record<C[number], string>;
type Prospect = Cells<typeof prospectColumns>;
type Activity = Cells<typeof activityColumns>;

/** Spellings of one rep each; two of "Niccolò" differ in how Unicode writes the accent alone. */
const reps = [
  ['Anna Rossi', 'anna rossi', ' ANNA  ROSSI '],
  ['Bruno Bianchi', 'Bruno bianchi'],
  ['Niccolò Ferrari', 'Niccolo\u0300 Ferrari'],
  ['Zoë Öst', 'zoë öst'],
  ['__proto__'],
  [''],
];

const segments = ['Retail', 'retail', 'Food & Wine', 'Construction', ''];
/** The stage of a prospect that reached so many milestones. */
const stages = ['Suspect', 'Prospect', 'Approach', 'Approach', 'Negotiation', 'Won', 'Delivered'];
const names = ['Cantine Muzzì', 'Rossi, "Fratelli" & Co.', 'Hotel\nCorallo', '=1+1', ''];
const firstDay = Date.UTC(2026, 0, 1) / 86_400_000;

/** Random choices of a seed (mulberry32). */
export function chooser(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!;
  const chance = (probability: number): boolean => next() < probability;
  return { between, pick, chance };
}

type Chooser = ReturnType<typeof chooser>;

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A day, written as a date or as a timestamp of the same day. */
const dateCell = (day: number, { pick }: Chooser): string =>
  isoDay(day) + pick(['', '', '', ' 09:30', 'T23:59:59Z']);

/** A word as people and systems write it. */
function spelled(word: string, { chance, pick }: Chooser): string {
  if (!chance(0.15)) return word;
  return pick([word.toUpperCase(), word.toLowerCase(), ` ${word} `, word.replace(' ', '-')]);
}

/** What could be done to prove each milestone, or to fail at it; the last milestone is never proven by the first ones. */
const attempts: readonly (readonly (readonly [type: string, outcomes: readonly string[]])[])[] = [
  [
    ['Qualification call', ['Completed', 'Held', '', 'No answer', 'Cancelled', 'Planned']],
    ['Call', ['Interested', 'Completed', 'No answer', '']],
  ],
  [
    [
      'Appointment',
      ['Held', 'Completed', 'No show', 'Cancelled', 'Rescheduled', 'Planned', '', 'Interested'],
    ],
  ],
  [['Appointment', ['Held', 'Completed', 'Held', 'No show', 'Planned']]],
  [
    [
      'Proposal',
      ['Completed', '', 'Held', 'No answer', 'Planned', 'Cancelled', 'Rescheduled', 'No show'],
    ],
  ],
  [
    [
      'Sale',
      ['Won', 'Completed', '', 'Planned', 'Cancelled', 'Rescheduled', 'No show', 'No answer'],
    ],
  ],
  [
    [
      'Delivery',
      ['Completed', '', 'Held', 'Planned', 'Cancelled', 'Rescheduled', 'No show', 'No answer'],
    ],
  ],
];

/** Ids that a spreadsheet would damage, or take for one another. */
export const idOf = (place: number): string =>
  ['007', '7', '1234567890123456781', '1234567890123456782'][place] ?? `P-${place}`;

/** One prospect and what was done about it; days are out of order now and then. */
function prospectWithActivities(place: number, choose: Chooser): [Prospect, Activity[]] {
  const { between, chance, pick } = choose;
  const owner = pick(reps);
  const entered = firstDay + between(0, 90);
  const depth = between(0, 6);
  const prospect: Prospect = {
    id: idOf(place),
    name: pick(names),
    rep: pick(owner),
    segment: pick(segments),
    stage: chance(0.3) ? '' : spelled(stages[Math.max(0, depth - between(0, 2))]!, choose),
    status: spelled(pick(['Open', 'Open', 'Open', '', depth > 4 ? 'Won' : 'Lost']), choose),
    created: chance(0.12) ? '' : dateCell(entered, choose),
    closed: chance(0.35) ? dateCell(entered + between(10, 60), choose) : '',
    qualifiedOn: '',
    bookedOn: '',
    heldOn: '',
    proposedOn: '',
    wonOn: '',
    orderedOn: '',
    lostOn: '',
  };
  if (chance(0.04)) prospect.stage = pick(['Zorgle', 'Won', 'Delivered']);
  if (chance(0.04)) prospect.status = pick(['Frobbed', 'Won', 'Lost']);
  const activities: Activity[] = [];
  // Some people never fill in the day.
  const undated = chance(0.2) ? 0.8 : 0.05;
  let day = entered;
  for (let step = 0; step < depth; step++) {
    day += chance(0.12) ? -between(1, 25) : between(0, 12);
    if (chance(0.15)) continue;
    if (chance(0.15)) prospect[dateColumns[step]!] = dateCell(day, choose);
    const times = chance(0.15) ? 0 : between(1, 3);
    for (let time = 0; time < times; time++) {
      const [type, outcomes] = pick(attempts[step]!);
      activities.push({
        id: '',
        prospect: prospect.id,
        rep: pick(chance(0.75) ? owner : pick(reps)),
        type: spelled(chance(0.03) ? pick(['Zorgle', 'Note']) : type, choose),
        outcome: spelled(chance(0.03) ? 'Frobbed' : pick(outcomes), choose),
        date: chance(undated) ? '' : dateCell(day + pick([0, 0, 0, 3, -2, 9]), choose),
      });
    }
  }
  if (/lost/i.test(prospect.status) && chance(0.4)) prospect.lostOn = dateCell(day, choose);
  return [prospect, activities];
}

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Records as CSV lines, in the order of the columns. */
const lines = <C extends readonly string[]>(columns: C, records: readonly Cells<C>[]): string[] =>
  records.map((record) =>
    columns.map((column) => cell(record[column as C[number]] ?? '')).join(','),
  );

/** Repeats some of the records, as they are or changed, behind all others. */
function repeated<T>(records: readonly T[], { chance }: Chooser, change: (record: T) => T): T[] {
  const same = records.filter(() => chance(0.06));
  const changed = records.filter(() => chance(0.04)).map(change);
  return [...records, ...same, ...changed];
}

/** A day that is certainly not the one of a cell. */
const otherDay = (date: string, choose: Chooser): string => {
  const day = Date.parse(date.slice(0, 10)) / 86_400_000;
  return dateCell((Number.isNaN(day) ? firstDay : day) + choose.between(1, 40), choose);
};

function inAnyOrder<T>(list: readonly T[], { between }: Chooser): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = between(0, at);
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}

/**
 * Makes an export.
 *
 * @param seed the same seed makes the same bytes
 * @param size how many prospects there are
 */
export function messyExport(seed: number, size = 70): MessyExport {
  const choose = chooser(seed);
  const { chance, pick } = choose;
  const made = Array.from({ length: size }, (_, place) => prospectWithActivities(place, choose));
  const unusable = [
    { ...made[0]![0], id: 'P-never', created: '2026-02-30' },
    { ...made[1]![0], id: '' },
  ];
  const prospects = repeated(
    made.map(([prospect]) => prospect),
    choose,
    (prospect) => ({ ...prospect, rep: pick(pick(reps)), stage: pick(stages) }),
  );
  const numbered = made
    .flatMap(([, activities]) => activities)
    .map((activity, place) => ({ ...activity, id: chance(0.8) ? `A-${place}` : '' }))
    .map((activity) => (chance(0.02) ? { ...activity, date: '2026-02-31' } : activity))
    .map((activity) =>
      chance(0.04) ? { ...activity, prospect: pick(['P-never', 'nobody', '']) } : activity,
    );
  const activities = repeated(numbered, choose, (activity) => ({
    ...activity,
    rep: pick(pick(reps)),
    date: otherDay(activity.date, choose),
  }));
  const file = <C extends readonly string[]>(columns: C, rows: readonly string[]): string =>
    `${[columns.join(','), ...rows].join('\n')}\n`;
  const blank = (columns: readonly string[]): string => ','.repeat(columns.length - 1);
  return {
    prospects: file(
      prospectColumns,
      // The last of contradictory rows stands, so changed ones stay behind the row they change.
      [...lines(prospectColumns, [...unusable, ...prospects]), blank(prospectColumns)],
    ),
    activities: file(activityColumns, [
      blank(activityColumns),
      ...inAnyOrder(lines(activityColumns, activities), choose),
      '',
      blank(activityColumns),
    ]),
  };
}
