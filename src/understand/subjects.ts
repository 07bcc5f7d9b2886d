import { fold } from '../cells/text/fold.js';
import { ofLetters } from '../cells/text/letters.js';
import type { ProspectField } from '../knowledge/fields/fields.js';
import { tells } from './column-plan.js';
import type { Planned } from './planned.js';

/** What the rows of a table of prospects are: deals, or the leads that some of them came from; null where it is not said. */
export type Subject = 'deals' | 'leads' | null;

// Lists are English, then Italian, French, German, Spanish and Portuguese.
// prettier-ignore
export const recordWords = {
  deals: [
    'deal', 'opportunity', 'opportunities', 'opp', 'potential', 'trattativa', 'opportunità', 'affare', 'affaire', 'opportunité', 'transaction',
    'Verkaufschance', 'Geschäft', 'oportunidad', 'negocio', 'trato', 'oportunidade', 'negócio',
  ],
  leads: ['lead', 'contact', 'contatto', 'piste', 'Kontakt', 'Interessent', 'contacto', 'contato'],
} as const;

/** What only deals have. */
const ofDeals: readonly ProspectField[] = ['amount', 'closed', 'isWon', 'wonOn', 'lostOn'];

const inCamelCase = ofLetters('([\\p{Ll}])([\\p{Lu}])', 'gu');
const betweenWords = ofLetters('[^\\p{L}\\p{M}]+', 'u');

/** The words of a header, folded, also those of `OpportunityOwner`. */
const wordsOf = (title: string): string[] =>
  title.replace(inCamelCase(title), '$1 $2').split(betweenWords(title)).map(fold);

/** What titles name: deals before leads, for a deal may well name its lead. */
function namedBy(titles: readonly string[]): Subject {
  const there = new Set(titles.flatMap(wordsOf));
  const names = (subject: keyof typeof recordWords) =>
    recordWords[subject].some((word) => there.has(fold(word)) || there.has(`${fold(word)}s`));
  return names('deals') ? 'deals' : names('leads') ? 'leads' : null;
}

/** Whether a header names deals, or the leads that they came from. */
export const namesRecords = (header: string): boolean => namedBy([header]) !== null;

/** Whether a header names deals. */
export const namesDeals = (header: string): boolean => namedBy([header]) === 'deals';

/** Whether a header names leads and no deals. */
export const namesLeads = (header: string): boolean => namedBy([header]) === 'leads';

/** What a table is about: by what its system calls it, by what it calls its own columns, by what it has, then by anything else. */
export function subjectOf({ plan, reading }: Planned<'prospects'>): Subject {
  const { header, columns } = plan;
  const own = (['rep', 'stage', 'status', 'name'] as const).flatMap((field) =>
    (columns.get(field) ?? []).map((column) => header[column]!),
  );
  return (
    namedBy([reading.system?.table.name ?? '']) ??
    namedBy(own) ??
    (ofDeals.some((field) => tells(plan, field)) ? 'deals' : namedBy(header))
  );
}

/** What leads know best: how they came in. */
const ofLeads: ReadonlySet<string> = new Set<ProspectField>([
  'created',
  'qualifiedOn',
  'source',
  'temperature',
  'qualification',
]);

/** How much a table has to say of a field beside others: deals over leads, but for how they came in. */
export function weightOf(subject: Subject, field: string): number {
  if (subject === null) return 0;
  return (subject === 'leads') === ofLeads.has(field) ? 1 : -1;
}
