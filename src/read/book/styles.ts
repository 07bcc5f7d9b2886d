import { shownBy, type Shown } from './number-format.js';
import type { Epoch } from './serial.js';
import { attribute, readXml } from './xml.js';

/**
 * Formats that need no code, by their numbers (ECMA-376, 18.8.30). What differs from country to country is here
 * what it is everywhere: money without its currency, a day without its order.
 */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[18, 19, 20, 21, 45, 47].map((id) => [id, 'hh:mm:ss'] as const),
  [22, 'yyyy-mm-dd hh:mm'],
  ...[27, 28, 29, 30, 31, 36].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[32, 33, 34, 35].map((id) => [id, 'hh:mm:ss'] as const),
  [46, '[h]:mm:ss'],
  ...[50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'] as const),
  [55, 'hh:mm'],
  [56, 'hh:mm:ss'],
]);

/** How the cells of each style show their numbers; a style is a place in the list. */
export function readStyles(xml: string, epoch: Epoch): Shown[] {
  const codes = new Map(builtIn);
  const shown = new Map<number, Shown>();
  const styles: Shown[] = [];
  let isOfCells = false;
  readXml(xml, {
    open: (name, tag) => {
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute(tag, 'formatCode') ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        const one = shown.get(id) ?? shownBy(codes.get(id) ?? 'General', epoch);
        shown.set(id, one);
        styles.push(one);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}
