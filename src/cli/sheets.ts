import type { Role, Table } from '../read/table.js';
import { shellWord } from '../say/shell.js';
import type { SheetChoice } from '../understand/sheets.js';
import type { InputCall } from './configuration.js';
import { voice } from '../say/voice.js';

/** The sheets that are read of a spreadsheet. */
export interface Taken extends SheetChoice {
  readonly file: string;
  /** What they are read for; null where their columns tell. */
  readonly role: Role | null;
}

/** The names of sheets in their spreadsheet. */
const namesIn = (file: string, sheets: readonly Table[]): string[] =>
  sheets.map((sheet) => sheet.file.slice(file.length + 1));

/** Says which sheets are read of each spreadsheet, where some are not. */
export async function sayTaken(
  { values, terminal }: Pick<InputCall, 'values' | 'terminal'>,
  choices: readonly Taken[],
): Promise<void> {
  if (values.quiet) return;
  for (const file of new Set(choices.map((choice) => choice.file))) {
    const own = choices.filter((choice) => choice.file === file);
    const read = new Set(own.flatMap(({ taken }) => taken.map((table) => table.file)));
    const left = own[0]!.left.filter((table) => !read.has(table.file));
    if (left.length === 0) continue;
    const taken = own.map(({ role, taken }) => ({ role, names: namesIn(file, taken) }));
    await terminal.say(
      voice().files.sheets(file, taken, namesIn(file, left), shellWord(left[0]!.file)),
    );
  }
}
