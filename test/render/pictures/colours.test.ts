import { describe, expect, test } from 'vitest';
import { style } from '../../../src/render/html/style.js';
import { markClass } from '../../../src/render/pictures/standing.js';
import { pictureStyle } from '../../../src/render/pictures/style.js';
import {
  blindness,
  type Colour,
  colourOf,
  contrast,
  difference,
  labDifference,
  over,
  seenWith,
} from './colour.js';

/** What each colour of the page is for; one that is new must be sorted in, and is tested from then on. */
const roles: Readonly<Record<string, 'ground' | 'text' | 'line'>> = {
  paper: 'ground',
  ink: 'text',
  muted: 'text',
  accent: 'text',
  worse: 'text',
  better: 'text',
  faint: 'line',
};
const texts = Object.keys(roles).filter((name) => roles[name] === 'text');

type Palette = ReadonlyMap<string, Colour>;

const [light, dark, print] = [...style.matchAll(/:root\{([^}]*)\}/g)].map(
  ([, declared]): Palette =>
    new Map(
      [...declared!.matchAll(/--([\w-]+):([^;}]+)/g)].map(([, name, value]) => [
        name!,
        colourOf(value!),
      ]),
    ),
);
const themes: readonly (readonly [string, Palette])[] = [
  ['light', light!],
  ['dark', new Map([...light!, ...dark!])],
  ['print', new Map([...light!, ...dark!, ...print!])],
];

test('colours are told apart as published pairs are', () => {
  expect(contrast(colourOf('#fff'), colourOf('#000'))).toBe(21);
  expect(contrast(colourOf('#767676'), colourOf('#fff'))).toBeCloseTo(4.54, 2);
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 16, 19 and 34.
  expect(labDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(labDifference([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(labDifference([50, 2.5, 0], [50, 0, -2.5])).toBeCloseTo(4.3065, 4);
  expect(labDifference([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 4);
  expect(labDifference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(
    0.9082,
    4,
  );
  // What has no colour looks the same to everybody.
  for (const kind of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
    expect(difference(seenWith(kind, colourOf('#777')), colourOf('#777'))).toBeLessThan(0.1);
  }
});

test('every colour of the page has a role', () => {
  expect([...light!.keys()].sort()).toEqual(Object.keys(roles).sort());
  for (const [, palette] of themes) expect([...palette.keys()]).toEqual([...light!.keys()]);
});

describe.each(themes)('in %s', (_, palette) => {
  const paper = palette.get('paper')!;

  test.each(texts)('%s is read on paper', (name) => {
    expect(contrast(palette.get(name)!, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('a number is read on every shade of a cell', () => {
    const rules = [...pictureStyle.matchAll(/\.he [^{}]*\{[^}]*fill-opacity:([\d.]+)/g)];
    expect(rules.length).toBeGreaterThanOrEqual(4);
    for (const name of ['worse', 'better']) {
      for (const [rule, opacity] of rules) {
        const ground = over(palette.get(name)!, Number(opacity), paper);
        expect(contrast(palette.get('ink')!, ground), rule).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('an area that is paler than a mark may be is bounded by a line, or has its number in it', () => {
  const pale = [...pictureStyle.matchAll(/([^{}\n]+)\{([^}]*fill-opacity:\.[0-4]\d*[^}]*)\}/g)];
  const bare = pale.filter(([, , rule]) => !/stroke:var\(--(muted|accent)\)/.test(rule!));
  expect(pale.length).toBeGreaterThan(bare.length);
  // The cells of the heat map, of which each holds its percentage.
  expect(bare.map(([, selector]) => selector!).filter((one) => !one.startsWith('.he '))).toEqual(
    [],
  );
});

/** The names of the colours of a class: of what is inside, and of its line. */
function looksOf(names: string): { readonly fill: string; readonly stroke: string } {
  const look = { fill: '', stroke: '' };
  for (const name of names.split(' ')) {
    const rule = new RegExp(`(?:^|[}\\n])\\.${name}\\{([^}]*)\\}`).exec(pictureStyle)![1]!;
    for (const [, key, value] of rule.matchAll(/(fill|stroke):var\(--(\w+)\)/g)) {
      look[key as keyof typeof look] = value!;
    }
  }
  return look;
}

const standings = {
  'really better': markClass({ side: 'better', verdict: 'real' }),
  'really worse, or behind': markClass({ side: 'worse', verdict: 'real' }),
  'leaning to the better': markClass({ side: 'better', verdict: 'leaning' }),
  'leaning to the worse, or at risk': markClass({ side: 'worse', verdict: 'leaning' }),
  'what luck explains': markClass({ side: 'worse', verdict: 'luck' }),
  'what cannot be told': markClass({ side: 'worse', verdict: 'unknown' }),
  'who is spoken of': 'a',
} as const;

/**
 * The least that two marks may differ by in CIEDE2000. 2.3 is just noticeable for large fields side by side (Mahy, Van
 * Eycken and Oosterlinck 1994); marks are small and stand apart, so four times as much, rounded up.
 */
const floor = 10;

const eyes: readonly (readonly [string, (colour: Colour) => Colour])[] = [
  ['all cones', (colour) => colour],
  ...(Object.keys(blindness) as (keyof typeof blindness)[]).map(
    (kind) => [kind, (colour: Colour) => seenWith(kind, colour)] as const,
  ),
];

describe.each(themes)('in %s', (_, palette) => {
  const marks = Object.entries(standings).map(([name, classes]) => {
    const { fill, stroke } = looksOf(classes);
    return { name, fill: palette.get(fill)!, stroke: palette.get(stroke)! };
  });

  test.each(marks)('the line of $name stands out from paper', ({ stroke }) => {
    expect(contrast(stroke, palette.get('paper')!)).toBeGreaterThanOrEqual(3);
  });

  test.each(eyes)('marks that mean different things differ for eyes with %s', (_, seen) => {
    for (const [at, one] of marks.entries()) {
      for (const other of marks.slice(at + 1)) {
        const apart = Math.max(
          difference(seen(one.fill), seen(other.fill)),
          difference(seen(one.stroke), seen(other.stroke)),
        );
        expect(apart, `${one.name} and ${other.name}`).toBeGreaterThanOrEqual(floor);
      }
    }
  });
});
