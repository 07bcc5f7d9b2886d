import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/render/csv.js';
import { goalsSheet, goalsTable } from '../../../src/questions/goals/show.js';
import { drawDocument } from '../../../src/render/screen.js';
import { made } from './made.js';

const goals = [
  made({
    rep: null,
    measure: 'revenue',
    currency: 'EUR',
    target: 150_000,
    attained: 60_000.5,
    forecast: null,
    chance: null,
  }),
  made({ rep: '=Anna' }),
  made({
    rep: 'Bruno',
    phase: 'not-started',
    attained: null,
    forecast: null,
    chance: null,
    status: 'not-started',
  }),
];

const drawn = (width: number | null) =>
  drawDocument(
    { lead: [], tables: [goalsTable(goals)], body: [], notes: [] },
    { chalk: new Chalk({ level: 0 }), width, draws: false, isWhole: false, folded: null },
  );

test('goals are shown with all there is where there is room', () => {
  expect(drawn(null)).toMatchInlineSnapshot(`
    "Goals
    Rep    Goal         From        By          Attained  Due so far  Forecast  Range  Chance  Status
    ─────  ───────────  ──────────  ──────────  ────────  ──────────  ────────  ─────  ──────  ───────────
    Team   150,000 EUR  2026-01-01  2026-03-31    60,001          10         –      –       –  at risk
    =Anna  20 wins      2026-01-01  2026-03-31         8          10        16  10–26  21.0 %  at risk
    Bruno  20 wins      2026-01-01  2026-03-31         –           –         –      –       –  not started
    "
  `);
});

test.each([100, 80, 60])('goals fit %i columns', (width) => {
  for (const line of drawn(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  expect(drawn(width)).toContain('at risk');
});

test('goals as a sheet are numbers for machines', () => {
  expect(csvText(goalsSheet(goals))).toMatchInlineSnapshot(`
    "rep,measure,currency,target,start,end,phase,days,days_elapsed,days_remaining,attained,attained_most,open,share,due,share_of_due,pace_so_far,pace_needed,forecast,forecast_low,forecast_high,chance,chance_basis,status
    ,revenue,EUR,150000,2026-01-01,2026-03-31,running,90,45,45,60000.5,60000.5,0,0.4,10,0.8,0.17777777777777778,0.26666666666666666,,,,,,at-risk
    '=Anna,wins,,20,2026-01-01,2026-03-31,running,90,45,45,8,8,0,0.4,10,0.8,0.17777777777777778,0.26666666666666666,16,10,26,0.21,record,at-risk
    Bruno,wins,,20,2026-01-01,2026-03-31,not-started,90,45,45,,,0,0.4,10,0.8,0.17777777777777778,0.26666666666666666,,,,,,not-started
    "
  `);
});

test('without a forecast there is no column for one', () => {
  const titles = goalsTable([goals[2]!]).columns.map(({ title }) => title);
  expect(titles).not.toContain('Forecast');
  expect(titles).not.toContain('Chance');
});
