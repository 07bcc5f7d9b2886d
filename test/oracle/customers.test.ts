import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { BothNumbers, ServiceResult } from '../../src/questions/service/result.js';
import { inFolder, runJson } from '../cli/fake-world.js';
import { messyCases } from './messy-cases.js';
import { messyExport } from './messy-data.js';
import { SqlOracle } from './sql-oracle.js';

const words = ['New', 'existing', '', 'BESTANDSKUNDE', 'Blah', 'Nuovo cliente', ''];

/** Prospects that say of their customers, in words of their own, whether they are existing ones. */
function withCustomers(prospects: string): string {
  const [header, ...rows] = Papa.parse<string[]>(prospects, { skipEmptyLines: true }).data;
  const told = rows.map((row, at) => [
    ...row,
    row.every((cell) => cell === '') ? '' : words[at % words.length]!,
  ]);
  const named = header!.map((title) => (title === 'name' ? 'account' : title));
  return Papa.unparse([[...named, 'customer'], ...told], { newline: '\n' });
}

/** Who bought when, who was heard of when, and who was lost when: by the customer that shares an account. */
const understanding = (folder: string): string => `
create table behind as
select id as prospect, coalesce(nullif(last_text(name_key(account), line), ''), id) as customer,
  any_value(prospects.owner) as owner, any_value(prospects.segment) as segment,
  last_text(word(usable_prospects.customer), line) in ('existing', 'bestandskunde') as existing
from usable_prospects join prospects on prospect = id
group by id;

create table purchases as
select customer, prospect, day from recorded join behind using (prospect) where place = 5
union
-- The first sale is the win itself, also where a column dates the win before it.
select customer, prospect, day from (
  select distinct customer, prospect, done.day as day from done join behind using (prospect) join recorded using (prospect)
  where done.place = 5 and recorded.place = 5 and done.day is not null)
qualify row_number() over (partition by prospect order by day) > 1;

create table heard as
select customer, day from purchases
union all select customer, day from activities join behind using (prospect)
  where coalesce(outcome, '') not in ('noshow', 'cancelled', 'rescheduled', 'planned') and coalesce(type, '') not in ('note', 'task')
union all select customer, try_cast(left("Opened date", 10) as date)
  from read_csv('${join(folder, 'cases.csv')}', header = true, all_varchar = true, delim = ',', nullstr = '\\N')
  join behind on prospect = "Customer ID";

create table losses as select customer, day from recorded join behind using (prospect) where place = 7;
`;

interface Question {
  readonly since?: string;
  readonly until?: string;
  readonly segment?: string;
}

const questions: readonly Question[] = [
  {},
  { since: '2026-02-10' },
  { since: '2026-02-01', until: '2026-03-10' },
  { until: '2026-03-01' },
  { since: '2026-02-20', segment: 'Retail' },
];

function sharesSql({ since, until, segment }: Question): string {
  const from = since === undefined ? '' : `and day >= date '${since}'`;
  const to = until === undefined ? '' : `and day <= date '${until}'`;
  const inside = `(${from + to === '' ? 'true' : `true ${from} ${to}`})`;
  const kept = segment === undefined ? 'true' : `segment = name_key('${segment}')`;
  return `
with bought as (select distinct owner, customer from purchases join behind using (customer, prospect) where ${inside} and ${kept}),
again as (select customer from purchases where true ${to} group by customer having count(*) > 1
  union select customer from purchases join behind using (customer, prospect) where existing and ${inside}),
before as (select distinct owner, customer from purchases join behind using (customer, prospect)
  where day < date '${since ?? '0001-01-01'}' and ${kept}),
stayed as (select customer from heard where ${inside} and day is not null
  except select customer from losses where ${inside} and day is not null),
owners as (select distinct coalesce(owner, '(unassigned)') as rep, owner, false as everybody from behind
  union all select 'all', null, true)
select rep,
  (select count(distinct customer) from bought where everybody or owner is not distinct from owners.owner)::int as bought,
  (select count(distinct customer) from bought where customer in (from again)
    and (everybody or owner is not distinct from owners.owner))::int as again,
  (select count(distinct customer) from before where everybody or owner is not distinct from owners.owner)::int as before,
  (select count(distinct customer) from before where customer in (from stayed)
    and (everybody or owner is not distinct from owners.owner))::int as stayed
from owners`;
}

test.each([1, 2, 3, 4, 5])(
  'the program and SQL find the same repeat and retained customers of seed %i',
  async (seed) => {
    const messy = messyExport(seed);
    const prospects = withCustomers(messy.prospects);
    const files = { ...messy, prospects, cases: messyCases(seed) };
    const named = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`${name}.csv`, text]),
    );
    await inFolder(named, async (cwd) => {
      const oracle = await SqlOracle.open(cwd, 'prospects and activities');
      try {
        for (const statement of understanding(cwd).split(';\n')) {
          if (statement.trim() !== '') await oracle.rows(statement);
        }
        for (const question of questions) {
          const { since, until, segment } = question;
          const args = [
            ...['-p', 'prospects.csv', '-a', 'activities.csv', '-a', 'cases.csv'],
            ...(since === undefined ? [] : ['--since', since]),
            ...(until === undefined ? [] : ['--until', until]),
            ...(segment === undefined ? [] : ['--where', `segment=${segment}`]),
          ];
          const { sideBySide } = await runJson<ServiceResult>(['service', ...args], { cwd });
          const theirs = new Map(
            (await oracle.rows(sharesSql(question))).map((row) => [row.rep as string, row]),
          );
          const told = (rep: string, { customers: { repeat, retained } }: BothNumbers) => ({
            rep,
            bought: repeat.denominator,
            again: repeat.numerator,
            before: retained.denominator,
            stayed: retained.numerator,
          });
          const all = [
            ...sideBySide!.people.map((one) => told(one.rep.toLowerCase(), one)),
            told('all', sideBySide!.team),
          ];
          for (const ours of all) {
            const row = theirs.get(ours.rep)!;
            const unknown = since === undefined ? { before: null, stayed: null } : {};
            expect([question, ours]).toEqual([question, { ...row, ...unknown }]);
          }
        }
      } finally {
        oracle.close();
      }
    });
  },
  30_000,
);
