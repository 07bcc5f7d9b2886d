/**
 * The counts of a report a second time, in SQL: the rules of what counts are written down here again, from
 * their description alone. Nothing of the program is used, so a mistake would have to be made twice to pass.
 */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';

/** What can be asked of a report; days are ISO dates. */
export interface Question {
  readonly stages: 'recorded' | 'implied' | 'strict';
  readonly unit: 'prospects' | 'activities';
  readonly credit: 'owner' | 'actor';
  readonly basis: 'activity' | 'cohort';
  readonly by: readonly ('rep' | 'segment' | 'month' | 'id' | 'period')[];
  /** Only what has a day, and by which part of the calendar. */
  readonly every?: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly since?: string;
  readonly until?: string;
  readonly asOf: string;
  readonly mature?: number;
  /** Only prospects of this segment; `(none)` for those without one. */
  readonly segment?: string;
  /** Only what is credited to these reps. */
  readonly reps?: readonly string[];
}

/** The counts of one group, in the order targets … orders, lost; the key folds the spelling of names. */
export interface Answer {
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly total: readonly number[];
}

/** Where the rows of the files went. */
export interface Places {
  readonly prospects: number;
  readonly conflicts: number;
  readonly activities: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly unmatched: number;
  readonly skippedStages: number;
}

/** Places on the path: 0 targets, 1 qualified, 2 booked, 3 held, 4 proposals, 5 wins, 6 orders; 7 is lost. */
const targets = 0;
const lost = 7;

const csv = (file: string): string =>
  `read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '\\N')`;

/** Which files the program is given. */
export type Given = 'prospects and activities' | 'prospects' | 'activities';

/** The files as they are. */
const reading = (folder: string, given: Given): string => `
create macro word(cell) as lower(regexp_replace(cell, '[^\\p{L}\\p{N}]+', '', 'g'));
create macro name_key(cell) as lower(nfc_normalize(trim(regexp_replace(cell, '\\s+', ' ', 'g'))));
create macro day_of(cell) as try_cast(left(cell, 10) as date);
create macro no_day(cell) as cell <> '' and day_of(cell) is null;

create table prospect_rows as
select row_number() over () as line, * from ${csv(join(folder, 'prospects.csv'))} where ${given !== 'activities'};
create table activity_rows as
select row_number() over () as line, * from ${csv(join(folder, 'activities.csv'))} where ${given !== 'prospects'};
`;

/** The files as they are understood: folded words, days, one row a prospect. */
const understanding = (given: Given): string => `

create table usable_prospects as
select *, nullif(name_key(rep), '') as owner, nullif(name_key(segment), '') as part, word(stage) as stage_word, word(status) as status_word
from prospect_rows where id <> '';
create macro last_text(cell, line) as coalesce(arg_max(cell, line) filter (cell <> ''), '');
create macro last_day(cell, line) as arg_max(day_of(cell), line) filter (day_of(cell) is not null);

-- Of rows with one id the last value of each column stands; an empty cell replaces none, nor does one that is no day.
create table prospects as
select id as prospect, nullif(last_text(owner, line), '') as owner, coalesce(nullif(last_text(part, line), ''), '(none)') as segment,
  last_text(stage_word, line) as stage, last_text(status_word, line) as status,
  last_day(created, line) as created, last_day(closed, line) as closed,
  last_day(qualifiedOn, line) as on1, least(last_day(bookedOn, line), last_day(heldOn, line)) as on2, last_day(heldOn, line) as on3,
  last_day(proposedOn, line) as on4, last_day(wonOn, line) as on5, last_day(orderedOn, line) as on6, last_day(lostOn, line) as on7
from usable_prospects group by id;
${given === 'activities' ? prospectsOfActivities : ''}
create table readable_activities as
select *, coalesce(nullif(substr(date, 12, 5), ''), '00:00') as clock from activity_rows where prospect <> '';

-- The same id with the same values counts once; without an id, two equal calls are two calls.
create table distinct_activities as
select prospect, nullif(name_key(rep), '') as rep, word(type) as type, word(outcome) as outcome, day_of(date) as day
from readable_activities
qualify id = '' or row_number() over (partition by id, prospect, name_key(rep), word(type), word(outcome), day_of(date), if(day_of(date) is null, '', clock) order by line) = 1;

create table activities as
select * from distinct_activities where prospect in (select prospect from prospects);
`;

/** Where there are only activities, prospects are the ids in them, owned by the rep of the first one that has a rep. */
const prospectsOfActivities = `
insert into prospects (prospect, owner, segment, stage, status)
select prospect, first(nullif(name_key(rep), '')
    order by nullif(name_key(rep), '') is null, day_of(date) nulls last, coalesce(nullif(substr(date, 12, 5), ''), '00:00'), line), '(none)', '', ''
from activity_rows where prospect <> '' group by prospect;
`;

/** What proves a milestone: an activity, a date column, the current stage or status. */
const evidence = `
create table proofs (type varchar, outcomes varchar[], place integer);
insert into proofs values
  ('qualificationcall', ['completed', 'held', ''], 1),
  ('call', ['interested'], 1),
  ('appointment', ['completed', 'held'], 3),
  ('proposal', ['completed', 'held', 'noanswer', 'interested', 'won', ''], 4),
  ('sale', ['completed', 'held', 'interested', 'won', ''], 5),
  ('delivery', ['completed', 'held', 'interested', 'won', ''], 6);

-- An appointment was made, whatever came of it.
create table done as
select prospect, place, day, rep from activities join proofs on proofs.type = activities.type
where list_contains(outcomes, outcome)
union all select prospect, 2, day, rep from activities where type = 'appointment';

create table dated as
select prospect, place, day, owner
from (unpivot prospects on on1, on2, on3, on4, on5, on6, on7 into name which value day)
  cross join (select unnest(range(1, 8)) as place)
where which = 'on' || place;

-- How each stands at the end now: lost before won, won before open.
create table now as
select prospect, owner, closed, status = 'lost' as is_lost,
  status <> 'lost' and (status = 'won' or stage in ('won', 'delivered')) as is_won,
  status = 'open' and stage not in ('won', 'delivered') as is_open
from prospects;

-- The milestones that the pipeline speaks of: those that a stage is placed at; it has none for an appointment held.
create table pipeline as
select 1 as place
union all select 2 where exists (from prospects where stage = 'approach')
union all select 4 where exists (from prospects where stage = 'negotiation')
union all select 5 where exists (from prospects where stage in ('won', 'delivered'))
union all select 6 where exists (from prospects where stage = 'delivered');

-- What a stage or status proves: its own place, those before it that the pipeline speaks of; 7 is being lost.
create table standing as
with reached as (
  select prospect, case stage when 'prospect' then 1 when 'approach' then 2 when 'negotiation' then 4
    when 'won' then 5 when 'delivered' then 6 else 0 end as deepest
  from prospects
  union all select prospect, 5 from now where is_won
  -- Whoever stood at another stage before reached what comes before the end, whatever stands now.
  union all select id, case stage_word when 'prospect' then 1 when 'approach' then 2 when 'negotiation' then 4
    when 'won' then 4.5 when 'delivered' then 4.5 else 0 end
  from usable_prospects
  union all select id, 4.5 from usable_prospects where status_word = 'won'
)
select distinct prospect, place, owner
from reached join now using (prospect) cross join (select unnest(range(1, 7)) as place)
where (place = deepest or (place < deepest and place in (select place from pipeline)))
  and not (is_lost and place >= 5)
union all select prospect, ${lost}, owner from now where is_lost;

create table everything_said as
select prospect, place, day, rep as performer, 0 as lesser from done
union all select prospect, place, day, owner, 1 from dated
union all select prospect, place, null, owner, 1 from standing;

-- The newest word on the end stands, and what stage and status say now is the newest; on one day lost does.
create table proven as
with words as (
  select prospect, max(day) filter (place in (5, 6)) as won, bool_or(place in (5, 6)) as is_ever_won,
    max(day) filter (place = ${lost}) as lost, bool_or(place = ${lost}) as is_ever_lost
  from everything_said group by prospect
)
select everything_said.* from everything_said join words using (prospect) join now using (prospect)
where case
  when place < 5 then true
  when is_lost then place = ${lost}
  when is_won then place <> ${lost} and (day is null or lost is null or day > lost)
  when is_open then place = 6
  when not (is_ever_won and is_ever_lost) then true
  when won is null or lost >= won then place = ${lost}
  else place <> ${lost} and (day is null or day > lost) end;

-- The first evidence: the earliest day, on that day an activity before a column, then the first name. A win or
-- a loss that the stage or status says and nothing dates was on the day of closing.
create table recorded as
with first as (
  select prospect, place, day, performer as actor from proven
  qualify row_number() over (
    partition by prospect, place order by day nulls last, lesser, performer nulls last) = 1
)
select prospect, place,
  coalesce(day, case when (place = 5 and is_won) or (place = ${lost} and is_lost) then closed end) as day, actor
from first join now using (prospect);

-- Whose recorded appointments were none of them honoured: that stands above what came later.
create table unhonoured as
select distinct prospect from activities where type = 'appointment'
  and prospect not in (select prospect from done where place = 3)
  and prospect not in (select prospect from recorded where place = 3);
`;

/** What the policies on skipped stages make of what is recorded. */
const policies = `
create table grid as
select prospect, place, created, day, actor, recorded.place is not null as reached
from prospects cross join (select unnest(range(1, 7)) as place) left join recorded using (prospect, place);

-- An earlier milestone that is not recorded takes day and credit of the next one that is.
create table implied as
select grid.prospect, grid.place, next.day, next.actor
from grid join recorded as next on next.prospect = grid.prospect
where next.place >= grid.place and next.place < ${lost}
  and not (grid.place = 3 and grid.prospect in (select prospect from unhonoured))
qualify row_number() over (partition by grid.prospect, grid.place order by next.place) = 1;

-- All earlier ones were reached, and none is on a day before the last known one; the day of entry is no part of the order.
create table strict as
with ordered as (
  select *, max(day) over (
    partition by prospect order by place rows between unbounded preceding and 1 preceding) as before
  from grid
)
select prospect, place, day, actor from ordered
qualify bool_and(reached and (day is null or before is null or day >= before)) over (
  partition by prospect order by place rows unbounded preceding);

create table paths as
select 'recorded' as stages, * from recorded
union all select 'implied', * from implied
union all select 'implied', * from recorded where place = ${lost}
union all select 'strict', * from strict
union all select 'strict', * from recorded where place = ${lost};

-- What is counted: milestones, or every activity that proves one which the policy lets stand.
create table counted as
select stages, 'prospects' as unit, prospect, place, day, actor from paths
union all
select stages, 'activities', prospect, place, done.day, done.rep
from paths join done using (prospect, place)
union all
select stages, 'activities', prospect, place, day, actor
from paths anti join done using (prospect, place)
union all
select stages, unit, prospect, ${targets}, created, owner
from prospects, (values ('recorded'), ('implied'), ('strict')) as s (stages),
  (values ('prospects'), ('activities')) as u (unit);
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `true` where there is nothing to ask. */
const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' and ');

/** Which prospects take part. */
function prospectConditions(question: Question): string[] {
  const { basis, since, until, asOf, mature, segment } = question;
  const conditions: string[] = [];
  if (segment !== undefined) conditions.push(`segment = name_key(${quoted(segment)})`);
  if (mature !== undefined) conditions.push(`date '${asOf}' - created >= ${mature}`);
  if (basis === 'cohort' && since !== undefined) conditions.push(`created >= date '${since}'`);
  if (basis === 'cohort' && until !== undefined) conditions.push(`created <= date '${until}'`);
  return conditions;
}

/** Whose they must be. */
const repConditions = ({ reps }: { readonly reps?: readonly string[] | undefined }): string[] =>
  reps === undefined
    ? []
    : [`rep in (${reps.map((rep) => `name_key(${quoted(rep)})`).join(', ')})`];

/**
 * Which of their milestones, or activities, count: those that certainly were in the period. What has no day was
 * in it where it can have been on no other day.
 */
function milestoneConditions(question: Question): string[] {
  const { basis, since, until, asOf, mature, reps } = question;
  const conditions: string[] = [];
  if (basis === 'activity') {
    // Where no creation dates exist at all, the targets are all prospects.
    const anyway = `place = ${targets} and not exists (from prospects where created is not null)`;
    if (since !== undefined) conditions.push(`earliest >= date '${since}' or ${anyway}`);
    if (until !== undefined) conditions.push(`latest <= date '${until}' or ${anyway}`);
  } else {
    // What became of a cohort counts, whenever it was.
    const undatedToo = mature !== undefined ? 'false' : 'day is null';
    conditions.push(`place = ${targets} or latest <= date '${asOf}' or ${undatedToo}`);
  }
  if (question.every !== undefined) {
    if (basis === 'cohort') conditions.push('created is not null');
    else {
      const part = calendar[question.every];
      conditions.push(`${part('earliest')} = ${part('latest')}`);
    }
  }
  if (mature !== undefined) conditions.push(`latest - created <= ${mature}`);
  return [...conditions, ...repConditions({ reps })];
}

/** What was reached, and between which days: its own, else those of entry and of the next dated milestone, or the close. */
export const spansSql = (asOf: string): string => `
ended as (
  select stages, prospect, bool_or(place in (5, ${lost})) as is_ended, max(day) filter (place = ${lost}) as lost_on
  from paths group by stages, prospect
),
bounded as (
  select counted.*, coalesce(
    (select arg_min(next.day, next.place) from paths as next where next.stages = counted.stages
      and next.prospect = counted.prospect and next.place > counted.place and next.place < ${lost}
      and next.day is not null),
    case when is_ended and place <> 6 then coalesce(prospects.closed, lost_on) end,
    date '${asOf}') as bound, created as entered
  from counted join prospects using (prospect) left join ended using (stages, prospect)
),
spanned as (
  select * exclude (bound, entered),
    case when day is not null then day when unit = 'prospects' and place > 0 then
      -- Nobody knows how long before.
      case when entered is null then date '0001-01-01' else least(entered, bound) end end as earliest,
    case when day is not null then day when unit = 'prospects' and place > 0 then greatest(entered, bound) end as latest
  from bounded
)`;

/** How the parts of the calendar are written. */
const calendar = {
  day: (day: string) => `strftime(${day}, '%Y-%m-%d')`,
  week: (day: string) => `strftime(${day}, '%G-W%V')`,
  month: (day: string) => `strftime(${day}, '%Y-%m')`,
  quarter: (day: string) => `year(${day}) || '-Q' || quarter(${day})`,
  year: (day: string) => `strftime(${day}, '%Y')`,
};

function countingSql(question: Question): string {
  const credited = question.credit === 'owner' ? 'owner' : 'actor';
  const keys = question.by.length === 0 ? `''` : question.by.join(" || ' | ' || ");
  const counts = Array.from({ length: 8 }, (_, place) => `count(*) filter (place = ${place})::int`);
  return `
with chosen as (select * from prospects where ${all(prospectConditions(question))}),
${spansSql(question.asOf)},
credited as (
  select lower(prospect) as id, place, day, earliest, latest, created, segment, coalesce(strftime(created, '%Y-%m'), '(none)') as month,
    ${calendar[question.every ?? 'day'](question.basis === 'cohort' ? 'created' : 'earliest')} as period,
    coalesce(${credited}, '(unassigned)') as rep
  from spanned join chosen using (prospect)
  where stages = '${question.stages}' and unit = '${question.unit}'
),
kept as (select * from credited where ${all(milestoneConditions(question))})
select grouping(${keys}) = 1 as is_total, ${keys} as key, [${counts.join(', ')}] as counts
from kept group by grouping sets ((${keys}), ())`;
}

/** An export in a database, to be asked for counts. */
export class SqlOracle {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** Reads `prospects.csv` and `activities.csv` of a folder, or one of them. */
  static async open(folder: string, given: Given): Promise<SqlOracle> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(reading(folder, given));
    await connection.run(understanding(given));
    await connection.run(evidence);
    await connection.run(policies);
    return new SqlOracle(instance, connection);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** The counts of every group that has any, and of all together. */
  async answer(question: Question): Promise<Answer> {
    const rows = new Map<string, readonly number[]>();
    let total: readonly number[] = Array<number>(8).fill(0);
    for (const row of await this.rows(countingSql(question))) {
      const counts = row['counts'] as number[];
      if (row['is_total'] === true) total = counts;
      else rows.set(row['key'] as string, counts);
    }
    return { rows, total };
  }

  /** How many activities of these types whoever performed, by who did, and by all together. */
  async performed(question: Question, types: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.rows(`
with chosen as (select * from prospects where ${all(prospectConditions(question))}),
performed as (
  select -1 as place, activities.day, activities.day as earliest, activities.day as latest, created, coalesce(activities.rep, '(unassigned)') as rep
  from activities join chosen using (prospect) where activities.type in (${types.map(quoted).join(', ')})
),
kept as (select * from performed where ${all(milestoneConditions(question))})
select case when grouping(rep) = 1 then 'total' else rep end as who, count(*)::int as count
from kept group by grouping sets ((rep), ())`);
    return new Map(rows.map((row) => [row['who'] as string, row['count'] as number]));
  }

  /** Steps completed, their median and ninetieth percentile in days, by the places they lead from and to. */
  async steps(
    question: Question,
    pairs: readonly (readonly [number, number])[],
  ): Promise<number[][]> {
    const { stages, credit, since, until, asOf, basis } = question;
    const [first, last] = [since ?? '0001-01-01', until ?? '9999-12-31'];
    const inPeriod = basis === 'cohort' ? 'b.created' : 'b.day';
    const rows = await this.rows(`
with chosen as (select * from prospects where ${all(prospectConditions(question))}),
ends as (
  select prospect, place, day, ${credit === 'owner' ? 'owner' : 'actor'} as who, created
  from paths join chosen using (prospect) where stages = '${stages}'
  union all select prospect, ${targets}, created, owner, created from chosen
),
pairs (f, t) as (values ${pairs.map(([from, to]) => `(${from}, ${to})`).join(', ')}),
steps as (
  select f, t, b.day - a.day as days, coalesce(b.who, '(unassigned)') as rep
  from pairs join ends as a on a.place = f join ends as b on b.place = t and a.prospect = b.prospect
  where b.day <= date '${asOf}' and ${inPeriod} between date '${first}' and date '${last}' and a.day is not null
),
kept as (select * from steps where ${all(repConditions(question))})
select f, t, count(days) filter (days >= 0)::int as n,
  quantile_cont(days, 0.5) filter (days >= 0) as median, quantile_cont(days, 0.9) filter (days >= 0) as most,
  count(*) filter (days < 0)::int as backwards
from pairs left join kept using (f, t) group by f, t order by f, t desc`);
    return rows.map(({ n, median, most, backwards }) =>
      [n, median ?? -1, most ?? -1, backwards].map(Number),
    );
  }

  /**
   * Prospects followed, and of each number of days: won within them, and not won earlier and followed so long. Nobody
   * where the day of a win is unknown of more than one in twenty.
   */
  async followed(question: Question, within: readonly number[]): Promise<number[][]> {
    const { stages, asOf } = question;
    const rows = await this.rows(`
with chosen as (
  select *, coalesce(owner, '(unassigned)') as rep from prospects
  where ${all(prospectConditions({ ...question, basis: 'cohort', mature: 0 }))}

),
won as (select prospect, day from paths where stages = '${stages}' and place = 5),
everybody as (
  select case when won.day <= date '${asOf}' then won.day - created end as won, date '${asOf}' - created as age,
    won.prospect is not null and (won.day is null or (won.day <= date '${asOf}' and won.day < created)) as is_untold
  from chosen left join won using (prospect) where ${all(repConditions(question))}
),
told as (select count(*) filter (is_untold) <= 0.05 * count(*) as is_told from everybody),
times as (select won, age from everybody, told where is_told and not is_untold)
select within, (select count(*) from times)::int as n, count(*) filter (won <= within)::int as won,
  count(*) filter (coalesce(won, age) >= within)::int as risk
from times right join (select unnest([${within.join(', ')}]) as within) on true group by within order by within`);
    return rows.map(({ n, won, risk }) => [n, won, risk].map(Number));
  }

  /** Where the rows went, whatever is asked. */
  async places(): Promise<Places> {
    const [row] = await this.rows(`
select
  (select count(*) from prospects)::int as "prospects",
  (select count(*) from (select id from usable_prospects group by id having greatest(count(distinct nullif(owner, '')),
    count(distinct nullif(stage_word, '')), count(distinct nullif(status_word, '')), count(distinct day_of(created)),
    count(distinct day_of(closed)), count(distinct day_of(qualifiedOn)), count(distinct day_of(bookedOn)),
    count(distinct day_of(heldOn)), count(distinct day_of(proposedOn)), count(distinct day_of(wonOn)),
    count(distinct day_of(orderedOn)), count(distinct day_of(lostOn))) > 1))::int as "conflicts",
  (select count(*) from activities)::int as "activities",
  ((select count(*) - count(distinct id) from usable_prospects) + (select count(*) from readable_activities)
    - (select count(*) from distinct_activities))::int as "repeated",
  ((select count(*) from prospect_rows where concat(*columns(* exclude (line))) <> '')
    - (select count(*) from usable_prospects)
    + (select count(*) from activity_rows where concat(*columns(* exclude (line))) <> '')
    - (select count(*) from readable_activities))::int as "rejected",
  ((select count(*) from distinct_activities) - (select count(*) from activities))::int as "unmatched",
  (select count(distinct later.prospect) from recorded as later join grid on grid.prospect = later.prospect
    and not grid.reached and grid.place < later.place where later.place < ${lost})::int as "skippedStages"`);
    return row as unknown as Places;
  }

  /** Rows of any other question about the same tables. */
  async rows(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjectsJson();
  }
}
