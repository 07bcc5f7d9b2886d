import type { Page } from '../../questions/common/show/page.js';
import type { Picture } from '../../questions/common/show/picture.js';
import { drawPicture } from '../pictures/draw.js';
import { escaped, unquoted } from './markup.js';
import { style } from './style.js';
import { htmlTable } from './table.js';
import { voice } from '../../say/voice.js';

const say = () => voice().page;

/** A page runs nothing and asks for nothing, whatever a name in the data says. */
const head = (title: string): string =>
  `<!doctype html><html lang="${voice().language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:"><link rel="icon" href="data:,"><title>${escaped(title)}</title><style>${style}</style></head>`;

const list = (sentences: readonly string[], kind = ''): string =>
  `<ul${kind}>${sentences.map((sentence) => `<li>${escaped(sentence)}`).join('')}</ul>`;

/** A part of a page under its heading; nothing where it holds nothing. */
const part = (title: string, body: string): string =>
  body === '' ? '' : `<section><h2>${escaped(title)}</h2>${body}</section>`;

function figure(found: Picture, place: number): string {
  // A title is no sentence, even where the question answers with it.
  const picture = { ...found, title: found.title.replace(/(?<!\.)\.$/, '') };
  const { title, reading, table } = picture;
  const numbers =
    table === null
      ? ''
      : `<details><summary>${say().table}</summary>${htmlTable(table, { id: `p${place}t` })}</details>`;
  return `<figure><figcaption>${escaped(title)}</figcaption>${unquoted(drawPicture(picture, `p${place}`))}<p class="s">${escaped(reading)}</p>${numbers}</figure>`;
}

/** A page as one file of HTML: no script, nothing loaded, the same bytes from the same data. */
export function htmlPage(page: Page): string {
  const { title, facts, answer, pictures, tables, told, silent, ledger, notes } = page;
  const [heading, ...sentences] = told;
  const drawn = pictures.map(figure).join('');
  const parts = [
    `<header><h1>${escaped(title)}</h1>${facts.length === 0 ? '' : `<p class="facts">${facts.map(escaped).join(' · ')}</p>`}</header>`,
    ...answer.map((sentence) => `<p class="answer">${escaped(sentence)}</p>`),
    drawn === '' ? '' : `<div class="pictures">${drawn}</div>`,
    ...tables.map((table) =>
      table.title === null
        ? `<section>${htmlTable(table, { text: title })}</section>`
        : part(table.title, htmlTable(table, { text: table.title })),
    ),
    heading === undefined || sentences.length === 0
      ? ''
      : part(heading, list(sentences, ' class="cards"')),
    silent.length === 0 ? '' : part(say().silent, list(silent)),
    ledger === null && notes.length === 0
      ? ''
      : `<footer>${ledger === null ? '' : part(say().ledger, htmlTable(ledger, { text: say().ledger }))}${notes.length === 0 ? '' : part(say().notes, list(notes))}</footer>`,
  ];
  return `${head(title)}<body><main>${parts.join('\n')}</main></body></html>\n`;
}
