import { describe, expect, test } from 'vitest';
import { goalsWatched, raiseAlarm, readConditions } from '../../../src/cli/alarm.js';
import { parseThresholdOn } from '../../../src/cli/values.js';
import { checkGoals, goalMetrics } from '../../../src/questions/goals/threshold.js';
import { made } from './made.js';

const line = (share: number | null) => ({ straightLine: { due: 10, share } });
const ended = (end: string, share: number) => ({
  ...line(share),
  end,
  phase: 'ended' as const,
});

const goals = [
  made({ rep: null, ...line(0.95) }),
  made({ rep: 'Anna Rossi', ...line(0.8) }),
  made({ rep: 'Anna Rossi', ...ended('2025-12-31', 0.1) }),
  made({ rep: 'Anna Rossi', phase: 'not-started', start: '2026-04-01', ...line(null) }),
  made({ rep: 'Bruno Neri', ...ended('2025-09-30', 0.2) }),
  made({ rep: 'Bruno Neri', ...ended('2025-12-31', 0.7) }),
  made({ rep: 'Carla Blu', measure: 'calls', target: 200, ...line(1.2) }),
  made({ rep: 'Carla Blu', measure: 'held', phase: 'not-started', ...line(null) }),
];

const goalThresholds = (texts: readonly string[]) =>
  texts.map((text) => parseThresholdOn(goalMetrics, text, 'goal.wins<0.9'));

const check = (...texts: string[]) => {
  const { crossings, unknown, absent } = checkGoals(goalThresholds(texts), goals);
  return {
    crossed: crossings.map(({ group, value }) => `${group}: ${value}`),
    unknown,
    absent: absent.map(({ text }) => text),
  };
};
const nothing = { crossed: [], unknown: [], absent: [] };

describe('a threshold on goals', () => {
  test('is crossed where it is at both ends of what is open, else not told', () => {
    const open = [made({ rep: null, ...line(0.8), open: 3, most: 11 })];
    const crossed = (text: string) => checkGoals(goalThresholds([text]), open);
    expect(crossed('goal.wins<1.2').crossings).toHaveLength(1);
    expect(crossed('goal.wins<1')).toMatchObject({ crossings: [], unknown: ['goal.wins<1'] });
    expect(crossed('goal.wins<0.5')).toMatchObject({ crossings: [], unknown: [] });
  });

  test('is of the team unless a rep is named', () => {
    expect(check('goal.wins<0.9')).toEqual(nothing);
    expect(check('goal.wins < 96 %')).toEqual({
      ...nothing,
      crossed: ['team, 20 wins by 2026-03-31: 0.95'],
    });
    expect(check('rep=anna rossi: goal.wins<0.9')).toEqual({
      ...nothing,
      crossed: ['Anna Rossi, 20 wins by 2026-03-31: 0.8'],
    });
  });

  test('of every rep watches what is running, or else what ended last', () => {
    expect(check('rep=*: goal.wins<0.9').crossed).toEqual([
      'Anna Rossi, 20 wins by 2026-03-31: 0.8',
      'Bruno Neri, 20 wins by 2025-12-31: 0.7',
    ]);
  });

  test('is of its measure alone', () => {
    expect(check('rep=*: goal.calls>1')).toEqual({
      ...nothing,
      crossed: ['Carla Blu, 200 calls by 2026-03-31: 1.2'],
    });
  });

  test('that waits for a goal to start cannot be checked, and one on no goal is named', () => {
    expect(check('rep=*: goal.held<1')).toEqual({ ...nothing, unknown: ['rep=*: goal.held<1'] });
    expect(check('goal.calls<1')).toEqual({ ...nothing, absent: ['goal.calls<1'] });
  });

  test.each([
    ['goal.closing<1', 'there is no value "goal.closing"'],
    ['wins<1', 'there is no value "wins"'],
    ['goal.wins', 'it is not of the form goal.wins<0.9 or rep=Anna Rossi: goal.wins<0.9'],
    ['goal.wins.x<1', 'it is not of the form'],
    ['segment=Food: goal.wins<1', 'goals are those of a rep or of the team, not of segment'],
  ])('is not %s', (text, cause) => {
    const read = () => readConditions([text], goalsWatched).requireScopes({} as never);
    expect(read).toThrow(`Cannot use --fail-if "${text}": ${cause}`);
  });
});

describe('the alarm of goals', () => {
  const never = (): never => {
    throw new Error('no condition is on the data');
  };

  /** Raises the alarm; resolves to what was said meanwhile. */
  async function raise(...texts: string[]): Promise<string[]> {
    const said: string[] = [];
    const terminal = { say: async (line: string) => void said.push(line) };
    const conditions = readConditions(texts, goalsWatched);
    await raiseAlarm(
      terminal,
      conditions.check({ goals } as never, () => never()),
    );
    return said;
  }

  test('says who, which goal, how far it is, and which threshold', async () => {
    await expect(raise('rep=*: goal.wins<0.75')).rejects.toThrow(
      'Threshold crossed: Bruno Neri, 20 wins by 2025-12-31: goal.wins is 0.7 (--fail-if "rep=*: goal.wins<0.75").',
    );
  });

  test('is an error where nobody set such a goal, or such a name has none', async () => {
    await expect(raise('goal.calls<1')).rejects.toThrow(
      'Cannot check --fail-if "goal.calls<1": no such goal is set for the team.',
    );
    await expect(raise('rep=Zoe: goal.wins<1')).rejects.toThrow('no such goal is set for Zoe.');
  });

  test('says what could not be checked', async () => {
    expect(await raise('goal.wins<0.5')).toEqual([]);
    expect(await raise('rep=*: goal.held<1')).toEqual([
      'spanco: --fail-if "rep=*: goal.held<1" could not be checked: the value cannot be told.',
    ]);
  });
});
