/** The steps that keep what is told of prospects: each day by the part of the question that it lies in. */
import { isoDay } from '../cells/dates/calendar.js';
import { bordersOf } from '../load/shapes/borders.js';
import { ACTIVITY, escapes, within } from '../load/shapes/told.js';
import { decisive, isDecisive, kindOf, wordColumn } from './every-day.js';
import { isTold, type Query } from './query.js';
import type { Step } from './steps.js';

/** Where lists go on in a new line. */
const longestLine = 1000;

/** Leaves out what says nothing, whoever did it. */
function spokenOf(query: Query): string {
  const { silent } = query.made;
  if (silent.length === 0) return '';
  const said = query.words.filter((word) => word !== 'rep').map(wordColumn);
  const kinds = silent.map((words) => query.dialect.literal(words.join(within)));
  const lines: string[] = [];
  for (const kind of kinds) {
    const last = lines.at(-1);
    if (last === undefined || last.length > longestLine) lines.push(kind);
    else lines[lines.length - 1] = `${last}, ${kind}`;
  }
  const kind = said.join(` || '${within}' || `);
  return `\n    where t_what <> '${ACTIVITY}' or ${kind} not in (\n      ${lines.join(',\n      ')})`;
}

/** In which part of the question each day lies. */
export function partsStep(query: Query): Step {
  const { made, words } = query;
  const borders = bordersOf(made).map(isoDay);
  const kind = kindOf(words);
  const letters = 'abcdefgh';
  const cases = borders.map((day, place) => `when t_day < '${day}' then '${letters[place]!}'`);
  const part = `case ${cases.join(' ')} else '${letters[borders.length]!}' end`;
  const isLate = made.mature !== null && made.days.includes('created');
  const late = isLate
    ? ` || case when t_day > p.f_limit and p.f_limit <> '' then 'z' else '' end`
    : '';
  const noZone = ['%+%', '%-%', '%Z'].map((sign) => `substr(t_at, 11) not like '${sign}'`);
  return {
    name: 'spanco_parts',
    remark:
      'In which part of the question each day lies; what is no day, or far away, stands for itself.',
    sql: `select ${kind}, t_at, t_day,
  case when t_at = '' then ''
    when ${isTold(query, 't_day')}
      and ${noZone.join(' and ')}
    then ${part}${late}
    else t_at end as t_part
from (select t.*, substr(t_at, 1, 10) as t_day from spanco_told as t${spokenOf(query)}) as d${
      isLate ? '\n  left join spanco_prospects as p on p.f_id = d.t_id' : ''
    }`,
  };
}

/** What of it is told, each with the part that it lies in. */
export function keptSteps(query: Query): Step[] {
  const { words, made, dialect } = query;
  const kind = kindOf(words);
  if (!made.ordered) {
    return [
      {
        name: 'spanco_kept',
        remark: 'The first of its kind in each part.',
        sql: `select ${kind}, t_part as k_part, min(t_at) as k_at\nfrom spanco_parts\ngroup by ${kind}, t_part`,
      },
    ];
  }
  const rank = (by: string) => dialect.text(`dense_rank() over (partition by t_id order by ${by})`);
  return [
    ...decisive(words, 'spanco_parts', ['t_part']),
    {
      name: 'spanco_kept',
      remark: 'What can decide anything, with its place in the order of days, and of times of day.',
      sql: `select ${kind}, t_at as k_at,
  t_part || '.' || ${rank('t_day')} || '.' || ${rank('substr(t_at, 1, 19)')}
    || case when substr(t_at, 12, 8) in ('', '00:00', '00:00:00') then '' else 'c' end as k_part
from spanco_apart
where ${isDecisive}`,
    },
  ];
}

/** All that is told of one prospect as one text: what others must be alike in, and what an example is. */
export function eachSteps(query: Query): Step[] {
  const escaped = (word: string) =>
    escapes.reduce((sql, [sign, written]) => `replace(${sql}, '${sign}', '${written}')`, word);
  const beside = (...parts: string[]) => parts.join(` || '${within}' || `);
  const key = beside('t_what', ...query.words.map((word) => escaped(wordColumn(word))));
  const { joined, joinsBesideRows } = query.dialect;
  const isGrouped = joinsBesideRows !== true;
  return [
    {
      name: 'spanco_lines',
      remark: 'One text for each.',
      sql: `select t_id, k_part, k_at,\n  ${key} as k_key\nfrom spanco_kept`,
    },
    {
      name: 'spanco_each',
      remark: 'One text for each prospect: what it is alike in, and as an example what there was.',
      sql: `select ${isGrouped ? '' : 'distinct '}t_id,
  ${joined(beside('k_key', 'k_part'), 't_id')} as e_alike,
  ${joined(beside('k_key', 'k_at'), 't_id')} as e_told
from spanco_lines${isGrouped ? '\ngroup by t_id' : ''}`,
    },
  ];
}
