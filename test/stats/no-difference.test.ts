/**
 * Teams in which nobody differs, thousands of them: how often is somebody named, labelled or advised all the
 * same? SPANCO_TABLES=20000 makes more of them than the few of every day, and prints the shares.
 */
import { describe, expect, test } from 'vitest';
import { boundedVerdict } from '../../src/stats/bounded-verdict.js';
import { coachingEvidence } from '../../src/stats/coaching-evidence.js';
import { distinctCounts } from '../../src/stats/distinct-counts.js';
import { holmAdjust } from '../../src/stats/holm.js';
import { differencePValue } from '../../src/stats/mid-p.js';
import { nothingOpen, type OpenCounts, openRatioKind } from '../../src/stats/open-counts.js';
import { rankRanges } from '../../src/stats/rank-ranges.js';
import { ratioBounds } from '../../src/stats/ratio-bounds.js';
import { ratioKind } from '../../src/stats/ratio-kind.js';
import { teamDifference } from '../../src/stats/team-difference.js';
import { stepRatios } from '../../src/stats/team-paths.js';
import { verdictOf } from '../../src/stats/verdict.js';

const asked = process.env.SPANCO_TABLES;
const TABLES = Number(asked ?? 100);

const sizes = [2, 4, 8];
const targets = [60, 150, 400];
const levels = [0.5, 0.9, 0.8, 0.4, 0.25];

/** What is promised: at most so many tables of equals name anybody. */
const PROMISED = 0.05;

/** The same numbers on every machine (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const random = randomFrom(20_261_126);

/** How many of so many events happen. */
function drawn(trials: number, chance: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < chance) count += 1;
  return count;
}

/** A path on which everybody has the same chances. */
function equalPath(start: number): number[] {
  const path = [start];
  for (const level of levels) path.push(drawn(path.at(-1)!, level));
  return path;
}

/** Every table of equals: two, four and eight reps with few, some and many targets each. */
function* equalTeams(): Generator<number[][]> {
  for (let table = 0; table < TABLES; table += 1) {
    for (const size of sizes) {
      for (const start of targets) yield Array.from({ length: size }, () => equalPath(start));
    }
  }
}

/** The share of tables in which something is said. */
function shareOf(tables: readonly boolean[], what: string): number {
  const share = tables.filter(Boolean).length / tables.length;
  if (asked !== undefined) process.stdout.write(`${what}: ${(100 * share).toFixed(2)} %\n`);
  return share;
}

/** What chance may add to a share that is just as promised: three standard errors. */
const atMost = (tables: number): number =>
  PROMISED + 3 * Math.sqrt((PROMISED * (1 - PROMISED)) / tables);

const teams = [...equalTeams()];

describe('a team of equals', () => {
  const sayings: Record<string, (team: number[][]) => boolean> = {
    'is said to differ at a stage': (team) =>
      holmAdjust(
        stepRatios(team).map((reps) => teamDifference(reps, ratioKind(reps))?.p ?? null),
      ).some((p) => p !== null && p < 0.05),
    'has somebody coached for real': (team) =>
      coachingEvidence(team).some((cells) => cells.some(({ flagged }) => flagged)),
    'has somebody called strong or weak': (team) =>
      distinctCounts(team.map((path) => path.at(-1)!)).some((standing) => standing !== 'alike'),
    'has somebody called busy or quiet': (team) =>
      distinctCounts(team.map(([start = 0]) => drawn(10 * start, 0.1))).some(
        (standing) => standing !== 'alike',
      ),
    'has somebody with a rank of its own': (team) =>
      rankRanges(
        team.map((path) => ({ count: path.at(-1)!, of: path[0]! })),
        'proportion',
      ).some((range) => range !== null && range.worst - range.best < team.length - 1),
  };

  test.each(Object.entries(sayings))('%s in at most 5 tables of 100', (what, isSaid) => {
    expect(shareOf(teams.map(isSaid), what)).toBeLessThan(atMost(teams.length));
  });
});

describe('a table half of whose losses forgot their stage', () => {
  /** Closing of a rep, and the same with some of the lost deals open. */
  function closing(level: number, forgets: number): [told: OpenCounts, open: OpenCounts] {
    const wins = drawn(40, level);
    const forgotten = drawn(40 - wins, forgets);
    const told = nothingOpen({ count: wins, of: 40 });
    return [told, { ...told, of: 40 - forgotten, openUnits: forgotten }];
  }

  const pairs = Array.from({ length: 9 * TABLES }, (_, table) => {
    const apart = 0.2 * (table % 3);
    return [closing(0.3, 0.5), closing(0.3 + apart, table % 2 === 0 ? 0.9 : 0.1)] as const;
  });
  const judged = pairs.map(([[a, openA], [b, openB]]) => {
    const kind = openRatioKind([openA, openB]);
    const [one, two] = [openA, openB].map((counts) => ratioBounds(counts, { isShare: true, kind }));
    const { verdict, gaps } = boundedVerdict(one!, two!, kind);
    return { verdict, gaps, p: differencePValue(a, b, 'proportion')!, gap: a.count - b.count };
  });

  test('never has a verdict that points the other way, or is more than the whole table gives', () => {
    const strength = { unknown: 0, none: 0, luck: 0, leaning: 1, real: 2 };
    const wrong = judged.filter(
      ({ verdict, gaps, p, gap }) =>
        strength[verdict] > strength[verdictOf(p)] ||
        (strength[verdict] > 0 && Math.sign(gaps![0]) !== Math.sign(gap)),
    );
    expect(wrong).toEqual([]);
  });

  test('still tells some differences', () => {
    expect(
      shareOf(
        judged.map(({ verdict }) => verdict === 'real'),
        'is told all the same',
      ),
    ).toBeGreaterThan(0);
  });
});
