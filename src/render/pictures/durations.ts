import type { DurationsPicture } from '../../questions/common/show/picture.js';
import { axis } from './axis.js';
import { between, frame, hatch, nameOf, nameWidth, plot, type Room, row } from './frame.js';
import { type Scale, scaleWithLimits } from './scale.js';
import { element, label, part } from './svg.js';
import { firstThatFits } from './text.js';
import { voice } from '../../say/voice.js';

const words = () => voice().drawing;
const numbers = () => voice().numbers;

type Row = DurationsPicture['rows'][number];

/** Two numbers stand at the end of a row. */
const room: Room = { wide: [between.wide[0], 0.4], narrow: between.narrow };
const endWidth = 165;

/** Days between stages: the median with its interval, and a hair to the day within which nine in ten went on. */
export function drawDurations(picture: DurationsPicture, id: string): string {
  const { rows } = picture;
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const scale = scaleWithLimits(
    known(rows.flatMap(({ median, ninth }) => [median, ninth])),
    known(rows.map(({ high }) => high)),
  );
  return frame(
    picture,
    id,
    { rows: rows.length + 1 },
    plot(
      id,
      'du',
      room,
      axis(scale, rows.length, (tick) => words().days(numbers().decimal(tick))),
      ...rows.map((each, at) => row(at + 1, marks(each, scale, hatch(id)))),
    ),
    ...rows.map((each, at) =>
      row(
        at + 1,
        nameOf(firstThatFits([each.name, each.short], nameWidth)),
        label(valueOf(each), { class: 'z', x: '100%' }),
      ),
    ),
  );
}

function marks({ median, low, high, ninth }: Row, scale: Scale, hatched: string): string {
  if (median === null) return element('rect', { class: 'o', width: '100%', fill: hatched });
  const bar = (name: string, from: number, to: number) =>
    element('rect', {
      class: name,
      x: part(scale.at(from)),
      width: part(Math.max(0, scale.at(to) - scale.at(from))),
    });
  return [
    ninth === null ? '' : bar('k', median, ninth),
    low === null ? '' : bar(high === null ? 'l' : 'l c', low, high ?? scale.high),
    ninth === null ? '' : element('circle', { class: 'h a', cx: part(scale.at(ninth)) }),
    element('circle', { class: 'a', cx: part(scale.at(median)) }),
  ].join('');
}

const valueOf = ({ median, ninth }: Row): string => {
  if (median === null) return words().unknown;
  const half = words().days(numbers().decimal(median));
  if (ninth === null) return half;
  return firstThatFits(
    [`${half} · ${words().nineInTen(numbers().decimal(ninth))}`, half],
    endWidth,
  );
};
