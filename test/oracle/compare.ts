/** Asks the program and SQL the same question, and writes their answers so that they can be compared. */
import { report, type Row } from '../cli/report.js';
import type { Answer, Given, Question } from './sql-oracle.js';

const outcomes = [
  'targets',
  'qualified',
  'booked',
  'held',
  'proposals',
  'wins',
  'orders',
  'lost',
] as const;

export const filesOf: Readonly<Record<Given, readonly string[]>> = {
  'prospects and activities': ['-p', 'prospects.csv', '-a', 'activities.csv'],
  prospects: ['-p', 'prospects.csv'],
  activities: ['-a', 'activities.csv'],
};

/** The options of the program that ask a question. */
export function optionsOf(question: Question): string[] {
  const { stages, unit, credit, basis, by, since, until, asOf, mature, segment, reps } = question;
  const given = (name: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`--${name}`, String(value)];
  return [
    ...given('stages', stages),
    ...given('unit', unit),
    ...given('credit', credit),
    ...given('basis', basis),
    ...by.flatMap((one) => given('by', one)),
    ...given('since', since),
    ...given('until', until),
    ...given('as-of', asOf),
    ...given('mature', mature),
    ...given('where', segment === undefined ? undefined : `segment=${segment}`),
    ...(reps ?? []).flatMap((rep) => given('rep', rep)),
  ];
}

/** A name without what its spellings differ in. */
export const folded = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** What the export cannot tell is null in the program; nothing can prove it in SQL. */
const countsOf = ({ counts }: Row): number[] => outcomes.map((outcome) => counts[outcome] ?? 0);

/** The answer of the program, run in a folder with the files. */
export async function programAnswer(
  folder: string,
  given: Given,
  question: Question,
): Promise<Answer> {
  const { rows, total } = await report([...filesOf[given], ...optionsOf(question)], {
    cwd: folder,
  });
  const key = ({ group }: Row): string =>
    question.by.map((dimension) => folded(group[dimension]!)).join(' | ');
  return { rows: new Map(rows.map((row) => [key(row), countsOf(row)])), total: countsOf(total) };
}

/** An answer with a line for each group that has any counts, and one for the total. */
export const linesOf = ({ rows, total }: Answer): string[] => [
  ...[...rows]
    .filter(([, counts]) => counts.some((count) => count > 0))
    .map(([key, counts]) => `${key}: ${counts.join(' ')}`)
    .sort(),
  `total: ${total.join(' ')}`,
];
