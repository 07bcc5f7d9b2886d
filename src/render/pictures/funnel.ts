import { UNKNOWN } from '../../say/numbers.js';
import type { FunnelBar, FunnelPicture } from '../../questions/common/show/picture.js';
import { frame, hatch, nameOf, nameWidth, narrowest, plot, type Room, row } from './frame.js';
import { type Scale, scaleOver } from './scale.js';
import { element, label, part } from './svg.js';
import { cutTo, estimatedWidth } from './text.js';
import { voice } from '../../say/voice.js';

const pictureWords = () => voice().drawing;
const numbers = () => voice().numbers;

type Funnel = FunnelPicture['funnels'][number];

const largeRoom: Room = { wide: [0.3, 0.42], narrow: [0, 0.76] };
const smallRoom: Room = { wide: [0.3, 0.7], narrow: [0, 1] };

/** A large funnel of the first, a bar a milestone; small ones of the others, lying, a row each. */
export function drawFunnel(picture: FunnelPicture, id: string): string {
  const [team, ...reps] = picture.funnels;
  if (team === undefined) return frame(picture, id, { rows: 0 });
  const bars = team.bars.length;
  const scale = scaleOf(team);
  return frame(
    picture,
    id,
    { rows: bars + (reps.length === 0 ? 0 : reps.length + 1) },
    plot(
      id,
      'fu',
      largeRoom,
      ...team.bars.map((bar, at) => row(at, ...marks(bar, scale, hatch(id)))),
    ),
    ...team.bars.map((bar, at) => row(at, ...words(bar))),
    reps.length === 0
      ? ''
      : element(
          'g',
          { class: 'reps' },
          plot(id, 'sm', smallRoom, ...columns(team, reps, hatch(id))),
          ...reps.map(({ name }, at) => row(bars + at + 1, nameOf(name))),
        ),
  );
}

const scaleOf = ({ bars }: Funnel): Scale =>
  scaleOver(bars.map(({ count, open }) => (count ?? 0) + open));

/** The count with what may come to it. */
function countText({ count, open }: FunnelBar): string {
  if (count === null) return pictureWords().unknown;
  return open === 0
    ? numbers().grouped(count)
    : `${numbers().grouped(count)}–${numbers().grouped(count + open)}`;
}

const colour = ({ step }: FunnelBar): string => (step?.isWeakest === true ? 'w' : 'a');

function marks(bar: FunnelBar, scale: Scale, hatched: string): string[] {
  const { count, open } = bar;
  const sure = scale.at(count ?? 0);
  const end = count === null ? 1 : scale.at(count + open);
  return [
    count === null ? '' : element('rect', { class: colour(bar), width: part(sure) }),
    end === sure
      ? ''
      : element('rect', {
          x: part(sure),
          width: part(end - sure),
          fill: hatched,
        }),
    label(countText(bar), { class: 'co', x: part(end) }),
  ];
}

/** What a milestone is called, and what falls away on the way to it: written between the two bars. */
function words(bar: FunnelBar): string[] {
  const { name, letter, step } = bar;
  const ending = step === null ? '' : stepText(step);
  const isWeak = step?.isWeakest === true;
  return [
    letter === '' ? '' : label(letter, { class: 'le' }),
    nameOf(name, Math.min(nameWidth, narrowest - 24 - estimatedWidth(ending))),
    ending === '' ? '' : label(ending, { class: isWeak ? 'z st wt' : 'z st m', x: '100%' }),
  ];
}

function stepText({ ratio, isWeakest }: NonNullable<FunnelBar['step']>): string {
  const share = ratio.value === null ? pictureWords().unknown : numbers().percent(ratio.value);
  return isWeakest ? `▼ ${pictureWords().weakest} ${share}` : `↓ ${share}`;
}

/** The small funnels, a column a milestone: each rep against the largest count of his own. */
function columns(team: Funnel, reps: readonly Funnel[], hatched: string): string[] {
  const share = 1 / team.bars.length;
  const scales = reps.map(scaleOf);
  return team.bars.map(({ short }, at) =>
    element(
      'svg',
      { x: part(at * share), width: part(share) },
      element(
        'svg',
        { y: `${team.bars.length}em` },
        label(cutTo(short, narrowest * share - 2, 11), { class: 'm' }),
      ),
      ...reps.map(({ bars }, rep) =>
        element(
          'svg',
          { y: `${team.bars.length + rep + 1}em` },
          ...cell(bars[at]!, scales[rep]!, hatched),
        ),
      ),
    ),
  );
}

function cell(bar: FunnelBar, scale: Scale, hatched: string): string[] {
  const { count, open, step } = bar;
  // A little less than the column, so that columns stay apart.
  const most = 0.9;
  const sure = scale.at(count ?? 0) * most;
  const end = count === null ? most : scale.at(count + open) * most;
  const weak = step?.isWeakest === true;
  return [
    sure === 0 ? '' : element('rect', { class: weak ? 'w' : null, width: part(sure) }),
    end === sure ? '' : element('rect', { x: part(sure), width: part(end - sure), fill: hatched }),
    label(count === null ? UNKNOWN : `${numbers().grouped(count)}${weak ? '▼' : ''}`),
  ];
}
