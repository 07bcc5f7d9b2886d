import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContact, touchOf } from '../../src/funnel/touches.js';
import { workingDays } from '../../src/funnel/working-days.js';
import { isoDay, parseIsoDay } from '../../src/cells/dates/calendar.js';
import { customerKinds } from '../../src/knowledge/words/customer-kinds.js';
import { Words } from '../../src/cells/words/words.js';

describe('working days', () => {
  test.each([
    ['2026-02-02', '2026-02-08', 5],
    ['2026-02-07', '2026-02-08', 0],
    ['2026-02-06', '2026-02-09', 2],
    ['2026-02-04', '2026-02-04', 1],
    ['1969-12-29', '1970-01-02', 5],
  ])('from %s to %s are %i', (since, until, days) => {
    expect(workingDays(parseIsoDay(since)!, parseIsoDay(until)!)).toBe(days);
  });

  test('are what counting them one by one gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 40_000 }), fc.nat(60), (since, more) => {
        const days = Array.from({ length: more + 1 }, (_, at) => isoDay(since + at));
        const worked = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
        expect(workingDays(since, since + more)).toBe(worked.length);
      }),
    );
  });
});

describe('a touch', () => {
  test('is what was done, whatever came of it', () => {
    expect(touchOf('call', 'noAnswer')).toBe('calls');
    expect(touchOf('appointment', 'held')).toBe('meetings');
    expect(touchOf('message', null)).toBe('social');
    expect(touchOf(undefined, undefined)).toBe('other');
  });

  test('is none where nothing was done', () => {
    expect(touchOf('appointment', 'noShow')).toBe('notDone');
    expect(touchOf('missedAppointment', undefined)).toBe('notDone');
    expect(touchOf('call', 'planned')).toBe('notDone');
    expect(touchOf('note', 'planned')).toBe('system');
    expect(touchOf('win', undefined)).toBe('system');
    expect(touchOf(null, 'held')).toBe('system');
  });

  test('is contact only where somebody could be reached', () => {
    expect(isContact('calls', 'reached')).toBe(true);
    expect(isContact('calls', 'noAnswer')).toBe(false);
    expect(isContact('emails', undefined)).toBe(true);
    expect(isContact('events', undefined)).toBe(false);
    expect(isContact('notDone', undefined)).toBe(false);
  });
});

test('customers are new or existing in every language, and no word is both', () => {
  const words = new Words(customerKinds);
  const all = [...customerKinds.new.words, ...customerKinds.existing.words];
  expect(new Set(all).size).toBe(all.length);
  for (const word of customerKinds.new.words)
    expect([word, words.kindOf(word)]).toEqual([word, 'new']);
  for (const word of customerKinds.existing.words) {
    expect([word, words.kindOf(word)]).toEqual([word, 'existing']);
  }
  expect(words.kindOf('Existing Customer - Upgrade')).toBe('existing');
  expect(words.kindOf('newbusiness')).toBe('new');
});
