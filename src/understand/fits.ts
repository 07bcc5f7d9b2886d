/** Whether what a column holds is what a field is. */
import type { Role } from '../read/table.js';
import type { Vocabularies } from '../cells/words/vocabularies.js';
import { fold } from '../cells/text/fold.js';
import { ratingOf } from '../cells/words/ratings.js';
import { CaseWords } from '../cells/words/case-words.js';
import { Words } from '../cells/words/words.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { stateNames } from '../knowledge/systems/cases.js';
import { customerKinds } from '../knowledge/words/customer-kinds.js';
import { isAbout, spelled } from './header-words.js';
import { looks, type Profile } from './profile.js';

/** `open` where the values say neither: they are ids, words nobody knows, or there are none. */
export type Fit = 'yes' | 'no' | 'open';

const cases = new CaseWords();
const customers = new Words(customerKinds);

/** What a column is asked is asked again for other fields: tests that stand here are answered once. */
const isCustomerKind = (value: string) => looks.flag(value) || customers.knows(value);
const isRating = (value: string) => !Number.isNaN(ratingOf(value) ?? 0);
const isSpan = (value: string) => looks.time(value) || /^\d+.*\p{L}$/u.test(value);

/** Values that are not of one kind alone: totals, notes, what somebody typed wrongly. */
const most = 0.6;
/** A vocabulary has few words, and nobody knows all of an organisation's own. */
const some = 0.3;
const longestWord = 50;

/** Fields whose words are those of stages. */
const ofStages: ReadonlySet<string> = new Set(['stage', 'status', 'from', 'to']);

const decide = (share: number, enough = most): Fit => (share >= enough ? 'yes' : 'no');

/** Words of a vocabulary; many that nobody knows, numbers and days are none. */
function fitsWords({ rows, values, share }: Profile, isKnown: (value: string) => boolean): Fit {
  if (share(isKnown) >= some) return 'yes';
  const isPlain = share(looks.day) >= most || share(looks.number) >= most;
  return isPlain || (values.size > longestWord && values.size * 2 > rows) ? 'no' : 'open';
}

const isRegion = (value: string) => /^[A-Z]{2}$/.test(value);
/** So many words that nobody knows are no organisation's own for where its cases stand. */
const manyWords = 12;

const states: ReadonlySet<string> = new Set(stateNames.map(fold));

/**
 * The state of a federation is none of a case: codes of two letters or names, many of them, and no word of cases, under a
 * header that may name such. A status is never one, whatever an organisation calls its own.
 */
const isPlace = (header: string, { rows, values, share }: Profile): boolean =>
  spelled(header).some((word) => states.has(word)) &&
  !isAbout(header, 'case') &&
  share(cases.knows) === 0 &&
  (values.size > manyWords || (share(isRegion) === 1 && values.size * 2 > rows));

/** Whom a row belongs to: names and addresses of people; ids leave it open. */
function fitsPerson({ share }: Profile, isWord: (value: string) => boolean): Fit {
  if (share(looks.day) >= most || share(looks.money) >= most) return 'no';
  if (share(looks.flagWord) >= most) return 'no';
  if (share(isWord) >= most) return 'no';
  return share(looks.personOrMail) >= most ? 'yes' : 'open';
}

/** Never empty and never twice. */
const isKey = ({ rows, filled, values }: Profile): boolean =>
  rows > 1 && filled === rows && values.size === rows;

/** One value in all of several rows. */
export const isOneForAll = ({ rows, filled, values }: Profile): boolean =>
  rows > 2 && filled === rows && values.size === 1;

/** Whether a column of a table of a role can hold a field. */
export function fits(
  role: Role,
  field: string,
  { header, profile }: { readonly header: string; readonly profile: Profile },
  words: Vocabularies,
): Fit {
  const { share, values } = profile;
  if (values.size === 0) return 'open';
  const { kind } = (fieldTables[role] as Readonly<Record<string, Field>>)[field]!;
  if (field === 'rep') return fitsPerson(profile, words.stages.knows);
  if (field === 'customer') return decide(share(customers.knows), some);
  if (field === 'account') {
    return share(isCustomerKind) >= some || share(looks.day) >= most ? 'no' : 'yes';
  }
  switch (kind) {
    case 'date':
      return decide(share(looks.dayOrSeconds));
    case 'amount':
    case 'number':
      return decide(share(looks.number));
    case 'rating':
      return decide(share(isRating), some);
    case 'span':
      return decide(share(isSpan));
    case 'duration':
      return decide(share(looks.time));
    case 'flag':
      return decide(share(looks.flag), 0.8);
    case 'word':
      if (field === 'type') return fitsWords(profile, words.types.knows);
      if (field === 'outcome') return fitsWords(profile, words.outcomes.knows);
      if (field === 'caseStatus')
        return isPlace(header, profile) ? 'no' : fitsWords(profile, cases.knows);
      return ofStages.has(field) ? fitsWords(profile, words.stages.knows) : 'open';
    case 'id':
      if (isKey(profile)) return 'yes';
      return share(looks.day) >= most && share(looks.number) < most ? 'no' : 'open';
    case 'text':
      return share(looks.day) >= most && share(looks.number) < most ? 'no' : 'open';
  }
}
