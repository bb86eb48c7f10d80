import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import { TerminalError } from '../../src/errors.ts';
import { BAD, createSandbox, GOOD, type Sandbox } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
  box.put('postmortems/a.md', BAD);
});
afterEach(() => box.remove());

const run = (options: Partial<CheckOptions>, directory?: string) =>
  box.run((terminal) => check([], { format: 'json', ...options }, terminal), directory);

describe('the format', () => {
  it('pretty shows the line and underlines it', async () => {
    const { out } = await run({ format: 'pretty' });
    expect(out).toMatch(/^ +16 │ - 10:00 Payments fail\n +│ \^+$/m);
  });

  it.each([
    ['sarif', '"uri": "postmortems/a.md"'],
    ['github', '::error title=timeline-order,file=postmortems/a.md,line=16,'],
    ['junit', '<testsuite name="postmortems/a.md" '],
  ] as const)(
    '%s names files by their path in the repository, wherever it runs',
    async (format, expected) => {
      const { code, out } = await run({ format }, 'postmortems');
      expect(code).toBe(1);
      expect(out).toContain(expected);
    },
  );

  it.each(['sarif', 'github', 'junit', 'pretty'] as const)(
    '%s is fine with nothing to check',
    async (format) => {
      box.put('.github/postmortem.yml', 'postmortem:\n  directory: docs\n');
      expect(await run({ format })).toMatchObject({
        code: 0,
        err: expect.stringContaining('nothing to check'),
      });
    },
  );
});

describe('--output', () => {
  it('replaces a file, makes its directory, and leaves standard output alone', async () => {
    box.put('out/deep/x.json', 'old and longer than what is new'.repeat(100));
    const { code, out, err } = await run({ output: 'out/deep/x.json' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('1 postmortem: 1 error. Written to out/deep/x.json.\n');
    expect(JSON.parse(box.read('out/deep/x.json'))[0].findings[0].rule).toBe('timeline-order');
  });

  it('has no colours in it', async () => {
    const ran = await box.spawn(['check', '--format', 'pretty', '--output', 'x.txt']);
    expect(ran.code).toBe(1);
    expect(box.read('x.txt')).not.toContain('\u001b');
  });

  it('says what is wrong with the file', async () => {
    await expect(run({ output: 'postmortems' })).rejects.toThrow(TerminalError);
    await expect(run({ output: 'postmortems' })).rejects.toThrow(
      'Cannot write postmortems: it is a directory.',
    );
  });
});

describe('progress', () => {
  const watched = async (count: number): Promise<string[]> => {
    for (let n = 0; n < count; n += 1) box.put(`postmortems/${n}.md`, GOOD);
    const told: string[] = [];
    await box.run((terminal) =>
      check([], { format: 'json' }, { ...terminal, progress: (text) => void told.push(text) }),
    );
    return told;
  };

  it('is told of a long run, and cleared at its end', async () => {
    const told = await watched(150);
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-2)).toBe('Checking 151 of 151 postmortems …');
    expect(told.at(-1)).toBe('');
  });

  it('is not told of a short one', async () => {
    expect(await watched(5)).toEqual([]);
  });

  it('is not written where nobody watches', async () => {
    for (let n = 0; n < 150; n += 1) box.put(`postmortems/${n}.md`, GOOD);
    expect((await box.spawn(['check', '--format', 'json'])).err).toBe('');
  });
});

describe('wrong use', () => {
  it.each([
    [['check', '--dry-run'], '--dry-run goes with --fix only'],
    [['check', '--update-baseline', '--fix'], "cannot be used with option '--fix'"],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json, sarif, github, junit'],
  ])('%j exits with 2', async (args, message) => {
    expect(await box.spawn(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('leaves the documents alone', async () => {
    await box.spawn(['check', '--dry-run', join('postmortems', 'a.md')]);
    expect(box.read('postmortems/a.md')).toBe(BAD);
  });
});
