import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckOptions, check } from '../../src/cli/check.ts';
import { ConfigurationError, TerminalError } from '../../src/errors.ts';
import { BAD, createSandbox, GOOD, type Sandbox } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

interface JsonReport {
  readonly file: string;
  readonly findings: readonly { readonly rule: string; readonly line: number }[];
}

async function checked(paths: string[] = [], options: Partial<CheckOptions> = {}, directory?: string) {
  const ran = await box.run((terminal) => check(paths, { format: 'json', ...options }, terminal), directory);
  const reports: JsonReport[] = JSON.parse(ran.out);
  return {
    ...ran,
    files: reports.map(({ file }) => file),
    findings: reports.flatMap(({ file, findings }) =>
      findings.map(({ rule, line }) => `${file}:${line} ${rule}`),
    ),
  };
}

describe('which files', () => {
  beforeEach(() => {
    for (const path of ['a.md', 'deep/er/b.MD', 'README.md', 'deep/Index.md', 'notes.txt']) {
      box.put(`postmortems/${path}`, GOOD);
    }
    box.put('docs/c.md', GOOD);
  });

  it('are the Markdown of the configured directory, README and index left out', async () => {
    expect(await checked()).toMatchObject({
      code: 0,
      files: ['postmortems/a.md', 'postmortems/deep/er/b.MD'],
      findings: [],
      err: '',
    });
  });

  it('are the same from anywhere in the repository, named as seen from there', async () => {
    expect((await checked([], {}, 'postmortems/deep')).files).toEqual(['../a.md', 'er/b.MD']);
  });

  it('are those that are named, also outside of the directory and whatever they are called', async () => {
    const paths = ['docs', 'postmortems/README.md', 'postmortems/notes.txt', './docs/c.md'];
    expect((await checked(paths)).files).toEqual([
      'docs/c.md',
      'postmortems/README.md',
      'postmortems/notes.txt',
    ]);
  });

  it('may lie in another repository, whose tree then counts', async () => {
    const other = createSandbox();
    other.put(
      'p/x.md',
      GOOD.replace(
        '## Timeline',
        '![Errors per minute, rising from 10:00](../img/graph.png)\n\n![Errors on the day before, none](none.png)\n\n## Timeline',
      ),
    );
    other.put('img/graph.png', '');
    const { files, findings } = await checked([join(other.root, 'p/x.md')]);
    other.remove();
    expect(files).toHaveLength(1);
    expect(findings).toEqual([expect.stringMatching(/x\.md:15 image-missing$/)]);
  });

  it('may be none, which is said and no failure', async () => {
    rmSync(join(box.root, 'postmortems'), { recursive: true });
    expect(await checked()).toMatchObject({
      code: 0,
      files: [],
      err: expect.stringContaining('No postmortems in postmortems/'),
    });
  });

  it.each(['nowhere', 'postmortems/a.md/b'])('must exist: %s', async (path) => {
    await expect(checked([path])).rejects.toThrow(TerminalError);
    await expect(checked([path])).rejects.toThrow(`Cannot check ${path}: `);
  });
});

describe('findings', () => {
  it('fail the check at error, and have a place', async () => {
    box.put('postmortems/a.md', BAD);
    const { code, out } = await box.run((terminal) => check([], { format: 'json' }, terminal));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        file: 'postmortems/a.md',
        findings: [
          {
            rule: 'timeline-order',
            severity: 'error',
            message: expect.stringContaining('10:00'),
            line: 16,
            column: expect.any(Number),
            endLine: 16,
          },
        ],
      },
    ]);
  });

  it('do not fail the check as warnings', async () => {
    box.put('.github/postmortem.yml', 'rules:\n  timeline-order: warning\n');
    box.put('postmortems/a.md', BAD);
    expect(await checked()).toMatchObject({ code: 0, findings: ['postmortems/a.md:16 timeline-order'] });
  });

  it('cover documents that cannot be read', async () => {
    box.put('postmortems/huge.md', '');
    truncateSync(join(box.root, 'postmortems/huge.md'), 10 * 1024 * 1024);
    box.put('postmortems/utf16.md', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    box.put('postmortems/binary.md', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]));
    symlinkSync(join(box.root, '.git'), join(box.root, 'postmortems/link.md'));
    expect(await checked()).toMatchObject({
      code: 1,
      findings: [
        'postmortems/binary.md:1 document',
        'postmortems/huge.md:1 document',
        'postmortems/link.md:1 document',
        'postmortems/utf16.md:1 document',
      ],
    });
  });

  it('name the templates that exist where a document names another', async () => {
    box.put('.github/postmortem/templates/outage.md', '## What broke\n');
    box.put('postmortems/a.md', GOOD.replace('title:', 'template: ../../etc/passwd\ntitle:'));
    const { code, out } = await box.run((terminal) => check([], { format: 'json' }, terminal));
    expect(code).toBe(1);
    expect(JSON.parse(out)[0].findings).toEqual([
      expect.objectContaining({
        rule: 'template',
        line: 2,
        message: expect.stringContaining('Name one of incident, outage, security'),
      }),
    ]);
  });

  it("follow the repository's own templates", async () => {
    box.put('.github/postmortem/templates/incident.md', '# {{ title }}\n\n## Weather\n\nSunny or not.\n');
    box.put('postmortems/a.md', GOOD);
    expect((await checked()).findings).toEqual([expect.stringMatching(/ required-section$/)]);
  });

  it('tell of a template that cannot be used', async () => {
    box.put('.github/postmortem/templates/incident.md', "## A\n{% include '.env' %}\n");
    box.put('.env', 'SECRET=1');
    box.put('postmortems/a.md', GOOD);
    const { code, out } = await box.run((terminal) => check([], { format: 'json' }, terminal));
    expect(code).toBe(1);
    expect(out).toContain('template incident, line 2');
    expect(out).not.toContain('SECRET');
  });
});

describe('the configuration', () => {
  it('may be another file', async () => {
    box.put('postmortems/a.md', BAD);
    box.put('strict.yml', 'rules:\n  timeline-order: off\n');
    expect(await checked([], { config: 'strict.yml' })).toMatchObject({ code: 0, findings: [] });
    await expect(checked([], { config: 'none.yml' })).rejects.toThrow(
      'Cannot read the configuration none.yml: there is no such file.',
    );
    box.put('docs/broken.yml', 'nam: x');
    await expect(checked([], { config: '../docs/broken.yml' }, 'postmortems')).rejects.toThrow(
      /^\.\.\/docs\/broken\.yml:1: nam: unknown key/,
    );
  });

  it('must be right', async () => {
    box.put('.github/postmortem.yml', '\nrules:\n  timeline-ordr: off\n');
    await expect(checked()).rejects.toThrow(ConfigurationError);
    await expect(checked()).rejects.toThrow(
      '.github/postmortem.yml:3: rules.timeline-ordr: unknown key, expected timeline-order',
    );
  });
});

describe('the process', () => {
  it.each([
    [['check'], 1],
    [['check', 'good.md'], 0],
    [['check', 'nowhere.md'], 2],
    [['check', '--config', 'broken.yml'], 2],
    [['check', '--format', 'xml'], 2],
    [['check', '--colour'], 2],
    [['chek'], 2],
    [['--help'], 0],
    [['check', '--help'], 0],
    [['--version'], 0],
  ])('exits after %j with %i', async (args, code) => {
    box.put('postmortems/a.md', BAD);
    box.put('good.md', GOOD);
    box.put('broken.yml', 'nam: x\n');
    const ran = await box.spawn(args);
    expect(ran).toMatchObject({ code });
    expect(code === 2 ? ran.err : ran.out).not.toBe('');
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('prints large JSON completely through a pipe', async () => {
    const item = '- [ ] Something changes\n';
    for (let n = 0; n < 20; n += 1)
      box.put(`postmortems/${n}.md`, GOOD.replace(/- \[ \].*\n/, item.repeat(300)));
    const { code, out } = await box.spawn(['check', '--format', 'json']);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out)).toHaveLength(20);
  });

  it('prints for people without colours through a pipe, and nothing that moves the cursor', async () => {
    box.put('postmortems/a.md', BAD.replace('Payments fail', 'Pay\u001b[2Jments fail'));
    writeFileSync(join(box.root, 'postmortems', 'b\u001b[1m.md'), BAD);
    const { out } = await box.spawn(['check']);
    expect(out).toMatch(/^postmortems\/a\.md\n {2}16:\d+ {2}error {4}.+ {2}timeline-order$/m);
    expect(out).toMatch(/^2 postmortems: 2 errors$/m);
    expect(out).not.toContain('\u001b');
  });

  it('runs from the bundle as well', async () => {
    const bundle = join(dirname(import.meta.dirname), '..', 'dist', 'cli.js');
    box.put('postmortems/a.md', BAD);
    expect(await box.spawn(['check'], bundle)).toMatchObject({
      code: 1,
      out: expect.stringContaining('timeline-order'),
    });
    expect(await box.spawn(['templates'], bundle)).toMatchObject({
      code: 0,
      out: expect.stringContaining('security'),
    });
  });
});
