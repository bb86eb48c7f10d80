import { describe, expect, it } from '@jest/globals';
import { outOfOrder } from '../../src/postmortem/order.ts';
import { fc } from '../support/properties.ts';

/** Every set of indices whose removal leaves the rest in order, found by trying them all. */
function answers(values: readonly number[]): number[][] {
  const sets = Array.from({ length: 2 ** values.length }, (_, bits) =>
    values.flatMap((_value, index) => (bits & (1 << index) ? [index] : [])),
  );
  return sets.filter((removed) => {
    const rest = values.filter((_, index) => !removed.includes(index));
    return rest.every((value, index) => index === 0 || (rest[index - 1] ?? value) <= value);
  });
}

describe('outOfOrder', () => {
  it.each([
    ['nothing', [], []],
    ['one', [1], []],
    ['equal ones', [2, 2, 2], []],
    ['one that is too great', [1, 2, 9, 3, 4], [2]],
    ['one that is too small', [5, 6, 1, 7], [2]],
    ['the later of two', [2, 1], [1]],
    ['all but the first of a falling list', [3, 2, 1], [1, 2]],
  ])('reports of %s', (_, values, expected) => {
    expect(outOfOrder(values)).toEqual(expected);
  });

  it('removes as few as possible, and the later ones on a tie', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 }), (values) => {
        const fewest = Math.min(...answers(values).map((set) => set.length));
        const best = answers(values).filter((set) => set.length === fewest);
        const kept = (set: readonly number[]) =>
          values.map((_, index) => (set.includes(index) ? '1' : '0')).join('');
        const latest = best.toSorted((a, b) => (kept(a) < kept(b) ? -1 : 1))[0];
        expect(outOfOrder(values)).toEqual(latest);
      }),
    );
  });

  it('takes a long list', () => {
    const values = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? index : -index));
    expect(outOfOrder(values)).toHaveLength(100_000);
  });

  it('takes a long list that is in order', () => {
    const values = Array.from({ length: 300_000 }, (_, index) => index);
    expect(outOfOrder([...values, 7])).toEqual([300_000]);
  });
});
