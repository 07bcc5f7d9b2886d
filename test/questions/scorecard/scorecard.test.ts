import { describe, expect, test } from 'vitest';
import { perTouch } from '../../../src/method/touches.js';
import {
  mediansOf,
  quadrantOf,
  type WorkDone,
} from '../../../src/questions/scorecard/quadrants.js';
import { repSentence } from '../../../src/questions/scorecard/sentences.js';
import { differenceOf, workStandings } from '../../../src/questions/scorecard/team.js';
import { together } from '../../../src/questions/scorecard/together.js';

const effort = (activities: number, wins: number | null): WorkDone => ({
  activities,
  wins,
  openWins: 0,
});

const busyness = (...activities: readonly number[]) => [
  ...workStandings(
    new Map(activities.map((count, place) => [`Rep ${place}`, effort(count, 5)])),
  ).values(),
];

describe('the quadrants', () => {
  test('are of those whom the data tell from the others, in activity and in wins', () => {
    expect(quadrantOf({ activity: 'above', wins: 'above' })).toBe('busy-strong');
    expect(quadrantOf({ activity: 'above', wins: 'below' })).toBe('busy-weak');
    expect(quadrantOf({ activity: 'below', wins: 'above' })).toBe('quiet-strong');
    expect(quadrantOf({ activity: 'below', wins: 'below' })).toBe('quiet-weak');
    expect(quadrantOf({ activity: 'alike', wins: 'below' })).toBeNull();
    expect(quadrantOf({ activity: 'above', wins: null })).toBeNull();
  });

  test('call nobody busy of 20, 21 and 22 activities', () => {
    expect(busyness(20, 21, 22).map(({ activity }) => activity)).toEqual([
      'alike',
      'alike',
      'alike',
    ]);
    expect(busyness(200, 210, 600).map(({ activity }) => activity)).toEqual([
      'below',
      'below',
      'above',
    ]);
  });

  test('need medians of somebody to compare with, and wins', () => {
    expect(mediansOf([effort(10, 1), effort(20, 2), effort(30, 9)])).toEqual({
      reps: 3,
      activities: 20,
      wins: 2,
    });
    expect(mediansOf([effort(10, 1)])).toBeNull();
    expect(mediansOf([effort(10, 1), effort(10, null)])).toBeNull();
    expect(mediansOf([])).toBeNull();
  });
});

describe('what came of how much', () => {
  const done = (calls: number, meetings: number) => ({
    counts: { ...perTouch(() => 0), calls, meetings },
    all: calls + meetings,
    perWorkingDay: null,
    leftOut: { system: 0, notDone: 0 },
  });

  test('is a rate with what it was made of; wins carry an interval', () => {
    const { winsPer100Activities, meetingsPerWin, callsPerMeeting } = together(done(90, 10), 5);
    expect(winsPer100Activities).toMatchObject({ numerator: 5, denominator: 100, value: 5 });
    // Garwood's limits of 5 events: 1.6235 to 11.6683.
    expect(winsPer100Activities.low).toBeCloseTo(1.6235, 4);
    expect(winsPer100Activities.high).toBeCloseTo(11.6683, 4);
    expect(meetingsPerWin).toEqual({ numerator: 10, denominator: 5, value: 2 });
    expect(callsPerMeeting).toEqual({ numerator: 90, denominator: 10, value: 9 });
  });

  test('spans what open wins may make of it, and has no value where that is too much', () => {
    const { winsPer100Activities, meetingsPerWin } = together(done(90, 10), 5, { openWins: 20 });
    expect(winsPer100Activities).toMatchObject({ numerator: 5, denominator: 100, value: null });
    // Garwood's lower limit of 5 events, and upper limit of 25.
    expect(winsPer100Activities.low).toBeCloseTo(1.6235, 4);
    expect(winsPer100Activities.high).toBeCloseTo(36.9049, 3);
    expect(meetingsPerWin).toEqual({ numerator: 10, denominator: 5, value: null });
  });

  test('knows nothing of meetings where none are logged', () => {
    const unlogged = together(done(90, 0), 5, { tellsMeetings: false });
    expect(unlogged.meetingsPerWin).toEqual({ numerator: null, denominator: 5, value: null });
    expect(unlogged.callsPerMeeting.value).toBeNull();
    expect(together(done(90, 0), 5).meetingsPerWin.value).toBe(0);
  });

  test('is unknown of nothing, and of unknown wins', () => {
    expect(together(done(0, 0), 0).winsPer100Activities.value).toBeNull();
    expect(together(done(5, 0), 0).meetingsPerWin.value).toBeNull();
    expect(together(done(5, 1), null).winsPer100Activities).toMatchObject({
      value: null,
      low: null,
    });
  });
});

describe('luck', () => {
  test('is what small numbers allow', () => {
    const efforts = new Map([
      ['Anna', effort(100, 3)],
      ['Bruno', effort(100, 2)],
    ]);
    expect(differenceOf(efforts).verdict).toBe('luck');
    expect(workStandings(efforts).get('Anna')!.difference.verdict).toBe('luck');
  });

  test('is not what a wide gap in many data is', () => {
    const efforts = new Map([
      ['Anna', effort(1000, 90)],
      ['Bruno', effort(1000, 30)],
      ['Carla', effort(0, 4)],
    ]);
    expect(differenceOf(efforts).verdict).toBe('real');
    expect(workStandings(efforts).get('Bruno')!.difference.verdict).toBe('real');
    expect(workStandings(efforts).get('Carla')!.difference.verdict).toBe('none');
  });
});

describe('open wins', () => {
  test('leave it open whether reps differ, where they could turn it round', () => {
    const efforts = new Map([
      ['Anna', { ...effort(1000, 30), openWins: 100 }],
      ['Bruno', effort(1000, 60)],
    ]);
    expect(workStandings(efforts).get('Anna')!.difference.verdict).toBe('unknown');
  });
});

describe('the sentence of a rep', () => {
  const none = { p: null, verdict: 'none' } as const;
  const medians = { reps: 2, activities: 30, wins: 1.5 };
  const nothing = { kind: 'nothing' } as const;
  const place = {
    stands: { activity: 'above', wins: 'below' },
    quadrant: 'busy-weak',
    advice: nothing,
    medians,
    difference: { p: 0.01, verdict: 'real' },
    isAlone: false,
  } as const;

  test('is the advice of the quadrant, with how sure it is', () => {
    expect(repSentence('Anna', effort(40, 1), place)).toBe(
      'Anna: busy but weak, 40 activities, 1 win (medians 30 and 1.5). More of the same will not help: look at whom it goes to and what is said. The difference in wins per activity is real.',
    );
  });

  test('is what a comparison advises, where it advises anything', () => {
    const advice = { kind: 'volume', effort: 'held' } as const;
    expect(repSentence('Anna', effort(40, 1), { ...place, advice })).toContain(
      'The lever is volume: more appointments held.',
    );
    expect(repSentence('Anna', effort(40, 1), { ...place, advice })).not.toContain('will not help');
  });

  test('labels and advises nobody whom the data do not tell from the others', () => {
    const alike = { activity: 'alike', wins: 'alike' } as const;
    expect(
      repSentence('Anna', effort(40, 1), {
        ...place,
        stands: alike,
        quadrant: null,
        difference: { p: 0.5, verdict: 'luck' },
      }),
    ).toBe(
      'Anna: cannot be told apart in activity or wins, 40 activities, 1 win (medians 30 and 1.5).',
    );
  });

  test('says why there is none', () => {
    const unknown = {
      ...place,
      stands: { activity: null, wins: null },
      quadrant: null,
      medians: null,
      difference: none,
    };
    expect(repSentence('Anna', null, unknown)).toBe('Anna: what was done is not known.');
    expect(repSentence('Anna', effort(1, 2), { ...unknown, isAlone: true })).toBe(
      'Anna: 1 activity, 2 wins. There is nobody to compare with.',
    );
    expect(repSentence('Anna', effort(1, null), unknown)).toBe(
      'Anna: 1 activity, wins unknown. Where that puts them cannot be said.',
    );
    expect(repSentence('(unassigned)', effort(3, 0), place)).toMatch(/belong to no rep/);
  });
});
