import type { IntervalsPicture } from '../../questions/common/show/picture.js';
import { axis, through } from './axis.js';
import { between, frame, hatch, nameOf, plot, row, valueWidth } from './frame.js';
import { type Scale, scaleOver, scaleWithLimits } from './scale.js';
import { markClass, signedText } from './standing.js';
import { element, label, part } from './svg.js';
import { cutTo, firstThatFits } from './text.js';
import { voice } from '../../say/voice.js';

const pictureWords = () => voice().drawing;
const numbers = () => voice().numbers;

type Row = IntervalsPicture['rows'][number];

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);

/** Estimates as points on one scale, with their intervals, the luck range behind and the line of all together. */
export function drawIntervals(picture: IntervalsPicture, id: string): string {
  const { rows, line } = picture;
  const scale = scaleOf(picture);
  const count = rows.length;
  return frame(
    picture,
    id,
    { rows: count + (line === null ? 1 : 2) },
    plot(
      id,
      'iv',
      between,
      axis(scale, count, numbers().roundPercent),
      ...rows.map((each, at) => row(at + 1, marks(each, scale, id))),
      line === null ? '' : level(line, scale, count),
    ),
    ...rows.map((each, at) => row(at + 1, nameOf(each.name), valueOf(each))),
  );
}

function scaleOf({ rows, line, isShare }: IntervalsPicture): Scale {
  const seen = known([
    ...rows.flatMap(({ value, open, luck }) => [value, ...(open ?? []), ...(luck ?? [])]),
    line?.value ?? null,
  ]);
  const limits = known(rows.flatMap(({ low, high }) => [low, high]));
  return isShare ? scaleOver([...seen, ...limits]) : scaleWithLimits(seen, limits);
}

function marks({ value, low, high, open, luck, standing }: Row, scale: Scale, id: string): string {
  const bar = (name: string, [from, to]: readonly [number, number], fill: string | null = null) =>
    element('rect', {
      class: name,
      x: part(scale.at(from)),
      width: part(scale.at(to) - scale.at(from)),
      fill,
    });
  const mark = markClass(standing);
  return [
    luck === null ? '' : bar('l', luck),
    open === null ? '' : bar('o', open, hatch(id)),
    low === null || high === null ? '' : bar(`i ${mark}`, [low, high]),
    value === null ? '' : element('circle', { class: mark, cx: part(scale.at(value)) }),
    value === null && open === null && low === null
      ? element('rect', { class: 'o', width: '100%', fill: hatch(id) })
      : '',
  ].join('');
}

/** The number at the end: with its counts where there is room. */
function valueOf({ value, open, count, of, standing }: Row): string {
  const amount =
    value === null
      ? open === null
        ? pictureWords().unknown
        : numbers().roundPercentRange(open[0], open[1])
      : numbers().percent(value);
  const counts =
    count === null || of === null ? '' : ` · ${numbers().grouped(count)}/${numbers().grouped(of)}`;
  // Room for the sign.
  const shown = firstThatFits([amount + counts, amount], valueWidth - 14);
  return signedText(standing, shown, { class: 'z', x: '100%' });
}

/** The level of all together: a line through every row, named below. */
function level(
  { name, value }: NonNullable<IntervalsPicture['line']>,
  scale: Scale,
  rows: number,
): string {
  const at = scale.at(value);
  const anchor = at < 0.35 ? '' : at > 0.65 ? 'z' : 'y';
  const text = `${cutTo(name, 130)} ${numbers().percent(value)}`;
  return (
    element('g', { class: 'te' }, through(at, rows)) +
    row(rows + 1, label(text, { class: anchor, x: part(at) }))
  );
}
