import { nobody } from '../../knowledge/words/nobody.js';
import { fold, nameKey, saysNothing, tidy } from '../text/fold.js';
import { owned } from '../../read/owned.js';
import { Spellings } from '../text/spellings.js';

/** What a prospect without a rep is shown under. */
export const UNASSIGNED = '(unassigned)';

const placeholders: ReadonlySet<string> = new Set(nobody.map(fold));

/** A semicolon that ends an HTML entity (`M&amp;M`), or stands among control characters, is no list of people. */
const noList = /&#?\w+;|\p{Cc}/u;

/** Names in brackets are a list, parted by commas: `[Ann Lee, Bob Ray]`. */
const bracketed = /^\[([^[\]]*)\]$/u;

/** What a record within a cell says somebody is called: `{"id": 7, "name": "Ann Lee"}`. */
const named =
  /^\{.*?["'](?:name|displayName|display_value|full_name|email)["']\s*:\s*["']([^"']+)["']/u;
/** What stands for them in one that names nobody: `{'link': 'https://…', 'value': '5137…'}`. */
const keyed = /^\{.*?["'](?:value|login|username|key|id)["']\s*:\s*["']?([^"',}]+)/u;
/** Lists in cells that are made for pages. */
const lineBreak = /\s*<br ?\/?>\s*/giu;

/** Addresses, a line each, are a list; a name may be broken in two lines anywhere: `Maria Rosa De Luca`. */
function inOneLine(spelling: string): string {
  if (!spelling.includes('\n')) return spelling;
  const lines = spelling.split('\n').map(tidy).filter(Boolean);
  return lines.every((line) => line.includes('@')) ? lines.join(';') : spelling;
}

/**
 * Names as small numbers. Spellings that differ in case, white space or Unicode form are one name; the
 * first spelling seen is displayed. Each distinct spelling is interpreted once, not once a row.
 */
export class Dictionary {
  /** Displayed names by code. */
  readonly labels: string[] = [];
  /** How many spellings were taken for a name that is displayed otherwise. */
  merged = 0;
  /** Cells, by spelling, that list several names, of which the first counts. */
  readonly lists: string[] = [];
  private isOfPeople = false;
  /** What makes two tidy names one. */
  private keyOf = (tidied: string): string => tidied.toLowerCase();
  private readonly bySpelling = new Spellings();
  private readonly byName = new Map<string, number>();

  /**
   * @param synonyms names, as {@link nameKey}s, that stand for another name
   * @param nobody what is shown where there is no name; as a name it means just that
   */
  constructor(
    private readonly synonyms: ReadonlyMap<string, string> = new Map(),
    private readonly nobody: string | null = null,
  ) {}

  /** Names of people: `a@x.it;b@x.it` lists two, and the first counts, as `[Ann, Bob]` does; `Unassigned` is nobody. */
  static ofPeople(synonyms: ReadonlyMap<string, string>): Dictionary {
    const people = new Dictionary(synonyms, UNASSIGNED);
    people.isOfPeople = true;
    return people;
  }

  /** Identifiers: two that differ in case are two. */
  static ofIds(): Dictionary {
    const ids = new Dictionary();
    ids.keyOf = (id) => id;
    return ids;
  }

  /** The code of a name; -1 for an empty one. */
  code(text: string): number {
    const known = this.bySpelling.get(text);
    if (known !== undefined) return known;
    const spelling = owned(text);
    const code = this.learn(spelling);
    this.bySpelling.set(spelling, code);
    return code;
  }

  /** The code of a name that was seen, null for any other. */
  find(text: string): number | null {
    const key = nameKey(text);
    return this.byName.get(nameKey(this.synonyms.get(key) ?? key)) ?? null;
  }

  /** The name of a person by its code; below 0 is nobody. */
  nameOf(code: number): string {
    return code < 0 ? UNASSIGNED : this.labels[code]!;
  }

  private learn(spelling: string): number {
    const listed = this.lists.length;
    const given = this.firstOf(tidy(this.isOfPeople ? inOneLine(spelling) : spelling));
    if (this.isNobody(given)) return -1;
    // A tidy name in lower case is its nameKey: tidying it again costs more than all the rest.
    const label = this.synonyms.get(given.toLowerCase()) ?? given;
    const key = this.keyOf(label === given ? given : tidy(label));
    const code = this.byName.get(key) ?? this.labels.length;
    if (code === this.labels.length) {
      this.labels.push(label);
      this.byName.set(key, code);
    }
    const isList = this.lists.length > listed;
    const isBare =
      spelling === this.labels[code] ||
      spelling.startsWith('{') ||
      bracketed.exec(spelling)?.[1] === label;
    if (!isBare && !isList && this.bySpelling.get(spelling) === undefined) this.merged += 1;
    return code;
  }

  /** Whether a name stands for nobody: it is empty, or, among people, a placeholder that nobody gave a name. */
  private isNobody(given: string): boolean {
    if (saysNothing(given) || given === this.nobody) return true;
    if (!this.isOfPeople || this.synonyms.has(given.toLowerCase())) return false;
    return placeholders.has(fold(given));
  }

  /** The first name of a list; a name that is known as a whole is no list. */
  private firstOf(given: string): string {
    if (!this.isOfPeople || this.synonyms.has(given.toLowerCase())) return given;
    if (given.startsWith('{')) {
      return tidy((named.exec(given) ?? keyed.exec(given))?.[1] ?? given);
    }
    const parted = given.includes('<') ? given.replace(lineBreak, ';') : given;
    const inside = parted.startsWith('[') ? bracketed.exec(parted)?.[1] : undefined;
    if (inside === undefined && (!parted.includes(';') || noList.test(parted))) return given;
    const names = (inside ?? parted).split(inside === undefined ? ';' : ',').map(tidy);
    const [first = '', ...more] = names.filter((name) => !this.isNobody(name));
    if (more.length > 0) this.lists.push(given);
    return first;
  }
}
