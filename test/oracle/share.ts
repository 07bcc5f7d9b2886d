/**
 * The questions that a way of counting is asked on a seed: every second one, so that the tests are done in minutes.
 * What the even turn leaves out the odd one asks of another seed; `npm run oracle` asks all of all.
 *
 * @param way its place among the ways
 * @param turn null where no other seed asks the rest
 */
export const askedOf = <T>(
  questions: readonly T[],
  way: number,
  turn: number | null,
): readonly T[] =>
  turn === null || process.env.SPANCO_ORACLE === 'all'
    ? questions
    : questions.filter((_, at) => (at + way + turn) % 2 === 0);
