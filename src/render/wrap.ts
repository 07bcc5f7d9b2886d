import { textWidth } from './text-width.js';

/** A number, a range of numbers or a sign: it stays with the word behind it, which is its unit more often than not. */
const number = /^[("]?[+−<>≥≤±~]?(?:\d[\d.,’\u00a0\u202f–/]*)?$/;

/** An option, which stays with its value. */
const option = /^[("]?--?[a-z][a-z-]*$/;

/** The parts of a sentence that are not broken: words, numbers with their units, and options with their values. */
function unbroken(text: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const word of text.split(' ')) {
    if (isOpen) parts[parts.length - 1] += ` ${word}`;
    else parts.push(word);
    isOpen = number.test(word) || option.test(word);
  }
  return parts;
}

/** A part that is wider than a line, in pieces: at spaces where it has some, else behind signs, else anywhere. */
function pieces(part: string, width: number): string[] {
  if (textWidth(part) <= width) return [part];
  if (part.includes(' ')) return part.split(' ').flatMap((word) => pieces(word, width));
  let head = '';
  let end = 0;
  for (const letter of part) {
    if (textWidth(head + letter) > width && head !== '') break;
    head += letter;
    if (/[/\\:;,_.@-]/.test(letter) && head.length > width / 3) end = head.length;
  }
  const cut = end === 0 ? head.length : end;
  return cut >= part.length ? [part] : [part.slice(0, cut), ...pieces(part.slice(cut), width)];
}

/**
 * Breaks a text into lines of no more than so many columns, a number never from its unit.
 *
 * @param indent what later lines begin with
 */
export function wrapped(text: string, width: number | null, indent = ''): string[] {
  if (width === null || textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const part of unbroken(text).flatMap((each) => pieces(each, width - indent.length))) {
    const begin = lines.length === 0 ? '' : indent;
    if (line === '') line = `${begin}${part}`;
    else if (textWidth(line) + 1 + textWidth(part) <= width) line += ` ${part}`;
    else {
      lines.push(line);
      line = `${indent}${part}`;
    }
  }
  return [...lines, line];
}
