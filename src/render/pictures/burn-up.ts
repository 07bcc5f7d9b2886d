import type { BurnUpPicture } from '../../questions/common/show/picture.js';
import { pictureWords as words } from '../../say/en/drawing.js';
import { grouped, whole } from '../../say/numbers.js';
import { hatch } from './frame.js';
import { panelPlot, panels, sheet } from './panels.js';
import { scaleOver } from './scale.js';
import { markClass, signedText } from './standing.js';
import { coordinate, element, label, part } from './svg.js';
import { cutTo } from './text.js';

type Panel = BurnUpPicture['panels'][number];

/** Goals as they grow: what was reached, the straight line to the goal, and the fan of where it may end. */
export const drawBurnUp = (picture: BurnUpPicture, id: string): string =>
  panels(
    picture,
    id,
    picture.panels.map((panel) => drawPanel(panel, hatch(id))),
  );

function drawPanel(panel: Panel, hatched: string): string {
  const { name, goal, first, last, points, outlook, standing } = panel;
  const scale = scaleOver([goal, ...points.map(({ value }) => value), outlook?.high ?? 0]);
  const days = Math.max(1, last - first);
  const x = (day: number) => coordinate(Math.min(1, Math.max(0, (day - first) / days)) * 1000);
  const down = (value: number) => 1 - scale.at(value);
  const y = (value: number) => coordinate(down(value) * 100);
  const today = Math.min(panel.today, last);
  const reached = points.at(-1)?.value ?? 0;
  const mark = markClass(standing);
  const grown = points.map(({ day, value }) => `H${x(day)}V${y(value)}`).join('');
  const now = `${x(today)} ${y(reached)}`;
  return (
    signedText(standing, `${cutTo(name, 180)} ${whole(reached)}/${whole(goal)}`, { class: 'n' }) +
    panelPlot(
      0.72,
      element('line', { class: 'g', x2: '100%', y1: part(1), y2: part(1) }),
      sheet(
        1000,
        outlook === null
          ? ''
          : element('path', {
              class: 'fan',
              d: `M${now}L1000 ${y(outlook.high)}V${y(outlook.low)}Z`,
              fill: hatched,
            }),
        element('path', { class: 'go', d: `M0 ${y(0)}L1000 ${y(goal)}` }),
        element('path', { class: `li ${mark}`, d: `M0 ${y(0)}${grown}H${x(today)}` }),
        outlook === null
          ? ''
          : element('path', { class: `li da ${mark}`, d: `M${now}L1000 ${y(outlook.middle)}` }),
      ),
      ...ends(panel, down),
    )
  );
}

/** Pixels from the top of a plot to its foot, and the least between two labels. */
const height = 84;
const apart = 15;

/** The goal and the range of the end, written at the right; moved apart where they would meet. */
function ends({ goal, outlook }: Panel, down: (value: number) => number): string[] {
  const at = down(goal);
  const goalText = label(`${words.goal} ${grouped(goal)}`, {
    class: 'm q',
    x: '100%',
    y: part(at),
  });
  if (outlook === null) return [goalText];
  const middle = down(outlook.middle);
  const least = apart / height;
  const moved =
    Math.abs(middle - at) >= least
      ? middle
      : middle < at && at - least >= 0
        ? at - least
        : at + least > 1
          ? at - least
          : at + least;
  const range =
    outlook.low === outlook.high
      ? whole(outlook.middle)
      : `${whole(outlook.low)}–${whole(outlook.high)}`;
  return [goalText, label(range, { class: 'q', x: '100%', y: part(moved) })];
}
