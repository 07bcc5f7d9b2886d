const steps = [
  ['Qualification call', 'Completed'],
  ['Meeting', 'Booked'],
  ['Meeting', 'Held'],
  ['Proposal', 'Sent'],
  ['Negotiation', 'Won'],
] as const;

/** Days after the first of 2026, as ISO days. */
const day = (after: number): string =>
  new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10);

/**
 * A team's prospects and activities as CSV, the same bytes every time: the first rep closes far more than the others.
 *
 * @param reps their names
 */
export function teamFiles(reps: readonly string[]): { prospects: string; activities: string } {
  let state = reps.length;
  // Knuth's generator of 32 bits: numbers from 0 to 1 that are the same on every machine.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const sources = ['Fair', 'Website', 'Referral', 'Cold call'];
  const prospects = ['id,name,rep,source,created,status'];
  const activities = ['prospect,rep,type,outcome,date'];
  reps.forEach((rep, place) => {
    for (let at = 0; at < 40; at++) {
      const id = `P${place}-${at}`;
      const entered = Math.floor(next() * 150);
      let reached = 0;
      while (reached < steps.length) {
        const chance = reached === 4 ? (place === 0 ? 0.9 : 0.35) : 0.75;
        if (next() > chance) break;
        const [type, outcome] = steps[reached]!;
        activities.push(`${id},"${rep}",${type},${outcome},${day(entered + reached * 6)}`);
        reached += 1;
      }
      const status = reached === steps.length ? 'Won' : 'Lost';
      const source = sources[Math.floor(next() * sources.length)]!;
      prospects.push(`${id},Customer ${id},"${rep}",${source},${day(entered)},${status}`);
    }
  });
  return { prospects: `${prospects.join('\n')}\n`, activities: `${activities.join('\n')}\n` };
}
