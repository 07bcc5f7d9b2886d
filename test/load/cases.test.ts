import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/cells/dates/calendar.js';
import { caseActivityFields } from '../../src/knowledge/fields/case-questions.js';
import { readFiles } from './reading.js';

const customers = ['customers.csv', 'prospects', 'id,stage\n1,Won\n2,Won\n'] as const;
const optional = { activities: caseActivityFields };

describe('the cases of an export', () => {
  test('are the rows of a table of cases, and of service among other activities', async () => {
    const desk =
      'Case Number,Customer ID,Case owner,Status,Date opened,Date closed\nK1,1,Ann,New,2026-01-02,\nK2,2,Bob,Closed,2026-01-03,2026-01-05\nK1,1,Ann,Closed,2026-01-02,2026-01-09\n';
    const calls = 'prospect,rep,type,date\n1,Ann,Call,2026-02-01\n2,Ann,Complaint,2026-02-02\n';
    const { cases, activities, reps } = await readFiles(
      [customers, ['desk.csv', 'activities', desk], ['calls.csv', 'activities', calls]],
      { optional },
    );
    expect(activities!.size).toBe(5);
    expect([...cases!.agent].map((code) => reps.nameOf(code))).toEqual(['Ann', 'Ann', 'Bob']);
    expect([...cases!.opened].map(isoDay)).toEqual(['2026-02-02', '2026-01-02', '2026-01-03']);
    // Of two rows with one number the later one stands.
    expect(isoDay(cases!.closed![1]!)).toBe('2026-01-09');
    expect(cases!.superseded).toEqual([2]);
  });

  test('have no day of closing where the column says yes and no', async () => {
    const desk = 'Case Number,Customer ID,Date opened,Closed\nK1,1,2026-01-02,yes\n';
    const { cases } = await readFiles([customers, ['desk.csv', 'activities', desk]], { optional });
    expect(cases!.closed).toBeNull();
  });

  test('are not looked for where nobody asks, nor without activities', async () => {
    const calls = 'prospect,type,date\n1,Complaint,2026-02-01\n';
    const { cases } = await readFiles([customers, ['calls.csv', 'activities', calls]]);
    expect(cases).toBeNull();
    expect((await readFiles([customers], { optional })).cases).toBeNull();
  });
});
