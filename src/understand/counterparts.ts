/** Which column of leads names the deal that each became, and which one of deals the lead that each came from. */
import { fold } from '../cells/text/fold.js';
import { tokensOf } from '../cells/text/tokens.js';
import { tells } from './column-plan.js';
import type { Planned } from './planned.js';
import { looks, type Profiles } from './profile.js';
import { recordWords, type Subject, subjectOf } from './subjects.js';

// Lists are English, then Italian, French, German, Spanish and Portuguese.
// prettier-ignore
const words = {
  key: ['ID', 'IDs', 'Key', 'Number', 'No', 'Code', 'Ref', 'Reference', 'UID', 'GUID', 'Codice', 'Numero', 'Identifiant', 'Référence', 'Kennung', 'Nummer', 'Código', 'Identificador'],
  converted: ['Converted', 'Conversion', 'Originating', 'Convertito', 'Convertita', 'Converti', 'Convertie', 'Konvertiert', 'Konvertierte', 'Convertido', 'Convertida'],
  beside: ['Original', 'Origin', 'Source', 'From', 'To', 'Associated', 'Related', 'Linked', 'Parent', 'The', 'Of', 'Di', 'Della', 'Del', 'De', 'La', 'L', 'Der', 'Des', 'Do', 'Da'],
} as const;

const among = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
const [keys, conversions, beside] = [among(words.key), among(words.converted), among(words.beside)];
const records = {
  deals: among(recordWords.deals),
  leads: among(recordWords.leads.filter((word) => !/^[ck]onta/iu.test(word))),
};

/** How a header names records of a subject: by their id, `Lead ID`, or as what became of others, `Converted Opportunity`; null for neither. */
function namedBy(header: string, subject: 'deals' | 'leads'): 'key' | 'conversion' | null {
  const tokens = tokensOf(header).map(fold);
  const has = (list: ReadonlySet<string>) => tokens.some((token) => list.has(token));
  const all = [records[subject], keys, conversions, beside];
  const isAbout = tokens.every((token) => all.some((list) => list.has(token)));
  if (!isAbout || !has(records[subject])) return null;
  return has(keys) ? 'key' : has(conversions) ? 'conversion' : null;
}

const other = { deals: 'leads', leads: 'deals' } as const satisfies Record<
  NonNullable<Subject>,
  Subject
>;

/** The column of a table that names the counterparts of its rows, -1 for none. */
function columnOf(
  { plan }: Planned<'prospects'>,
  subject: NonNullable<Subject>,
  profiles: Profiles,
): number {
  const used = new Set([...plan.columns.values()].flat());
  return plan.header.findIndex((header, column) => {
    if (used.has(column)) return false;
    const by = namedBy(header, other[subject]);
    const { share, values } = profiles.of(column);
    // A conversion without an id may be a yes, or a day.
    const isId = by === 'key' || share((value) => looks.flag(value) || looks.day(value)) < 0.5;
    return by !== null && values.size > 0 && isId;
  });
}

/**
 * The tables of prospects with the columns by which leads and deals name each other, where both are given: they are
 * one prospect.
 *
 * @param profilesOf what the columns of a table hold
 */
export function withCounterparts(
  tables: readonly Planned<'prospects'>[],
  profilesOf: (planned: Planned<'prospects'>) => Profiles,
): Planned<'prospects'>[] {
  const subjects = tables.map(subjectOf);
  const isBeside = subjects.includes('deals') && subjects.includes('leads');
  return tables.map((planned, at) => {
    const { plan } = planned;
    const columns = new Map(plan.columns);
    const subject = subjects[at];
    if (!isBeside || !subject || !tells(plan, 'id')) columns.delete('counterpart');
    else if (!columns.has('counterpart')) {
      const column = columnOf(planned, subject, profilesOf(planned));
      if (column !== -1) columns.set('counterpart', [column]);
    }
    return { ...planned, plan: { ...plan, columns } };
  });
}
