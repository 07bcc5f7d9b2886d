/**
 * What the commands say of teams in which nobody differs, thousands of them: how often is somebody named, labelled
 * or advised all the same? SPANCO_TABLES=2000 makes more of them than the few of every day, and prints the shares.
 */
import { describe, expect, test } from 'vitest';
import { perOutcome } from '../../src/method/milestones.js';
import { addedUp, nothingAsked, type Sums } from '../../src/funnel/sums.js';
import { answersOf } from '../../src/questions/common/answers.js';
import { sourceSentence } from '../../src/questions/leads/sentence.js';
import { type CountedRow, rowOf } from '../../src/questions/leads/rows.js';
import { adviseTeam } from '../../src/questions/common/advice/advice.js';
import { memberOf } from '../../src/questions/common/team.js';
import { workStandings } from '../../src/questions/scorecard/team.js';
import { seriesOf } from '../../src/questions/trend/series.js';
import { sentenceOf } from '../../src/questions/trend/sentence.js';
import { compareRows, reportRows, row } from './common/measurements.js';
import { type Equal, equalTables } from './equals.js';

const asked = process.env.SPANCO_TABLES;
const TABLES = Number(asked ?? 12);

/** What is promised: at most so many tables of equals name, label or advise anybody. */
const PROMISED = 0.05;

/** What chance may add to a share that is just as promised: three standard errors. */
const atMost = (tables: number): number =>
  PROMISED + 3 * Math.sqrt((PROMISED * (1 - PROMISED)) / tables);

const teams: (readonly Equal[])[] = [...equalTables(TABLES, [2, 4, 8])];

function shareOf(isSaid: (team: readonly Equal[]) => boolean, what: string): number {
  const share = teams.filter(isSaid).length / teams.length;
  if (asked !== undefined) process.stdout.write(`${what}: ${(100 * share).toFixed(2)} %\n`);
  return share;
}

const rowsOf = (team: readonly Equal[]) => team.map(({ name, counts }) => row(name, ...counts));

const milestones = ['targets', 'qualified', 'booked', 'held', 'proposals', 'wins'];

const countsOf = ({ counts }: Equal) =>
  perOutcome((outcome) => counts[milestones.indexOf(outcome)] ?? null);

function sumsOf(equal: Equal): Sums {
  const counts = countsOf(equal);
  return { counts, ...nothingAsked(counts), revenue: [], paidWins: 0 };
}

const compared = new Map(teams.map((team) => [team, compareRows(rowsOf(team))]));

/** What a scorecard knows of each: activities and wins. */
const effortsOf = (team: readonly Equal[]) =>
  new Map(
    team.map(({ name, activities, counts }) => [
      name,
      { activities, wins: counts.at(-1)!, openWins: 0 },
    ]),
  );

const adviceOf = (team: readonly Equal[]) =>
  adviseTeam(
    team.map((equal) => memberOf(equal.name, sumsOf(equal))),
    null,
  ).reps;

const workOf = (team: readonly Equal[]) => workStandings(effortsOf(team));

const isNamed = (sentence: string): boolean => sentence.includes('wins the most per effort');

describe('of a team of equals, in at most 5 tables of 100', () => {
  const sayings: Record<string, (team: readonly Equal[]) => boolean> = {
    'compare names the best': (team) => isNamed(compared.get(team)!.sentence),
    'compare labels anybody': (team) =>
      compared
        .get(team)!
        .reps.some(({ stands }) => stands.wins !== 'alike' || stands.efficiency !== 'alike'),
    'compare advises anybody': (team) =>
      compared
        .get(team)!
        .reps.some(({ coaching }) => coaching.some((one) => one.verdict === 'real')),
    'compare says that reps differ': (team) =>
      compared.get(team)!.overall.some(({ verdict }) => verdict === 'real'),
    'compare names, labels or advises anybody': (team) => {
      const { sentence, reps } = compared.get(team)!;
      return (
        isNamed(sentence) ||
        reps.some(
          ({ stands, coaching }) =>
            stands.wins !== 'alike' ||
            stands.efficiency !== 'alike' ||
            coaching.some((stage) => stage.verdict === 'real'),
        )
      );
    },
    'report names anybody': (team) => isNamed(reportRows(rowsOf(team)).sentence),
    'scorecard calls anybody busy or quiet': (team) =>
      [...workOf(team).values()].some(({ activity }) => activity !== 'alike'),
    'scorecard says that somebody gets more out of an activity': (team) =>
      [...workOf(team).values()].some(({ difference }) => difference.verdict === 'real'),
    'scorecard labels or advises anybody': (team) =>
      [...workOf(team).values()].some(
        ({ activity, difference }) => activity !== 'alike' || difference.verdict === 'real',
      ) ||
      adviceOf(team).some(
        ({ advice, standing }) => advice.kind !== 'nothing' || standing.stands.wins !== 'alike',
      ),
    'leads names a source': (team) => {
      const rows = team.map((equal): CountedRow => {
        const sums = sumsOf(equal);
        return {
          row: rowOf(equal.name, null, { group: {}, ...sums }, null),
          conversion: answersOf(sums).conversion,
        };
      });
      return sourceSentence(rows, false).includes('converts best');
    },
    'trend says that a ratio changed': (team) => {
      const sums = team.map(sumsOf);
      const days = team.map((_, place) => ({ label: `P${place}`, first: place, last: place }));
      const series = seriesOf({
        group: {},
        periods: days.map((period) => ({ ...period, isPartial: false })),
        sums,
        whole: addedUp(sums),
        steps: { group: {}, steps: [] },
        followed: null,
        isCohort: false,
        within: [],
      });
      const periods = days.map(({ label }) => ({
        period: label,
        first: '',
        last: '',
        isPartial: false,
        isImmature: null,
      }));
      const sentence = sentenceOf(series, periods, sums.map(answersOf));
      return / (rose|fell) /.test(sentence) && !sentence.includes('not proven');
    },
  };

  test.each(Object.entries(sayings))(
    '%s',
    (what, isSaid) => {
      expect(shareOf(isSaid, what)).toBeLessThan(atMost(teams.length));
    },
    600_000,
  );
});
