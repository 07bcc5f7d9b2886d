import { UNKNOWN } from '../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf, yesNo } from '../common/show/column.js';
import { repColumn, textColumn } from '../common/show/columns.js';
import { type Document, left, naming, prose, right, text } from '../common/show/document.js';
import { firstOf } from '../common/rows-in-turn.js';
import {
  type Balance,
  type DealChange,
  type DealState,
  type DiffAnswer,
  type Flow,
  flows,
} from './result.js';
import { moversTable } from './show-movers.js';
import { messagesOf } from '../common/accepted.js';
import { voice } from '../../say/voice.js';

const say = () => voice().diff;
const numbers = () => voice().numbers;

/** How many changes a table lists. */
export const mostListed = 20;

/** `+3`, `−2`; what does nothing is left empty. */
const signed = (value: number, decimals: 0 | 2 = 0): string =>
  value === 0 ? '' : numbers().signedGrouped(value, decimals);

/** The flows that anybody has. */
const flowing = ({ total, reps }: DiffAnswer) =>
  flows.filter((flow) =>
    [total, ...reps].some(({ flows: own }) => own[flow].deals !== 0 || own[flow].money.length > 0),
  );

/** Whose balance it is; null for everybody together. */
const balanceCell = ({ rep }: Balance) =>
  text(rep === null ? voice().groups.total : voice().groups.name('rep', rep));

/** Deals by rep, from those that were open to those that are. */
function dealsTable(result: DiffAnswer) {
  return tableOf<Balance>(
    [
      column('rep', naming(voice().table.rep), balanceCell),
      column('opening', right(voice().table.before), ({ opening }) =>
        text(numbers().grouped(opening.deals)),
      ),
      ...flowing(result)
        .filter((flow) => flow !== 'revalued')
        .map((flow) =>
          column<Balance>(flow, right(say().flows[flow]), (row) =>
            text(signed(row.flows[flow].deals)),
          ),
        ),
      column('closing', right(voice().table.after), ({ closing }) =>
        text(numbers().grouped(closing.deals)),
      ),
    ],
    result.reps,
    { title: say().titles.deals, footer: [result.total] },
  );
}

/** A balance in one currency. */
interface MoneyRow {
  readonly balance: Balance;
  readonly currency: string | null;
}

const currenciesOf = ({ opening, closing, flows: own }: Balance): (string | null)[] => [
  ...new Set(
    [opening, closing, ...Object.values(own)].flatMap(({ money }) =>
      money.map(({ currency }) => currency),
    ),
  ),
];

/** Money by rep and currency, the same way. */
function moneyTable(result: DiffAnswer) {
  const rowsOf = (balance: Balance): MoneyRow[] =>
    currenciesOf(balance).map((currency) => ({ balance, currency }));
  const amount = ({ money }: Balance['opening'], wanted: string | null): number =>
    money.find(({ currency }) => currency === wanted)?.amount ?? 0;
  const rows = result.reps.flatMap(rowsOf);
  if (rows.length === 0) return [];
  const footer = rowsOf(result.total);
  /** A column of which all amounts have cents, or none has. */
  const amounts = (
    key: Flow | 'opening' | 'closing',
    heading: string,
    sumsOf: (balance: Balance) => Balance['opening'],
    shown: (value: number, decimals: 0 | 2) => string,
  ) => {
    const valueOf = ({ balance, currency }: MoneyRow) => amount(sumsOf(balance), currency);
    const decimals = [...rows, ...footer].map(valueOf).every(Number.isInteger) ? 0 : 2;
    return column<MoneyRow>(key, right(heading), (row) => text(shown(valueOf(row), decimals)));
  };
  const { grouped } = numbers();
  return [
    tableOf<MoneyRow>(
      [
        column('rep', naming(voice().table.rep), ({ balance }) => balanceCell(balance)),
        textColumn('currency', naming(say().headings.money), ({ currency }) => currency ?? ''),
        amounts('opening', voice().table.before, ({ opening }) => opening, grouped),
        ...flowing(result).map((flow) =>
          amounts(flow, say().flows[flow], ({ flows: own }) => own[flow], signed),
        ),
        amounts('closing', voice().table.after, ({ closing }) => closing, grouped),
      ],
      rows,
      { title: say().titles.money, footer },
    ),
  ];
}

const stateText = (state: DealState | null): string =>
  state === null ? UNKNOWN : say().state(state);

type Side = 'before' | 'after';

/** One column a fact of a deal in one of the exports, for programs. */
const factsOf = (side: Side): Column<DealChange>[] => [
  data(`${side}_status`, (change) => change[side]?.standing),
  data(`${side}_got`, (change) => change[side]?.got),
  data(`${side}_may_be_further`, (change) => yesNo(change[side]?.mayBeFurther)),
  data(`${side}_rep`, (change) => change[side]?.rep),
  data(`${side}_amount`, (change) => change[side]?.amount?.amount),
  data(`${side}_currency`, (change) => change[side]?.amount?.currency),
  data(`${side}_closes`, (change) => change[side]?.closes),
];

const changeColumns = (): readonly Column<DealChange>[] => [
  column('who', naming(say().headings.deal), ({ name, id }) => text(name ?? id ?? UNKNOWN)),
  data('id', ({ id }) => id),
  data('name', ({ name }) => name),
  repColumn(({ before, after }) => (after ?? before)!.rep),
  column(
    'happened',
    prose(say().headings.happened),
    ({ happened }) => text(happened.map((one) => say().happened[one]).join(', ')),
    ({ happened }) => happened.join(' '),
  ),
  column('before', left(voice().table.before), ({ before }) => text(stateText(before))),
  column('after', left(voice().table.after), ({ after }) => text(stateText(after))),
  ...factsOf('before'),
  ...factsOf('after'),
];

/** What changed as a manager reads it: in a sentence, the balance, and what happened to whom. */
export function diffDocument(result: DiffAnswer): Document {
  const listed = firstOf(result.changes, mostListed);
  const rest = result.changed - listed.length;
  const { movers } = result;
  return {
    lead: [result.sentence, ...(movers === null ? [] : [movers.sentence])],
    tables: [
      dealsTable(result),
      ...moneyTable(result),
      ...(movers === null ? [] : moversTable(movers)),
      ...(listed.length === 0
        ? []
        : [tableOf(changeColumns(), listed, { title: say().titles.changes })]),
    ],
    body: [],
    notes: [
      ...(rest === 0 ? [] : [say().more(rest)]),
      ...(movers === null || movers.steps.length === 0 ? [] : [voice().movers.how()]),
      ...messagesOf(result.warnings),
    ],
  };
}

/** Every deal of which something is different, as plain data. */
export const diffSheet = ({ changes }: DiffAnswer) => sheetOf(changeColumns(), changes);
