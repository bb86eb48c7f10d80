import { describe, expect, it } from '@jest/globals';
import { fillPostmortem } from '../../demo/fill.ts';
import { renderFiles } from '../../demo/gallery/files.ts';
import { poll } from '../../demo/poll.ts';
import { createProgress, toPlainLine } from '../../demo/progress.ts';
import { parseAnnotations, parseOutputs } from '../../demo/runner.ts';
import { SAMPLE } from './sample.ts';

describe('createProgress, plain', () => {
  it('prints each step, numbered, and its lines below it, without anything that a terminal obeys', async () => {
    const lines: string[] = [];
    const { step } = createProgress({
      total: 2,
      print: (line) => lines.push(line),
      signal: new AbortController().signal,
    });
    const result = await step('First', async (say) => {
      say('\u001b[31mred\u001b[0m\nsecond\u0007 line');
      return 5;
    });
    await expect(step('Second', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(result).toBe(5);
    expect(lines).toEqual(['1/2 First', '      red second line', '2/2 Second']);
  });

  it('takes no step after an interruption', async () => {
    const signal = AbortSignal.abort(new Error('interrupted'));
    const lines: string[] = [];
    const { step } = createProgress({ total: 1, print: (line) => lines.push(line), signal });
    await expect(step('First', async () => 1)).rejects.toThrow('interrupted');
    expect(lines).toEqual([]);
  });

  it('makes one line of many', () => {
    expect(toPlainLine('\r\n a\u0000b\u009b ')).toBe('a b');
  });
});

describe('parseAnnotations', () => {
  it('reads properties and messages as a runner does, and nothing else', () => {
    const log = [
      'text ::error::no',
      '::error file=a%2Cb.md,line=3,title=x%3A y::50%25 of%0Aall::error::',
      '::notice::plain',
      '::debug::no',
    ].join('\n');
    expect(parseAnnotations(log)).toEqual([
      { level: 'error', file: 'a,b.md', line: 3, title: 'x: y', message: '50% of\nall::error::' },
      { level: 'notice', file: null, line: null, title: '', message: 'plain' },
    ]);
  });
});

describe('parseOutputs', () => {
  it('reads single lines and blocks', () => {
    expect(parseOutputs('a=1=2\nb<<END\nx\ny=z\nEND\nc<<E\n\nE\n')).toEqual({ a: '1=2', b: 'x\ny=z', c: '' });
  });
});

describe('poll', () => {
  const signal = new AbortController().signal;

  it('returns the first thing that is there', async () => {
    let looks = 0;
    const look = async (): Promise<number | null> => (++looks < 3 ? null : looks);
    await expect(poll({ what: 'it', seconds: 5, signal }, look)).resolves.toBe(3);
  });

  it('says what it waited for in vain', async () => {
    await expect(poll({ what: 'the moon', seconds: 0, signal }, async () => null)).rejects.toThrow(
      'Waited in vain for the moon',
    );
  });

  it('ends with the reason of the signal', async () => {
    const wait = { what: 'it', seconds: 5, signal: AbortSignal.abort(new Error('The App ended.')) };
    await expect(poll(wait, async () => null)).rejects.toThrow('The App ended.');
  });
});

describe('fillPostmortem', () => {
  const drafted = `---
# guidance
id: abc
date: 2026-11-20
severity:
---

# Postmortem: x

## Timeline

<!-- guidance -->

| Time | What happened |
| ---- | ------------- |

## How the response worked

<!-- debrief: kind=response -->
<!-- guidance
over lines -->

## Extra

<!-- debrief: optional -->
`;

  it('keeps the id, the tables and the directives, fills keys and sections, and drops guidance and what is optional', () => {
    const filled = fillPostmortem(drafted);
    expect(filled).toMatch(/^---\nid: abc\ndate: 2026-11-20\nseverity: SEV1\n---\n\n# Postmortem: x\n/);
    expect(filled).toContain('| ---- | ------------- |\n| 5:49 PM | ');
    expect(filled).toContain('<!-- debrief: kind=response -->\n\nIt took');
    expect(filled).not.toMatch(/guidance|Extra|\n{3}/);
    expect(filled).toMatch(/[^\n]\n$/);
  });

  it('says which section it has no words for', () => {
    expect(() => fillPostmortem(drafted.replace('<!-- debrief: optional -->', ''))).toThrow('"Extra"');
  });

  it('says when there is no front matter or no date', () => {
    expect(() => fillPostmortem('# x\n')).toThrow('front matter');
    expect(() => fillPostmortem('---\nid: a\n---\n')).toThrow('no date');
  });
});

describe('renderFiles', () => {
  it('has a file for each stage, in order', () => {
    const files = renderFiles(SAMPLE);
    expect(Object.keys(files)).toEqual([
      '1-incident.md',
      '2-pull-request.md',
      '3-postmortem-drafted.md',
      '4-job-summary-draft.md',
      '5-postmortem-with-slip.md',
      '6-job-summary-failing.md',
      '7-postmortem-merged.md',
      '8-job-summary-passing.md',
      '9-issues.md',
    ]);
    expect(files['5-postmortem-with-slip.md']).toBe(SAMPLE.runs[1]?.document.text);
    expect(files['6-job-summary-failing.md']).toMatch(/Step: failed[\s\S]*\.md:10: error: order/);
    expect(files['9-issues.md']).toContain('- assignees: @otis-finch');
  });
});
