import { safe } from '../safe-text.js';

/** Half a pair of surrogates and what XML cannot hold. */
const noXml = /[\ud800-\udfff\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text from data as XML takes it: nothing in it can end what it stands in. */
export const escaped = (text: string): string =>
  safe(text)
    .replace(noXml, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);

/** A coordinate with one decimal where it needs one. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot draw at ${value}: it is no place.`);
  return String(Number(value.toFixed(1)));
}

/** A place or a length as a part of what holds it, 0.25 as `25%`: it grows with the page, letters do not. */
export const part = (value: number): string => `${coordinate(value * 100)}%`;

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null or empty are left out. `children` are elements or escaped texts. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === ''
      ? []
      : [` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A label: a text from data or of our own. */
export const label = (text: string, attributes: Attributes = {}): string =>
  element('text', attributes, escaped(text));
