import { countsApart, nothingToRead, unwritableRecords, wrongInput } from '../errors/library.js';
import { messageOf } from '../errors/error.js';
import { unknownName } from '../errors/usage.js';
import { nearestOf } from '../cells/text/nearest.js';
import { voice } from '../say/voice.js';

/** A text in the form of a file: CSV, JSON or JSON lines. */
export interface TextInput {
  readonly text: string;
  /** What messages and the ledger call it. */
  readonly name?: string;
}

/** Records that are in memory already, such as rows of a database: objects with values by header. */
export type RecordsInput = readonly object[];

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

const roles = ['prospects', 'activities', 'history', 'reps', 'counts'] as const;

/** The names that inputs are read under, by what they hold, and the texts that stand in place of files. */
export interface NamedInputs {
  readonly names: Readonly<Record<(typeof roles)[number], readonly string[]>>;
  readonly texts: ReadonlyMap<string, string>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is TextInput =>
  isObject(value) &&
  'text' in value &&
  typeof value.text === 'string' &&
  (!('name' in value) || value.name === undefined || typeof value.name === 'string') &&
  Object.keys(value).every((key) => key === 'text' || key === 'name');

/** What is read as a record: not a list, and not a text, which may stand in a list of inputs. */
const isRecord = (value: unknown): boolean =>
  isObject(value) && !Array.isArray(value) && !isText(value);

/** One input, or several, as a list. An array of objects is one input: records. */
const listOf = (given: unknown): readonly unknown[] =>
  Array.isArray(given) && !given.every(isRecord) ? given : [given];

/** Records as JSON; numbers too large for it, which databases use as ids, as text. */
function jsonOf(role: string, records: readonly unknown[]): string {
  try {
    return JSON.stringify(records, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  } catch (error) {
    throw unwritableRecords(role, messageOf(error).split('\n')[0]!);
  }
}

const kindOf = (value: unknown): string =>
  isObject(value)
    ? voice().fileFaults.objectOfKind(value.constructor?.name || 'Object')
    : String(value);

/** The text that an input is. @throws SpancoError where it is none */
function textOf(role: string, input: unknown): string {
  if (isText(input)) return input.text;
  if (Array.isArray(input) && input.every(isRecord)) return jsonOf(role, input);
  throw wrongInput(role, Array.isArray(input) ? voice().fileFaults.mixedList() : kindOf(input));
}

/**
 * Gives every input a name to be read under.
 *
 * @throws SpancoError where there is none, or something is no input
 */
export function nameInputs(given: StudyInputs): NamedInputs {
  if (!isObject(given)) throw nothingToRead();
  const texts = new Map<string, string>();
  const nameOf = (role: string, input: unknown): string => {
    if (typeof input === 'string') return input;
    const text = textOf(role, input);
    const wanted = isText(input) ? input.name : undefined;
    let number = 1;
    while (wanted === undefined && texts.has(`${role} ${number}`)) number += 1;
    const name = wanted ?? `${role} ${number}`;
    texts.set(name, text);
    return name;
  };
  const unknown = Object.keys(given).find((key) => !(roles as readonly string[]).includes(key));
  if (unknown !== undefined) {
    throw unknownName('readStudy', 'input', unknown, nearestOf(unknown, roles), roles);
  }
  const named = roles.map((role) => {
    const inputs = given[role];
    const names = inputs === undefined ? [] : listOf(inputs).map((input) => nameOf(role, input));
    return [role, names] as const;
  });
  const names = Object.fromEntries(named) as Record<(typeof roles)[number], string[]>;
  if (names.counts.length > 1) throw countsApart(names.counts.length);
  if (named.every(([, each]) => each.length === 0)) throw nothingToRead();
  return { names, texts };
}
