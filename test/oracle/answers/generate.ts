import fc from 'fast-check';
import {
  type AbstractExport,
  type Activity,
  activityOutcomes,
  type ActivityOutcome,
  type ActivityType,
  activityTypes,
  type Change,
  type Columns,
  type Day,
  later,
  noDay,
  plain,
  type Prospect,
  provable,
  type Proven,
  type Question,
  stageWords,
} from './model.js';

/** Days of half a year around the turn of the quarter, some of them after every `--as-of` that is asked. */
const day: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 100 })
  .map((days) => later('2026-01-01', days));

const maybe = (values: fc.Arbitrary<string>, blanks = 1): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: blanks, arbitrary: fc.constant('') });

const rep = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Anna', 'Bruno', 'Carla') },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Sets of stages as pipelines have them: with and without an appointment, an order, an unknown word, an end. */
const pipelines: readonly (readonly string[])[] = [
  [
    'New lead',
    'Qualified',
    'Appointment scheduled',
    'Meeting held',
    'Proposal sent',
    'Closed won',
    'Delivered',
    'Closed lost',
  ],
  ['New lead', 'Qualified', 'Appointment scheduled', 'Proposal sent', 'Closed won', 'Closed lost'],
  ['New lead', 'Proposal sent', 'Closed won', 'Closed lost'],
  ['Qualified', 'Zorgle', 'Closed won', 'Closed lost'],
  ['New lead', 'Qualified', 'Proposal sent'],
  ['New lead', 'Qualified', 'Closed lost'],
];

const status = fc.constantFrom<'Open' | 'Won' | 'Lost'>('Open', 'Won', 'Lost');

/** What the generator draws for one prospect, before columns and pipelines make sense of it. */
const draft = fc.record({
  rep,
  created: maybe(day),
  stage: fc.nat(),
  isStageBlank: fc.nat({ max: 9 }).map((at) => at === 0),
  status,
  isStatusBlank: fc.nat({ max: 9 }).map((at) => at === 0),
  closed: maybe(day),
  days: fc.record(
    Object.fromEntries(provable.map((outcome) => [outcome, maybe(day, 3)])) as Record<
      Proven,
      fc.Arbitrary<string>
    >,
  ),
  leadStatus: fc.constantFrom('Not Contacted', 'Pre Qualified', 'Junk Lead', ''),
  membership: fc.constantFrom('lead', 'deal', 'both', 'both'),
  steps: fc.array(fc.record({ to: fc.nat(), gap: fc.integer({ min: 1, max: 20 }) }), {
    maxLength: 4,
  }),
  first: fc.nat(),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const columns: fc.Arbitrary<Columns> = fc.record({
  rep: fc.constant(true),
  created: fc.nat({ max: 4 }).map((at) => at > 0),
  stage: fc.nat({ max: 3 }).map((at) => at > 0),
  status: fc.nat({ max: 3 }).map((at) => at === 0),
  flags: fc.nat({ max: 4 }).map((at) => at === 0),
  closed: fc.boolean(),
  days: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...provable], { maxLength: 3 }) },
  ),
});

const activityDraft = fc.record({
  place: fc.nat(),
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<ActivityType>(...activityTypes) },
    { weight: 2, arbitrary: fc.constant<ActivityType>('Appointment') },
    { weight: 1, arbitrary: fc.constant<ActivityType>('Proposal') },
  ),
  outcome: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<ActivityOutcome>(...activityOutcomes) },
    { weight: 2, arbitrary: fc.constantFrom<ActivityOutcome>('Held', 'Completed') },
  ),
  day: maybe(day),
});

/** Days that anything may be said to be on are drawn apart from who was there: one rep a day and prospect. */
const repOf = (prospect: string, on: Day): string =>
  ['Anna', 'Bruno', 'Carla'][(Number(prospect) * 7 + Number(on.replaceAll('-', ''))) % 3]!;

/** Changes of one prospect on different days: a walk through the stages, mostly forward. */
function walkOf(id: string, { steps, first, created }: Draft, words: readonly string[]): Change[] {
  let at = first % Math.max(1, words.length - 2);
  let on = created === noDay ? '2026-01-10' : created;
  return steps.map(({ to, gap }) => {
    const from = words[at]!;
    // Two of three steps go one stage further.
    at = to % 3 === 0 ? Math.floor(to / 3) % words.length : Math.min(at + 1, words.length - 1);
    on = later(on, gap);
    return { prospect: id, from, to: words[at]!, day: on };
  });
}

/** What outcomes go together with a type, so that no refusal stands beside an appointment. */
function sensible(activity: Activity): Activity {
  const { type, outcome } = activity;
  const isConversation = type === 'Call' || type === 'Qualification call';
  if (outcome === 'Not interested' && !isConversation) return { ...activity, outcome: 'Planned' };
  if (outcome === 'Interested' && !isConversation) return { ...activity, outcome: '' };
  return activity;
}

interface Shape {
  readonly columns: Columns;
  readonly words: readonly string[];
  readonly hasLeads: boolean;
  readonly withHistory: boolean;
  readonly withActivities: boolean;
  readonly hasFrom: boolean;
}

function prospectOf(
  id: string,
  drawn: Draft,
  { columns, words, hasLeads, withHistory }: Shape,
): Prospect {
  const { rep, created, closed, days, membership } = drawn;
  const isDeal = !hasLeads || membership !== 'lead';
  const isLead = hasLeads && membership !== 'deal';
  let stage = drawn.isStageBlank ? '' : words[drawn.stage % words.length]!;
  const walked = withHistory && columns.stage ? walkOf(id, drawn, words).at(-1)?.to : undefined;
  // The stage now is mostly the one that was entered last.
  if (walked !== undefined && drawn.stage % 4 > 0) stage = walked;
  const meaning = stage === '' ? 'unknown' : stageWords[stage]!;
  let said: Prospect['status'] = drawn.isStatusBlank ? '' : drawn.status;
  // A status that says open beside a stage that says won or lost says two things of one moment.
  if (columns.stage && said === 'Open') {
    if (meaning === 'wins' || meaning === 'orders') said = 'Won';
    if (meaning === 'lost') said = 'Lost';
  }
  // Flags say what the status says, or nothing.
  const isWon = said === '' ? '' : said === 'Won' ? 'true' : 'false';
  const isClosed = said === '' ? '' : said === 'Open' ? 'false' : 'true';
  const isJunk = drawn.leadStatus === 'Junk Lead' && isDeal;
  return {
    id,
    rep: !hasLeads || isLead ? rep : '',
    created: !hasLeads || isLead || isDeal ? created : '',
    stage,
    status: said,
    isWon,
    isClosed,
    closed,
    days: Object.fromEntries(columns.days.map((outcome) => [outcome, days[outcome]])),
    leadStatus: isLead ? (isJunk ? 'Pre Qualified' : drawn.leadStatus) : null,
    isDeal,
  };
}

const blankColumns: Columns = {
  rep: false,
  created: false,
  stage: false,
  status: false,
  flags: false,
  closed: false,
  days: [],
};

function assemble(
  drafts: readonly Draft[],
  activities: readonly Omit<Activity, 'prospect' | 'rep'>[],
  places: readonly number[],
  shape: Shape,
): AbstractExport {
  const prospects = drafts.map((one, place) => prospectOf(String(place + 1), one, shape));
  const walked = prospects.flatMap((one, place) =>
    one.isDeal ? walkOf(one.id, drafts[place]!, shape.words) : [],
  );
  const log = activities.map((one, at) => {
    const prospect = String((places[at]! % drafts.length) + 1);
    return sensible({ ...one, prospect, rep: repOf(prospect, one.day) });
  });
  return {
    hasProspects: true,
    hasLeads: shape.hasLeads,
    columns: shape.columns,
    prospects,
    history: shape.withHistory && walked.length > 0 ? walked : null,
    hasFrom: shape.hasFrom,
    activities: shape.withActivities && log.length > 0 ? log : null,
    listed: {},
  };
}

/** Where only activities were exported, whoever they name is a prospect, in the order of the rows. */
function activitiesOnly(data: AbstractExport): AbstractExport {
  if (data.activities === null) return data;
  const ids = [...new Set(data.activities.map(({ prospect }) => prospect))];
  const prospects = ids.map((id) => ({
    ...data.prospects.find((one) => one.id === id)!,
    rep: '',
    created: '',
    leadStatus: null,
    isDeal: true,
    days: {},
  }));
  return {
    ...data,
    hasProspects: false,
    hasLeads: false,
    columns: blankColumns,
    prospects,
    history: null,
  };
}

/** A deals table needs somebody in it, and so does a table of leads. */
const isWhole = ({ hasLeads, prospects }: AbstractExport): boolean =>
  !hasLeads ||
  (prospects.some(({ isDeal }) => isDeal) &&
    prospects.some(({ leadStatus }) => leadStatus !== null));

/** A column that nobody fills in may not be recognised for what it is. */
const isFilled = ({ columns, prospects }: AbstractExport): boolean =>
  !columns.created || prospects.some(({ created }) => created !== noDay);

/** Small exports of every kind of evidence. */
export const abstractExport: fc.Arbitrary<AbstractExport> = fc
  .record({
    drafts: fc.array(draft, { minLength: 1, maxLength: 12 }),
    drawn: fc.array(activityDraft, { maxLength: 16 }),
    columns,
    words: fc.constantFrom(...pipelines),
    hasLeads: fc.nat({ max: 5 }).map((at) => at === 0),
    withHistory: fc.nat({ max: 2 }).map((at) => at === 0),
    withActivities: fc.nat({ max: 2 }).map((at) => at > 0),
    hasFrom: fc.nat({ max: 3 }).map((at) => at > 0),
    isLogAlone: fc.nat({ max: 11 }).map((at) => at === 0),
  })
  .map(({ drafts, drawn, columns, hasLeads, isLogAlone, ...shape }) => {
    // Beside leads the deals have a stage; one column of an end at a time, so that none contradicts another.
    const fit = {
      ...columns,
      stage: columns.stage || hasLeads,
      flags: columns.flags && !columns.status && !hasLeads,
    };
    const data = assemble(
      drafts,
      drawn.map(({ type, outcome, day }) => ({ type, outcome, day })),
      drawn.map(({ place }) => place),
      { ...shape, hasLeads, columns: fit },
    );
    return isLogAlone ? activitiesOnly(data) : data;
  })
  .filter((data) => isWhole(data) && isFilled(data));

/** Ways to ask. */
export const question: fc.Arbitrary<Question> = fc
  .record({
    stages: fc.constantFrom<Question['stages']>('recorded', 'implied', 'strict'),
    credit: fc.constantFrom<Question['credit']>('owner', 'owner', 'actor'),
    basis: fc.constantFrom<Question['basis']>('activity', 'activity', 'cohort'),
    since: fc.option(day, { freq: 2 }),
    until: fc.option(day, { freq: 2 }),
    mature: fc.option(fc.integer({ min: 5, max: 60 }), { freq: 1 }).map((days) => days),
    isMature: fc.nat({ max: 3 }).map((at) => at === 0),
    asOf: fc.constantFrom('2026-04-30', '2026-04-30', '2026-03-01'),
  })
  .map(({ isMature, ...asked }) => {
    const { since, until } = asked;
    const isTurned = since !== null && until !== null && since > until;
    return {
      ...asked,
      since: isTurned ? until : since,
      until: isTurned ? since : until,
      mature: isMature ? asked.mature : null,
    };
  });

/** No period and no policy: what the answers are, as they are. */
export const wholly: Question = { ...plain, asOf: '2026-04-30' };
