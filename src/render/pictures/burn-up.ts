import type { BurnUpPicture } from '../../questions/common/show/picture.js';
import { narrowestPanel, panelPlot, panels, plotHeight, sheet } from './panels.js';
import { scaleOver } from './scale.js';
import { lineClass, signedText } from './standing.js';
import { coordinate, element, label, part } from './svg.js';
import { cutTo, estimatedWidth } from './text.js';
import { voice } from '../../say/voice.js';

const words = () => voice().drawing;
const numbers = () => voice().numbers;

type Panel = BurnUpPicture['panels'][number];

/** Goals as they grow: what was reached, the straight line to the goal, and the fan of where it may end. */
export const drawBurnUp = (picture: BurnUpPicture, id: string): string =>
  panels(picture, id, picture.panels.map(drawPanel));

function drawPanel(panel: Panel): string {
  const { name, state, goal, first, last, points, outlook, standing } = panel;
  const scale = scaleOver([goal, ...points.map(({ value }) => value), outlook?.high ?? 0]);
  const days = Math.max(1, last - first);
  const x = (day: number) => Math.round(Math.min(1, Math.max(0, (day - first) / days)) * 1000);
  const y = (value: number) => coordinate((1 - scale.at(value)) * 100);
  const reached = points.at(-1)?.value ?? 0;
  const mark = lineClass(standing);
  const grown = points.map(({ day, value }) => `H${x(day)}V${y(value)}`).join('');
  const now = `${x(panel.today)} ${y(reached)}`;
  const outlooks =
    outlook === null
      ? []
      : [
          element('path', {
            class: 'band',
            d: `M${now}L1000 ${y(outlook.high)}V${y(outlook.low)}Z`,
          }),
          element('path', { class: `li da ${mark}`, d: `M${now}L1000 ${y(outlook.middle)}` }),
        ];
  const ends = endsOf(panel);
  const counts = ` ${numbers().whole(reached)}/${numbers().whole(goal)}`;
  return (
    signedText(
      standing,
      // Room for the sign.
      cutTo(name, narrowestPanel - 24 - estimatedWidth(counts)) + counts,
      { class: 'n' },
    ) +
    label(cutTo(state, narrowestPanel - 10, 12), { class: 'm gs' }) +
    panelPlot(
      { left: 0, top: 42 },
      ends.map(({ text }) => text),
      element('line', { x2: '100%', y1: '100%', y2: '100%' }),
      sheet(
        1000,
        element('path', { class: 'go', d: `M0 ${y(0)}L1000 ${y(goal)}` }),
        ...outlooks,
        element('path', { class: `li ${mark}`, d: `M0 ${y(0)}${grown}H${x(panel.today)}` }),
      ),
      ...apart(ends.map(({ value }) => 1 - scale.at(value))).map((at, which) =>
        label(ends[which]!.text, {
          class: which === 0 ? 'q m' : 'q',
          x: '100%',
          y: part(at),
        }),
      ),
    )
  );
}

/** What is written at the right: the goal, and the range of the end where it can be said. */
function endsOf({ goal, outlook }: Panel): { readonly text: string; readonly value: number }[] {
  const ends = [{ text: `${words().goal} ${numbers().whole(goal)}`, value: goal }];
  if (outlook === null) return ends;
  const { low, middle, high } = outlook;
  const [least, most] = [numbers().whole(low), numbers().whole(high)];
  return [...ends, { text: least === most ? least : `${least}–${most}`, value: middle }];
}

/** The places of one or two labels; the second moves where they would meet. */
function apart([first, second]: readonly number[]): number[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const least = 16 / plotHeight;
  if (Math.abs(second - first) >= least) return [first, second];
  const isAbove = second < first ? first >= least : first > 1 - least;
  return [first, isAbove ? first - least : first + least];
}
