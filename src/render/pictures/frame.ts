import type { Picture } from '../../questions/common/show/picture.js';
import { element, escaped, part } from './svg.js';
import { cutTo } from './text.js';

/**
 * Pictures are as wide as the page, and letters always the same size: along the page places are parts (`25%`), down
 * the page they are rows (`3em`), and the style says how high a row is. So one drawing serves 360 pixels, where names
 * stand above their marks, and 1,600, where they stand beside them.
 */

/** Pixels of a picture on the smallest screen. */
export const narrowest = 320;

/** Pixels for a name beside its marks. */
export const nameWidth = 145;

/** Pixels for a number at the end of a row. */
export const valueWidth = 145;

/** Fill of what is open or cannot be told. */
export const hatch = (id: string): string => `url(#${id}h)`;

/**
 * A picture with its title and description, and its hatch where anything is hatched.
 *
 * @param id begins every id in it; unique on the page
 * @param rows how high it is
 * @param name a class besides its kind
 */
export function frame(
  { kind, title, reading }: Picture,
  id: string,
  { rows, name = '' }: { readonly rows: number; readonly name?: string },
  ...children: string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `pic ${kind} ${name}`.trim(),
      role: 'img',
      'aria-labelledby': `${id}t`,
      'aria-describedby': `${id}d`,
      width: '100%',
      height: `${rows}em`,
    },
    element('title', { id: `${id}t` }, escaped(title)),
    element('desc', { id: `${id}d` }, escaped(reading)),
    ...(children.some((child) => child.includes(hatch(id))) ? [hatching(id)] : []),
    ...children,
  );
}

const hatching = (id: string): string =>
  element(
    'pattern',
    {
      id: `${id}h`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { class: 'hl', d: 'M1 0V5' }),
  );

/** A row, counted from 0. */
export const row = (at: number, ...children: string[]): string =>
  element('svg', { class: 'r', y: at === 0 ? null : `${at}em` }, ...children);

/** Where the marks stand on a page, as parts of its width. */
export interface Room {
  readonly wide: readonly [left: number, width: number];
  readonly narrow: readonly [left: number, width: number];
}

/** Beside names at the left and numbers at the right; on a narrow page below them. */
export const between: Room = { wide: [0.27, 0.44], narrow: [0.02, 0.96] };

/** Marks that are drawn once. Style sees nothing around them where they are used again, so their class says it all. */
export const shared = (id: string, name: string, ...children: string[]): string =>
  element('g', { id, class: `g ${name}` }, ...children);

/** Marks over a part of the page: style shows one of the two. `name` is their class, and ends their id. */
export function plot(
  id: string,
  name: string,
  { wide, narrow }: Room,
  ...children: string[]
): string {
  const holder = (name: string, [left, width]: readonly [number, number], inner: string) =>
    element('svg', { class: name, x: left === 0 ? null : part(left), width: part(width) }, inner);
  return (
    holder('wd', wide, shared(id + name, name, ...children)) +
    holder('nw', narrow, element('use', { href: `#${id}${name}` }))
  );
}

/** What a row is called: cut where it is long, and then told in full to a pointer. */
export function nameOf(name: string, pixels = nameWidth): string {
  const cut = cutTo(name, pixels);
  return element(
    'text',
    { class: 'n' },
    ...(cut === name ? [] : [element('title', {}, escaped(name))]),
    escaped(cut),
  );
}

/** Text anchored so that it stays inside: its class by where it stands. */
export const anchorAt = (at: number, edge = 0.02): string =>
  at <= edge ? '' : at >= 1 - edge ? 'z' : 'y';
