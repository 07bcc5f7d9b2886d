// The same counts per rep by DuckDB, as the yardstick for speed: one process, the files read once.
// Usage: node bench/duckdb.js <prospects> <activities> [csv | json]
import { DuckDBInstance } from '@duckdb/node-api';

const [prospects, activities, format = 'csv'] = process.argv.slice(2);
const read = (file) =>
  format === 'json' ? `read_json('${file}')` : `read_csv('${file}', header = true)`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const sql = `
with activities as (
  select distinct * from ${read(activities)}
),
proven as (
  select prospect,
    bool_or(type = 'Qualification call' and outcome = 'Completed') as qualified,
    bool_or(type = 'Appointment' or outcome = 'Appointment booked') as booked,
    bool_or(type = 'Appointment' and outcome = 'Held') as held,
    bool_or(type = 'Proposal' and outcome <> 'Planned') as proposals,
    bool_or(type = 'Sale' and outcome = 'Won') as wins,
    bool_or(type = 'Delivery' and outcome <> 'Planned') as orders
  from activities group by prospect
),
standing as (
  select *, greatest(
    case stage when 'Prospect' then 1 when 'Approach' then 2 when 'Negotiation' then 4
      when 'Won' then 5 when 'Delivered' then 6 else 0 end,
    case status when 'Won' then 5 else 0 end) as deepest
  from ${read(prospects)}
)
select rep, count(*) as targets,
  count(*) filter (deepest >= 1 or qualified) as qualified,
  count(*) filter (deepest >= 2 or booked) as booked,
  count(*) filter (deepest >= 3 or held) as held,
  count(*) filter (deepest >= 4 or proposals) as proposals,
  count(*) filter (deepest >= 5 or wins) as wins,
  count(*) filter (deepest >= 6 or orders) as orders,
  count(*) filter (status = 'Lost') as lost
from standing left join proven on prospect = id
group by rep order by rep`;
const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
process.stdout.write(`${JSON.stringify(rows)}\n`);
