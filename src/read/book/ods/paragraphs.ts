import { attribute } from '../xml.js';

/** More spaces in a row are a mistake, or meant to use up memory. */
const mostSpaces = 1000;

/** What stands in a text and is none of it: comments, and how a word is pronounced. */
const beside: ReadonlySet<string> = new Set(['annotation', 'note', 'ruby-text']);

/** Gathers what a cell shows: paragraphs are lines, and what else stands beside them is left out. */
export class Paragraphs {
  /** How many tags are open. */
  depth = 0;
  private lines = '';
  private count = 0;
  /** The depth of the tag that is left out with all that is in it; 0 for none. */
  private leftOut = 0;

  open(name: string, tag: string): void {
    this.depth += 1;
    if (this.leftOut !== 0) return;
    if (this.depth === 1 ? name !== 'p' : beside.has(name)) this.leftOut = this.depth;
    else if (this.depth === 1) {
      if (this.count > 0) this.lines += '\n';
      this.count += 1;
    } else if (name === 's') {
      const count = Number(attribute(tag, 'c') ?? 1);
      this.lines += ' '.repeat(count >= 1 ? Math.min(count, mostSpaces) : 1);
    } else if (name === 'tab') this.lines += '\t';
    else if (name === 'line-break') this.lines += '\n';
  }

  close(): void {
    if (this.leftOut === this.depth) this.leftOut = 0;
    this.depth -= 1;
  }

  text(text: string): void {
    if (this.depth === 0 || this.leftOut !== 0) return;
    // Spaces that are meant have tags of their own.
    this.lines += /[\t\n\r]| {2}/.test(text) ? text.replace(/[\t\n\r ]+/g, ' ') : text;
  }

  /** The text so far, to begin anew; null where there is no paragraph. */
  take(): string | null {
    const text = this.count === 0 ? null : this.lines;
    this.lines = '';
    this.count = 0;
    this.depth = 0;
    this.leftOut = 0;
    return text;
  }
}
