/**
 * The first of some places in an order, without putting all others in order.
 *
 * @param most how many are wanted
 * @param compare as `sort` takes it; of those that are equal the earlier place comes first
 */
export function leading(
  places: Int32Array,
  most: number,
  compare: (one: number, other: number) => number,
): Int32Array {
  // Sorting all is quicker than putting most of them in one by one.
  if (most >= places.length / 8) return places.slice().sort(compare).subarray(0, most);
  const first = new Int32Array(most);
  let kept = 0;
  for (const place of places) {
    if (kept === most && (most === 0 || compare(place, first[most - 1]!) >= 0)) continue;
    let [low, high] = [0, kept];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(place, first[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    if (kept < most) kept += 1;
    first.copyWithin(low + 1, low, kept - 1);
    first[low] = place;
  }
  return first.subarray(0, kept);
}
