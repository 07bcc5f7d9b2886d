import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/fake-world.js';
import { report } from '../cli/report.js';

/** Random choices of a seed (a linear congruential generator). */
function chooser(seed: number) {
  let state = seed;
  const below = (end: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * end);
  };
  return { below, pick: <T>(list: readonly T[]) => list[below(list.length)]! };
}

const stages = ['New', 'Qualified', 'Demo', 'Proposal', 'Closed won', 'Closed lost', 'Zorgle'];
const places = { New: 0, Qualified: 1, Demo: 2, Proposal: 4, 'Closed won': 5, 'Closed lost': 7 };
const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

/** Deals, and changes of their stages: forward, back, into themselves, closed, opened again, of nobody. */
function wanderings(seed: number, withFrom: boolean): { deals: string; history: string } {
  const { below, pick } = chooser(seed);
  const deals = Array.from({ length: 60 }, (_, at) => `${at},${pick(['Anna', 'Bruno', ''])}`);
  const changes: string[] = [];
  for (let deal = 0; deal < 62; deal++) {
    let stage = 'New';
    let on = below(20);
    for (let change = below(7); change > 0; change--) {
      const next = below(6) === 0 ? stage : pick(stages);
      // Days of one deal differ: of changes of one day nobody knows which came first.
      on += 1 + below(15);
      changes.push([deal, ...(withFrom ? [stage] : []), next, day(on)].join(','));
      stage = below(10) === 0 ? pick(stages) : next;
    }
  }
  // In whatever order they were written.
  const keyed = changes.map((line) => [below(1_000_000), line] as const).sort(([a], [b]) => a - b);
  return {
    deals: ['id,rep', ...deals].join('\n') + '\n',
    history:
      [
        withFrom ? 'deal id,from stage,to stage,changed on' : 'deal id,new stage,changed on',
        ...keyed.map(([, line]) => line),
      ].join('\n') + '\n',
  };
}

/** The counts a second time, from the description of the rules alone. */
const counting = (path: string, withFrom: boolean, until: string): string => `
with stage_places as (
  select * from (values ${Object.entries(places)
    .map(([name, place]) => `('${name}', ${place})`)
    .join(', ')}) as s (stage, place)
),
rows_read as (
  select "deal id" as deal, ${withFrom ? '"from stage"' : 'null'} as before_name,
    ${withFrom ? '"to stage"' : '"new stage"'} as after_name, "changed on"::date as day
  from read_csv('${join(path, 'history.csv')}', header = true, all_varchar = true)
  where "deal id"::int < 60
),
placed as (
  select deal, day, before_name, after_name, a.place as after, ${
    withFrom
      ? 'b.place'
      : 'last_value(a.place ignore nulls) over (partition by deal order by day rows between unbounded preceding and 1 preceding)'
  } as before
  from rows_read left join stage_places as a on a.stage = after_name left join stage_places as b on b.stage = before_name
),
moved as (
  select *, case
    when before_name = after_name then 'same'
    when after is null then 'unknown'
    when after = 7 then case when before = 7 then 'same' else 'lost' end
    when before is null then 'forward'
    when before in (5, 7) and after < 5 then 'reopened'
    when before = 7 then 'forward'
    when after > before then 'forward' when after < before then 'backward' else 'same' end as move
  from placed
),
entered as (
  select deal, after as place, min(day) as day from moved where move = 'forward' and after > 0 group by all
),
-- Whoever left a stage was in it.
stood as (
  select deal, before as place from moved
  where ${withFrom} and before_name <> after_name and before between 1 and 5
),
-- A stage that was entered, or left, says that those before it were passed, on a day that is not known.
reached as (
  select deal, place, min(day) as day from (
    from entered
    union all select deal, earlier.place, null from entered, (values (1), (2), (4)) as earlier (place)
    where earlier.place < entered.place
    union all select deal, earlier.place, null from stood, (values (1), (2), (4), (5)) as earlier (place)
    where earlier.place <= stood.place
  ) group by all
),
-- What changes say of the end, in their order: whoever left a won stage had been won.
words as (
  select deal, day, 0 as rank, 'won' as says from placed
  where ${withFrom} and before_name <> after_name and before = 5
  union all
  select deal, day, 1, case when after = 7 then 'lost' when after = 5 then 'won' else 'open' end from moved
  where after is not null and before_name is distinct from after_name and not (after = 7 and before = 7)
),
opened as (
  select deal, max(day) filter (says = 'open') as open_on, max((day, rank)) filter (says = 'open') as last_open,
    max((day, rank)) filter (says <> 'open') as last_end
  from words group by deal
),
-- A win or a loss that was opened again is none.
ends as (
  select deal, 5 as place, day from moved left join opened using (deal)
  where move = 'forward' and after = 5 and (open_on is null or day >= open_on)
  union all select deal, 5, null from stood left join opened using (deal)
  where place = 5 and (last_open is null or last_end > last_open)
  union all select deal, 7, day from moved left join opened using (deal)
  where move = 'lost' and (open_on is null or day >= open_on)
),
-- The newest word stands.
latest as (
  select deal, max(day) filter (place = 5) as won, max(day) filter (place = 7) as lost from ends group by deal
),
final as (
  select * from reached where place < 5
  union all
  select deal, place, min(day) from ends join latest using (deal)
  where case
    when lost is null then true
    when place = 7 then (won is null or lost >= won) and (won is null or day >= won)
    else won > lost and (day is null or day > lost) end
  group by deal, place
),
-- What has no day was before the next milestone that has one, or before the loss.
bounded as (
  select *, coalesce(day,
    (select arg_min(next.day, next.place) from final as next
      where next.deal = final.deal and next.place > final.place and next.place < 7 and next.day is not null),
    (select day from final as lost where lost.deal = final.deal and lost.place = 7),
    date '2026-04-01') as latest
  from final
)
select ${[1, 2, 4, 5]
  .map(
    (place) =>
      `(select count(*) from bounded where place = ${place} and ${until === '' ? 'true' : `latest <= date '${until}'`})::int as p${place}`,
  )
  .join(', ')},
  (select count(*) from bounded where place = 7 and ${until === '' ? 'true' : `latest <= date '${until}'`})::int as lost,
  (select count(*) from moved where move = 'backward')::int as backward,
  (select count(*) from moved where move = 'reopened')::int as reopened,
  (select count(*) from placed)::int as history`;

describe.each([true, false])('changes with the stage before them: %s', (withFrom) => {
  test.each([1, 2, 3, 4, 5])(
    'are counted alike by the program and by SQL, seed %i',
    async (seed) => {
      const { deals, history } = wanderings(seed * 7919, withFrom);
      const cwd = folder({ 'deals.csv': deals, 'history.csv': history });
      const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
      const connection = await instance.connect();
      try {
        for (const until of ['', '2026-01-20', '2026-02-10']) {
          const period = until === '' ? [] : ['--until', until];
          const files = ['-p', 'deals.csv', '--history', 'history.csv'];
          const { total, quality } = await report([...files, ...period], { cwd });
          const { counts } = total;
          const {
            backward,
            reopened,
            history: size,
          } = quality as unknown as Record<string, number>;
          const program = {
            ...{ p1: counts.qualified, p2: counts.booked, p4: counts.proposals, p5: counts.wins },
            ...{ lost: counts.lost, backward, reopened, history: size },
          };
          const sql = await connection.runAndReadAll(counting(cwd, withFrom, until));
          expect([until, program]).toEqual([until, sql.getRowObjectsJson()[0]]);
        }
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    },
  );
});
