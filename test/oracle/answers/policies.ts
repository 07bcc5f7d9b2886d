import { type Answers, nothing, type Path, type Reached } from './answers.js';
import { milestones, type Milestone, type Outcome, type Question } from './model.js';

type Reaches = Record<Outcome, Reached>;

/** Rule 3, `implied`. */
function implied(path: Path, chain: readonly Milestone[]): Reaches {
  const reached = { ...path.reached };
  let next: Reached | null = null;
  for (const milestone of chain.toReversed()) {
    const now = reached[milestone];
    if (now.answer === 'yes') next = now;
    // Never overturns what the appointments of a prospect say.
    else if (milestone === 'held' && path.isRuledByAppointments) continue;
    // Every earlier milestone of a prospect that reached a later one, on the day of the next recorded one.
    else if (next !== null) reached[milestone] = next;
  }
  // Past the last reached milestone it takes whatever follows a no for no.
  const last = chain.findLastIndex((milestone) => reached[milestone].answer === 'yes');
  let isOver = false;
  for (const milestone of chain.slice(last + 1)) {
    if (reached[milestone].answer === 'no') isOver = true;
    else if (isOver) reached[milestone] = nothing;
  }
  return reached;
}

/** Rule 3, `strict`; the day of entry is no part of the order of dates. */
function strict(path: Path, chain: readonly Milestone[]): Reaches {
  const reached = { ...path.reached };
  let latest = '';
  let isBroken = false;
  let isOpen = false;
  for (const milestone of chain) {
    const now = reached[milestone];
    if (now.answer === 'no' || (now.day !== '' && now.day < latest)) isBroken = true;
    // Asks nothing beyond a no.
    if (isBroken) {
      reached[milestone] = nothing;
      continue;
    }
    if (now.answer === 'open') isOpen = true;
    else {
      if (now.day !== '') latest = now.day;
      // A yes after an open is open.
      if (isOpen) reached[milestone] = { ...now, answer: 'open' };
    }
  }
  return reached;
}

/** Rule 3: applies a policy to the whole paths; milestones that nobody speaks of are skipped. */
export function withPolicy({ paths, known }: Answers, { stages }: Question): Answers {
  if (stages === 'recorded') return { paths, known };
  const chain = milestones.filter((milestone) => milestone !== 'targets' && known.has(milestone));
  const apply = stages === 'implied' ? implied : strict;
  return { paths: paths.map((path) => ({ ...path, reached: apply(path, chain) })), known };
}
