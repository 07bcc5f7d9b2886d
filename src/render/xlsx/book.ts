import type { Document } from '../../questions/common/show/document.js';
import { sentencesSheet, type SheetText, tableSheets } from './sheet.js';
import { Styles } from './styles.js';
import { escaped } from './xml.js';
import { zipped } from './zip.js';
import { voice } from '../../say/voice.js';

const longestName = 31;

/** Names that spreadsheets accept, no two the same but for their case. */
function sheetNames(titles: readonly string[]): string[] {
  // A name that Excel keeps for itself.
  const taken = new Set(['history']);
  return titles.map((title) => {
    const name = title
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '');
    for (let time = 1; ; time++) {
      const mark = time === 1 ? '' : ` (${time})`;
      const one = `${(name || voice().table.sheet).slice(0, longestName - mark.length)}${mark}`;
      if (taken.has(one.toLowerCase())) continue;
      taken.add(one.toLowerCase());
      return one;
    }
  });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (some: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${some
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function bookFiles(sheets: readonly SheetText[], styles: Styles): Map<string, string> {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/>`,
    ...paths.map(
      (path) => `<Override PartName="/xl/${path}" ContentType="${content}.worksheet+xml"/>`,
    ),
  ];
  const tabs = sheetNames(sheets.map(({ title }) => title)).map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts = [
    ['[Content_Types].xml', `<Types xmlns="${packages}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styles.text()],
    ...sheets.map(({ xml }, at) => [`xl/${paths[at]}`, xml]),
  ] as const;
  return new Map(parts.map(([path, xml]) => [path, head + xml]));
}

/**
 * A document as a spreadsheet (.xlsx): a sheet a table with real numbers, then one of what is said in sentences. The
 * same document gives the same bytes.
 */
export function xlsxDocument({ lead, tables, body, notes }: Document): Buffer {
  const styles = new Styles();
  const sentences = [...lead, ...body, ...notes];
  const sheets = [
    ...tables.flatMap((block) => tableSheets(block, styles)),
    ...(sentences.length === 0 && tables.length > 0
      ? []
      : [sentencesSheet(voice().table.notes, sentences, styles)]),
  ];
  return zipped(bookFiles(sheets, styles));
}
