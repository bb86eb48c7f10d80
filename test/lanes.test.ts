import { describe, expect, it } from '@jest/globals';
import { createLanes } from '../src/lanes.ts';

describe('lanes', () => {
  it('do what has one name in turn, also after a failure, and other names meanwhile', async () => {
    const lane = createLanes();
    const log: string[] = [];
    const first = Promise.withResolvers<void>();
    const work =
      (name: string, wait: Promise<void> = Promise.resolve()) =>
      async () => {
        log.push(`${name} begins`);
        await wait;
        log.push(`${name} ends`);
        return name;
      };
    const all = [lane('a', work('1', first.promise)), lane('a', work('2')), lane('b', work('3'))];
    expect(await all[2]).toBe('3');
    expect(log).toEqual(['1 begins', '3 begins', '3 ends']);
    first.reject(new Error('no'));
    await expect(all[0]).rejects.toThrow('no');
    expect(await all[1]).toBe('2');
    expect(log.slice(3)).toEqual(['2 begins', '2 ends']);
    expect(await lane('a', work('4'))).toBe('4');
  });
});
