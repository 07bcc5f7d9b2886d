/** Tables of reps, sources or periods that do not differ: whatever is said of them is luck. */

/** The same numbers on every machine (Park & Miller 1988). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const levels = [0.5, 0.9, 0.8, 0.4, 0.25];

/** How many of so many events happen. */
function drawn(random: () => number, trials: number, chance: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < chance) count += 1;
  return count;
}

/** A rep with the counts of the way, and activities; everybody has the same chances. */
export interface Equal {
  readonly name: string;
  readonly counts: readonly number[];
  readonly activities: number;
}

/** So many tables of each size: reps with few, some and many targets. */
export function* equalTables(tables: number, sizes: readonly number[]): Generator<Equal[]> {
  const random = randomFrom(20_261_126);
  for (let table = 0; table < tables; table += 1) {
    for (const size of sizes) {
      for (const targets of [60, 150, 400]) {
        yield Array.from({ length: size }, (_, place) => {
          const counts = [targets];
          for (const level of levels) counts.push(drawn(random, counts.at(-1)!, level));
          return { name: `Rep ${place + 1}`, counts, activities: drawn(random, 10 * targets, 0.1) };
        });
      }
    }
  }
}
