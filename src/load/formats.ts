import type { AmountColumn } from '../cells/amounts/amount-column.js';
import type { DateColumn, SettledBy } from '../cells/dates/date-column.js';
import { type DateShape, shapesIn } from '../cells/dates/date-shapes.js';
import type { Export } from './export.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { voice } from '../say/voice.js';
/** How the cells of one column are written, and what told so. */
export interface Format {
  readonly field: string;
  readonly column: string;
  /** As a person writes it: `dd/mm/yyyy`, `1234,56`. */
  readonly written: string;
  /** null where the cells leave no doubt. */
  readonly settledBy: SettledBy | null;
}

const orders = { dmy: 'dayFirst', mdy: 'monthFirst', ymd: 'yearFirst' } as const;

/** Forms that are told apart by the order of the column. */
const ordered: readonly DateShape[] = ['dayFirst', 'monthFirst', 'doubtful'];

/** How a column of dates is written, in the order of the forms; null where it holds none. */
function dateFormat({
  shapes,
  settlement,
}: DateColumn): Pick<Format, 'written' | 'settledBy'> | null {
  const seen = shapesIn(shapes);
  const plain = seen.filter((shape) => !ordered.includes(shape));
  const hasOrder = seen.some((shape) => ordered.includes(shape));
  const inOrder = hasOrder && settlement !== null ? [orders[settlement.order]] : [];
  const forms = [...inOrder, ...plain];
  if (forms.length === 0) return null;
  const { dateForms } = voice().seen;
  return {
    written: [...new Set(forms.map((form) => dateForms[form]))].join(', '),
    settledBy: hasOrder ? (settlement?.settledBy ?? null) : null,
  };
}

function amountFormat(column: AmountColumn): Pick<Format, 'written' | 'settledBy'> | null {
  if (!column.isFilled) return null;
  const settlement = column.settlement();
  if (settlement === null) {
    return { written: column.isMixed ? '1234.56, 1234,56' : '1234', settledBy: null };
  }
  return {
    written: settlement.mark === 'comma' ? '1234,56' : '1234.56',
    settledBy: settlement.settledBy === 'values' ? null : settlement.settledBy,
  };
}

/** How the cells of the columns of dates and amounts of a table are written. */
export function formatsOf(
  { role, plan, reading }: Export['tables'][number],
  { dates, amounts }: Export['formats'],
): Format[] {
  const fields: Readonly<Record<string, Field>> = fieldTables[role];
  return [...plan.columns].flatMap(([field, places]) =>
    places.flatMap((place): Format[] => {
      const column = plan.header[place]!;
      const { kind } = fields[field]!;
      const format =
        kind === 'date'
          ? dateFormat(dates.column(role, field, plan.header, column, reading.dates))
          : kind === 'amount'
            ? amountFormat(amounts.column(`${role}.${field}`, plan.header, column, reading.decimal))
            : null;
      return format === null ? [] : [{ field, column, ...format }];
    }),
  );
}
