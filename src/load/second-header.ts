import { fold } from '../cells/text/fold.js';
import { owned } from '../read/owned.js';
import { type Role, roles, type Row } from '../read/table.js';
import { fieldsNamed } from '../understand/headers.js';

const allRoles = Object.keys(roles) as Role[];
/** Spellings that are remembered: where no cell comes twice, remembering more would only take memory. */
const mostSpellings = 10_000;
const nothingChosen: ReadonlyMap<string, string> = new Map();

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Tells the header of another export, which was joined to the first, from the rows of a table. */
export class SecondHeader {
  private readonly own: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  constructor(header: readonly string[]) {
    this.own = new Set(header.map(fold).filter((key) => key !== ''));
  }

  /**
   * Whether a row is a header: names of columns that we know, or that the table has, in most of its cells, and
   * no number or date in any. The header of the table itself is furniture, and was passed over before.
   */
  is(row: Row): boolean {
    if (!this.names(row[0]!) && (row.length === 1 || !this.names(row[1]!))) return false;
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (new Set(filled.map(fold)).size < filled.length) return false;
    if (filled.some((cell) => /^\W*\d/.test(cell))) return false;
    const inRole = (role: Role) =>
      filled.filter(
        (cell) => this.own.has(fold(cell)) || fieldsNamed(role, [cell], nothingChosen).size > 0,
      ).length;
    const named = Math.max(...allRoles.map(inRole));
    return named === filled.length ? named > 1 : named > 2 && named * 3 >= filled.length * 2;
  }

  /** Whether a cell is the name of a column. Most end with a digit, which no such name does, or were seen before. */
  private names(cell: string): boolean {
    if (cell === '' || isDigit(cell.charCodeAt(cell.length - 1))) return false;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const is =
      this.own.has(fold(cell)) ||
      allRoles.some((role) => fieldsNamed(role, [cell], nothingChosen).size > 0);
    if (this.known.size < mostSpellings) this.known.set(owned(cell), is);
    return is;
  }
}
