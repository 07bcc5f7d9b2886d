import type { WaterfallPicture } from '../../questions/common/show/picture.js';
import { axis } from './axis.js';
import { between, frame, hatch, nameOf, plot, row, valueWidth } from './frame.js';
import { type Scale, scaleOver } from './scale.js';
import { markClass, signedText, standingOf } from './standing.js';
import { element, label, part } from './svg.js';
import { firstThatFits } from './text.js';
import { voice } from '../../say/voice.js';

const numbers = () => voice().numbers;

/** From the wins of one to those of the other, a bar a step; what luck explains is hatched. */
export function drawWaterfall(picture: WaterfallPicture, id: string): string {
  const { from, to, steps, unit } = picture;
  const sums = steps.reduce<number[]>(
    (all, { value }) => [...all, all.at(-1)! + value],
    [from.value],
  );
  const scale = scaleOver([...sums, to.value]);
  const rows = steps.length + 2;
  const total = ({ name, value }: WaterfallPicture['from'], at: number) =>
    row(
      at,
      nameOf(name),
      label(
        firstThatFits(
          [`${numbers().decimal(value)} ${unit}`, numbers().decimal(value)],
          valueWidth,
        ),
        {
          class: 'z',
          x: '100%',
        },
      ),
    );
  return frame(
    picture,
    id,
    { rows: rows + 1 },
    plot(
      id,
      'wf',
      between,
      axis(scale, rows, numbers().decimal),
      row(1, bar(scale, 0, from.value, { class: 't' })),
      ...steps.map((step, at) => row(at + 2, stepMarks(step, sums[at]!, scale, hatch(id)))),
      row(rows, hair(scale, to.value), bar(scale, 0, to.value, { class: 't' })),
    ),
    total(from, 1),
    ...steps.map((step, at) => row(at + 2, nameOf(step.name), stepText(step))),
    total(to, rows),
  );
}

/** A bar between two values, whichever is larger. */
const bar = (
  scale: Scale,
  from: number,
  to: number,
  { class: name, fill = null }: { readonly class: string; readonly fill?: string | null },
): string => {
  const [left, right] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
  return element('rect', { class: name, x: part(left), width: part(right - left), fill });
};

/** What ties a bar to the one above. */
const hair = (scale: Scale, value: number): string => {
  const x = part(scale.at(value));
  return element('line', { class: 'k', x1: x, x2: x, y2: '1em' });
};

type Step = WaterfallPicture['steps'][number];

function stepMarks(
  { value, verdict }: Step,
  before: number,
  scale: Scale,
  hatched: string,
): string {
  const isSure = verdict === 'real' || verdict === 'leaning';
  const look = isSure
    ? { class: markClass(standingOf(value, verdict)) }
    : { class: 'o', fill: hatched };
  return hair(scale, before) + bar(scale, before, before + value, look);
}

function stepText({ value, verdict }: Step): string {
  return signedText(standingOf(value, verdict), numbers().signed(value), { class: 'z', x: '100%' });
}
