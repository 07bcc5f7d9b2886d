/** What is said beside the data while files are read. */
import { listed } from './lists.js';

/** How a table was understood. */
interface Understood {
  /** Its file; null for standard input. */
  readonly file: string | null;
  /** The sheet or table of it, as it stands behind the file: `#Deals`; empty for none. */
  readonly part: string;
  readonly role: string;
  /** System and table that it comes from: `Pipedrive deals`; null for none that is known. */
  readonly system: string | null;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** Fields with the columns that were taken for them: `rep: Owner`. */
  readonly fields: readonly string[];
}

const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

export const readingPhrases = {
  /** What a delimiter is called; one that has no name is itself. */
  delimiter: (mark: string): string => delimiters[mark] ?? mark,
  /**
   * How the text of a file was read.
   *
   * @param names of its encoding, several where it could be either
   * @param isForced whether the user said so
   */
  encoding: (names: readonly string[], isForced: boolean): string => {
    const either = names.join(' or ');
    return isForced ? `${either}, as --encoding says` : either;
  },
  /** How a person writes each form of a date. */
  dates: {
    iso: 'yyyy-mm-dd',
    dayFirst: 'dd/mm/yyyy',
    monthFirst: 'mm/dd/yyyy',
    /** With years of two digits. */
    yearFirst: 'yy/mm/dd',
    doubtful: 'dd/mm/yyyy or mm/dd/yyyy',
    dotted: 'dd.mm.yyyy',
    dayMonthName: 'd Mon yyyy',
    monthNameDay: 'Mon d, yyyy',
    compact: 'yyyymmdd',
    serial: 'Excel serial number',
    epoch: 'milliseconds since 1970',
    shortYear: 'years of two digits',
  },
  /** How much was read so far, while it lasts. @param megabytes in digits */
  progress: (megabytes: string): string => `Reading … ${megabytes} MB`,
  configuration: (file: string): string => `Configuration: ${file}.`,
  empty: (file: string): string => `${file} is empty, and left out.`,
  understood: ({ file, part, role, system, encoding, delimiter, fields }: Understood): string => {
    const from = system === null ? '' : `, ${system}`;
    const form = delimiter === null ? '' : `, ${delimiter}`;
    return `${file ?? 'Standard input'}${part} read as ${role}${from}, ${encoding}${form} (${fields.join('; ')}).`;
  },
  /**
   * Which sheets of a spreadsheet are read.
   *
   * @param taken what they are read for; null where their columns tell
   * @param example what names the first that is not, as a shell takes it
   */
  sheets: (
    file: string,
    taken: readonly { readonly role: string | null; readonly sheets: readonly string[] }[],
    left: readonly string[],
    example: string,
  ): string => {
    const parts = taken.map(
      ({ role, sheets }) => `${listed(sheets)}${role === null ? '' : ` for ${role}`}`,
    );
    return `Read of ${file}: ${parts.join('; ')}. Not read: ${listed(left)}; say ${example} to read one of them.`;
  },
};
