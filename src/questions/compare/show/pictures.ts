import { endsOf, type PathStep, pathSteps } from '../../../method/path.js';
import type {
  HeatPicture,
  IntervalsPicture,
  Picture,
  Standing,
  WaterfallPicture,
} from '../../common/show/picture.js';
import type { ComparedPair, ComparedRep, CompareResult } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

/** More rows than this are for the table. */
const mostRows = 40;

/** Where a rep stands in wins per effort: only what is real is told. */
function standingOf({ stands, efficiency }: ComparedRep): Standing {
  const place = stands.efficiency;
  if (place === 'above') return { side: 'better', verdict: 'real' };
  if (place === 'below') return { side: 'worse', verdict: 'real' };
  return {
    side: 'even',
    verdict: place === null || efficiency.value === null ? 'unknown' : 'luck',
  };
}

/** Efficiency of the reps with its intervals. */
export function intervals({ reps, team, effort, options }: CompareResult): IntervalsPicture {
  const shown = reps.slice(0, mostRows);
  const named = (place: 'above' | 'below') =>
    reps.filter(({ stands }) => stands.efficiency === place).map(({ rep }) => rep);
  return {
    kind: 'intervals',
    title: say().efficiency(named('above'), named('below'), effort, options.by[0]!),
    reading: say().readEfficiency(shown.some(({ luck }) => luck !== null)),
    table: null,
    isShare: effort !== 'activities',
    rows: shown.map((rep) => {
      const { value, low, high, least, most, open, numerator, denominator } = rep.efficiency;
      return {
        name: rep.rep,
        ...{ value, low, high },
        open: open && least !== null && most !== null ? ([least, most] as const) : null,
        luck: rep.luck,
        count: numerator,
        of: denominator,
        standing: standingOf(rep),
      };
    }),
    line: team.value === null ? null : { name: say().team(), value: team.value },
  };
}

/** The widest real gap of a rep to the others, with the counts of both. */
function widestGap(reps: readonly ComparedRep[]) {
  const countsOf = (rep: ComparedRep, step: PathStep) => {
    const { own } = rep.steps.find(({ ratio }) => ratio === step)!;
    return { count: own.numerator ?? 0, of: own.denominator ?? 0 };
  };
  const real = reps.flatMap((rep) =>
    rep.steps.flatMap(({ ratio, gap, verdict }) =>
      verdict === 'real' && gap !== null ? [{ rep, step: ratio, gap }] : [],
    ),
  );
  const widest = real.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
  if (widest === undefined) return null;
  const { rep, step } = widest;
  const others = reps.filter((other) => other !== rep).map((other) => countsOf(other, step));
  return {
    rep: rep.rep,
    step,
    own: countsOf(rep, step),
    others: {
      count: others.reduce((sum, { count }) => sum + count, 0),
      of: others.reduce((sum, { of }) => sum + of, 0),
    },
  };
}

/** Reps by steps; steps of which nobody's share is known are left out. */
function heat({ reps, options }: CompareResult): HeatPicture[] {
  const known = pathSteps.filter((_, at) => reps.some(({ steps }) => steps[at]!.own.most !== null));
  if (known.length === 0 || reps.length < 2) return [];
  const picture: HeatPicture = {
    kind: 'heat',
    title: say().heat(widestGap(reps), options.by[0]!),
    reading: say().readHeat(),
    table: null,
    columns: known.map((step) => ({
      name: voice().method.ratios[step],
      short: voice().method.short[endsOf(step).to],
    })),
    rows: reps.slice(0, mostRows).map(({ rep, steps }) => ({
      name: rep,
      cells: steps
        .filter(({ ratio }) => known.includes(ratio))
        .map(({ own, gap, verdict }) => ({ ratio: own, gap, verdict })),
    })),
  };
  return [picture];
}

/** What each step adds to the gap of two; nothing where its parts cannot be known. */
function waterfall(pair: ComparedPair, reps: readonly ComparedRep[]): WaterfallPicture[] {
  const { a, b, gapWins, volumeWins, stages, merged } = pair;
  const first = reps.find(({ rep }) => rep === a)?.counts.wins ?? null;
  if (gapWins === null || volumeWins === null || first === null) return [];
  const other = b ?? say().rest();
  const steps = [
    {
      part: { kind: 'volume' } as const,
      name: say().volume(),
      value: volumeWins,
      verdict: 'none' as const,
    },
    ...stages.flatMap(({ ratio, wins, verdict }) =>
      wins === null
        ? []
        : [
            {
              part: { kind: 'step', step: ratio } as const,
              name: voice().method.ratios[ratio],
              value: wins,
              verdict,
            },
          ],
    ),
    ...merged.map(({ from, to, wins }) => ({
      part: { kind: 'stages', from, to } as const,
      name: say().merged(from, to),
      value: wins,
      verdict: 'unknown' as const,
    })),
  ];
  const toward = steps.filter(({ value }) => value * gapWins > 0);
  const largest = toward.toSorted((one, two) => Math.abs(two.value) - Math.abs(one.value))[0];
  return [
    {
      kind: 'waterfall',
      title: say().waterfall(
        [a, other],
        gapWins,
        largest === undefined ? null : { part: largest.part, wins: largest.value },
      ),
      reading: say().readWaterfall(),
      table: null,
      unit: say().wins(),
      from: { name: other, value: first - gapWins },
      to: { name: a, value: first },
      steps: steps.map(({ name, value, verdict }) => ({ name, value, verdict })),
    },
  ];
}

/** The reps with their intervals and at every step; of two, where their gap comes from. */
export function comparePictures(result: CompareResult): Picture[] {
  const { reps, pair } = result;
  if (reps.length === 0) return [];
  return [
    // One rep is compared with nobody.
    ...(reps.length < 2 ? [] : [intervals(result)]),
    ...heat(result),
    ...(pair === null ? [] : waterfall(pair, reps)),
  ];
}
