/** A place in an input, for messages: `record 12 (line 14) of leads.csv`, `row 14 of book.xlsx#Leads`. */
export interface Place {
  readonly file: string;
  readonly record: number;
  /** 1-based line in the file, or row of the sheet; null for inputs without lines of their own (JSON). */
  readonly line: number | null;
}

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'standard input');

/** Whether a file is a sheet of a spreadsheet, which has rows and no lines. */
const isSheet = (file: string): boolean => /(?:\.xl\w+|^-)#/i.test(file);

/** The line of a place in words, or its record where the input has no lines. */
export const lineName = ({ record, line }: Place): string =>
  line === null ? `record ${record}` : `line ${line}`;

/** The place in words. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `row ${line} of ${fileName(file)}`;
  return `record ${record}${line === null ? '' : ` (line ${line})`} of ${fileName(file)}`;
}
