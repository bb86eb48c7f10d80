/** Parts of lists whose items are in order of their lines, cut out without looking at every item. */

/** within is the slice of a list in order of lines that lies between two lines, both included. */
export function within<Item extends { readonly line: number }>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly Item[] {
  return items.slice(firstAt(items, from), firstAt(items, to + 1));
}

/** outside leaves out what lies in one of the ranges; both lists are in order of lines. */
export function outside<Item extends { readonly line: number }>(
  items: readonly Item[],
  ranges: readonly { readonly line: number; readonly endLine: number }[],
): readonly Item[] {
  if (ranges.length === 0) return items;
  let at = 0;
  return items.filter(({ line }) => {
    while ((ranges[at]?.endLine ?? Number.POSITIVE_INFINITY) < line) at += 1;
    return line < (ranges[at]?.line ?? Number.POSITIVE_INFINITY);
  });
}

function firstAt(items: readonly { readonly line: number }[], line: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
