import { textWidth } from './text-width.js';

/** A number, a range of numbers or a sign: it stays with the word behind it, which is its unit more often than not. */
const number = /^[("]?[+−<>≥≤±~]?(?:\d[\d.,’\u00a0\u202f–/]*)?$/;

/** An option, which stays with its value. */
const option = /^[("]?--?[a-z][a-z-]*$/;

/** The parts of a sentence that are not broken: words, numbers with their units, and options with their values. */
function unbroken(words: readonly string[]): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const word of words) {
    if (isOpen) parts[parts.length - 1] += ` ${word}`;
    else parts.push(word);
    isOpen = number.test(word) || option.test(word);
  }
  return parts;
}

/** So many characters a column are not measured to know that they are too wide. */
const mostOfColumn = 8;

/** Whether a part fits into a line. */
const fits = (part: string, width: number): boolean =>
  part.length <= width * mostOfColumn && textWidth(part) <= width;

/** How much of a word fits into a line: up to behind a sign, else as many characters as there is room for. */
function fitting(word: string, width: number): number {
  let head = '';
  let end = 0;
  for (const letter of word) {
    if (textWidth(head + letter) > width && head !== '') break;
    head += letter;
    if (/[/\\:;,_.@-]/.test(letter) && head.length > width / 3) end = head.length;
  }
  return end === 0 ? head.length : end;
}

/** A part that is wider than a line, in pieces: at spaces where it has some, else behind signs, else anywhere. */
function pieces(part: string, width: number): string[] {
  if (fits(part, width)) return [part];
  if (part.includes(' ')) return part.split(' ').flatMap((word) => pieces(word, width));
  const cut: string[] = [];
  let rest = part;
  while (!fits(rest, width)) {
    const length = fitting(rest, width);
    cut.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return rest === '' ? cut : [...cut, rest];
}

/** A command that a text ends with, and no sentence: `4 notes about the data: spanco check -p deals.csv`. */
const command = /: (spanco \S.*[^.)])$/;

/** A word of a shell, which may be quoted, with what it is quoted with. */
const shellWord = /(?:'[^']*'|"[^"]*"|[^\s'"])+/g;

/** What a line ends with that goes on as the same command, for shells that take it as it is pasted. */
const goesOn = ' \\';

/**
 * Breaks a text into lines of no more than so many columns, a number never from its unit, and a command so that it can
 * be pasted.
 *
 * @param indent what later lines begin with
 */
export function wrapped(text: string, width: number | null, indent = ''): string[] {
  if (width === null || textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  const left = command.exec(text)?.[1] ?? '';
  const said = text.slice(0, text.length - left.length).trimEnd();
  const add = (part: string, room: number, end: string): void => {
    if (line === '') line = `${lines.length === 0 ? '' : indent}${part}`;
    else if (textWidth(line) + 1 + textWidth(part) <= room) line += ` ${part}`;
    else {
      lines.push(`${line}${end}`);
      line = `${indent}${part}`;
    }
  };
  const fit = (words: readonly string[], room: number): string[] =>
    unbroken(words).flatMap((each) => pieces(each, room - indent.length));
  for (const part of fit(said.split(' '), width)) add(part, width, '');
  if (left === '') return [...lines, line];
  const room = width - goesOn.length;
  const parts = fit(left.match(shellWord) ?? [], room);
  parts.forEach((part, at) => {
    const isLast = at === parts.length - 1;
    add(part, isLast ? width : room, at === 0 ? '' : goesOn);
  });
  return [...lines, line];
}
