import fc from 'fast-check';
import { quotient } from '../../../src/funnel/ratios.js';
import type { Picture } from '../../../src/questions/common/show/picture.js';

/** Pictures of any data: names from anywhere, nothing known, nothing there, very much there. */

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Marco Bianchi',
    '<script>alert("1")</script>',
    ']]>&amp;--><svg onload=x>',
    'عمر خالد \u202e evil',
    '王小明'.repeat(15),
    '👩‍👩‍👧‍👦'.repeat(12),
    'W'.repeat(60),
    '\ud800 half \u0007',
    '',
  ),
);
const told = {
  title: name,
  reading: name,
  table: fc.constant(null),
};
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const amount = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 1e-9, 35, 12_500_000),
  fc.double({ min: 0, max: 5000, noNaN: true }),
);
const signed = fc.double({ min: -5000, max: 5000, noNaN: true });
const share = fc.oneof(
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 30, noNaN: true }),
);
const count = fc.oneof(fc.nat(60), fc.nat(3_000_000));
const verdict = fc.constantFrom('real', 'leaning', 'luck', 'none', 'unknown');
const standing = fc.record({ side: fc.constantFrom('better', 'worse', 'even'), verdict });
const pair = (values: fc.Arbitrary<number>) =>
  fc.tuple(values, values).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const ratio = fc.tuple(orNull(count), orNull(count)).map(([a, b]) => quotient(a, b, 'rate'));
const few = { maxLength: 8 };
const many = { maxLength: 40 };

/** A value within its limits, or some of it unknown. */
const estimate = (values: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.tuple(values, values, values).map((three) => {
      const [low, value, high] = three.sort((a, b) => a - b);
      return { value, low, high };
    }),
    values.map((value) => ({ value, low: null, high: null })),
    fc.constant({ value: null, low: null, high: null }),
  );

const sized = <T>(length: number, values: fc.Arbitrary<T>) =>
  fc.array(values, { minLength: length, maxLength: length });

const funnel = fc.nat(8).chain((bars) => {
  const bar = fc.record({
    name,
    short: name,
    letter: fc.constantFrom('S', ''),
    count: orNull(count),
    open: fc.oneof(fc.constant(0), count),
    step: orNull(fc.record({ name, ratio, isWeakest: fc.boolean() })),
  });
  const funnels = fc.array(fc.record({ name, bars: sized(bars, bar) }), many);
  return fc.record({ ...told, kind: fc.constant('funnel' as const), funnels });
});
const intervals = fc.record({
  ...told,
  kind: fc.constant('intervals' as const),
  isShare: fc.boolean(),
  line: orNull(fc.record({ name, value: share })),
  rows: fc.array(
    fc
      .tuple(
        estimate(share),
        fc.record({
          name,
          open: orNull(pair(share)),
          luck: orNull(pair(share)),
          count: orNull(count),
          of: orNull(count),
          standing,
        }),
      )
      .map(([values, others]) => ({ ...values, ...others })),
    many,
  ),
});
const heat = fc.nat(7).chain((columns) => {
  const cell = fc.record({
    ratio,
    gap: orNull(fc.integer({ min: -45, max: 45 }).map((points) => points / 100)),
    verdict,
  });
  return fc.record({
    ...told,
    kind: fc.constant('heat' as const),
    columns: sized(columns, fc.record({ name, short: name })),
    rows: fc.array(fc.record({ name, cells: sized(columns, cell) }), many),
  });
});
const waterfall = fc.record({
  ...told,
  kind: fc.constant('waterfall' as const),
  unit: fc.constant('wins'),
  from: fc.record({ name, value: amount }),
  to: fc.record({ name, value: amount }),
  steps: fc.array(fc.record({ name, value: signed, verdict }), few),
});
const lines = fc.oneof(fc.nat(12), fc.constant(200)).chain((length) => {
  const point = fc
    .tuple(estimate(share), fc.boolean())
    .map(([values, isYoung]) => ({ ...values, isYoung }));
  return fc.record({
    ...told,
    kind: fc.constant('lines' as const),
    periods: sized(length, name),
    panels: fc.array(
      fc.record({ name, isShare: fc.boolean(), points: sized(length, point), standing }),
      few,
    ),
  });
});
const durations = fc.record({
  ...told,
  kind: fc.constant('durations' as const),
  rows: fc.array(
    fc
      .tuple(estimate(amount), name, orNull(amount), count)
      .map(([{ value: median, ...limits }, named, longer, of]) => ({
        ...limits,
        name: named,
        short: named.slice(0, 8),
        median,
        ninth: median === null || longer === null ? null : median + longer,
        count: of,
      })),
    few,
  ),
});
const burnUp = fc.record({
  ...told,
  kind: fc.constant('burn-up' as const),
  panels: fc.array(
    fc.record({
      name,
      state: name,
      goal: amount,
      first: fc.constant(20_000),
      last: fc.integer({ min: 20_000, max: 20_400 }),
      today: fc.integer({ min: 20_000, max: 20_500 }),
      points: fc
        .array(fc.tuple(fc.integer({ min: 20_000, max: 20_400 }), amount), { maxLength: 50 })
        .map((points) => points.sort(([a], [b]) => a - b).map(([day, value]) => ({ day, value }))),
      outlook: orNull(
        estimate(amount).map(({ value, low, high }) => ({
          low: low ?? 0,
          middle: value ?? 0,
          high: high ?? value ?? 0,
        })),
      ),
      standing,
    }),
    few,
  ),
});

export const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  funnel,
  intervals,
  heat,
  waterfall,
  lines,
  durations,
  burnUp,
);
