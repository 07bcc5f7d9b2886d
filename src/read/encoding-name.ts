import type { TextFacts } from './decode.js';
import { voice } from '../say/voice.js';

/**
 * The WHATWG name of an encoding, by any of its labels: `latin1` and `ISO-8859-1` are `windows-1252`.
 *
 * @returns null for a label that there is no decoder for
 */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * How the text of a file was read, in words: `windows-1252, as --encoding says`. The two encodings of Western
 * European text differ in the bytes 0x80 to 0x9f alone, so a file without them is of either.
 */
export function encodingInWords({ encoding, forced, latin1 }: Readonly<TextFacts>): string {
  const isEither = encoding === 'windows-1252' && latin1;
  return voice().files.encoding(isEither ? [encoding, 'ISO-8859-1'] : [encoding], forced);
}
