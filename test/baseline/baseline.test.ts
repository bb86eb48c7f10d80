import { describe, expect, it } from '@jest/globals';
import {
  type Baseline,
  baselineOf,
  countEntries,
  EMPTY_BASELINE,
  subtractBaseline,
  writeBaseline,
} from '../../src/baseline/baseline.ts';
import { parseBaseline } from '../../src/baseline/parse.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { finding, reportOn } from '../formats/reports.ts';

const TEXT = '- 10:20 Up\n- 10:00 Down\n- Nobody does this\n- Nobody does this\n';
const report = (text: string, lines: readonly number[], file = 'p/a.md') =>
  reportOn(
    file,
    text,
    lines.map((line) => finding({ line })),
  );
const again = (baseline: Baseline): Baseline => parseBaseline(writeBaseline(baseline), 'x');

describe('a baseline', () => {
  it('takes away what was there when it was written, and nothing that is new', () => {
    const baseline = again(baselineOf([report(TEXT, [2, 3])]));
    const { reports, known, stale } = subtractBaseline([report(TEXT, [1, 2, 3, 4])], baseline);
    expect(reports[0]?.findings.map(({ line }) => line)).toEqual([1, 4]);
    expect({ known, stale }).toEqual({ known: 2, stale: 0 });
  });

  it('knows findings again when lines move and white space changes', () => {
    const baseline = again(baselineOf([report(TEXT, [2, 3, 4])]));
    const moved = `# New\n\n${TEXT.replaceAll('- ', '-   ')}`;
    expect(subtractBaseline([report(moved, [4, 5, 6])], baseline).reports[0]?.findings).toEqual([]);
    const edited = TEXT.replace('10:00 Down', '10:00 All down');
    expect(subtractBaseline([report(edited, [2])], baseline).reports[0]?.findings).toHaveLength(1);
  });

  it('knows a missing section by its name, whatever becomes of the lines around its place', () => {
    const missing = (name: string, place: string, line: number) =>
      finding({
        rule: 'required-section',
        line,
        message: `The section "${name}" is missing. Add it ${place}.`,
      });
    const both = [missing('Impact', 'below "Summary"', 1), missing('Lessons', 'below "Impact"', 1)];
    const baseline = again(baselineOf([reportOn('p/a.md', TEXT, both)]));
    const later = [missing('Lessons', 'below "Timeline"', 4), missing('Timeline', 'here', 4)];
    const { reports } = subtractBaseline([reportOn('p/a.md', TEXT, later)], baseline);
    expect(reports[0]?.findings.map(({ message }) => message)).toEqual([expect.stringContaining('Timeline')]);
  });

  it('holds for one file and one rule only', () => {
    const baseline = baselineOf([report(TEXT, [2])]);
    expect(subtractBaseline([report(TEXT, [2], 'p/b.md')], baseline).known).toBe(0);
    const other = reportOn('p/a.md', TEXT, [finding({ line: 2, rule: 'placeholder' })]);
    expect(subtractBaseline([other], baseline).known).toBe(0);
    const renamed = subtractBaseline([report(TEXT, [2], 'p/b.md')], baseline, () => 'p/a.md');
    expect(renamed.known).toBe(1);
  });

  it('counts what is found no more, in the files that were checked', () => {
    const baseline = baselineOf([report(TEXT, [2, 3]), report(TEXT, [2], 'p/b.md')]);
    expect(subtractBaseline([report(TEXT, [3])], baseline)).toMatchObject({ known: 1, stale: 1 });
  });

  it('never excuses a secret, also when somebody wrote it in', () => {
    const secrets = reportOn('p/a.md', 'password=1', [finding({ rule: 'secret' })]);
    expect(countEntries(baselineOf([secrets]))).toBe(0);
    const print = '0123456789abcdef';
    const forged = new Map([['p/a.md', new Map([['secret', [print]]])]]);
    expect(subtractBaseline([secrets], forged)).toMatchObject({ known: 0, stale: 1 });
  });

  it('is written the same whatever the order, one entry a line', () => {
    const [a, b] = [report(TEXT, [3, 2]), report(TEXT, [1], 'p/0.md')];
    const text = writeBaseline(baselineOf([a, b]));
    expect(writeBaseline(baselineOf([b, report(TEXT, [2, 3])]))).toBe(text);
    expect(text.match(/^\s+"[0-9a-f]{16}",?$/gm)).toHaveLength(3);
    expect(text.indexOf('p/0.md')).toBeLessThan(text.indexOf('p/a.md'));
  });

  it.each([
    '',
    '{',
    '[]',
    '{"version":2,"postmortems":{}}',
    '{"version":1,"postmortems":{"a.md":{"secret":["x"]}}}',
    '{"version":1,"postmortems":{},"more":1}',
    '{"version":1,"postmortems":{"a.md":["0123456789abcdef"]}}',
  ])('that is damaged says how to write it anew: %j', (text) => {
    expect(() => parseBaseline(text, 'base.json')).toThrow(ConfigurationError);
    expect(() => parseBaseline(text, 'base.json')).toThrow(/^base\.json:1: .*--update-baseline/);
  });

  it('may name anything as a file', () => {
    const text = '{"version":1,"postmortems":{"__proto__":{"constructor":["0123456789abcdef"]}}}';
    expect(subtractBaseline([report(TEXT, [1], 'toString')], parseBaseline(text, 'x')).known).toBe(0);
    expect(subtractBaseline([report(TEXT, [1])], EMPTY_BASELINE)).toMatchObject({ known: 0, stale: 0 });
  });
});
