import { contactStates } from '../../../funnel/first-contact.js';
import { outcomeNames, outcomes } from '../../../method/milestones.js';
import { chosen, column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { countColumn, moneyColumn, numberColumn } from '../../common/show/columns.js';
import { naming, ratio, right, type TableBlock, text } from '../../common/show/document.js';
import { durationParts, partValues } from '../../common/show/fields.js';
import { type LeadsResult, type LeadsRow, steps } from '../result.js';

type Step = (typeof steps)[number];

/** A group, and what it is a group by. */
interface Line {
  readonly by: string;
  readonly row: LeadsRow;
}

const shareParts = {
  _share: 'value',
  _least: 'least',
  _most: 'most',
  _open: 'open',
  _low: 'low',
  _high: 'high',
} as const;

/** The places on the way of which anything is known; the wins have columns of their own. */
const knownSteps = ({ total }: LeadsResult): Step[] =>
  steps.filter((step) => step !== 'wins' && total.counts[step] !== null);

/** How far a group got: with -v every share has its interval, the conversion always has. */
const stepColumn = (step: Step, isKnown: boolean, verbose: boolean): Column<Line> =>
  column(
    `${step}_share`,
    isKnown && right(step === 'wins' ? 'Conversion' : outcomeNames[step].title),
    ({ row }) => ratio(row.reached[step], { interval: step === 'wins' || verbose }),
    partValues(step, ({ row }) => row.reached[step], shareParts),
  );

/** How long until they heard from somebody. */
function contactColumns(isKnown: boolean): Column<Line>[] {
  const contact = ({ row }: Line) => row.firstContact;
  const over = (title: string) => isKnown && right(title, { yields: 'contact' });
  return [
    numberColumn('contact', over('Half heard\nin days'), (line) => contact(line)?.median, {
      plain: partValues('contact', contact, durationParts),
    }),
    numberColumn(
      'contact_most',
      over('9 in 10\nin days'),
      (line) => contact(line)?.ninetiethPercentile,
      {
        plain: {},
      },
    ),
    ...contactStates.map((state) =>
      countColumn<Line>(
        `contact_${state}`,
        state === 'never' && over('Never\nheard'),
        (line) => contact(line)?.[state] ?? null,
      ),
    ),
  ];
}

/** @param title what the groups are groups by, in a word */
function groupColumns(result: LeadsResult, title: string, verbose: boolean): Column<Line>[] {
  const { counts, revenue, firstContact } = result.total;
  const known = knownSteps(result);
  const hasWins = counts.wins !== null;
  return [
    data('by', ({ by }) => by),
    column(
      'group',
      naming(title),
      ({ row: { group } }) => text(group === 'total' ? 'Total' : group),
      ({ row }) => row.group,
    ),
    data('kind', ({ row }) => row.kind),
    ...outcomes.map((outcome) =>
      countColumn<Line>(
        outcome,
        (outcome === 'targets' || (outcome === 'wins' && hasWins)) &&
          right(outcomeNames[outcome].title),
        ({ row }) => row.counts[outcome],
        ({ row }) => row.counts[outcome],
        ({ row }) => row.open[outcome],
      ),
    ),
    ...steps.map((step) =>
      stepColumn(step, step === 'wins' ? hasWins : known.includes(step), verbose),
    ),
    moneyColumn(
      'revenue',
      revenue.length > 0 && right('Revenue', { yields: 'revenue' }),
      revenue,
      ({ row }) => row.revenue,
    ),
    ...contactColumns(firstContact !== null),
  ];
}

/** What stands behind the path. */
const resultKeys = ['wins', 'wins_share', 'revenue', 'contact', 'contact_most', 'contact_never'];

/** One table a grouping. */
export function groupTable(
  result: LeadsResult,
  title: string,
  rows: readonly LeadsRow[],
  verbose: boolean,
): TableBlock {
  const path = knownSteps(result).map((step) => `${step}_share`);
  const columns = groupColumns(result, title, verbose);
  const lineOf = (row: LeadsRow): Line => ({ by: title, row });
  return tableOf(chosen(columns, ['group', 'targets', ...path, ...resultKeys]), rows.map(lineOf), {
    footer: [lineOf(result.total)],
    gives: ['revenue'],
  });
}

/** Every group as plain data, one row each, and the total. */
export function leadsSheet(result: LeadsResult) {
  const { sources, temperatures, qualifications, total } = result;
  const linesOf = (by: string, rows: readonly LeadsRow[] | null): Line[] =>
    (rows ?? []).map((row) => ({ by, row }));
  return sheetOf(groupColumns(result, '', false), [
    ...linesOf('source', sources),
    ...linesOf('temperature', temperatures),
    ...linesOf('qualification', qualifications),
    { by: 'total', row: total },
  ]);
}
