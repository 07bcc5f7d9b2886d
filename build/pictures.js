// Draws the pictures of the documentation from the fixtures: node build/pictures.js (after a build).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Readable, Writable } from 'node:stream';
import { at } from './place.js';

const team = ['-p', 'fixtures/team/prospects.csv', '-a', 'fixtures/team/activities.csv'];

/** Which page holds which kinds of pictures. */
const drawn = /** @type {const} */ ([
  [
    ['page', ...team, '--as-of', '2026-03-31'],
    ['funnel', 'intervals', 'heat', 'lines', 'durations'],
  ],
  [['page', ...team, '--as-of', '2026-02-20', '--goals', 'fixtures/team/goals.csv'], ['burn-up']],
  [['compare', ...team, '--rep', 'Lucia', '--rep', 'Marco', '--format', 'html'], ['waterfall']],
]);

/** What a terminal of 80 columns shows, by file: as many as most have, and few enough for the strips of the reps. */
const typed = /** @type {const} */ ({
  terminal: ['compare', '--as-of', '2026-03-31', '-q'],
  'terminal-report': ['report', '--as-of', '2026-03-31', '-q'],
  'terminal-trend': ['trend', '--as-of', '2026-03-31', '-q'],
});

/**
 * Runs the built program.
 *
 * @param {readonly string[]} args
 * @param {{ isTTY?: boolean, columns?: number }} [screen] what it writes to; no terminal unless told
 * @returns {Promise<string>} what it writes
 */
async function run(args, screen = {}) {
  const { main } = /** @type {typeof import('../src/launch.js')} */ (
    createRequire(import.meta.url)(at('dist/spanco.cjs'))
  );
  let [text, errors] = ['', ''];
  /** @param {(piece: string) => void} read */
  const output = (read) =>
    new Writable({
      write: (chunk, _encoding, done) => {
        read(String(chunk));
        done();
      },
    });
  const code = await main({
    argv: ['node', 'spanco', ...args],
    env: { TERM: 'xterm' },
    stdin: Readable.from([]),
    stdout: Object.assign(
      output((piece) => (text += piece)),
      screen,
    ),
    stderr: output((piece) => (errors += piece)),
    cwd: () => at('.'),
  });
  if (code !== 0) throw new Error(`spanco ${args.join(' ')} ended with ${code}: ${errors}`);
  return text;
}

/**
 * The quotes that XML asks for and HTML does not.
 *
 * @param {string} html
 */
const requoted = (html) =>
  html.replace(/<[^>]*>/g, (tag) => tag.replace(/ ([\w-]+)=([^\s"'>]+)/g, ' $1="$2"'));

/**
 * Cuts pictures out of a page, each with the style of the page so that it stands alone.
 *
 * @param {string} page
 * @param {string} kind
 */
function cutOut(page, kind) {
  const whole = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
  const html = requoted(page.replace(/<style>.*?<\/style>/s, ''));
  // The colours stand first, the pictures last; what is between them is the page.
  const style = whole.slice(0, whole.indexOf('*{')) + whole.slice(whole.indexOf('.pic{display'));
  const start = html.indexOf(`<svg xmlns="http://www.w3.org/2000/svg" class="pic ${kind}`);
  const end = html.indexOf('</svg><p class="s">', start);
  if (start === -1 || end === -1) throw new Error(`No picture "${kind}" in the page.`);
  // An image has its size before its style: rows are given in pixels, as high as in wide pages.
  const wide = style.slice(style.indexOf('min-width:640px'));
  const row =
    new RegExp(`\\.${kind}[^{}]*\\{font-size:(\\d+)px`).exec(wide) ??
    /\.pic\{font-size:(\d+)px/.exec(wide);
  const svg = html
    .slice(start, end + '</svg>'.length)
    .replace('width="100%"', 'width="680"')
    .replace(/height="([\d.]+)em"/, (_, rows) => `height="${Math.ceil(rows * Number(row?.[1]))}"`);
  const font = 'svg{font-family:system-ui,sans-serif;background:var(--paper)}';
  return `${svg.replace('>', `><style>${style}${font}</style>`)}\n`;
}

const colours = /** @type {Record<string, string>} */ ({
  31: '#ff9f6b',
  32: '#62e8ae',
  33: '#e3b341',
  34: '#6cb2ff',
  36: '#6cb2ff',
});

/**
 * A screen of the terminal as a picture.
 *
 * @param {string} command
 * @param {string} text with the colours of a terminal
 */
function screen(command, text) {
  const escape = (/** @type {string} */ raw) =>
    raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const lines = [...`$ ${command}`.split('\n'), ...text.trimEnd().split('\n')];
  const rows = lines.map((line, place) => {
    let styled = '';
    let attributes = '';
    for (const piece of line.split(/(\u001b\[\d+m)/)) {
      const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
      if (code === undefined) {
        if (piece !== '') styled += `<tspan${attributes}>${escape(piece)}</tspan>`;
      } else if (code === '1') attributes += ' font-weight="700"';
      else if (code === '2') attributes += ' fill="#9aa2ad"';
      else attributes = colours[code] === undefined ? '' : ` fill="${colours[code]}"`;
    }
    return `<text x="16" y="${28 + place * 18}" xml:space="preserve">${styled}</text>`;
  });
  const height = 28 + lines.length * 18;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="670" height="${height}" viewBox="0 0 670 ${height}" role="img"><title>${escape(command)}</title><rect width="100%" height="100%" rx="6" fill="#14171b"/><g fill="#e6e8eb" font-size="13" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace">${rows.join('')}</g></svg>\n`;
}

/**
 * The pictures by their files in docs/pictures.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function docPictures() {
  const pictures = new Map();
  for (const [args, kinds] of drawn) {
    const html = await run(args);
    for (const kind of kinds) pictures.set(`${kind}.svg`, cutOut(html, kind));
  }
  for (const [name, args] of Object.entries(typed)) {
    const shown = await run([...args, ...team], { isTTY: true, columns: 80 });
    pictures.set(
      `${name}.svg`,
      screen(`spanco ${args.join(' ')} \\\n    ${team.join(' ')}`, shown),
    );
  }
  return pictures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, svg] of await docPictures()) writeFileSync(at(`docs/pictures/${name}`), svg);
}
