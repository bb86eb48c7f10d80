import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import { runProgram } from '../programs/run.ts';
import { createSandbox, GOOD, type Sandbox } from './sandbox.ts';

const FILE = 'postmortems/a.md';
/** Two sections are missing, and the times are in two forms. */
const ILL = GOOD.replace(/\n## Lessons learned[\s\S]*$/, '').replace('- 10:20 Old', '- 10h20 Old');

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

const run = (options: Partial<CheckOptions>) =>
  box.run((terminal) => check([], { format: 'json', fix: true, ...options }, terminal));
const rules = (out: string): string[] =>
  JSON.parse(out).flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );

describe('--fix', () => {
  it('mends the documents, and reports what is left', async () => {
    box.put(FILE, ILL);
    const { out, err } = await run({});
    expect(err).toBe('Changed 1 file.\n');
    expect(box.read(FILE)).toContain('\n## Lessons learned\n');
    expect(box.read(FILE)).toContain('\n## How the response worked\n');
    expect(box.read(FILE)).toContain('- 10:20 Old logs');
    expect(rules(out)).not.toContain('required-section');
    expect(rules(out)).toContain('empty-section');
  });

  it('changes nothing the second time, and nothing in a good document', async () => {
    box.put(FILE, ILL);
    box.put('postmortems/good.md', GOOD);
    await run({});
    const once = box.read(FILE);
    expect((await run({})).err).toBe('Changed 0 files.\n');
    expect([box.read(FILE), box.read('postmortems/good.md')]).toEqual([once, GOOD]);
  });

  it.each([
    ['\r\n line ends and a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', async (_, form) => {
    box.put(FILE, form(ILL));
    await run({});
    const fixed = box.read(FILE);
    expect(fixed.startsWith('\uFEFF')).toBe(form(ILL).startsWith('\uFEFF'));
    expect(fixed.endsWith('\n')).toBe(form(ILL).endsWith('\n'));
    expect(/(?<!\r)\n/.test(fixed)).toBe(!form(ILL).includes('\r'));
    expect(fixed).toContain('## Lessons learned');
  });

  it('leaves alone what the baseline knows, and the rest of such a document', async () => {
    box.put(FILE, ILL);
    await run({ fix: false, updateBaseline: true });
    expect((await run({})).err).toBe('Changed 0 files.\n');
    expect(box.read(FILE)).toBe(ILL);
    expect((await run({ baseline: false })).err).toBe('Changed 1 file.\n');
  });

  it('touches no file that is not text, and follows no link', async () => {
    const bytes = Buffer.from(`\uFEFF${ILL}`, 'utf16le');
    box.put('postmortems/utf16.md', bytes);
    box.put('elsewhere.md', ILL);
    symlinkSync(join(box.root, 'elsewhere.md'), join(box.root, 'postmortems', 'link.md'));
    expect((await run({})).err).toBe('Changed 0 files.\n');
    expect(box.read('elsewhere.md')).toBe(ILL);
    expect(box.read('postmortems/utf16.md')).toBe(bytes.toString('utf8'));
  });
});

describe('--fix --dry-run', () => {
  it.each([ILL, ILL.trimEnd(), ILL.replaceAll('\n', '\r\n')])(
    'prints a patch that git applies: %#',
    async (text) => {
      box.put(FILE, text);
      const { code, out, err } = await run({ dryRun: true });
      expect({ code, err, text: box.read(FILE) }).toEqual({ code: 1, err: 'Would change 1 file.\n', text });
      writeFileSync(join(box.root, 'fix.patch'), out);
      const applying = await runProgram({
        file: 'git',
        args: ['apply', '--unsafe-paths', 'fix.patch'],
        cwd: box.root,
        env: { ...process.env, GIT_CEILING_DIRECTORIES: box.root, GIT_DIR: '/nonexistent' },
      });
      expect(applying).toMatchObject({ code: 0 });
      const applied = box.read(FILE);
      box.put(FILE, text);
      await run({});
      expect(applied).toBe(box.read(FILE));
    },
  );

  it('shows no line with a secret', async () => {
    const secret = ['hunter2', 'Tr0ub4dor', 'x9'].join('-');
    const row = `|10:00|password=${secret}|`;
    box.put(FILE, ILL.replace(/- 10:00.*\n- 10h20.*/, `|Time|What|\n|-|-|\n${row}\n|10:20|Up|`));
    const { out } = await run({ dryRun: true });
    expect(out).toContain('+| 10:20 | Up');
    expect(out).toMatch(/^\+\(a line with a secret is not shown\)$/m);
    expect(out).not.toContain(secret);
    for (const format of ['pretty', 'json', 'sarif', 'github', 'junit'] as const) {
      const shown = await run({ fix: false, format });
      expect(shown.out).toContain('secret');
      expect(shown.out).not.toContain(secret);
    }
  });

  it('prints nothing and passes where nothing is amiss', async () => {
    box.put(FILE, GOOD);
    expect(await run({ dryRun: true })).toMatchObject({ code: 0, out: '', err: 'Would change 0 files.\n' });
  });
});
