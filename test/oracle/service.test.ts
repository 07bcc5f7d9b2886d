import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ServiceResult } from '../../src/questions/service/result.js';
import { inFolder, runJson } from '../cli/fake-world.js';
import { messyCases } from './messy-cases.js';
import { messyExport } from './messy-data.js';

const csv = (file: string): string =>
  `read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '\\N')`;

/** The rules of what a case is and what counts, written down a second time; nothing of the program is used. */
const understanding = (folder: string): string => `
create macro word(cell) as lower(regexp_replace(cell, '[^\\p{L}\\p{N}]+', '', 'g'));
create macro name_key(cell) as lower(nfc_normalize(trim(regexp_replace(cell, '\\s+', ' ', 'g'))));
create macro day_of(cell) as try_cast(left(cell, 10) as date);

-- Of rows with one id the last value of each column stands; an empty cell replaces none, nor does one that is no day.
create table customers as
select id as customer, arg_max(name_key(rep), line) filter (name_key(rep) <> '') as owner,
  coalesce(arg_max(name_key(segment), line) filter (name_key(segment) <> ''), '(none)') as segment,
  arg_max(day_of(created), line) filter (day_of(created) is not null) as created
from (select row_number() over () as line, * from ${csv(join(folder, 'prospects.csv'))})
where id <> '' group by id;

create table rows as
select row_number() over () as line, "Case number" as id, "Customer ID" as customer, "Case owner" as owner,
  Status as status, Resolved as resolved, FCR as fcr, Contacts as contacts, "Opened date" as opened,
  "Closed date" as closed, "Handling time" as handling, CSAT as csat
from ${csv(join(folder, 'cases.csv'))};

-- A row that says the same as an earlier one with its number is no row; of the others the last stands.
create table known as
select * from (
  select * from rows
  qualify id = '' or row_number() over (
    partition by id, customer, owner, status, resolved, fcr, contacts, opened, closed, handling, csat order by line) = 1
) where customer = '' or customer in (select customer from customers);

create table cases as
select id, customer, coalesce(nullif(name_key(owner), ''), '(unassigned)') as agent,
  day_of(opened) as opened, day_of(closed) as closed,
  case
    when word(status) in ('duplicate', 'spam') then 'cancelled'
    when word(resolved) = 'yes' then 'resolved'
    when word(resolved) = 'no' and (word(status) in ('resolved', 'closed', 'solved', 'wontfix')
      or word(status) in ('', 'frobbed') and closed <> '') then 'unresolved'
    when word(resolved) = 'no' then 'open'
    when word(status) in ('new', 'onhold', 'escalated') then 'open'
    when word(status) in ('resolved', 'closed', 'solved') then 'resolved'
    when word(status) = 'wontfix' then 'unresolved'
    when closed <> '' then 'resolved'
    else 'open'
  end as state,
  case when word(fcr) = 'yes' then 1 when word(fcr) = 'no' then 0
    when contacts in ('0', '1') then 1 when contacts <> '' then 0 end as first,
  case handling when '12' then 12 when '7.5' then 7.5 when '1:05' then 65 when '0:02:30' then 2.5 end::double as minutes,
  if(word(csat) = 'good', 4, try_cast(csat as double)) as csat
from known qualify id = '' or line = max(line) over (partition by id);
`;

interface Question {
  readonly args: readonly string[];
  /** Which cases count, in SQL. */
  readonly where: string;
}

const questions: readonly Question[] = [
  { args: [], where: 'true' },
  {
    args: ['--since', '2026-01-20', '--until', '2026-02-28'],
    where: `opened between '2026-01-20' and '2026-02-28'`,
  },
  { args: ['--rep', 'Anna Rossi'], where: `agent = 'anna rossi'` },
  { args: ['--where', 'segment=Retail'], where: `segment = 'retail'` },
  {
    // What became of a cohort counts whenever it was, also where nobody says when.
    args: ['--basis', 'cohort', '--since', '2026-02-01'],
    where: `created >= '2026-02-01' and coalesce(opened <= '2026-04-01', true)`,
  },
  {
    args: ['--mature', '30'],
    where: `date '2026-04-01' - created >= 30 and opened - created <= 30`,
  },
  { args: ['--credit', 'actor', '--unit', 'activities'], where: 'true' },
];

const countsSql = (where: string): string => `
with counted as (select * from cases left join customers using (customer) where ${where}), kept as (from counted where state <> 'cancelled')
select coalesce(agent, 'all') as agent, count(*) filter (state <> 'cancelled')::int as cases,
  count(*) filter (state = 'cancelled')::int as cancelled,
  count(*) filter (state = 'open')::int as open, count(*) filter (state = 'unresolved')::int as unresolved,
  count(*) filter (state = 'resolved')::int as resolved,
  count(distinct nullif(customer, '')) filter (state <> 'cancelled')::int as customers,
  count(*) filter (state = 'resolved' and first is not null)::int as told,
  count(*) filter (state = 'resolved' and first = 1)::int as first,
  count(minutes) filter (state <> 'cancelled')::int as timed,
  avg(minutes) filter (state <> 'cancelled') as average,
  median(minutes) filter (state <> 'cancelled') as median,
  count(*) filter (state in ('resolved', 'unresolved') and closed >= opened)::int as ended,
  avg(closed - opened) filter (state in ('resolved', 'unresolved') and closed >= opened) as days,
  count(csat) filter (state <> 'cancelled')::int as answers,
  avg(csat) filter (state <> 'cancelled') as csat,
  count(*) filter (state <> 'cancelled' and csat >= 8)::int as satisfied,
  max(date '2026-04-01' - opened) filter (state = 'open') as oldest
from counted group by grouping sets ((agent), ()) order by agent`;

type Row = Record<string, number | string | null>;

const rounded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      value === null || key === 'agent' ? value : Math.round(Number(value) * 1e4) / 1e4,
    ]),
  );

const toRow = (agent: string, service: ServiceResult['total']): Row =>
  rounded({
    agent,
    cases: service.cases,
    cancelled: service.cancelled,
    open: service.open,
    unresolved: service.unresolved,
    resolved: service.cases - service.open - service.unresolved - service.unknown,
    customers: service.customers,
    told: service.firstContact.denominator ?? 0,
    first: service.firstContact.numerator ?? 0,
    timed: service.minutes.count,
    average: service.minutes.average,
    median: service.minutes.median,
    ended: service.daysToClose.count,
    days: service.daysToClose.average,
    answers: service.csat.answers,
    csat: service.csat.average,
    satisfied: service.csat.satisfied.numerator ?? 0,
    oldest: service.oldest?.days ?? null,
  });

const byAgent = (a: Row, b: Row) => (String(a.agent) < String(b.agent) ? -1 : 1);

test.each([1, 2, 3, 4, 5, 6])(
  'the program and SQL count the cases of seed %i alike',
  async (seed) => {
    const files = { 'prospects.csv': messyExport(seed).prospects, 'cases.csv': messyCases(seed) };
    await inFolder(files, async (cwd) => {
      const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
      const connection = await instance.connect();
      try {
        await connection.run(understanding(cwd));
        for (const { args, where } of questions) {
          const result = await runJson<ServiceResult>(
            ['service', '-p', 'prospects.csv', '-a', 'cases.csv', '--as-of', '2026-04-01', ...args],
            { cwd },
          );
          const ours = [
            ...result.agents.map(({ rep, service }) => toRow(rep.toLowerCase(), service)),
            toRow('all', result.total),
          ];
          const reader = await connection.runAndReadAll(countsSql(where));
          const theirs = (reader.getRowObjectsJson() as Row[]).map(rounded);
          expect([args, ours.sort(byAgent)]).toEqual([args, theirs.sort(byAgent)]);
        }
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    });
  },
  30_000,
);
