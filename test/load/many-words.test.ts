import { expect, test } from 'vitest';
import { readFiles } from './reading.js';

/** More words than a short code has room for. */
const many = 70_000;

test('keeps apart the words of activities, however many there are', async () => {
  const notes = Array.from({ length: many }, (_, at) => `A${at},P1,Call,note ${at}`);
  // Rows of known words behind them are taken at once.
  const calls = Array.from({ length: 200 }, (_, at) => `B${at},P1,Appointment,Held`);
  const { activities } = await readFiles([
    ['deals.csv', 'prospects', 'id,rep\nP1,Anna'],
    ['calls.csv', 'activities', ['id,prospect,type,outcome', ...notes, ...calls].join('\n')],
  ]);
  const { size, outcome, outcomes, type, types } = activities!;
  const said = Array.from({ length: size }, (_, at) => outcomes.labelOf(outcome[at]!));
  expect(said.slice(0, many)).toEqual(notes.map((_, at) => `note ${at}`));
  expect(new Set(said.slice(many))).toEqual(new Set(['Held']));
  expect(types.labelOf(type[many - 1]!)).toBe('Call');
  expect(types.labelOf(type[size - 1]!)).toBe('Appointment');
});
