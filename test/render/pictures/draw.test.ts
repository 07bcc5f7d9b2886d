import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotient } from '../../../src/funnel/ratios.js';
import type {
  HeatPicture,
  IntervalsPicture,
  Picture,
} from '../../../src/questions/common/show/picture.js';
import { drawPicture } from '../../../src/render/pictures/draw.js';
import { estimatedWidth } from '../../../src/render/pictures/text.js';
import { anyPicture } from './arbitrary.js';
import { all, type Marked, parsed } from './markup.js';

const told = { title: 'What it finds', reading: 'How to read it', table: null } as const;

const drawn = (picture: Picture, id = 'p1'): Marked[] => all(parsed(drawPicture(picture, id)));
const classes = (marked: Marked): string[] => (marked.attributes.get('class') ?? '').split(' ');
const texts = (marks: readonly Marked[]): string[] =>
  marks.filter(({ name }) => name === 'text').map(({ text }) => text);
const parts = (value: string | undefined): number =>
  value?.endsWith('%') === true ? Number(value.slice(0, -1)) : 0;

/** What is drawn outside the picture. */
function beyond(mark: Marked): boolean {
  const [x, width] = [parts(mark.attributes.get('x')), parts(mark.attributes.get('width'))];
  const places = ['x', 'x1', 'x2', 'cx', 'y', 'y1', 'y2', 'cy'].map((key) =>
    parts(mark.attributes.get(key)),
  );
  // A column of the heat map begins in its middle.
  const reach = mark.children.some((child) => classes(child)[0] === 'hd') ? width / 2 : width;
  if (width < 0 || x + reach > 100.3 || places.some((at) => at < 0 || at > 100)) return true;
  if (mark.attributes.get('viewBox') === undefined) return false;
  const [, , right, foot] = mark.attributes.get('viewBox')!.split(' ').map(Number);
  // H takes a place along the sheet, V one down, all others both.
  return mark.children.some(({ attributes }) =>
    [...attributes.get('d')!.matchAll(/([MLHV])([\d. -]+)/g)].some(([, letter, numbers]) => {
      const [first, second] = numbers!.trim().split(' ').map(Number);
      const [along, down] = letter === 'V' ? [0, first!] : [first!, second ?? 0];
      return along < 0 || along > right! || down < 0 || down > foot!;
    }),
  );
}

/** What is written beside a name at the right end of its row, and too long for a narrow page. */
const collides = (row: Marked): boolean =>
  classes(row)[0] === 'r' &&
  row.children.filter(({ name }) => name === 'text').length > 1 &&
  row.children.reduce(
    (sum, { text, children }) =>
      sum + estimatedWidth(text.replace(/&\w+;/g, '&')) + (children[0]?.name === 'tspan' ? 14 : 0),
    0,
  ) > 330;

test('any data make a picture that is well-formed, within its frame, and has labels that stand apart', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const svg = drawPicture(picture, 'p7');
      const marks = all(parsed(svg));
      const attributes = marks.flatMap((mark) => [...mark.attributes]);
      expect(
        attributes.filter(([, value]) => /NaN|undefined|null|Infinity|e[-+]\d/.test(value)),
      ).toEqual([]);
      expect(texts(marks).filter((text) => /NaN|undefined|Infinity/.test(text))).toEqual([]);
      expect(attributes.filter(([key]) => key === 'style' || key.startsWith('on'))).toEqual([]);
      expect(marks.filter(beyond)).toEqual([]);
      expect(marks.filter(collides)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('every id of a picture is its own, and every one that is used is there', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const marks = drawn(picture, 'p9');
      const ids = marks.flatMap(({ attributes }) => attributes.get('id') ?? []);
      const used = marks.flatMap(({ attributes }) =>
        [
          ...(attributes.get('href')?.slice(1).split(' ') ?? []),
          ...(attributes.get('fill')?.slice(5, -1).split(' ') ?? []),
          attributes.get('aria-labelledby') ?? [],
          attributes.get('aria-describedby') ?? [],
        ].flat(),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith('p9'))).toBe(true);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const rep = (name: string, more: Partial<IntervalsPicture['rows'][number]> = {}) => ({
  ...{ name, value: 5 / 23, low: 0.097, high: 0.419, open: null, luck: null, count: 5, of: 23 },
  standing: { side: 'worse', verdict: 'real' } as const,
  ...more,
});
const intervals = (...rows: IntervalsPicture['rows']): IntervalsPicture => ({
  ...told,
  ...{ kind: 'intervals', isShare: true, line: { name: 'all reps', value: 0.46 }, rows },
});

test('a picture says what it finds and how it is read, and takes no part of a name for markup', () => {
  const svg = drawPicture(intervals(rep('<b>"Ann" & Bob\u202e')), 'p1');
  const { attributes, children } = parsed(svg);
  expect(attributes.get('role')).toBe('img');
  expect(children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
    ['title', 'What it finds'],
    ['desc', 'How to read it'],
  ]);
  expect(svg).toContain('&lt;b&gt;&quot;Ann&quot; &amp; Bob<');
});

test('a real difference is filled and has a sign, a leaning one is hollow, luck has neither', () => {
  const look = (verdict: 'real' | 'leaning' | 'luck') => {
    const marks = drawn(intervals(rep('Ann', { standing: { side: 'worse', verdict } })));
    const sign = marks.find(({ name }) => name === 'tspan')?.text.trim();
    return [marks.find(({ name }) => name === 'circle')!.attributes.get('class'), sign];
  };
  expect(look('real')).toEqual(['w', '▼']);
  expect(look('leaning')).toEqual(['w h', '▽']);
  expect(look('luck')).toEqual(['e', undefined]);
});

test('an interval of what is unknown is a hatch and words, and of open answers a hatch from least to most', () => {
  const nothing = { value: null, low: null, high: null, count: null, of: null } as const;
  const unknown = drawn(intervals(rep('Ann', nothing)));
  expect(unknown.filter(({ name }) => name === 'circle')).toEqual([]);
  expect(texts(unknown)).toContain('cannot tell');
  const open = drawn(intervals(rep('Ann', { ...nothing, open: [0.2, 0.6] })));
  expect(texts(open)).toContain('20–60 %');
  const hatched = open.find(({ attributes }) => attributes.get('fill') === 'url(#p1h)')!;
  expect(parts(hatched.attributes.get('width')) / parts(hatched.attributes.get('x'))).toBeCloseTo(
    2,
  );
});

const heat = (gap: number, verdict: 'real' | 'luck' | 'unknown'): HeatPicture => ({
  ...told,
  kind: 'heat',
  columns: [{ name: 'Proposals won', short: 'Won' }],
  rows: [{ name: 'Ann', cells: [{ ratio: quotient(5, 23), gap, verdict }] }],
});

test('a cell of the heat map is deeper the wider the gap, and ringed only where that is real', () => {
  const look = (gap: number, verdict: 'real' | 'luck' | 'unknown') =>
    drawn(heat(gap, verdict))
      .find(({ name }) => name === 'rect')!
      .attributes.get('class');
  expect(look(-0.3, 'real')).toBe('w4 xw');
  expect(look(-0.9, 'luck')).toBe('w4');
  expect(look(0.1, 'luck')).toBe('b2');
  expect(look(0.01, 'luck')).toBeUndefined();
  expect(look(-0.3, 'unknown')).toBeUndefined();
  expect(texts(drawn(heat(-0.3, 'real')))).toEqual(['Won', '21.7 %', '▼5/23', 'Ann']);
});

test('the bars of a waterfall begin where the one before ended', () => {
  const marks = drawn({
    ...told,
    kind: 'waterfall',
    unit: 'wins',
    from: { name: 'Marco', value: 5 },
    to: { name: 'Anna', value: 10 },
    steps: [
      { name: 'Prospects', value: -1, verdict: 'luck' },
      { name: 'Proposals', value: 6, verdict: 'real' },
    ],
  }).filter(({ name }) => name === 'rect');
  const ends = marks.map(({ attributes }) => {
    const left = parts(attributes.get('x'));
    return [left, left + parts(attributes.get('width'))];
  });
  expect(ends).toEqual([
    [0, 50],
    [40, 50],
    [40, 100],
    [0, 100],
  ]);
});

test('what a period that is not over shows flattens nobody else, and lies above with an arrow', () => {
  const at = (value: number, isYoung = false) => ({ value, low: value, high: value, isYoung });
  const even = { side: 'even', verdict: 'luck' } as const;
  const panel = (name: string, ...points: ReturnType<typeof at>[]) => ({
    ...{ name, isShare: true, points, standing: even },
  });
  const marks = drawn({
    ...{ ...told, kind: 'lines', periods: ['Q1', 'Q2', 'Q3'] },
    panels: [
      panel('Closing', at(0.2), at(0.3), at(4, true)),
      panel('Proposal', at(0.5), at(1), at(0.7)),
    ],
  });
  expect(texts(marks)).toEqual(expect.arrayContaining(['↑ 400.0 %', '70.0 %']));
  const heights = marks
    .filter(({ name }) => name === 'circle')
    .map(({ attributes }) => attributes.get('cy'));
  expect(heights).toEqual(['80%', '70%', '0%', '50%', '0%', '30%']);
});

test('a line is parted where a period is unknown, and dashed where it is young', () => {
  const at = (value: number | null, isYoung = false) => ({
    value,
    low: value,
    high: value,
    isYoung,
  });
  const marks = drawn({
    ...told,
    kind: 'lines',
    periods: ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
    panels: [
      {
        name: 'Closing',
        isShare: true,
        points: [at(0.5), at(0.4), at(null), at(0.2), at(0.1, true)],
        standing: { side: 'even', verdict: 'luck' },
      },
    ],
  });
  const path = (name: string) =>
    marks
      .find((mark) => mark.name === 'path' && classes(mark).join(' ') === name)!
      .attributes.get('d');
  expect(path('li a')).toBe('M5 0L15 20');
  expect(path('li da a')).toBe('M35 60L45 80');
  expect(texts(marks)).toContain('10.0 %');
});

test('a funnel writes what falls away between its bars, and hatches what may come to one', () => {
  const bar = (name: string, count: number | null, open = 0) => ({
    name,
    short: name,
    letter: 'N',
    count,
    open,
  });
  const marks = drawn({
    ...told,
    kind: 'funnel',
    funnels: [
      {
        name: 'Team',
        bars: [
          { ...bar('Met', 100), step: null },
          {
            ...bar('Proposals', 40, 10),
            step: { name: 'Negotiation', ratio: quotient(40, 100), isWeakest: true },
          },
          {
            ...bar('Wins', null),
            step: { name: 'Closing', ratio: quotient(null, 40), isWeakest: false },
          },
        ],
      },
    ],
  });
  expect(texts(marks).filter((text) => /\d|tell/.test(text))).toEqual([
    '100',
    '40–50',
    'cannot tell',
    '▼ weakest step 40.0 %',
    '↓ cannot tell',
  ]);
  const hatched = marks.filter(({ attributes }) => attributes.get('fill') === 'url(#p1h)');
  expect(hatched.map(({ attributes }) => attributes.get('width'))).toEqual(['10%', '100%']);
});
