import { describe, expect, it } from '@jest/globals';
import { excerptsOf } from '../../src/formats/excerpts.ts';
import { finding } from './reports.ts';

const LINES = ['one', 'two password=hunter2', 'three', 'four', 'five'];

describe('excerptsOf', () => {
  it('keeps the lines of findings, and those of fixes with the one above', () => {
    const fix = { startLine: 4, endLine: 5, lines: ['x'] };
    expect([...excerptsOf(LINES, [finding({ line: 1 }), finding({ line: 4, fix })]).keys()]).toEqual([
      1, 4, 3, 5,
    ]);
    const insert = { startLine: 1, endLine: 0, lines: ['x'] };
    expect([...excerptsOf(LINES, [finding({ line: 5, fix: insert })]).keys()]).toEqual([5, 1]);
  });

  it('leaves out a line with a secret, whoever else speaks of it and whether the rule speaks at all', () => {
    const other = finding({ line: 2 });
    expect(excerptsOf(LINES, [other, finding({ rule: 'secret', line: 2 })]).size).toBe(0);
    expect(
      excerptsOf(LINES, [other], [{ line: 2, endLine: 2, column: 5, endColumn: 9, kind: 'password' }]).size,
    ).toBe(0);
    expect(
      excerptsOf(LINES, [finding({ line: 3 }), finding({ rule: 'secret', line: 2, endLine: 4 })]).size,
    ).toBe(0);
  });

  it('keeps no more than a part of a document that is at fault as a whole', () => {
    const lines = Array.from({ length: 1000 }, String);
    const fix = { startLine: 1, endLine: 1000, lines: [] };
    expect(excerptsOf(lines, [finding({ fix })]).size).toBeLessThan(50);
  });
});
