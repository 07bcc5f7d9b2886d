import type { LinesPicture } from '../../questions/common/show/picture.js';
import { hatch } from './frame.js';
import { narrowestPanel, panelPlot, panels, plotHeight, sheet } from './panels.js';
import { type Scale, scaleWithLimits } from './scale.js';
import { lineClass, signedText } from './standing.js';
import { coordinate, element, label, part } from './svg.js';
import { cutTo } from './text.js';
import { voice } from '../../say/voice.js';

const words = () => voice().drawing;
const numbers = () => voice().numbers;

type Panel = LinesPicture['panels'][number];
type Point = Panel['points'][number];

/** Above so many periods a line has no dots. */
const mostPoints = 12;

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

/** A scale over what is old enough to be judged: a period of three days may show any share, and flatten the others. */
function scaleOf(drawn: readonly Panel[]): Scale {
  const all = drawn.flatMap(({ points }) => points);
  const old = all.filter(({ isYoung }) => !isYoung);
  const seen = drawn.some(({ isShare }) => isShare) && old.some(({ value }) => value !== null);
  const of = (value: (point: Point) => number | null) =>
    (seen ? old : all).map(value).filter((value) => value !== null);
  const values = of(({ value }) => value);
  // What open answers allow of a share may lie far beyond all that it ever was.
  const most = Math.max(1, ...values);
  const isOfShares = drawn.some(({ isShare }) => isShare);
  const limits = of(({ high }) => high);
  return scaleWithLimits(values, isOfShares ? limits.map((high) => Math.min(most, high)) : limits);
}

/** A share, or a count, at the end of its line; with an arrow where it lies above all that is drawn. */
const valueText = (value: number, isShare: boolean, scale: Scale): string =>
  (value > scale.high ? '↑ ' : '') +
  (isShare ? numbers().percent(value) : numbers().grouped(value));

/** The lowest place of a text at the end of a line: below it stand the periods. */
const lowest = 1 - 8 / plotHeight;

/** The same beside a faint line. */
const tickText = (tick: number, isShare: boolean): string => {
  if (tick === 0) return '0';
  return isShare ? numbers().roundPercent(tick) : numbers().decimal(tick);
};

function drawPanel(
  { name, isShare, points, standing }: Panel,
  periods: readonly string[],
  scale: Scale,
  hatched: string,
): string {
  const mark = lineClass(standing);
  const last = points.findLastIndex(({ value }) => value !== null);
  const end = last === -1 ? '' : valueText(points[last]!.value!, isShare, scale);
  const places: Places = {
    along: (at) => (at + 0.5) / points.length,
    down: (value) => 1 - scale.at(value),
  };
  const first = periods[0];
  const final = periods.length > 1 ? periods.at(-1) : undefined;
  return (
    signedText(standing, cutTo(name, narrowestPanel - 10), { class: 'n' }) +
    panelPlot(
      { left: 44, top: 26 },
      [end],
      ...grid(scale, isShare),
      last === -1
        ? element('rect', { width: '100%', height: '100%', fill: hatched })
        : sheet(points.length * 10, ...paths(points, places, mark)),
      ...dots(points, places, mark),
      last === -1
        ? label(words().unknown, { class: 'm y', x: '50%', y: '55%' })
        : label(end, {
            class: 'q',
            x: part(places.along(last)),
            y: part(Math.min(lowest, places.down(points[last]!.value!))),
          }),
      first === undefined ? '' : label(cutTo(first, 70, 12), { class: 'm d', y: '100%' }),
      final === undefined
        ? ''
        : label(cutTo(final, 70, 12), { class: 'm d z', x: '100%', y: '100%' }),
    )
  );
}

/** Where a period and a value stand, as parts of the plot. */
interface Places {
  readonly along: (at: number) => number;
  readonly down: (value: number) => number;
}

/** Faint lines at 0 and the largest round value. */
function grid(scale: Scale, isShare: boolean): string[] {
  return [0, scale.ticks.at(-1)!].map((tick) => {
    const y = part(1 - scale.at(tick));
    return (
      element('line', { x2: '100%', y1: y, y2: y }) +
      label(tickText(tick, isShare), { class: 'm gr', y })
    );
  });
}

/** The band and the line, parted where a value is unknown. */
function paths(points: readonly Point[], { down }: Places, mark: string): string[] {
  const place = (at: number, value: number) =>
    `${coordinate(at * 10 + 5)} ${coordinate(down(value) * 100)}`;
  const line = (isYoung: boolean) =>
    stretches(points, isYoung)
      .map((run) => `M${run.map((at) => place(at, points[at]!.value!)).join('L')}`)
      .join('');
  const path = (name: string, d: string) => (d === '' ? '' : element('path', { class: name, d }));
  const half = Math.min(0.15, 0.02 * points.length);
  const band = runsOf(points).map((run) => {
    // The interval of a point that stands alone is a bar.
    const beside = run.length === 1 ? [run[0]! - half, run[0]! + half] : run;
    const edge = (of: (point: Point) => number) =>
      beside.map((at) => place(at, of(points[Math.round(at)]!)));
    const upper = edge(({ high }) => high!);
    const lower = edge(({ low }) => low!).reverse();
    return `M${[...upper, ...lower].join('L')}Z`;
  });
  return [
    path('band', band.join('')),
    path(`li ${mark}`, line(false)),
    path(`li da ${mark}`, line(true)),
  ];
}

/** Places of points one after another that a line joins: a young one where either end of each piece is young. */
function stretches(points: readonly Point[], isYoung: boolean): number[][] {
  const runs: number[][] = [];
  points.forEach((point, at) => {
    const next = points[at + 1];
    if (next === undefined || point.value === null || next.value === null) return;
    if ((point.isYoung || next.isYoung) !== isYoung) return;
    const run = runs.at(-1);
    if (run?.at(-1) === at) run.push(at + 1);
    else runs.push([at, at + 1]);
  });
  return runs;
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

/** A dot a period; of very many only those that no line joins. */
function dots(points: readonly Point[], { along, down }: Places, mark: string): string[] {
  const isAlone = (at: number) =>
    (points[at - 1]?.value ?? null) === null && (points[at + 1]?.value ?? null) === null;
  return points.flatMap(({ value, isYoung }, at) =>
    value === null || (points.length > mostPoints && !isAlone(at))
      ? []
      : [
          element('circle', {
            class: isYoung && !mark.endsWith(' h') ? `${mark} h` : mark,
            cx: part(along(at)),
            cy: part(down(value)),
          }),
        ],
  );
}
