/** The steps that gather what happened when, and keep of it what can decide anything. */
import { ACTIVITY } from '../load/shapes/told.js';
import type { Dialect } from './dialects.js';
import type { Step } from './steps.js';
import { tableIn, tellsOf, texts, type Tables } from './tables.js';

/** Fields of activities that say what was done, and by whom, in the order in which they are told. */
const wordFields = ['rep', 'type', 'outcome', 'wasHeld', 'noShow'] as const;
export type WordField = (typeof wordFields)[number];

/** The word fields that some table of activities tells. */
export const wordsTold = ({ activities }: Tables, withRep: boolean): WordField[] =>
  wordFields.filter(
    (field) => (field !== 'rep' || withRep) && activities.some((source) => tellsOf(source, field)),
  );

/** The column of a word. */
export const wordColumn = (word: WordField): string => `t_${word.toLowerCase()}`;

/** What tells one thing that happened from another. */
export const kindOf = (words: readonly WordField[]): string =>
  ['t_id', 't_what', ...words.map(wordColumn)].join(', ');

/** A key as it is compared: white space around it is no part of it. */
export const keyOf = (text: string): string => `trim(${text})`;

/** Some rows of one table, each with its words and its day. */
interface Branch {
  readonly columns: readonly string[];
  readonly from: string;
}

/** Everything that was done, each with its words and its day. */
const ofActivities = (
  dialect: Dialect,
  { activities }: Tables,
  words: readonly WordField[],
): Branch[] =>
  activities.map((source) => {
    const { ofField } = texts(dialect, source, 'a');
    const columns = [
      keyOf(ofField('prospect')),
      `'${ACTIVITY}'`,
      ...[...words, 'date'].map(ofField),
    ];
    return { columns, from: tableIn(dialect, source, 'a') };
  });

/** The days of prospects, which stand in columns d_… of spanco_prospects. */
const ofProspects = (days: readonly string[], words: readonly WordField[]): Branch[] =>
  days.map((day) => ({
    columns: ['f_id', `'${day}'`, ...words.map(() => "''"), dayColumn(day)],
    from: `spanco_prospects where ${dayColumn(day)} <> ''`,
  }));

/**
 * Every day that is told of a prospect: those of its own columns, and those of activities with their words.
 *
 * @param days fields of days of the prospects
 */
export function everyDay(
  dialect: Dialect,
  tables: Tables,
  days: readonly string[],
  words: readonly WordField[],
): Step {
  const names = ['t_id', 't_what', ...words.map(wordColumn), 't_at'];
  const branches = [...ofProspects(days, words), ...ofActivities(dialect, tables, words)];
  const parts = branches.map(({ columns, from }, place) => {
    // The first names the columns of all.
    const named = columns.map((sql, at) => (place === 0 ? `${sql} as ${names[at]!}` : sql));
    return `select ${named.join(', ')}\n  from ${from}`;
  });
  return {
    name: 'spanco_told',
    remark:
      'What is told of each prospect, with its day: columns of days, activities with their words.',
    sql: parts.join('\nunion all '),
  };
}

/** The column of a field of days. */
export const dayColumn = (field: string): string => `d_${field.toLowerCase()}`;

/**
 * Keeps of everything that happened the first and the last of its kind, and whatever has something of another kind
 * beside it, or between it and the one before: no rule can look at the rest.
 */
export function decisive(
  words: readonly WordField[],
  from: string,
  more: readonly string[],
): Step[] {
  const kind = kindOf(words);
  // What has no day comes before nothing.
  const alike = `partition by ${kind}, t_at = ''`;
  const columns = [kind, 't_at', 't_day', ...more].join(', ');
  return [
    {
      name: 'spanco_near',
      remark: 'How many stand up to the end of a day, and on it; which of its kind each is.',
      sql: `select ${columns},
  count(*) over (partition by t_id order by t_day) as n_upto,
  count(*) over (partition by t_id, t_day) as n_beside,
  row_number() over (${alike} order by t_at) as n_nth,
  row_number() over (${alike} order by t_at desc) as n_left
from (select distinct ${columns} from ${from}) as seen`,
    },
    {
      name: 'spanco_apart',
      remark: 'How many stand before the day of the one before of its kind.',
      sql: `select ${columns}, n_upto, n_nth, n_left,
  max(n_upto - n_beside) over (${alike} order by t_at
    rows between 1 preceding and 1 preceding) as n_before
from spanco_near`,
    },
  ];
}

/** Whether one is the first or the last of its kind, or has another kind beside or before it. */
export const isDecisive = 'n_nth = 1 or n_left = 1 or n_upto - n_before > 2';
