/**
 * The questions about leads a second time, in SQL: the rules written down again from their description.
 * Nothing of the program is used.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';

/** What can be asked; days are ISO dates. */
export interface LeadsQuestion {
  readonly asOf: string;
  readonly hot: number;
  readonly warm: number;
  readonly since?: string;
  readonly until?: string;
  readonly basis: 'activity' | 'cohort';
  readonly mature?: number;
  readonly rep?: string;
  readonly segment?: string;
}

/** One row a group: targets, wins, lost, and how long its targets waited. */
export interface LeadsLine {
  readonly by: string;
  readonly label: string;
  readonly targets: number;
  readonly wins: number;
  readonly lost: number;
  readonly contacted: number;
  readonly never: number;
  readonly young: number;
  readonly untimed: number;
  readonly withoutEntry: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** A lost prospect with its points. */
interface LostLine {
  readonly id: string;
  readonly days: number | null;
  readonly points: readonly number[];
}

const csv = (file: string) =>
  `read_csv('${file}', header = true, all_varchar = true, nullstr = '\\N')`;

const reading = (folder: string) => `
create table p as select id, lower(nullif(rep, '')) as rep, segment,
  case when source in ('Passaparola', 'Word of mouth') then 'Referral' when source in ('Messe', 'Fiera') then 'Trade fair'
    when source in ('Web', 'Sito web') then 'Website' when source in ('', '-') then '(none)' else source end as source,
  case temperature when 'caldo' then 'Hot' when 'Tiède' then 'Warm' when 'Kalt' then 'Cold' when '' then null else temperature end as temperature,
  case qualification when 'Lead' then 'Suspect' when 'Customer' then 'SQL' when '' then '(none)' else qualification end as qualification,
  status, try_cast(created as date) as created, try_cast(closed as date) as closed, try_cast(decision as date) as decision,
  try_cast(lostOn as date) as lost_on, lostReason as reason, try_cast(amount as double) as amount, currency
from ${csv(join(folder, 'prospects.csv'))};
create table a as select prospect as id, type, outcome, try_cast(date as date) as day from ${csv(join(folder, 'activities.csv'))};
create table states as select *, status = 'Won' as won, status = 'Lost' or lost_on is not null as gone,
  case when status = 'Won' then closed end as won_day,
  case when status = 'Lost' or lost_on is not null then coalesce(lost_on, case when status = 'Lost' then closed end) end as lost_day,
  exists (from a where a.id = p.id and ((type = 'Qualification call' and outcome = 'Completed') or (type = '' and outcome = 'Interested'))) as qualified,
  exists (from a where a.id = p.id and type = 'Appointment') as booked,
  exists (from a where a.id = p.id and type = 'Appointment' and outcome = 'Held') as held,
  exists (from a where a.id = p.id and type = 'Proposal') as proposed
from p;
-- Somebody tried or got through: notes, tasks, support and unknown words are no contact, nor is what did not take place.
create table touches as select id, day from a
where (type in ('Call', 'Email', 'Appointment', 'Qualification call', 'Proposal', 'LinkedIn message') and outcome not in ('Planned', 'No show', 'Cancelled'))
  or (type = '' and outcome <> '');
`;

const inside = (day: string, { since, until }: LeadsQuestion) =>
  [
    since === undefined ? 'true' : `coalesce(${day} >= date '${since}', false)`,
    until === undefined ? 'true' : `coalesce(${day} <= date '${until}', false)`,
  ].join(' and ');

/**
 * Whether something reached on a day counts for a prospect. What has no day was between entry and the day of asking,
 * and counts where it can have been on no day outside.
 */
function counts(day: string, question: LeadsQuestion): string {
  const { mature, basis, asOf, since, until } = question;
  const earliest = `coalesce(${day}, case when created is not null then least(created, date '${asOf}') end, date '0001-01-01')`;
  const latest = `coalesce(${day}, greatest(created, date '${asOf}'))`;
  const asksWhen = mature !== undefined || (basis === 'activity' && (since ?? until) !== undefined);
  const all = [
    ...(basis === 'activity' && since !== undefined ? [`${earliest} >= date '${since}'`] : []),
    ...(basis === 'activity' && until !== undefined ? [`${latest} <= date '${until}'`] : []),
    ...(basis === 'cohort' ? [`${mature === undefined ? day : latest} <= date '${asOf}'`] : []),
    ...(mature === undefined ? [] : [`${latest} - created <= ${mature}`]),
  ];
  const told = `coalesce(${['true', ...all].join(' and ')}, false)`;
  return asksWhen ? told : `(${day} is null or ${told})`;
}

function chosen(question: LeadsQuestion): string {
  const { asOf, hot, warm, basis, mature, rep, segment, since, until } = question;
  const bounded = since !== undefined || until !== undefined;
  const kept = [
    'true',
    ...(rep === undefined ? [] : [`rep = lower('${rep}')`]),
    ...(segment === undefined ? [] : [`segment = '${segment}'`]),
    ...(basis === 'cohort' && bounded ? [inside('created', question)] : []),
    ...(mature === undefined ? [] : [`coalesce(date '${asOf}' - created >= ${mature}, false)`]),
  ].join(' and ');
  const target = basis === 'activity' && bounded ? inside('created', question) : 'true';
  const due = 'coalesce(decision, closed)';
  return `
with kept as (select *, ${target} as target, ${counts('won_day', question)} and won as is_win, ${counts('lost_day', question)} and gone as is_lost,
  coalesce(temperature, case when won or gone then '(decided)' when ${due} - date '${asOf}' <= ${hot} then 'Hot'
    when ${due} - date '${asOf}' <= ${warm} then 'Warm' else 'Cold' end) as heat
  from states where ${kept}),
first as (
  select kept.*,
    (select min(day) from touches where touches.id = kept.id and day between created and date '${asOf}') - created as waited,
    (select count(*) from touches where touches.id = kept.id and (day is null or (day < created and day <= date '${asOf}'))) as other
  from kept)`;
}

const linesSql = (question: LeadsQuestion) => `${chosen(question)},
state as (select *, case when not target then null when created is null then 'withoutEntry'
    when waited <= ${question.mature ?? 99999} then 'contacted'
    when waited is null and other > 0 then 'untimed'
    when date '${question.asOf}' - created < 1 then 'young' else 'never' end as state from first),
grouped as (
  select 'source' as "by", source as label, * from state union all select 'temperature', heat, * from state
  union all select 'qualification', qualification, * from state union all select 'total', 'total', * from state)
select "by", label, (count(*) filter (target))::int as targets, (count(*) filter (is_win))::int as wins, (count(*) filter (is_lost))::int as lost,
  ${['contacted', 'never', 'young', 'untimed', 'withoutEntry'].map((state) => `(count(*) filter (state = '${state}'))::int as "${state}"`).join(', ')},
  (quantile_cont(waited::double, 0.5) filter (state = 'contacted')) as median,
  (quantile_cont(waited::double, 0.9) filter (state = 'contacted')) as ninetieth
from grouped group by "by", label
having count(*) filter (target) + count(*) filter (is_win) + count(*) filter (is_lost) > 0`;

const lostSql = (question: LeadsQuestion) => `${chosen(question)},
list as (select *, date '${question.asOf}' - lost_day as days, nullif(greatest(amount, 0), 0) as worth from first
  where is_lost and not won and (lost_day is null or lost_day <= date '${question.asOf}')),
medians as (select currency, quantile_cont(worth, 0.5) as middle from list where worth is not null group by currency)
select id, days::int as days, [
  case when reason in ('Bad timing', 'No budget') then 3 when reason in ('Prezzo', 'Price, too late', 'Konkurrenz') then 2
    when reason = 'Not a fit' then 0 else 1 end,
  case when worth is null then 0 when worth >= 2 * middle then 3 when worth >= middle then 2 else 1 end,
  case when proposed then 3 when held then 2 when booked or qualified then 1 else 0 end,
  case when days is null or days > 1095 then 0 when days between 60 and 540 then 3 else 1 end]::int[] as points
from list left join medians using (currency) order by id`;

/** Asks SQL about the leads in a folder. */
export async function leadsOracle(folder: string) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(reading(folder));
  const rows = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown;
  return {
    lines: async (question: LeadsQuestion) => (await rows(linesSql(question))) as LeadsLine[],
    lost: async (question: LeadsQuestion) => (await rows(lostSql(question))) as LostLine[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
