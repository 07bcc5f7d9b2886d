import { UNKNOWN } from '../../../say/numbers.js';
import { column, tableOf } from '../../common/show/column.js';
import { countColumn, groupColumns, numberColumn } from '../../common/show/columns.js';
import {
  type Cell,
  naming,
  range,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import type { ConversionWithin, TrendResult, TrendSeries, TrendStep } from '../result.js';
import { periodText } from './measures.js';
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;
const say = () => voice().trend;

/** A step of a group, or of everybody. */
interface StepRow {
  readonly series: TrendSeries;
  readonly step: TrendStep;
}

/** How long each step takes, half of them and nine in ten; of groups, unless asked for more, the whole way alone. */
export function stepsTable(result: TrendResult, verbose: boolean): TableBlock[] {
  const { groups, total, options } = result;
  if (total.steps.every((step) => step.count === 0)) return [];
  const stepsOf = (series: TrendSeries): StepRow[] =>
    (series === total || verbose ? series.steps : series.steps.slice(-1)).map((step) => ({
      series,
      step,
    }));
  const isGrouped = options.by.length > 0;
  return [
    tableOf<StepRow>(
      [
        ...groupColumns(options.by, ({ series }: StepRow) => series.group),
        column('step', naming(say().headings.step), ({ step: { from, to } }) =>
          text(voice().method.way(from, to)),
        ),
        countColumn('steps', right(say().headings.steps), ({ step }) => step.count),
        numberColumn('median', right(say().headings.halfTook), ({ step }) => step.median),
        column('interval', right(voice().table.range, { yields: 'interval' }), ({ step }) =>
          range(step),
        ),
        numberColumn(
          'ninetieth',
          right(say().headings.nineInTenTook),
          ({ step }) => step.ninetiethPercentile,
        ),
      ],
      isGrouped ? groups.flatMap(stepsOf) : stepsOf(total),
      {
        title: say().titles.steps,
        footer: isGrouped ? stepsOf(total) : [],
        gives: ['interval'],
      },
    ),
  ];
}

/** The share won within so many days; `~` where few were followed for so long. */
function withinCell(conversion: ConversionWithin, at: number, verbose: boolean): Cell {
  const { converted = null, low = null, high = null, isFirm } = conversion?.within[at] ?? {};
  if (converted === null) return text(UNKNOWN);
  const share = `${isFirm ? '' : '~'}${numbers().percent(converted)}`;
  return verbose && low !== null && high !== null
    ? text(`${share} ${numbers().percentLimits(low, high)}`)
    : text(share);
}

/** Prospects by what they have in common, and how many of them won within so many days. */
interface ConversionRow {
  /** The period they entered in; null where they are told apart by group, or not. */
  readonly entered: string | null;
  readonly group: TrendSeries['group'];
  readonly conversion: ConversionWithin;
}

/** How many win within so many days of entry: the cohorts where there are any, else the groups. */
export function conversionTable(result: TrendResult, verbose: boolean): TableBlock[] {
  const { total, options, groups } = result;
  if (total.conversion === null) return [];
  const isGrouped = options.by.length > 0;
  const byCohort = options.basis === 'cohort' && !isGrouped;
  const everybody: ConversionRow = { entered: null, group: {}, conversion: total.conversion };
  const rows: ConversionRow[] = byCohort
    ? total.rows.map(({ conversion }, place) => ({
        entered: periodText(result, place),
        group: {},
        conversion,
      }))
    : groups.map(({ group, conversion }) => ({ entered: null, group, conversion }));
  return [
    tableOf<ConversionRow>(
      [
        ...(isGrouped
          ? groupColumns(options.by, ({ group }: ConversionRow) => group)
          : [
              column(
                'entered',
                naming(byCohort ? say().headings.entered : ''),
                ({ entered }: ConversionRow) => text(entered ?? voice().groups.total),
              ),
            ]),
        countColumn(
          'prospects',
          right(say().headings.prospects),
          ({ conversion }) => conversion?.prospects,
        ),
        ...total.conversion.within.map(({ days }, at) =>
          column(
            `within_${days}`,
            right(say().headings.within(days)),
            ({ conversion }: ConversionRow) => withinCell(conversion, at, verbose),
          ),
        ),
      ],
      rows.length === 0 ? [everybody] : rows,
      {
        title: say().titles.within,
        footer: rows.length === 0 ? [] : [everybody],
      },
    ),
  ];
}
