/** What is out of order in a list. */

/**
 * `outOfOrder` returns the indices whose removal leaves the other values non-decreasing: as few as possible, and of
 * several such sets the one with the later indices. In O(n log n).
 */
export function outOfOrder(values: readonly number[]): readonly number[] {
  const lengths = lengthsFrom(values);
  const removed: number[] = [];
  // Not Math.max(...lengths): a call takes only so many arguments.
  let wanted = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  let last = Number.NEGATIVE_INFINITY;
  values.forEach((value, index) => {
    if (lengths[index] === wanted && value >= last) {
      last = value;
      wanted -= 1;
    } else removed.push(index);
  });
  return removed;
}

/** The length of the longest non-decreasing subsequence that begins at each index. */
function lengthsFrom(values: readonly number[]): readonly number[] {
  const lengths = new Array<number>(values.length).fill(0);
  /** `heads[k]` is the greatest value with which a subsequence of length k + 1 can begin; it falls with k. */
  const heads: number[] = [];
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] ?? 0;
    let low = 0;
    let high = heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    heads[low] = value;
    lengths[index] = low + 1;
  }
  return lengths;
}
