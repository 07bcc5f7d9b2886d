import { expect, test } from 'vitest';
import { durations, durationsOf } from '../../../src/questions/common/durations.js';

test('durations are summarised with the interval of their median, which few of them do not give', () => {
  const many = durationsOf([3, 8, 12, 15, 21, 34, 55]);
  expect(many).toMatchObject({ count: 7, median: 15, low: 3, high: 55 });
  expect(many.ninetiethPercentile).toBeCloseTo(42.4, 9);
  expect(durationsOf([4])).toEqual({
    count: 1,
    median: 4,
    low: null,
    high: null,
    ninetiethPercentile: 4,
  });
});

test('of no durations everything is unknown but that there are none', () => {
  const none = durationsOf([]);
  expect(none).toEqual({
    count: 0,
    median: null,
    low: null,
    high: null,
    ninetiethPercentile: null,
  });
  expect(durations.parse(none)).toEqual(none);
});
