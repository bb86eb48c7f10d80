import { describe, expect, it } from '@jest/globals';
import { isConcept, stemOf, termsOf } from '../../../src/postmortem/meaning/words.ts';

const shared = (a: string, b: string): string[] => [...termsOf(a)].filter((term) => termsOf(b).has(term));

describe('termsOf', () => {
  it.each([
    ['forms of a word', 'Connections were dropped', 'Drop idle connection'],
    ['parts of a name', 'the NotReady state of a node', 'repair NodeNotReady'],
    ['the same said otherwise', 'The outage went unnoticed', 'An alert pages us'],
    ['a fault and what finds it', 'A typo in a file', 'All code is reviewed'],
    ['accents and widths', 'Die Überlastung', 'ÜBERLASTUNG verhindern'],
    ['Japanese', '監視ダッシュボードがなかった', 'ダッシュボードを作る'],
    ['Chinese', '缓存失效导致故障', '增加缓存失效检测'],
  ])('finds %s in common', (_, a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  it.each([
    ['common words', 'The change caused an issue for users', 'Change the way users report an issue'],
    ['addresses', 'See https://example.com/kafka/1', 'Fetch https://example.com/kafka/2'],
    ['where links lead', '[one](kafka.md)', '[other](kafka.md)'],
    ['numbers', 'For 40 minutes 12 nodes', 'Within 40 days 12 people'],
    ['HTML', '<img src="kafka.png">', '<a href="kafka">'],
  ])('finds nothing in common where only %s are', (_, a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  it('tells words that stand for several', () => {
    expect([...termsOf('monitoring of elephants')].map(isConcept)).toEqual([true, false]);
  });
});

describe('stemOf', () => {
  it.each([
    ['migrations', 'migrated'],
    ['validation', 'validate'],
    ['deployments', 'deployed'],
    ['dropped', 'drops'],
    ['policies', 'policy'],
  ])('gives %s and %s the same stem', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it('leaves short words as they are', () => {
    expect(stemOf('red')).toBe('red');
    expect(stemOf('node')).toBe('node');
  });
});
