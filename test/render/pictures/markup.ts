/** An element as it was written: enough of XML to look at a picture. */
export interface Marked {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Marked[];
  /** Its own text. */
  text: string;
}

const part = /<\/([\w-]+)>|<([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const badText = /&(?!(?:amp|lt|gt|quot);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
const halves = /[\ud800-\udfff]/u;

/** The one element that a text holds; throws where it is not well-formed. */
export function parsed(svg: string): Marked {
  const top: Marked = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  if (badText.test(svg) || halves.test(svg)) throw new Error('a sign that XML cannot hold');
  part.lastIndex = 0;
  while (part.lastIndex < svg.length) {
    const from = part.lastIndex;
    const found = part.exec(svg);
    if (found === null) throw new Error(`not well-formed: ${svg.slice(from, from + 80)}`);
    const [, ended, begun, written, alone, text] = found;
    const current = open.at(-1)!;
    if (text !== undefined) {
      current.text += text;
    } else if (ended !== undefined) {
      if (open.pop()!.name !== ended) throw new Error(`${ended} ends, ${current.name} is open`);
    } else {
      const pairs = [...written!.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, value!] as const,
      );
      const attributes = new Map(pairs);
      if (attributes.size < pairs.length) throw new Error(`an attribute twice: ${found[0]}`);
      const begins: Marked = { name: begun!, attributes, children: [], text: '' };
      current.children.push(begins);
      if (alone === '') open.push(begins);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one element');
  return top.children[0]!;
}

/** An element and all within. */
export const all = (marked: Marked): Marked[] => [marked, ...marked.children.flatMap(all)];
