import { UNASSIGNED } from '../../../cells/names/dictionary.js';
import type { Money } from '../../../funnel/sums.js';
import { type Milestone, outcomeNames } from '../../../method/milestones.js';
import { dealsPhrases as say } from '../../../say/en/deals.js';
import { UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data, yesNo } from './column.js';
import { textColumn } from './columns.js';
import { left, naming, right, text } from './document.js';

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
  textColumn('id', left('Id', { yields: 'id' }), ({ id }) => id, UNKNOWN),
  data('name', ({ name }) => name),
  textColumn('rep', left('Rep'), ({ rep }) => rep, UNASSIGNED),
];

/** The last milestone it got to. */
export const gotColumn = <Row extends Listed>(): Column<Row> =>
  column(
    'got',
    left('Got to'),
    ({ got, mayBeFurther }) => text(say.gotTo(outcomeNames[got].title, mayBeFurther)),
    { got: ({ got }) => got, may_be_further: ({ mayBeFurther }) => yesNo(mayBeFurther) },
  );

/** What it is worth. */
export const amountColumn = <Row extends Listed>(): Column<Row> =>
  column(
    'amount',
    right('Amount', { yields: 'amount' }),
    ({ amount }) => (amount === null ? text(UNKNOWN) : { kind: 'money', money: [amount] }),
    { amount: ({ amount }) => amount?.amount, currency: ({ amount }) => amount?.currency },
  );
