import { type Member, memberOf, membersOf, together } from '../common/team.js';
import { countPeriod, type GoalSource, nothingOf } from './attained.js';
import type { Recorded } from './chance.js';

/** Whose record speaks for a goal: that of everything up to --as-of which the command counts. */
export function recordsOf(source: GoalSource): (rep: string | null) => Recorded {
  const { since, until, asOf } = source.counting;
  const isByConstruction = source.journeys.certain.has('wins');
  let members: Member[] | null = null;
  const numbers = () => countPeriod(source, since, Math.min(until ?? asOf, asOf));
  return (rep) => {
    members ??= membersOf({ tally: numbers().tally, goals: new Map(), activities: null });
    const everybody = together(members, '');
    if (rep === null) return { member: everybody, team: [], everybody, isByConstruction };
    const known = members.find((one) => one.rep === rep);
    if (known !== undefined) return { member: known, team: members, everybody, isByConstruction };
    const nothing = nothingOf(source.journeys);
    const member = memberOf(rep, nothing);
    return { member, team: [...members, member], everybody, isByConstruction };
  };
}
