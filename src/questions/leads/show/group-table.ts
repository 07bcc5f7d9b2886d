import { contactStates } from '../../../funnel/first-contact.js';
import { outcomes } from '../../../method/milestones.js';
import { chosen, column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { countColumn, moneyColumn, numberColumn } from '../../common/show/columns.js';
import { naming, ratio, right, type TableBlock, text } from '../../common/show/document.js';
import { durationParts, partValues } from '../../common/show/fields.js';
import { leadGroupName, type LeadKind } from '../kind-names.js';
import { type LeadsAnswer, type LeadsRow, steps } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().leads;

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
const knownSteps = ({ total }: LeadsAnswer): Step[] =>
  steps.filter((step) => step !== 'wins' && total.counts[step] !== null);

/** How far a group got: with -v every share has its interval, the conversion always has. */
const stepColumn = (step: Step, isKnown: boolean, verbose: boolean): Column<Line> =>
  column(
    `${step}_share`,
    isKnown &&
      right(step === 'wins' ? voice().method.ratios.conversion : voice().method.outcomes[step]),
    ({ row }) => ratio(row.reached[step], { interval: step === 'wins' || verbose }),
    partValues(step, ({ row }) => row.reached[step], shareParts),
  );

/** How long until they heard from somebody. */
function contactColumns(isKnown: boolean): Column<Line>[] {
  const contact = ({ row }: Line) => row.firstContact;
  const over = (title: string) => isKnown && right(title, { yields: 'contact' });
  return [
    numberColumn('contact', over(say().headings.halfHeard), (line) => contact(line)?.median, {
      plain: partValues('contact', contact, durationParts),
    }),
    numberColumn(
      'contact_most',
      over(say().headings.nineInTenHeard),
      (line) => contact(line)?.ninetiethPercentile,
      {
        plain: {},
      },
    ),
    ...contactStates.map((state) =>
      countColumn<Line>(
        `contact_${state}`,
        state === 'never' && over(say().headings.neverHeard),
        (line) => contact(line)?.[state] ?? null,
      ),
    ),
  ];
}

/** @param kind what the groups are groups by; null for everybody together */
function groupColumns(
  result: LeadsAnswer,
  kind: LeadKind | null,
  verbose: boolean,
): Column<Line>[] {
  const { counts, revenue, firstContact } = result.total;
  const known = knownSteps(result);
  const hasWins = counts.wins !== null;
  return [
    data('by', ({ by }) => by),
    column(
      'group',
      naming(say().headings[kind ?? 'leads']),
      ({ row: { group } }) =>
        text(
          kind === null || group === 'total' ? voice().groups.total : leadGroupName(kind, group),
        ),
      ({ row }) => row.group,
    ),
    data('kind', ({ row }) => row.kind),
    ...outcomes.map((outcome) =>
      countColumn<Line>(
        outcome,
        (outcome === 'targets' || (outcome === 'wins' && hasWins)) &&
          right(voice().method.outcomes[outcome]),
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
      revenue.length > 0 && right(voice().table.revenue, { yields: 'revenue' }),
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
  result: LeadsAnswer,
  kind: LeadKind | null,
  rows: readonly LeadsRow[],
  verbose: boolean,
): TableBlock {
  const path = knownSteps(result).map((step) => `${step}_share`);
  const columns = groupColumns(result, kind, verbose);
  const lineOf = (row: LeadsRow): Line => ({ by: kind ?? '', row });
  return tableOf(chosen(columns, ['group', 'targets', ...path, ...resultKeys]), rows.map(lineOf), {
    footer: [lineOf(result.total)],
    gives: ['revenue'],
  });
}

/** Every group as plain data, one row each, and the total. */
export function leadsSheet(result: LeadsAnswer) {
  const { sources, temperatures, qualifications, total } = result;
  const linesOf = (by: string, rows: readonly LeadsRow[] | null): Line[] =>
    (rows ?? []).map((row) => ({ by, row }));
  return sheetOf(groupColumns(result, null, false), [
    ...linesOf('source', sources),
    ...linesOf('temperature', temperatures),
    ...linesOf('qualification', qualifications),
    { by: 'total', row: total },
  ]);
}
