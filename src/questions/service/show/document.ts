import { csatScales } from '../../../funnel/service/csat.js';
import type { ServiceResult } from '../result.js';
import { type ColumnOf, tableOf } from '../../common/show/column-set.js';
import type { Document, TableBlock } from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { agentColumns, bothColumns, type ServiceLayout } from './columns.js';
import { stacked } from '../../common/show/stacked.js';

/** What gives way first where the terminal is narrow. */
const layouts = (interval: boolean): readonly ServiceLayout[] => [
  { counts: 'beside', interval, details: true, shortTitles: false },
  { counts: 'below', interval, details: true, shortTitles: false },
  { counts: 'below', interval, details: false, shortTitles: true },
  { counts: 'below', interval: false, details: false, shortTitles: true },
  { counts: null, interval: false, details: false, shortTitles: true },
];

/** The richest table that fits, a stack of lines where none does. */
function fitting<T>(
  title: string | null,
  columns: (layout: ServiceLayout) => ColumnOf<T>[],
  rows: readonly T[],
  footer: readonly T[],
  { width, verbose }: { readonly width: number | null; readonly verbose: boolean },
): TableBlock {
  const last: ServiceLayout = {
    counts: 'beside',
    interval: verbose,
    details: true,
    shortTitles: false,
  };
  return firstFitting(
    [
      ...layouts(verbose).map((layout) => () => tableOf(title, columns(layout), rows, footer)),
      () => stacked(tableOf(title, columns(last), rows, footer), 1),
    ],
    width,
  );
}

/** What the columns are, as far as they are there. */
function legend({ total, csatScale, sideBySide }: ServiceResult): string[] {
  const parts = [
    ...(total.csat.answers > 0 && csatScale !== null
      ? [
          `CSAT is on the scale ${csatScales[csatScale].title}, satisfied is ${csatScales[csatScale].satisfied} or more`,
        ]
      : []),
    ...(total.resolution.value === null
      ? []
      : ['resolved is of all cases opened in the period, open ones too']),
    ...(total.firstContact.denominator === null
      ? []
      : [
          'first contact is resolved with one contact, of the resolved ones whose contacts are known',
        ]),
    ...(total.minutes.count > 0
      ? ['minutes are the handling time']
      : total.daysToClose.count > 0
        ? ['days are calendar days from opened to closed, no handling time']
        : []),
  ];
  const customers = sideBySide?.team.customers ?? null;
  const repeat =
    customers === null || customers.repeat.denominator === null
      ? []
      : ['Repeat: of the customers who bought in the period, those who bought more than once.'];
  const retained =
    customers === null || customers.retained.denominator === null
      ? []
      : [
          'Retained: of the customers won before the period, those who did something in it and were not lost.',
        ];
  const first = parts.join('; ');
  return [
    ...(first === '' ? [] : [`${first.charAt(0).toUpperCase()}${first.slice(1)}.`]),
    ...repeat,
    ...retained,
  ];
}

/**
 * The report on service as a person wants to see it: the finding, every agent, and those who both sell
 * and serve.
 *
 * @param width columns there are; null for as many as it takes
 * @param verbose whether intervals are shown
 */
export function serviceDocument(
  result: ServiceResult,
  wishes: { readonly width: number | null; readonly verbose: boolean },
): Document {
  const { agents, total, sideBySide } = result;
  const all = { rep: 'Team', service: total };
  const first = fitting(null, (layout) => agentColumns(result, layout), agents, [all], wishes);
  const second =
    sideBySide === null
      ? []
      : [
          fitting(
            'Sales and service, of those who do both',
            (layout) => bothColumns(result, layout),
            sideBySide.people,
            [{ rep: 'Team', ...sideBySide.team }],
            wishes,
          ),
        ];
  return {
    lead: [result.sentence],
    tables: [first, ...second],
    body: [],
    notes: [...legend(result), ...result.warnings.map(({ message }) => message)],
  };
}
