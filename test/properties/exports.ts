/** Small exports made by fast-check, and the ways of counting them. */
import fc from 'fast-check';

/** One record; every record of a table has the same fields, absence is an empty text. */
export type Fields = Readonly<Record<string, string>>;

/** An export with one spelling a name, one row an id, and no row that cannot be used. */
export interface SmallExport {
  readonly prospects: readonly Fields[];
  readonly activities: readonly Fields[];
}

const maybe = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.constant('') });

/** A day of the first quarter of 2026. */
export const day: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 89 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const rep = maybe(fc.constantFrom('Anna Rossi', 'Bruno Bianchi', 'Zoë, "la Öst"'));

const prospect = fc.record({
  rep,
  segment: maybe(fc.constantFrom('Retail', 'Food & Wine')),
  stage: fc.constantFrom(
    'Suspect',
    'Prospect',
    'Approach',
    'Negotiation',
    'Won',
    'Delivered',
    'Zorgle',
    '',
  ),
  status: fc.constantFrom('Open', 'Open', 'Won', 'Lost', ''),
  created: maybe(day),
  closed: maybe(day),
  qualifiedOn: maybe(day),
  heldOn: maybe(day),
  wonOn: fc.oneof({ weight: 1, arbitrary: day }, { weight: 3, arbitrary: fc.constant('') }),
  amount: maybe(fc.integer({ min: 1, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2))),
  currency: fc.constantFrom('EUR', 'USD'),
});

const activity = fc.record({
  place: fc.nat(),
  numbered: fc.boolean(),
  rep,
  type: fc.constantFrom(
    'Call',
    'Qualification call',
    'Appointment',
    'Appointment',
    'Proposal',
    'Sale',
    'Delivery',
    'Note',
    'Zorgle',
  ),
  outcome: fc.constantFrom(
    'Completed',
    'Held',
    'No show',
    'Cancelled',
    'Rescheduled',
    'Planned',
    'No answer',
    'Interested',
    'Frobbed',
    '',
  ),
  date: maybe(day),
});

/**
 * Exports of few prospects with some activities each. One prospect has a day of entry, without which
 * targets would be of no period.
 */
export const smallExport = (least = 1): fc.Arbitrary<SmallExport> =>
  fc
    .tuple(
      fc.array(prospect, { minLength: least, maxLength: 8 }),
      fc.array(activity, { minLength: least, maxLength: 24 }),
      day,
    )
    .map(([prospects, activities, entered]) => ({
      prospects: prospects.map((fields, place) => ({
        id: `00${place}`,
        ...fields,
        created: place === 0 ? entered : fields.created,
      })),
      activities: activities.map(({ place, numbered, ...fields }, at) => ({
        id: numbered ? `A-${at}` : '',
        prospect: `00${place % prospects.length}`,
        ...fields,
      })),
    }));

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The lines of a CSV file: the header, then one line a record. */
export const csvLines = (records: readonly Fields[]): string[] => [
  Object.keys(records[0]!).join(','),
  ...records.map((fields) => Object.values(fields).map(cell).join(',')),
];

/** Records as a CSV file. */
export const csv = (records: readonly Fields[]): string => `${csvLines(records).join('\n')}\n`;

/** Options that say how to count, but for `--stages`. */
export const counting: fc.Arbitrary<readonly string[]> = fc
  .record({
    unit: fc.constantFrom('prospects', 'activities'),
    credit: fc.constantFrom('owner', 'actor'),
    basis: fc.constantFrom('activity', 'cohort'),
    by: fc.constantFrom(['rep'], ['segment'], ['month'], ['rep', 'segment']),
    mature: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 3 }),
  })
  .map(({ unit, credit, basis, by, mature }) => [
    ...['--unit', unit, '--credit', credit, '--basis', basis, '--as-of', '2026-03-31'],
    ...by.flatMap((one) => ['--by', one]),
    ...(mature === null ? [] : ['--mature', String(mature)]),
  ]);

/** `--stages` and one of its policies. */
export const stages: fc.Arbitrary<readonly string[]> = fc
  .constantFrom('recorded', 'implied', 'strict')
  .map((policy) => ['--stages', policy]);

/** A period, open at either end or none at all. */
export const period: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => {
    const [since, until] =
      one !== null && other !== null && one > other ? [other, one] : [one, other];
    return [
      ...(since === null ? [] : ['--since', since]),
      ...(until === null ? [] : ['--until', until]),
    ];
  });

/** Every way to count. */
export const way: fc.Arbitrary<readonly string[]> = fc
  .tuple(counting, stages, period)
  .map((parts) => parts.flat());

/** Files of the command line. */
export const files = ['-p', 'prospects.csv', '-a', 'activities.csv'] as const;

/** Milliseconds for a property: it takes one second, but finding the smallest counterexample takes many. */
export const patience = 60_000;
