/** The query of shapes: one row for all prospects that are alike in what a question looks at. */
import { type MadeFor, madeForText } from '../load/shapes/made-for.js';
import { ACTIVITY } from '../load/shapes/told.js';
import type { Dialect } from './dialects.js';
import { everyDay } from './every-day.js';
import { type Looked, madeForOf } from './looked.js';
import { alikeColumns, prospectSteps } from './prospect-steps.js';
import { type Query, queryFor } from './query.js';
import { columnsOf, queryOf, type Step } from './steps.js';
import type { Tables } from './tables.js';
import { eachSteps, keptSteps, partsStep } from './told-steps.js';

/** How many activities there are, and from when to when something is recorded, as one text. */
function logStep(query: Query): Step {
  const { dialect, made, first } = query;
  const isLost = "t_id <> '' and coalesce(p.f_id, '') = ''";
  const many = (condition: string) =>
    dialect.text(
      `coalesce(sum(case when t_what = '${ACTIVITY}'${condition} then 1 else 0 end), 0)`,
    );
  const day = (edge: 'min' | 'max', none: string) =>
    `coalesce(${edge}(case when t_what <> 'closed' and substr(t_at, 1, 10) between '${first}' and '${made.asOf}'\n    then substr(t_at, 1, 10) else '${none}' end), '${none}')`;
  const parts = [
    many(''),
    many(" and t_id = ''"),
    many(` and ${isLost}`),
    many(` and ${isLost} and t_id like '%;%'`),
    day('min', '9999-12-31'),
    day('max', '0001-01-01'),
  ];
  return {
    name: 'spanco_log',
    remark:
      'Activities: all, without a prospect, of one that is not there, of these, of several; the days of all.',
    sql: `select ${parts.join(" || ' '\n  || ")} as l_counts
from spanco_told as t left join (select distinct f_id from spanco_rows) as p on p.f_id = t.t_id`,
  };
}

/** One row for all that are alike. */
function answerOf(query: Query): string {
  const { dialect, made } = query;
  const alike = alikeColumns(query);
  const hasTold = made.activities !== null || made.days.length > 0;
  const told = (value: string, other: string) => (hasTold ? value : other);
  const columns = columnsOf([
    ['spanco_for', dialect.literal(madeForText(made))],
    ['spanco_log', told('(select l_counts from spanco_log)', "'0 0 0 0'")],
    ['spanco_n', 'count(*)'],
    ['spanco_told', told("min(coalesce(e_told, ''))", "''")],
    [
      'spanco_money',
      made.fields.includes('amount') ? `coalesce(${dialect.millionths('f_amount')}, '')` : "''",
    ],
    ...alike.map((name) => [name, name] as const),
  ]);
  const join = told('\n  left join spanco_each as e on e.t_id = p.f_id', '');
  const group = [...alike, ...(hasTold ? ["coalesce(e_alike, '')"] : [])].join(', ');
  return `select\n${columns}\nfrom spanco_prospects as p${join}\ngroup by ${group}\norder by min(f_id)`;
}

function stepsOf(query: Query): Step[] {
  const { dialect, tables, made, words } = query;
  if (made.activities === null && made.days.length === 0) return prospectSteps(query);
  return [
    ...prospectSteps(query),
    everyDay(dialect, tables, made.days, words),
    partsStep(query),
    ...keptSteps(query),
    ...eachSteps(query),
    logStep(query),
  ];
}

/** A query, and what it is made for. */
export interface ShapesQuery {
  readonly made: MadeFor;
  readonly sql: string;
}

/**
 * Writes the query of shapes.
 *
 * @param head remarks that stand first
 * @throws SpancoError where shapes cannot tell what is looked at
 */
export function shapesQuery(
  dialect: Dialect,
  tables: Tables,
  looked: Looked,
  head: (made: MadeFor) => string,
): ShapesQuery {
  const made = madeForOf(tables, looked);
  const query = queryFor(dialect, tables, made);
  return { made, sql: queryOf(head(made), stepsOf(query), answerOf(query)) };
}
