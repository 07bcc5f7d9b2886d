import { describe, expect, test } from 'vitest';
import { inFolder } from '../cli/fake-world.js';
import { report } from '../cli/report.js';

/** Who is credited with how many of an outcome, nobody with none. */
async function credited(
  outcome: string,
  prospects: readonly string[],
  activities: readonly string[],
  options: readonly string[] = [],
): Promise<Record<string, number>> {
  const files = {
    'prospects.csv': prospects.join('\n'),
    'activities.csv': ['prospect,rep,type,outcome,date', ...activities].join('\n'),
  };
  return inFolder(files, async (cwd) => {
    const given = ['-p', 'prospects.csv', '-a', 'activities.csv'];
    const { rows } = await report([...given, ...options], { cwd });
    const counts = rows.map(({ group, counts }) => [group['rep']!, counts[outcome] ?? 0] as const);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });
}

describe('under --credit actor the credit is that of whoever gave the first evidence', () => {
  const byActor = ['--credit', 'actor'];
  const held = ['id,rep,heldOn', 'P1,Anna,2026-02-10'];
  const qualified = ['id,rep,stage', 'P1,Anna,Prospect'];

  test('an activity before the date of a column', async () => {
    const activities = ['P1,Bruno,Appointment,Held,2026-02-09'];
    expect(await credited('held', held, activities, byActor)).toEqual({ Bruno: 1 });
  });

  test('a date of a column before an activity', async () => {
    const activities = ['P1,Bruno,Appointment,Held,2026-02-11'];
    expect(await credited('held', held, activities, byActor)).toEqual({ Anna: 1 });
  });

  test('a dated column before an undated activity', async () => {
    const activities = ['P1,Bruno,Appointment,Held,'];
    expect(await credited('held', held, activities, byActor)).toEqual({ Anna: 1 });
  });

  test('a dated activity before an undated stage', async () => {
    const activities = ['P1,Bruno,Qualification call,Completed,2026-02-11'];
    expect(await credited('qualified', qualified, activities, byActor)).toEqual({ Bruno: 1 });
  });

  test('the performer of an activity on the day of the column, wherever the names stand in the alphabet', async () => {
    const activities = ['P1,Bruno,Appointment,Held,2026-02-10'];
    expect(await credited('held', held, activities, byActor)).toEqual({ Bruno: 1 });
  });

  test('the performer of an undated activity beside a stage', async () => {
    const activities = ['P1,Bruno,Qualification call,Completed,'];
    expect(await credited('qualified', qualified, activities, byActor)).toEqual({ Bruno: 1 });
  });

  test('nobody, for an activity without a rep on the day of the column', async () => {
    const activities = ['P1,,Appointment,Held,2026-02-10', 'P1,Carla,Note,,2026-02-10'];
    expect(await credited('held', held, activities, byActor)).toEqual({ '(unassigned)': 1 });
  });

  test('the first name, for two activities on one day in any order', async () => {
    const activities = [
      'P1,Carla,Appointment,Held,2026-02-09',
      'P1,Bruno,Appointment,Held,2026-02-09',
    ];
    expect(await credited('held', held, activities, byActor)).toEqual({ Bruno: 1 });
    expect(await credited('held', held, activities.toReversed(), byActor)).toEqual({ Bruno: 1 });
  });
});

describe('the day of closing is the day of a win or a loss that nothing else dates', () => {
  const february = ['--since', '2026-02-01', '--until', '2026-02-28'];
  const prospect = (status: string): string[] => [
    'id,rep,status,closed',
    `P1,Anna,${status},2026-02-10`,
  ];

  test('of a prospect won by its status', async () => {
    expect(await credited('wins', prospect('Won'), ['P1,Anna,Call,,'], february)).toEqual({
      Anna: 1,
    });
  });

  test('of a prospect lost by its status', async () => {
    expect(await credited('lost', prospect('Lost'), ['P1,Anna,Call,,'], february)).toEqual({
      Anna: 1,
    });
  });

  test('of a prospect won by its status, with an undated sale', async () => {
    expect(await credited('wins', prospect('Won'), ['P1,Anna,Sale,Won,'], february)).toEqual({
      Anna: 1,
    });
  });

  test('not where an activity dates the win', async () => {
    const activities = ['P1,Anna,Sale,Won,2026-03-02'];
    expect(await credited('wins', prospect('Won'), activities, february)).toEqual({});
  });

  test('not of an open prospect, where it is the day the closing is expected', async () => {
    expect(await credited('wins', prospect('Open'), ['P1,Anna,Sale,Won,'], february)).toEqual({});
  });
});
