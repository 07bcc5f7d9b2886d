// The same counts per rep by ClickHouse, in this process: see duckdb.js. Needs `npm install` in this folder.
// Usage: node bench/clickhouse.js <prospects> <activities> [csv | json]
import { query } from 'chdb';

const [prospects, activities, format = 'csv'] = process.argv.slice(2);
const read = (file) => `file('${file}', '${format === 'json' ? 'JSONEachRow' : 'CSVWithNames'}')`;
const sql = `
with proven as (
  select prospect,
    max(type = 'Qualification call' and outcome = 'Completed') as qualified,
    max(type = 'Appointment' or outcome = 'Appointment booked') as booked,
    max(type = 'Appointment' and outcome = 'Held') as held,
    max(type = 'Proposal' and outcome <> 'Planned') as proposals,
    max(type = 'Sale' and outcome = 'Won') as wins,
    max(type = 'Delivery' and outcome <> 'Planned') as orders
  from (select distinct * from ${read(activities)}) group by prospect
),
standing as (
  select *, greatest(
    multiIf(stage = 'Prospect', 1, stage = 'Approach', 2, stage = 'Negotiation', 4, stage = 'Won', 5, stage = 'Delivered', 6, 0),
    if(status = 'Won', 5, 0)) as deepest
  from ${read(prospects)}
)
select rep, count() as targets,
  countIf(deepest >= 1 or qualified = 1) as qualified,
  countIf(deepest >= 2 or booked = 1) as booked,
  countIf(deepest >= 3 or held = 1) as held,
  countIf(deepest >= 4 or proposals = 1) as proposals,
  countIf(deepest >= 5 or wins = 1) as wins,
  countIf(deepest >= 6 or orders = 1) as orders,
  countIf(status = 'Lost') as lost
from standing left join proven on prospect = id
group by rep order by rep`;
process.stdout.write(`[${query(sql, 'JSONEachRow').toString().trim().split('\n').join(',')}]\n`);
