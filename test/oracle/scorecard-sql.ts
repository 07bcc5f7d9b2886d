/**
 * The scorecard a second time, in SQL, on the tables that the oracle of the report has made: which activity is
 * a touch of which kind, and what became of each win, written down again from their description alone.
 */
import Papa from 'papaparse';
import type { MessyExport } from './messy-data.js';
import { type Question, spansSql, type SqlOracle } from './sql-oracle.js';

/** The kinds that touches are counted in, then what is left out. */
export const kinds = [
  'calls', 'emails', 'social', 'meetings', 'demonstrations', 'proposals', 'negotiations', 'events', 'followUps', 'other',
  'system', 'notDone',
] as const; // prettier-ignore

type Ask = Pick<
  Question,
  'stages' | 'credit' | 'basis' | 'since' | 'until' | 'asOf' | 'mature' | 'segment' | 'reps'
> & { readonly followUp: number; readonly csatScale?: '1-5' };

/** A number that a text always gives, and another text hardly. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const pick = (list: readonly string[], key: string): string => list[hashOf(key) % list.length]!;

const touches = [
  'Email', 'LinkedIn message', 'Meeting', 'Demonstration', 'Negotiation', 'Trade fair', 'Follow-up', 'follow up', 'Support ticket',
  'Note', 'Task', 'Call', '',
]; // prettier-ignore
const outcomes = ['', '', 'Completed', 'Held', 'No answer', 'Planned', 'Cancelled', 'No show'];

/** Gives an export what a scorecard can tell beyond the funnel: more kinds of touches, money, answers. */
export function enriched({ prospects, activities }: MessyExport): MessyExport {
  const parse = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const [prospectHeader, ...prospectRows] = parse(prospects);
  const [activityHeader, ...activityRows] = parse(activities);
  const money = prospectRows.map((row, at) => {
    if (row.every((cell) => cell === '')) return [...row, '', '', ''];
    const key = `${row[0]}/${at}`;
    return [
      ...row,
      pick(['', '1000', '2500', '400.5', '90'], `${key} amount`),
      pick(['EUR', 'EUR', 'CHF', ''], `${key} currency`),
      pick(['', '100', '33.3', '-5', 'none of it'], `${key} margin`),
    ];
  });
  const answer = (key: string) =>
    pick(['', '', '', '5', '4', '1', '9', '8', '2.5', 'good'], `${key} csat`);
  const more = prospectRows.flatMap((row, at): string[][] => {
    const [id, created] = [row[0]!, row[6]!.slice(0, 10)];
    if (id === '' || Number.isNaN(Date.parse(created))) return [];
    return Array.from({ length: 4 }, (_, time) => {
      const key = `${id}/${at}/${time}`;
      const day = Date.parse(created) + (hashOf(`${key} day`) % 90) * 86_400_000;
      const date = hashOf(`${key} dated`) % 9 === 0 ? '' : new Date(day).toISOString().slice(0, 10);
      const rep = pick(['Anna Rossi', 'Bruno Bianchi', 'Only Active', '', row[2]!], `${key} rep`);
      return [`M-${key}`, id, rep, pick(touches, `${key} type`), pick(outcomes, key), date];
    });
  });
  const scored = [...activityRows, ...more].map((row) => [...row, answer(row.join('/'))]);
  return {
    prospects: Papa.unparse([[...prospectHeader!, 'amount', 'currency', 'margin'], ...money], {
      newline: '\n',
    }),
    activities: Papa.unparse([[...activityHeader!, 'csat'], ...scored], { newline: '\n' }),
  };
}

/** What each word is, and the prospects with what the last value of each column says of them. */
const understanding = `
create or replace table kinds (type varchar, kind varchar);
insert into kinds values ('call', 'calls'), ('qualificationcall', 'calls'), ('email', 'emails'),
  ('linkedinmessage', 'social'), ('appointment', 'meetings'), ('meeting', 'meetings'),
  ('demonstration', 'demonstrations'), ('proposal', 'proposals'), ('negotiation', 'negotiations'),
  ('tradefair', 'events'), ('followup', 'followUps'), ('supportticket', 'other'), ('', 'other');

-- The last amount stands, with the currency of its row.
create or replace table told as
select id as prospect, arg_max(try_cast(amount as double), line) filter (try_cast(amount as double) is not null) as amount,
  nullif(arg_max(currency, line) filter (try_cast(amount as double) is not null), '') as currency,
  arg_max(try_cast(margin as double), line) filter (try_cast(margin as double) is not null) as margin
from usable_prospects group by id;

create or replace table touched as
select prospect, coalesce(nullif(name_key(rep), ''), '(unassigned)') as rep, day_of(date) as day,
  word(outcome) as outcome, if(word(csat) = 'good', 4, try_cast(csat as double)) as csat,
  -- How a deal ended is none, nor are notes and tasks, nor is a word that nobody knows.
  case when coalesce(kind, 'system') <> 'system'
    and word(outcome) in ('planned', 'cancelled', 'rescheduled', 'noshow') then 'notDone'
    else coalesce(kind, 'system') end as kind
from (select * from readable_activities
  qualify id = '' or row_number() over (partition by id, prospect, name_key(rep), word(type), word(outcome), day_of(date),
    if(day_of(date) is null, '', clock), csat order by line) = 1) as one
  left join kinds on kinds.type = word(one.type)
where prospect in (select prospect from prospects);
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Whether a thing of a prospect that happened between two days counts: certainly, on whichever of them it was. What
 * has no days does where nobody asks when it was; of a cohort whatever came of it counts.
 */
function conditions(ask: Ask): string {
  const { basis, since, until, asOf, mature, segment, reps } = ask;
  const all: string[] = [];
  if (segment !== undefined) all.push(`segment = name_key(${quoted(segment)})`);
  const [first, last] = basis === 'cohort' ? ['created', 'created'] : ['earliest', 'latest'];
  if (since !== undefined) all.push(`${first} >= date '${since}'`);
  if (until !== undefined) all.push(`${last} <= date '${until}'`);
  if (basis === 'cohort') {
    const undatedToo = mature === undefined ? 'day is null' : 'false';
    all.push(`${undatedToo} or latest <= date '${asOf}'`);
  }
  if (mature !== undefined) {
    all.push(`date '${asOf}' - created >= ${mature}`, `latest - created <= ${mature}`);
  }
  if (reps !== undefined) {
    all.push(`rep in (${reps.map((rep) => `name_key(${quoted(rep)})`).join(', ')})`);
  }
  return all.length === 0 ? 'true' : all.map((one) => `(${one})`).join(' and ');
}

/** What the scorecard of each rep, and of the team, says: one line each. */
export async function sqlLines(oracle: SqlOracle, ask: Ask): Promise<string[]> {
  // Some answers are above 5 and none above 10.
  const [lowest, highest, least] = ask.csatScale === '1-5' ? [1, 5, 4] : [0, 10, 8];
  await oracle.rows(understanding);
  const { stages, credit, asOf, followUp } = ask;
  const counts = kinds.map((kind) => `count(*) filter (kind = '${kind}')::int`);
  const activity = await oracle.rows(`
with happened as (select *, day as earliest, day as latest from touched),
counted as (select happened.* replace (case when csat between ${lowest} and ${highest} then csat end as csat) from happened join prospects using (prospect) where ${conditions(ask)}),
shown as (select * from counted union all select * replace ('team' as rep) from counted)
select rep, [${counts.join(', ')}] as counts, count(csat)::int as answers, avg(csat) as mean,
  count(*) filter (csat >= ${least})::int as satisfied
from shown group by rep`);
  const deals = await oracle.rows(`
with ${spansSql(asOf)},
wins as (
  select prospect, day, earliest, latest, coalesce(${credit === 'owner' ? 'owner' : 'actor'}, '(unassigned)') as rep, created, segment
  from spanned join prospects using (prospect) where stages = '${stages}' and unit = 'prospects' and place = 5),
won as (
  select wins.*, amount, currency, margin, day - created as cycle, case
    when day is null then 'undated' when date '${asOf}' - day < ${followUp} then 'young'
    when exists (from touched where touched.prospect = wins.prospect and touched.day > wins.day
      and touched.day <= wins.day + ${followUp} and touched.outcome <> 'noanswer'
      and touched.kind in ('calls', 'emails', 'social', 'meetings', 'followUps')) then 'yes' else 'no' end as checked
  from wins join told using (prospect) where ${conditions(ask)}),
shown as (select * from won union all select * replace ('team' as rep) from won)
select rep, [count(*), count(*) filter (checked = 'yes'), count(*) filter (checked in ('yes', 'no')), count(*) filter (checked = 'young'),
    count(*) filter (checked = 'undated'), count(*) filter (cycle >= 0)]::int[] as counts,
  median(cycle) filter (cycle >= 0) as median, quantile_cont(cycle, 0.9) filter (cycle >= 0) as late,
  [avg(amount) filter (currency = 'EUR'), avg(amount) filter (currency = 'CHF'), avg(amount) filter (currency is null),
    sum(margin) filter (currency = 'EUR' and amount is not null) / sum(amount) filter (currency = 'EUR' and margin is not null),
    sum(margin) filter (currency = 'CHF' and amount is not null) / sum(amount) filter (currency = 'CHF' and margin is not null),
    sum(margin) filter (currency is null and amount is not null) / sum(amount) filter (currency is null and margin is not null)
  ]::double[] as money
from shown group by rep`);
  const lines = new Map<string, string>();
  for (const row of activity) {
    const { answers, mean, satisfied } = row as Record<string, number | null>;
    lines.set(
      row['rep'] as string,
      `${(row['counts'] as number[]).join(' ')} | csat ${answers} ${rounded(mean)} ${satisfied}`,
    );
  }
  const none = `${kinds.map(() => 0).join(' ')} | csat 0 – 0`;
  const nothing = '0 0 0 0 0 0 | – – | – – – – – –';
  const byRep = new Map(
    deals.map((row) => {
      const [median, late] = [row['median'], row['late']] as (number | null)[];
      const money = (row['money'] as (number | null)[]).map(rounded).join(' ');
      const counted = (row['counts'] as number[]).join(' ');
      return [row['rep'] as string, `${counted} | ${rounded(median)} ${rounded(late)} | ${money}`];
    }),
  );
  return [...new Set([...lines.keys(), ...byRep.keys()])]
    .map((rep) => `${rep}: ${lines.get(rep) ?? none} | ${byRep.get(rep) ?? nothing}`)
    .sort();
}

/** A number to six digits, which tells slips from noise; – for none. */
export const rounded = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : String(Number(value.toPrecision(6)));
