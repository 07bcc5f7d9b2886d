import type { Now, Proof } from './evidence.js';
import type { Day } from './model.js';

/** What a change of stage says of the end of a deal. */
export interface Word {
  readonly says: 'won' | 'lost' | 'open';
  readonly day: Day;
  /** Place among the changes of its prospect. */
  readonly order: number;
}

const isWin = ({ outcome }: Proof): boolean => outcome === 'wins' || outcome === 'orders';
const isLoss = ({ outcome }: Proof): boolean => outcome === 'lost';

/** The last of these days; empty where none is known: what has no day is older than what has one. */
const lastDay = (proofs: readonly Proof[]): Day =>
  proofs.reduce((last, { day }) => (day > last ? day : last), '');

/**
 * Rule 2: the newest word stands, and what stage, status and flags say now is the newest. Takes back wins,
 * orders and losses that a newer word overturned.
 */
export function endOf(
  proofs: readonly Proof[],
  now: Now,
  words: readonly Word[],
): { readonly proofs: readonly Proof[] } {
  const without = (list: readonly Proof[], isGone: (proof: Proof) => boolean): readonly Proof[] =>
    list.filter((proof) => !isGone(proof));
  const standing = ({ source }: Proof) => source === 'standing';

  // A loss or a win that a later change of stage re-opened is none.
  const lastOpen = words.filter(({ says }) => says === 'open').at(-1);
  const historyEnd = words.filter(({ says }) => says !== 'open').at(-1);
  const kept = without(proofs, (proof) => {
    if (lastOpen === undefined || standing(proof)) return false;
    if (proof.outcome !== 'wins' && proof.outcome !== 'lost') return false;
    // Of the changes themselves, whatever came before the last re-opening.
    if (proof.source === 'history' && proof.day === '')
      return (historyEnd?.order ?? -1) < lastOpen.order;
    return proof.day !== '' && proof.day < lastOpen.day;
  });

  // A deal that is lost now is lost, neither won nor ordered, whatever an earlier or undated win says.
  if (now.lost) return { proofs: without(kept, isWin) };
  // Won now is newer than any loss; a win that was followed by a loss is not the one that stands.
  if (now.won) {
    const lost = lastDay(kept.filter(isLoss));
    return {
      proofs: without(
        kept,
        (proof) => isLoss(proof) || (isWin(proof) && proof.day !== '' && proof.day <= lost),
      ),
    };
  }
  // A status or a flag that says open re-opens both.
  if (now.open)
    return { proofs: without(kept, ({ outcome }) => outcome === 'wins' || outcome === 'lost') };

  const wins = kept.filter(isWin);
  const losses = kept.filter(isLoss);
  if (losses.length === 0) return { proofs: kept };
  if (wins.length === 0) return { proofs: kept };
  const [won, lost] = [lastDay(wins), lastDay(losses)];
  // On one day, or with no day at all, lost stands.
  if (lost >= won)
    return {
      proofs: without(
        kept,
        (proof) => isWin(proof) || (isLoss(proof) && proof.day !== '' && proof.day < won),
      ),
    };
  return {
    proofs: without(
      kept,
      (proof) => isLoss(proof) || (isWin(proof) && proof.day !== '' && proof.day <= lost),
    ),
  };
}
