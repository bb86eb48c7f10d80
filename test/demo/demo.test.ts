import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const MAIN = resolve(import.meta.dirname, '../../demo/main.ts');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'debrief-demo-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the demo left in its temporary directory. */
  readonly left: readonly string[];
}

/** runDemo runs the demo through a pipe, with a temporary directory of its own. */
async function runDemo(options: {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly watch?: (stdout: string, child: ChildProcess) => void;
}): Promise<Ended> {
  const temporary = join(folder, options.name);
  await mkdir(temporary);
  const env = { ...process.env, CI: '', TMPDIR: temporary, ...options.env };
  const child = spawn(process.execPath, [MAIN, ...options.args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      texts[stream] += chunk;
      options.watch?.(texts.stdout, child);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts, left: await readdir(temporary) };
}

describe('the demo', () => {
  let ended: Ended;
  let files: Readonly<Record<string, string>>;
  const out = (): string => join(folder, 'out');
  const file = (name: string): string => files[name] ?? '';
  const lineOf = (text: string, part: string): number =>
    text.split('\n').findIndex((line) => line.includes(part)) + 1;

  beforeAll(async () => {
    ended = await runDemo({ name: 'whole', args: ['--out', out()] });
    const names = ended.code === 0 ? await readdir(out()) : [];
    const texts = await Promise.all(names.map((name) => readFile(join(out(), name), 'utf8')));
    files = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  });

  it('ends by itself, says where to look, and leaves no process and no temporary file', async () => {
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(join(out(), 'index.html'));
    expect(ended.left).toEqual([]);
    const urls = ended.stdout.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    expect(urls).toHaveLength(2);
    for (const url of urls) await expect(fetch(`${url}/ping`)).rejects.toThrow();
  });

  it('prints plain lines through a pipe, one numbered line a step', () => {
    expect(ended.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(ended.stdout.match(/^ ?\d+\/12 /gm)).toHaveLength(12);
  });

  it('leaves a file for each stage and the page', () => {
    expect(Object.keys(files).sort()).toEqual([
      '1-incident.md',
      '2-pull-request.md',
      '3-postmortem-drafted.md',
      '4-job-summary-draft.md',
      '5-postmortem-with-slip.md',
      '6-job-summary-failing.md',
      '7-postmortem-merged.md',
      '8-job-summary-passing.md',
      '9-issues.md',
      'index.html',
    ]);
  });

  it('has a draft that lacks everything, which the check says without failing', () => {
    expect(file('2-pull-request.md')).toMatch(/^- state: merged$[\s\S]*^- labels: `postmortem`$/m);
    expect(file('4-job-summary-draft.md')).toContain('Step: passed');
    expect(file('4-job-summary-draft.md')).toContain('Issue summary');
  });

  it('fails on the line with the slip and on no other', () => {
    const line = lineOf(file('5-postmortem-with-slip.md'), '6:54 PM');
    expect(line).toBeGreaterThan(0);
    const errors = file('6-job-summary-failing.md').match(/^- \S+\.md:\d+: error: .*$/gm) ?? [];
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`.md:${line}: error: `);
    expect(file('6-job-summary-failing.md')).toContain('Step: failed');
  });

  it('merges the same postmortem with that line corrected', () => {
    const merged = file('7-postmortem-merged.md');
    expect(merged).toBe(file('5-postmortem-with-slip.md').replace('6:54 PM', '5:54 PM'));
    const id = /^id: .+$/m;
    expect(id.exec(merged)?.[0]).toBe(id.exec(file('3-postmortem-drafted.md'))?.[0]);
    expect(file('8-job-summary-passing.md')).toContain('Step: passed');
    expect(file('8-job-summary-passing.md')).not.toMatch(/error|warning/);
  });

  it('makes three issues with owner, labels, due date and links to incident and line', () => {
    const merged = file('7-postmortem-merged.md');
    const issues = file('9-issues.md').split('\n---\n\n');
    const expected = [
      { part: 'Nginx runs as a user', owner: 'juniper-koi', priority: 'P1' },
      { part: 'Default settings', owner: 'otis-finch', priority: 'P2' },
      { part: 'A monitoring system', owner: 'mara-whiskers', priority: 'P1' },
    ];
    expect(issues).toHaveLength(expected.length);
    expected.forEach(({ part, owner, priority }, index) => {
      const issue = issues[index] ?? '';
      const row = merged.split('\n').find((line) => line.startsWith(`| ${part}`)) ?? '';
      const due = /\d{4}-\d{2}-\d{2}/.exec(row)?.[0] ?? 'a due date';
      expect(issue).toMatch(new RegExp(`^# ${part}.* \\(#${index + 3}\\)$`, 'm'));
      expect(issue).toContain(`- assignees: @${owner}\n`);
      expect(issue).toContain(`- labels: \`corrective-measure\`, \`priority: ${priority}\`\n`);
      expect(issue).toContain(due);
      expect(issue).toMatch(/#1\b/);
      expect(issue).toMatch(new RegExp(`/blob/[0-9a-f]{40}/[^)]+#L${lineOf(merged, row)}\\b`));
      expect(file('1-incident.md')).toContain(`added #${index + 3} below this issue`);
      expect(file('2-pull-request.md')).toMatch(new RegExp(`commented[\\s\\S]*#${index + 3}\\b`));
    });
  });

  it('takes a comment on the incident into the draft, and its command', () => {
    const drafted = file('3-postmortem-drafted.md');
    expect(drafted).toMatch(/^\| \d\d:\d\d \| .*Port 8080 is in the hands of apache2.*issuecomment/m);
    expect(drafted).toContain('\nseverity: SEV1\n');
    expect(drafted).not.toContain('Initial commit');
  });

  it('follows the work until it is done', () => {
    expect(file('9-issues.md').match(/^- state: closed$/gm)).toHaveLength(3);
    expect(file('2-pull-request.md')).toContain('3 of 3 done');
    expect(file('1-incident.md')).toContain('- state: closed\n');
    expect(file('1-incident.md')).toContain('All 3 action items of this incident are finished');
    expect(file('1-incident.md')).toContain('All 3 with a due date were in time.');
  });

  it('shows all of it on a page whose links lead somewhere', () => {
    const page = file('index.html');
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
    expect(targets.filter((target) => target.includes('127.0.0.1'))).toEqual([]);
    for (const number of [1, 2, 3, 4, 5]) expect(ids).toContain(`issue-${number}`);
    expect(targets).toContain(`#merged-L${lineOf(file('7-postmortem-merged.md'), '| Nginx runs as a user')}`);
  });
});

describe('the demo, when it cannot go on', () => {
  it('says what went wrong, with the last lines of its processes, and cleans up', async () => {
    const ended = await runDemo({ name: 'no-git', args: ['--out', join(folder, 'none')], env: { PATH: '' } });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('The demo failed: ');
    expect(ended.stderr).toMatch(/The local GitHub, last lines:\n {4}\S/);
    expect(ended.stderr).toContain('git');
    expect(ended.left).toEqual([]);
  });

  it('ends its processes and cleans up when it is interrupted', async () => {
    let interrupted = false;
    const ended = await runDemo({
      name: 'interrupted',
      args: ['--out', join(folder, 'none')],
      watch: (stdout, child) => {
        if (interrupted || !/^ 3\/12 /m.test(stdout)) return;
        interrupted = child.kill('SIGINT');
      },
    });
    expect(ended.code).toBe(130);
    expect(ended.stderr).toContain('Interrupted');
    expect(ended.left).toEqual([]);
    const urls = ended.stdout.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    expect(urls).toHaveLength(2);
    for (const url of urls) await expect(fetch(`${url}/ping`)).rejects.toThrow();
  });

  it('explains itself when it is called wrongly', async () => {
    const ended = await runDemo({ name: 'usage', args: ['--nope'] });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('Usage: npm run demo -- [--out FOLDER]');
  });
});
