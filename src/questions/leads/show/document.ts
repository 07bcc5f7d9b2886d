import type { LeadsAnswer } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import type { Document } from '../../common/show/document.js';
import { groupTable } from './group-table.js';
import { leadsPictures } from './pictures.js';
import { openNotes, openTable } from './open-table.js';
import { winBackNote, winBackTable } from './win-back-table.js';
import { messagesOf } from '../../common/accepted.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().leads;

/** What the columns of the groups mean. */
const legend = ({ total }: LeadsAnswer): string => say().legend(total.firstContact !== null);

/** How results on leads are shown. */
export interface LeadsView {
  /** The table asked for; null for both. */
  readonly list: 'groups' | 'win-back' | 'open' | null;
  /** How many lost prospects are listed. */
  readonly most: number;
  readonly verbose: boolean;
}

/** The open leads alone, most promising first. */
const openDocument = ({ open, warnings }: LeadsAnswer, most: number): Document => ({
  lead:
    open === null || open.entries.length === 0 ? [say().noOpen()] : [say().openLeads(open.entries)],
  tables: open === null || open.entries.length === 0 ? [] : [openTable(open, most)],
  body: [],
  notes: [...(open === null ? [] : openNotes(open, most)), ...messagesOf(warnings)],
});

/** Leads as a person reads them: the finding, a table a grouping, whom to win back, notes. */
export function leadsDocument(result: LeadsAnswer, view: LeadsView): Document {
  const { list, most, verbose } = view;
  if (list === 'open') return openDocument(result, most);
  const { sources, temperatures, qualifications, winBack } = result;
  const sections = [
    ['source', sources],
    ['temperature', temperatures],
    ['qualification', qualifications],
  ] as const;
  // The one group that has no name, such as (decided), is the total said twice.
  const isTelling = (rows: readonly { readonly group: string }[] | null): boolean =>
    rows !== null && (rows.length !== 1 || !/^\(.*\)$/.test(rows[0]!.group));
  const told = sections.filter(([, rows]) => isTelling(rows));
  const groups = told.length === 0 ? ([[null, []]] as const) : told;
  const isWinBack = list !== 'groups' && most > 0 && (winBack?.count ?? 0) > 0;
  const answer = answerOf(result.sentence, result.sourcesSentence === '' ? 2 : 1);
  return {
    lead: answer.lead.filter((sentence) => sentence !== ''),
    pictures: list === 'win-back' ? [] : leadsPictures(result),
    tables: [
      ...(list === 'win-back'
        ? []
        : groups.map(([kind, rows]) => groupTable(result, kind, rows ?? [], verbose))),
      ...(isWinBack ? [winBackTable(winBack!, most, verbose)] : []),
    ],
    body: [],
    notes: [
      ...answer.more,
      ...(list === 'win-back' ? [] : [legend(result)]),
      ...(isWinBack ? winBackNote(winBack!, most) : []),
      ...messagesOf(result.warnings),
    ],
  };
}
