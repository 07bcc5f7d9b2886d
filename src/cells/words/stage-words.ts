import type { StageKind } from '../../knowledge/words/stages.js';
import type { StagePart } from '../../knowledge/words/stage-parts.js';
import { ofLetters } from '../text/letters.js';
import { tokensOf } from '../text/tokens.js';
import { partOf, readSigns, type Reading } from './stage-signs.js';
import { Words } from './words.js';

/** Longer names are sentences, which say too much at once. */
const longestName = 120;
const mostTokens = 12;
/** The longest phrase of the vocabulary that is looked for inside a name, in words. */
const longestPhrase = 5;

/** Of a phrase of nothing else only the whole name means anything: `New customer`. */
const light: ReadonlySet<StagePart | undefined> = new Set([
  'filler',
  'behind',
  'lead',
  'fresh',
  'order',
]);

/** What stands before the words: `A.`, `3 -`, `Stage 3:`, `20% -`, `S2`, `3.1)`, and in Bitrix24 `C2:`. */
const numbering = ofLetters(
  '^C\\d+:|^[^\\p{L}\\p{N}]*(?:(?:stage|step|phase|fase|stufe|schritt|étape|etape|etapa|paso|passo|no|nr)\\.?\\s*)?(?:[\\p{L}]?\\d+(?:\\.\\d+)*[\\p{L}]?\\s*%?|[\\p{L}](?=\\s*[-.):–—_]))\\s*[-.):–—_]*\\s+',
  'iu',
);
const remark = /\s*\(([^()]*)\)\s*$/u;
const share = /\s*\d+\s*%\s*$/u;
/** Between a name and what is added to it. */
const joints = /\s+[-–—]\s+|\s*[/|:>,;]\s*/u;

const ends: readonly Reading[] = ['wins', 'orders', 'lost'];

/**
 * The words of stages: known as a whole, else by the words in them. Where those contradict each other, or
 * one of them takes back what another says, the name is not known.
 */
export class StageWords extends Words<StageKind> {
  override kindOf(text: string): StageKind | null {
    if (text.length > longestName) return super.kindOf(text);
    const taught = this.whole(text);
    if (taught !== null) return taught;
    const composed = text.normalize('NFC');
    const plain = composed.replace(numbering(composed), '');
    const name = plain.replace(remark, '').replace(share, '');
    const kind = super.kindOf(text) ?? super.kindOf(name) ?? this.byWords(name);
    const aside = remark.exec(plain)?.[1];
    return kind === null || aside === undefined || !this.takesBack(aside, kind) ? kind : null;
  }

  /** Nothing: a name that holds such a phrase, and is not known by its words, says more than that. */
  override within(): string | null {
    return null;
  }

  /** Whether what stands in brackets contradicts the name: `Demo (no show)`; a pipeline or a reason does not. */
  private takesBack(aside: string, kind: StageKind): boolean {
    const reading = this.readPart(aside);
    if (ends.includes(kind)) return ends.includes(reading) && reading !== kind;
    return (
      ends.includes(reading) ||
      tokensOf(aside).some((word) => ['denied', 'waiting'].includes(partOf(word) ?? ''))
    );
  }

  private byWords(name: string): StageKind | null {
    const tokens = tokensOf(name);
    if (tokens.length > mostTokens || tokens.some((word) => partOf(word) === 'revived'))
      return null;
    const readings = name
      .split(joints)
      .filter((part) => tokensOf(part).length > 0)
      .map((part) => this.readPart(part));
    // Who waits for papers has perhaps bought: "Paid, pending documents".
    if (readings.includes('open') && readings.includes(null)) return null;
    const said = readings.filter((reading) => reading !== null);
    const [first] = said;
    if (first === undefined || first === 'unclear') return null;
    // What stands behind an end are its reasons and circumstances: "Lost - no budget".
    const contrary = said.filter(
      (reading) => reading !== first && (!ends.includes(first) || ends.includes(reading)),
    );
    return contrary.length > 0 ? null : first;
  }

  private readPart(part: string): Reading {
    const tokens = tokensOf(part);
    const parts = new Set<StagePart>();
    const phrases = new Set<StageKind>();
    let unknown = 0;
    for (let at = 0; at < tokens.length;) {
      const phrase = this.phraseAt(tokens, at);
      if (phrase !== null) {
        phrases.add(phrase.kind);
        at += phrase.length;
        continue;
      }
      const known = partOf(tokens[at]!);
      if (known !== undefined) parts.add(known);
      // An answer alone says nothing of how far it came.
      if (known === undefined || known === 'answer') unknown += 1;
      at += 1;
    }
    return readSigns({ parts, phrases, unknown });
  }

  /** The longest phrase of the vocabulary that begins at a word, null for none. */
  private phraseAt(tokens: readonly string[], at: number) {
    for (let length = Math.min(longestPhrase, tokens.length - at); length > 1; length--) {
      const phrase = tokens.slice(at, at + length);
      const kind = this.whole(phrase.join(' '));
      if (kind === null || kind === 'open') continue;
      if (!phrase.every((word) => light.has(partOf(word)))) return { kind, length };
    }
    return null;
  }
}
