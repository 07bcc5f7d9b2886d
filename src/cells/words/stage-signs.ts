import { type StagePart, stageParts } from '../../knowledge/words/stage-parts.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { once } from '../once.js';
import { fold } from '../text/fold.js';

/** What the words of a name say: a kind, nothing (null), or things that do not go together. */
export type Reading = StageKind | null | 'unclear';

/** What was found among the words of a name. */
export interface Signs {
  readonly parts: ReadonlySet<StagePart>;
  /** What phrases of the vocabulary inside it mean. */
  readonly phrases: ReadonlySet<StageKind>;
  /** Words of which nothing is known. */
  readonly unknown: number;
}

const partByWord = once(
  () =>
    new Map(
      (Object.keys(stageParts) as StagePart[]).flatMap((part) =>
        stageParts[part].words.map((word) => [fold(word), part] as const),
      ),
    ),
);

/** What a word says inside a name, undefined where nobody knows. */
export const partOf = (word: string): StagePart | undefined => partByWord().get(fold(word));

/** What is said of a meeting: that it was made, or held. */
function meetingSaid({ parts, phrases }: Signs): Reading {
  const isElse = (['sent', 'signed', 'refused', 'order'] as const).some((part) => parts.has(part));
  if (isElse) return 'unclear';
  const isHeld = parts.has('appointment') && (parts.has('done') || parts.has('delivered'));
  return isHeld || phrases.has('held') ? 'held' : 'booked';
}

/** What is said of an offer or a contract: that it is out, was taken or refused. */
function offerSaid({ parts, unknown }: Signs): Reading {
  if (parts.has('refused')) return 'lost';
  if (parts.has('signed')) return unknown > 0 || parts.has('sent') ? 'unclear' : 'wins';
  return parts.has('made') || parts.has('order') ? 'unclear' : 'proposals';
}

/** How far the words say that it came, ends apart. */
function progressSaid(signs: Signs): Reading {
  const { parts, phrases } = signs;
  const said: readonly (readonly [boolean, () => Reading])[] = [
    [
      parts.has('appointment') || phrases.has('booked') || phrases.has('held'),
      () => meetingSaid(signs),
    ],
    [
      parts.has('offer') || parts.has('contract') || phrases.has('proposals'),
      () => offerSaid(signs),
    ],
    [parts.has('qualified') || phrases.has('qualified'), () => 'qualified'],
    [phrases.has('targets'), () => 'targets'],
  ];
  const claims = said.filter(([isSaid]) => isSaid).map(([, reading]) => reading());
  if (claims.length !== 1) return claims.length === 0 ? null : 'unclear';
  const [claim] = claims;
  const isOfMore = (['made', 'sent', 'refused', 'signed'] as const).some((part) => parts.has(part));
  return isOfMore && (claim === 'qualified' || claim === 'targets') ? 'unclear' : claim!;
}

/** What is said where neither an end nor a step is named: signed, delivered, given up, new. */
function elseSaid({ parts, unknown }: Signs): Reading {
  const isAction = (['signed', 'delivered', 'refused'] as const).filter((part) => parts.has(part));
  if (isAction.length === 0)
    return parts.has('fresh') && !parts.has('order') && unknown === 0 ? 'targets' : null;
  // A sample is delivered too, and a letter of intent is signed.
  const besides = (['made', 'sent', 'done'] as const).some((part) => parts.has(part));
  // Sales accept a lead before anybody buys.
  const isOfLead = parts.has('lead') && !parts.has('refused');
  const isElse = unknown > 0 || besides || isOfLead;
  if (isElse || isAction.length > 1) return 'unclear';
  if (parts.has('delivered')) return 'orders';
  if (parts.has('refused')) return 'lost';
  return parts.has('order') ? 'unclear' : 'wins';
}

/** What ends a wait, or comes after a win: whoever waits for it is no longer to be decided. */
const decided: readonly StagePart[] = [
  'won',
  'lost',
  'signed',
  'delivered',
  'order',
  'refused',
  'behind',
];

/** "Pending approval", "Waiting for their feedback": nothing is decided, however much else was said before. */
const waits = ({ parts, phrases, unknown }: Signs): boolean =>
  parts.has('waiting') &&
  parts.has('answer') &&
  // The answer itself, and nothing that may be an end.
  unknown <= 1 &&
  !decided.some((part) => parts.has(part)) &&
  !['wins', 'orders', 'lost'].some((kind) => phrases.has(kind as StageKind));

/** What words say together; `unclear` where they contradict each other, or one takes back what another says. */
export function readSigns(signs: Signs): Reading {
  const { parts, phrases, unknown } = signs;
  const isWon = parts.has('won') || phrases.has('wins') || phrases.has('orders');
  const isLost = parts.has('lost') || phrases.has('lost');
  const progress = progressSaid(signs);
  if (waits(signs)) return 'open';
  const isDenied = parts.has('denied') || parts.has('waiting');
  if (isDenied || parts.has('other') || unknown > 1) {
    const saysMore = isWon || isLost || progress !== null || elseSaid(signs) !== null;
    return saysMore || isDenied ? 'unclear' : null;
  }
  if (isWon && (isLost || parts.has('rival'))) return 'unclear';
  if (isLost) return 'lost';
  if (!isWon) return progress ?? elseSaid(signs);
  if (progress !== null && progress !== 'proposals' && progress !== 'wins') return 'unclear';
  return phrases.has('orders') ? 'orders' : 'wins';
}
