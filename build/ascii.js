// esbuild escapes what is beyond ASCII in strings and names, but leaves it in regular expressions. The
// launcher reads the bundle as latin1, which would break those; so they are escaped here, and a build that
// would write anything else beyond ASCII fails.
import ts from 'typescript';

/**
 * Writes a regular expression with an escape for every UTF-16 unit beyond ASCII. Two escapes of surrogates
 * are one character under the flags `u` and `v` and two units without, just as the character itself is. A
 * backslash before the character goes: `\–` means `–`, `\\u2013` would not.
 *
 * @param {string} literal
 */
const escapeLiteral = (literal) =>
  literal.replace(/(\\*)([\u0080-\uffff])/g, (_, slashes, unit) => {
    const kept = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${kept}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/**
 * The regular expression literals of a program, in their order.
 *
 * @param {string} code
 * @returns {{ start: number, end: number }[]}
 */
function literalsOf(code) {
  const found = /** @type {{ start: number, end: number }[]} */ ([]);
  const file = ts.createSourceFile('it.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      found.push({ start: node.end - node.text.length, end: node.end });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * The same program in ASCII.
 *
 * @param {string} code as esbuild writes it
 * @returns {string}
 * @throws {Error} where something beyond ASCII stands outside a regular expression: a tagged template, for
 *   one, whose raw text an escape would change
 */
export function toAscii(code) {
  let [ascii, done] = ['', 0];
  for (const { start, end } of literalsOf(code)) {
    ascii += code.slice(done, start) + escapeLiteral(code.slice(start, end));
    done = end;
  }
  ascii += code.slice(done);
  const beyond = /[\u0080-\uffff]/.exec(ascii);
  if (beyond !== null) {
    const around = ascii.slice(Math.max(0, beyond.index - 40), beyond.index + 40);
    throw new Error(`Cannot write a bundle beyond ASCII: "${beyond[0]}" in ${around}`);
  }
  return ascii;
}
