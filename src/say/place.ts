/** A place in an input, for messages: `record 12 (line 14) of leads.csv`, `row 14 of book.xlsx#Leads`. */
export interface Place {
  readonly file: string;
  readonly record: number;
  /** 1-based line in the file, or row of the sheet; null for inputs without lines of their own (JSON). */
  readonly line: number | null;
}

/** Whether a file is a sheet of a spreadsheet, which has rows and no lines. */
export const isSheet = (file: string): boolean => /(?:\.xl\w+|^-)#/i.test(file);
