import type { LinesPicture } from '../../questions/common/show/picture.js';
import { pictureWords as words } from '../../say/en/drawing.js';
import { decimal, percent } from '../../say/numbers.js';
import { hatch } from './frame.js';
import { panelPlot, panels, sheet } from './panels.js';
import { type Scale, scaleWithLimits } from './scale.js';
import { markClass, signedText } from './standing.js';
import { coordinate, element, label, part } from './svg.js';
import { cutTo } from './text.js';

type Panel = LinesPicture['panels'][number];
type Point = Panel['points'][number];

/** Above so many periods a line has no points. */
const mostPoints = 24;

/** One small panel a measure over the same periods: a line in the band of its intervals; young periods dashed. */
export function drawLines(picture: LinesPicture, id: string): string {
  const common = scaleOf(picture.panels.filter(({ isShare }) => isShare));
  return panels(
    picture,
    id,
    picture.panels.map((panel) =>
      drawPanel(panel, picture.periods, panel.isShare ? common : scaleOf([panel]), hatch(id)),
    ),
  );
}

function scaleOf(drawn: readonly Panel[]): Scale {
  const of = (value: (point: Point) => number | null) =>
    drawn.flatMap(({ points }) => points.map(value)).filter((value) => value !== null);
  return scaleWithLimits(
    of(({ value }) => value),
    of(({ high }) => high),
  );
}

function drawPanel(
  { name, points, standing }: Panel,
  periods: readonly string[],
  scale: Scale,
  hatched: string,
): string {
  const mark = markClass(standing);
  const title = signedText(standing, cutTo(name, 250), { class: 'n' });
  const last = points.findLastIndex(({ value }) => value !== null);
  const along = (at: number) => (at + 0.5) / points.length;
  const down = (value: number) => 1 - scale.at(value);
  const end =
    last === -1
      ? label(words.unknown, { class: 'm y', x: '50%', y: '50%' })
      : label(percent(points[last]!.value), {
          class: 'q',
          x: part(along(last)),
          y: part(down(points[last]!.value!)),
        });
  const first = periods[0];
  const final = periods.length > 1 ? periods.at(-1) : undefined;
  return (
    title +
    panelPlot(
      0.82,
      ...grid(scale),
      last === -1 ? element('rect', { width: '100%', height: '100%', fill: hatched }) : '',
      sheet(points.length * 10, ...paths(points, down, mark)),
      ...dots(points, along, down, mark),
      end,
      first === undefined ? '' : label(cutTo(first, 120), { class: 'm d', y: '100%' }),
      final === undefined ? '' : label(cutTo(final, 120), { class: 'm d z', x: '100%', y: '100%' }),
    )
  );
}

/** Faint lines at 0 and the largest round value. */
function grid(scale: Scale): string[] {
  const top = scale.ticks.at(-1) ?? 0;
  return [0, top].map((tick) => {
    const y = part(1 - scale.at(tick));
    return (
      element('line', { class: 'g', x2: '100%', y1: y, y2: y }) +
      (tick === 0 ? '' : label(`${decimal(tick * 100)} %`, { class: 'm g', y }))
    );
  });
}

/** The band and the line, parted where a value is unknown. */
function paths(points: readonly Point[], down: (value: number) => number, mark: string): string[] {
  const x = (at: number) => at * 10 + 5;
  const y = (value: number) => coordinate(down(value) * 100);
  const bands: string[] = [];
  const solid: string[] = [];
  const dashed: string[] = [];
  points.forEach((point, at) => {
    const next = points[at + 1];
    if (point.value === null || next === undefined || next.value === null) return;
    const line = point.isYoung || next.isYoung ? dashed : solid;
    const isOn =
      at > 0 &&
      points[at - 1]!.value !== null &&
      line.at(-1)?.endsWith(` ${x(at)} ${y(point.value)}`);
    line.push(`${isOn ? '' : `M ${x(at)} ${y(point.value)}`}L ${x(at + 1)} ${y(next.value)}`);
  });
  for (const run of runsOf(points)) {
    const upper = run.map((at) => `${x(at)} ${y(points[at]!.high!)}`);
    const lower = run.map((at) => `${x(at)} ${y(points[at]!.low!)}`).reverse();
    bands.push(`M${[...upper, ...lower].join('L')}Z`);
  }
  const path = (name: string, d: readonly string[]) =>
    d.length === 0 ? '' : element('path', { class: name, d: d.join('') });
  return [path('band', bands), path(`li ${mark}`, solid), path(`li da ${mark}`, dashed)];
}

/** Places of points with an interval, run by run. */
function runsOf(points: readonly Point[]): number[][] {
  const runs: number[][] = [];
  points.forEach(({ low, high }, at) => {
    if (low === null || high === null) return;
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

const dots = (
  points: readonly Point[],
  along: (at: number) => number,
  down: (value: number) => number,
  mark: string,
): string[] =>
  points.length > mostPoints
    ? []
    : points.flatMap(({ value, isYoung }, at) =>
        value === null
          ? []
          : [
              element('circle', {
                class: isYoung ? `${mark.replace(' h', '')} h` : mark,
                cx: part(along(at)),
                cy: part(down(value)),
              }),
            ],
      );
