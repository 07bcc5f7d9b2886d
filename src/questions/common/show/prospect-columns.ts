import type { Money } from '../../../funnel/sums.js';
import { type Milestone } from '../../../method/milestones.js';
import { UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data, yesNo } from './column.js';
import { repColumn, textColumn } from './columns.js';
import { left, naming, right, text } from './document.js';
import { voice } from '../../../say/voice.js';

/** A prospect in a list: who it is, whose, how far it got, and what it is worth. */
interface Listed {
  readonly id: string | null;
  readonly name: string | null;
  readonly rep: string | null;
  readonly got: Milestone;
  readonly mayBeFurther: boolean;
  readonly amount: Money | null;
}

/** Who it is, and whose. @param title over the names */
export const calledColumns = <Row extends Listed>(title: string): Column<Row>[] => [
  column('who', naming(title), ({ name, id }) => text(name ?? id ?? UNKNOWN)),
  textColumn('id', left(voice().table.id, { yields: 'id' }), ({ id }) => id, UNKNOWN),
  data('name', ({ name }) => name),
  repColumn(({ rep }) => rep),
];

/** The last milestone it got to. */
export const gotColumn = <Row extends Listed>(): Column<Row> =>
  column(
    'got',
    left(voice().table.gotTo),
    ({ got, mayBeFurther }) => text(voice().deals.gotTo(got, mayBeFurther)),
    { got: ({ got }) => got, may_be_further: ({ mayBeFurther }) => yesNo(mayBeFurther) },
  );

/** What it is worth. */
export const amountColumn = <Row extends Listed>(): Column<Row> =>
  column(
    'amount',
    right(voice().table.amount, { yields: 'amount' }),
    ({ amount }) => (amount === null ? text(UNKNOWN) : { kind: 'money', money: [amount] }),
    { amount: ({ amount }) => amount?.amount, currency: ({ amount }) => amount?.currency },
  );
