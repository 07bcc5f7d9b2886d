import type { Cell, Heading, TableBlock } from '../../questions/common/show/document.js';
import { UNKNOWN } from '../../say/numbers.js';
import { wholeOf } from '../fit.js';
import { cellText } from '../format.js';
import { escaped } from './markup.js';
import { voice } from '../../say/voice.js';

const say = () => voice().page;

/** A page is for reading: more rows than this are for a sheet. */
const mostRows = 500;

/** Numbers stand right unless told otherwise, since most cells are some; sentences may go on over several lines. */
const kindOf = ({ align, prose }: Heading): string =>
  prose === true ? ' class="w"' : align === 'left' ? ' class="l"' : '';

const cellHtml = (cell: Cell, heading: Heading, place: number): string => {
  const shown = cellText(cell);
  const text = shown === UNKNOWN ? `<i>${UNKNOWN}</i>` : escaped(shown);
  return heading.names === true || place === 0 ? `<th>${text}` : `<td${kindOf(heading)}>${text}`;
};

/**
 * A table of typed cells as HTML, in a frame that scrolls where a screen is narrower. Where its cells, rows and parts
 * end goes without saying: of a dozen reps that is a tenth of a page.
 *
 * @param label what it is called by readers of the screen: a text, or the id of what says it
 */
export function htmlTable(
  block: TableBlock,
  label: { readonly text: string } | { readonly id: string },
): string {
  const { columns, rows, footer } = wholeOf(block);
  const line = (cells: readonly Cell[]) =>
    `<tr>${cells.map((cell, at) => cellHtml(cell, columns[at]!, at)).join('')}`;
  const heads = columns
    .map((heading) => `<th${kindOf(heading)}>${escaped(heading.title)}`)
    .join('');
  const called =
    'id' in label ? `aria-labelledby="${label.id}"` : `aria-label="${escaped(label.text)}"`;
  const body = rows.slice(0, mostRows).map(line).join('');
  const foot = footer.length === 0 ? '' : `<tfoot>${footer.map(line).join('')}`;
  const capped =
    rows.length > mostRows ? `<p class="s">${say().capped(mostRows, rows.length)}</p>` : '';
  return `<div class="t" role="region" tabindex="0" ${called}><table><thead><tr>${heads}<tbody>${body}${foot}</table></div>${capped}`;
}
