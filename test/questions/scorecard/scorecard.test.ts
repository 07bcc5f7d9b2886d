import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perTouch } from '../../../src/method/touches.js';
import { mediansOf, quadrantOf } from '../../../src/questions/scorecard/quadrants.js';
import { repSentence } from '../../../src/questions/scorecard/sentences.js';
import { againstTheRest, differenceOf } from '../../../src/questions/scorecard/team.js';
import { together } from '../../../src/questions/scorecard/together.js';

const effort = (activities: number, wins: number | null) => ({ activities, wins });

describe('the quadrants', () => {
  test('are against the medians of the team', () => {
    const medians = mediansOf([effort(10, 1), effort(20, 2), effort(30, 9)])!;
    expect(medians).toEqual({ reps: 3, activities: 20, wins: 2 });
    expect(quadrantOf(effort(30, 9), medians)).toBe('busy-strong');
    expect(quadrantOf(effort(30, 1), medians)).toBe('busy-weak');
    expect(quadrantOf(effort(10, 3), medians)).toBe('quiet-strong');
    expect(quadrantOf(effort(10, 1), medians)).toBe('quiet-weak');
    // As busy as the median is not busier; as many wins are as strong.
    expect(quadrantOf(effort(20, 2), medians)).toBe('quiet-strong');
  });

  test('call nobody strong who won nothing', () => {
    const medians = mediansOf([effort(10, 0), effort(20, 0)])!;
    expect(quadrantOf(effort(10, 0), medians)).toBe('quiet-weak');
  });

  test('need somebody to compare with, and wins', () => {
    expect(mediansOf([effort(10, 1)])).toBeNull();
    expect(mediansOf([effort(10, 1), effort(10, null)])).toBeNull();
    expect(mediansOf([])).toBeNull();
  });

  test('never have more than half of the team busy', () => {
    const team = fc.array(fc.tuple(fc.nat(50), fc.nat(5)), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(team, (reps) => {
        const efforts = reps.map(([activities, wins]) => effort(activities, wins));
        const medians = mediansOf(efforts)!;
        const busy = efforts.filter((one) => quadrantOf(one, medians).startsWith('busy'));
        expect(busy.length * 2).toBeLessThanOrEqual(efforts.length);
      }),
    );
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
    expect(againstTheRest(efforts).get('Anna')!.verdict).toBe('luck');
  });

  test('is not what a wide gap in many data is', () => {
    const efforts = new Map([
      ['Anna', effort(1000, 90)],
      ['Bruno', effort(1000, 30)],
      ['Carla', effort(0, 4)],
    ]);
    expect(differenceOf(efforts).verdict).toBe('real');
    expect(againstTheRest(efforts).get('Bruno')!.verdict).toBe('real');
    expect(againstTheRest(efforts).has('Carla')).toBe(false);
  });
});

describe('the sentence of a rep', () => {
  const none = { p: null, verdict: 'none' } as const;
  const medians = { reps: 2, activities: 30, wins: 1.5 };

  test('is the advice of the quadrant, with how sure it is', () => {
    const standing = { medians, difference: { p: 0.5, verdict: 'luck' } } as const;
    expect(repSentence('Anna', effort(40, 1), { ...standing, quadrant: 'busy-weak' })).toBe(
      'Anna: busy but weak, 40 activities, 1 win (medians 30 and 1.5). More of the same will not help: look at whom it goes to and what is said. The difference in wins per activity could be luck.',
    );
  });

  test('says why there is none', () => {
    const alone = { quadrant: null, medians: null, difference: none };
    expect(repSentence('Anna', null, alone)).toBe('Anna: what was done is not known.');
    expect(repSentence('Anna', effort(1, 2), alone)).toBe(
      'Anna: 1 activity, 2 wins. There is nobody to compare with.',
    );
    expect(repSentence('Anna', effort(1, null), alone)).toBe(
      'Anna: 1 activity, wins unknown. Where that puts them cannot be said.',
    );
    expect(repSentence('(unassigned)', effort(3, 0), { ...alone, medians })).toMatch(
      /belong to no rep/,
    );
  });
});
