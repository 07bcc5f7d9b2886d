import { limits } from '../limits.js';
import { type Part, readPart } from './part.js';

/** Text as it was typed: spreadsheets write `_x000D_` for what XML cannot hold. */
export const typed = (text: string): string =>
  (text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text
  ).replace(/\r\n?/g, '\n');

/**
 * Gathers the text of one cell, which may stand in several runs of differing fonts. How a text is pronounced, which
 * Japanese spreadsheets add, is no part of it.
 */
export class TextGatherer {
  private parts = '';
  private isText = false;
  private isSound = false;

  open(name: string): void {
    if (name === 'rPh') this.isSound = true;
    else if (name === 't') this.isText = !this.isSound;
  }

  close(name: string): void {
    if (name === 'rPh') this.isSound = false;
    else if (name === 't') this.isText = false;
  }

  text(text: string): void {
    if (this.isText) this.parts += text;
  }

  /** The text so far, to begin anew. */
  take(): string {
    const text = typed(this.parts);
    this.parts = '';
    return text;
  }
}

/** The texts that cells of all sheets share; a cell names one by its place. */
export async function readTexts(part: Part): Promise<string[]> {
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  const reading = readPart(part, limits.shared, {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.text(text),
    close: (name) => {
      gatherer.close(name);
      if (name === 'si') texts.push(gatherer.take());
    },
  });
  for await (const read of reading) void read;
  return texts;
}
