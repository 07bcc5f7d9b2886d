import { amountColumn, calledColumns, gotColumn } from '../../common/show/prospect-columns.js';
import { type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import { numberColumn, shareColumn, textColumn } from '../../common/show/columns.js';
import { prose, right, type TableBlock } from '../../common/show/document.js';
import type { LeadsAnswer, OpenLead, OpenLeads } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().leads;

/** An open lead: who it is, the chance of its like, how long nobody spoke with it, what it is worth, and why. */
const openColumns = (): readonly Column<OpenLead>[] => [
  ...calledColumns<OpenLead>(say().headings.openLead),
  data('source', ({ source }) => source),
  data('temperature', ({ temperature }) => temperature),
  gotColumn(),
  data('since', ({ since }) => since),
  data('days', ({ days }) => days),
  shareColumn('chance', right(voice().table.chance), ({ chance }) => chance),
  data('chance_low', ({ low }) => low),
  data('chance_high', ({ high }) => high),
  data('won', ({ won }) => won),
  data('decided', ({ decided }) => decided),
  numberColumn(
    'last_touch',
    right(say().headings.lastTouch, { yields: 'touch' }),
    ({ lastTouch }) => lastTouch,
  ),
  amountColumn(),
  textColumn('why', prose(voice().table.why), ({ why }) => why),
];

/** The open leads, most promising first, as far as they are to be listed. */
export const openTable = ({ entries }: OpenLeads, most: number): TableBlock =>
  tableOf(openColumns(), entries.slice(0, most), { gives: ['id', 'touch', 'amount'] });

/** All of them as plain data. */
export const openSheet = ({ open }: LeadsAnswer) => sheetOf(openColumns(), open?.entries ?? []);

/** How the list is ordered, who cannot be ranked, and how many are not listed. */
export function openNotes({ entries, unranked }: OpenLeads, most: number): string[] {
  const rest = Math.max(0, entries.length - most);
  return [
    say().howRanked(),
    ...(unranked === 0 ? [] : [say().unranked(unranked)]),
    ...(rest === 0 ? [] : [say().moreOpen(rest, entries.length)]),
  ];
}
