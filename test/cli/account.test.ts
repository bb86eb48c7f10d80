import { describe, expect, it } from '@jest/globals';
import { type Acting, accountFor } from '../../src/cli/account.ts';

const acting = (change: Partial<Acting>): Acting => ({
  command: 'sync',
  as: undefined,
  by: 'app',
  viewer: 'debrief[bot]',
  ...change,
});

describe('accountFor', () => {
  it.each<[Partial<Acting>, string, boolean]>([
    [{}, 'debrief[bot]', false],
    [{ by: 'action' }, 'debrief[bot]', true],
    [{ by: 'action', viewer: 'github-actions[bot]' }, 'github-actions[bot]', true],
    [{ command: 'plan', viewer: 'ada', as: 'debrief[bot]' }, 'debrief[bot]', false],
    [{ command: 'plan', viewer: 'ada', by: 'action' }, 'github-actions[bot]', true],
    [{ viewer: 'ada', as: 'Ada' }, 'ada', true],
  ])('of %j is %s, shared: %s', (change, bot, shared) => {
    expect(accountFor(acting(change))).toEqual({ bot, shared });
  });

  it.each<[Partial<Acting>, string]>([
    [{ viewer: 'ada' }, 'the App would not know again what ada made'],
    [{ viewer: 'ada', by: 'action' }, 'the workflow would not know again'],
    [{ viewer: 'github-actions[bot]' }, 'Use a token of the App'],
    [{ viewer: 'ada', as: 'debrief[bot]' }, 'cannot write as debrief[bot]'],
    [{ command: 'plan', viewer: 'ada' }, 'Say with --as which account'],
  ])('of %j cannot be known: %s', (change, words) => {
    expect(() => accountFor(acting(change))).toThrow(words);
  });
});
