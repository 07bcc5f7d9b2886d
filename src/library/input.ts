/** A text in the form of a file: CSV, JSON or JSON lines. */
export interface TextInput {
  readonly text: string;
  /** What messages and the ledger call it. */
  readonly name?: string;
}

/** Records that are in memory already, such as rows of a database: values by header. */
export type RecordsInput = readonly Readonly<Record<string, unknown>>[];

/** Something to read: the path of a file, a text, or records. */
export type Input = string | TextInput | RecordsInput;

/** The inputs of a study, by what they hold; each is one input or several. */
export interface StudyInputs {
  readonly prospects?: Input | readonly Input[];
  readonly activities?: Input | readonly Input[];
  /** Changes of stage. */
  readonly history?: Input | readonly Input[];
  /** Users of the CRM: names for ids, logins and e-mail addresses. */
  readonly reps?: Input | readonly Input[];
  /** Numbers that somebody counted, one row a rep, in place of all the others. */
  readonly counts?: Input;
}

/** Inputs by the names they are read under, and the texts that stand in place of files. */
export class NamedInputs {
  readonly texts = new Map<string, string>();

  /** The names of the inputs of a role. */
  name(role: string, given: Input | readonly Input[] | undefined): string[] {
    return given === undefined ? [] : listOf(given).map((input) => this.nameOf(role, input));
  }

  private nameOf(role: string, input: Input): string {
    if (typeof input === 'string') return input;
    const [text, wanted] =
      'text' in input ? [input.text, input.name] : [JSON.stringify(input), undefined];
    const name = wanted ?? `${role} ${this.texts.size + 1}`;
    this.texts.set(name, text);
    return name;
  }
}

const isRecords = (given: Input | readonly Input[]): given is RecordsInput =>
  Array.isArray(given) &&
  given.every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      !Array.isArray(one) &&
      !(
        'text' in one &&
        typeof (one as { text: unknown }).text === 'string' &&
        Object.keys(one as object).every((key) => key === 'text' || key === 'name')
      ),
  );

/** One input, or several, as a list. An array of objects is one input: records. */
const listOf = (given: Input | readonly Input[]): readonly Input[] =>
  typeof given === 'string' || !Array.isArray(given) || isRecords(given)
    ? [given as Input]
    : (given as readonly Input[]);
