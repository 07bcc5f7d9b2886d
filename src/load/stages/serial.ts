/** The number or letter of a stage in its name, and what kind of one it is. */
interface Serial {
  readonly kind: 'number' | 'share' | 'letter';
  readonly value: number;
}

const word = '(?:stage|step|phase|fase|stufe|schritt|étape|etape|etapa|paso|passo)?';
const share = new RegExp(`^\\s*${word}\\s*(\\d+(?:[.,]\\d+)?)\\s*%|(\\d+)\\s*%\\s*\\)?\\s*$`, 'iu');
const number = new RegExp(
  `^\\W*${word}\\s*(\\d+(?:\\.\\d+)?)\\s*(?:[-.):–—_|]|(?=\\s\\p{L}))`,
  'iu',
);
const letter = new RegExp(`^\\s*${word}\\s*([A-Z])(?:[.):]|\\s+[-–—])\\s`, 'iu');

/** Longer names are sentences, and expressions take too long over them. */
const longest = 120;

/** What a name begins with, as in `3 - Proposal`, `Stage 3: Proposal`, `20% - Offer` or `C. Proposal`; null for none. */
function read(name: string): Serial | null {
  if (name.length > longest) return null;
  const shown = share.exec(name);
  if (shown !== null) {
    return { kind: 'share', value: Number((shown[1] ?? shown[2]!).replace(',', '.')) };
  }
  const numbered = number.exec(name);
  if (numbered !== null) return { kind: 'number', value: Number(numbered[1]) };
  const lettered = letter.exec(name);
  if (lettered === null) return null;
  return { kind: 'letter', value: lettered[1]!.toUpperCase().charCodeAt(0) - 64 };
}

/** The places that names give themselves, counted from one; names that count in several ways give none. */
export function serialOf(names: readonly string[]): (name: string) => number | null {
  const kinds = new Set(names.flatMap((name) => read(name)?.kind ?? []));
  return (name) => (kinds.size === 1 ? (read(name)?.value ?? null) : null);
}

/** Whether a name says that nothing comes before it: the first number, the first letter, nearly no chance; null for one that does not count. */
export function isFirst(name: string): boolean | null {
  const serial = read(name);
  return serial === null ? null : serial.value <= (serial.kind === 'share' ? 10 : 1);
}
