import type { IdCodes } from '../read/codes.js';
import { Scanner } from '../read/scanner/scanner.js';
import { AmountColumns } from '../cells/amounts/amount-column.js';
import { Currencies } from '../cells/amounts/currencies.js';
import { DateColumns } from '../cells/dates/date-columns.js';
import { Dictionary } from '../cells/names/dictionary.js';
import type { Mapping } from '../understand/mapping.js';
import { TextIds } from './identity/text-ids.js';
import { peopleOf } from './people.js';
import type { Users } from './reps.js';

/** What all tables share: one name is one rep and one currency, and columns are known by their formats. */
export interface Shared {
  readonly reps: Dictionary;
  readonly currencies: Currencies;
  readonly dates: DateColumns;
  readonly amounts: AmountColumns;
  /** Reads the bytes of all tables; null where they are read as text. */
  readonly scanner: Scanner | null;
  /** A new set of ids, which all tables may share. */
  newIds(): IdCodes;
}

/** What tables are read into first, with who is meant by the names in them. */
export function sharedBy(users: Users, mapping: Mapping): Shared {
  const scanner = Scanner.open();
  return {
    scanner,
    newIds: () => scanner?.newIds() ?? new TextIds(),
    reps: Dictionary.ofPeople(peopleOf(users, mapping)),
    currencies: new Currencies(),
    dates: new DateColumns(mapping.dayOf),
    amounts: new AmountColumns(),
  };
}
