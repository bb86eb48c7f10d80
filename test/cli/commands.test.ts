import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { check } from '../../src/cli/check.ts';
import { init } from '../../src/cli/init.ts';
import { inspect } from '../../src/cli/inspect.ts';
import { newPostmortem } from '../../src/cli/new.ts';
import { templates } from '../../src/cli/templates.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { parseConfig } from '../../src/config/load.ts';
import { createSandbox, GOOD, type Sandbox } from './sandbox.ts';

let box: Sandbox;
beforeEach(() => {
  box = createSandbox();
});
afterEach(() => box.remove());

describe('inspect', () => {
  it('prints what is published of a postmortem, and nothing else', async () => {
    box.put('notes/x.md', GOOD);
    const { code, out } = await box.run((terminal) => inspect('notes/x.md', terminal));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      frontMatter: expect.objectContaining({ title: 'The checkout was down', date: '2026-11-19' }),
      sections: expect.arrayContaining([
        { kinds: ['root-cause', 'resolution'], heading: 'Root cause and resolution', line: 18 },
      ]),
      timeline: {
        zone: 'UTC',
        entries: [
          {
            line: 15,
            time: '10:00',
            date: '2026-11-19',
            at: '2026-11-19T10:00:00+00:00',
            text: 'Payments fail',
          },
          expect.objectContaining({ line: 16, time: '10:20' }),
        ],
        untimed: [],
      },
      actionItems: [
        {
          line: 24,
          text: 'Logs are rotated every day',
          owners: ['@ada'],
          due: '2026-12-01',
          priority: 'P1',
          type: 'prevent',
          ticket: null,
          done: false,
          declined: null,
        },
      ],
    });
  });

  it('says of a file that cannot be read why', async () => {
    await expect(box.run((terminal) => inspect('none.md', terminal))).rejects.toThrow(
      'Cannot read none.md: there is no such file.',
    );
    box.put('b.md', Buffer.from([0xff, 0xfe, 0]));
    await expect(box.run((terminal) => inspect('b.md', terminal))).rejects.toThrow(
      'b.md:1: expected UTF-8 text',
    );
  });
});

describe('new', () => {
  const title = 'Quote " and {{ 7 | times: 6 }}\n@team closes #1';

  it('writes a postmortem from the template, in the configured zone, that can be checked', async () => {
    box.put('.github/postmortem.yml', 'timezone: Asia/Tokyo\n');
    const { out } = await box.run((terminal) => newPostmortem({ title: 'Checkout was down' }, terminal));
    expect(out).toBe('postmortems/2026-11-21-checkout-was-down.md\n');
    expect(box.read(out.trim())).toContain('title: Checkout was down\n');
    const checked = await box.run((terminal) => check([], { format: 'json' }, terminal));
    expect(JSON.parse(checked.out)[0].findings.map(({ rule }: { rule: string }) => rule)).toContain(
      'empty-section',
    );
  });

  it('never overwrites', async () => {
    box.put('postmortems/2026-11-20-down.md', 'mine');
    for (const expected of ['down-2', 'down-3']) {
      const { out } = await box.run((terminal) => newPostmortem({ title: 'Down' }, terminal));
      expect(out).toBe(`postmortems/2026-11-20-${expected}.md\n`);
      expect(box.read(out.trim())).toContain(`id: 2026-11-20-${expected}\n`);
    }
    expect(box.read('postmortems/2026-11-20-down.md')).toBe('mine');
  });

  it('takes a title as text, never as syntax', async () => {
    const { out } = await box.run((terminal) => newPostmortem({ title }, terminal));
    const inspected = await box.run((terminal) => inspect(out.trim(), terminal));
    expect(JSON.parse(inspected.out).frontMatter.title).toBe(title.replace('\n', ' '));
  });

  it('takes the named template and incident', async () => {
    box.put('.github/postmortem/templates/outage.md', '# {{ title }}\n\n## What broke\n');
    box.put(
      '.github/postmortem.yml',
      'postmortem:\n  file: "{number}-{slug}.md"\n  directory: docs/incidents\n',
    );
    const options = { template: 'outage', title: '???', incident: 12 };
    const { out } = await box.run((terminal) => newPostmortem(options, terminal), 'docs');
    expect(out).toBe('incidents/12-incident.md\n');
    expect(box.read(`docs/${out.trim()}`)).toMatch(
      /^incident: 12$[\s\S]*^template: outage$[\s\S]*^## What broke$/m,
    );
    await expect(box.run((terminal) => newPostmortem({ title: 'x' }, terminal))).rejects.toThrow(
      '--incident',
    );
  });

  it('says which templates there are instead of one that is not', async () => {
    const run = box.run((terminal) => newPostmortem({ template: '../secret' }, terminal));
    await expect(run).rejects.toThrow(
      'There is no template "../secret": expected one of incident, security.',
    );
    expect(existsSync(join(box.root, 'postmortems'))).toBe(false);
  });
});

describe('templates', () => {
  it('lists each with where it comes from and the label that chooses it', async () => {
    box.put('.github/postmortem/templates/outage.md', '## What broke\n');
    box.put('.github/postmortem.yml', 'incident:\n  labels:\n    down: outage\n    broken: outage\n');
    const { out } = await box.run(templates);
    expect(out.split('\n')).toEqual([
      'incident  built-in',
      'outage    .github/postmortem/templates/outage.md  (label: down, broken)',
      'security  built-in',
      '',
    ]);
  });
});

describe('init', () => {
  const files = [
    '.github/postmortem.yml',
    '.github/workflows/postmortems.yml',
    '.github/ISSUE_TEMPLATE/incident.yml',
  ];

  it('writes a configuration that changes nothing, a workflow and an issue form that fit together', async () => {
    const { out } = await box.run((terminal) => init({}, terminal));
    for (const file of files) expect(out).toContain(`wrote       ${file}`);
    expect(parseConfig(box.read(files[0] ?? ''), 'x')).toEqual(DEFAULT_CONFIG);
    expect(parse(box.read(files[1] ?? ''))).toMatchObject({ permissions: { contents: 'read' } });
    const form = parse(box.read(files[2] ?? ''));
    expect(form.labels).toEqual(['incident']);
    expect(Object.keys(DEFAULT_CONFIG.incident.labels)).toContain(form.labels[0]);
  });

  it('leaves alone what is there, from wherever it is run', async () => {
    box.put('.github/postmortem.yml', 'name: mine\n');
    box.put('src/x', '');
    const { out } = await box.run((terminal) => init({}, terminal), 'src');
    expect(out).toContain('left alone  ../.github/postmortem.yml');
    expect(box.read('.github/postmortem.yml')).toBe('name: mine\n');
    const again = await box.run((terminal) => init({}, terminal));
    expect(again.out.match(/left alone/g)).toHaveLength(3);
  });

  it('without a server also writes the workflow that does the work, as the README has it', async () => {
    const { out, err } = await box.run((terminal) => init({ withoutServer: true }, terminal));
    expect(out).toContain('wrote       .github/workflows/debrief.yml');
    expect(out).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(err).toBe('');
    const config = parseConfig(box.read('.github/postmortem.yml'), 'x');
    expect(config).toEqual({ ...DEFAULT_CONFIG, by: 'action', since: '2026-11-20' });
    const work = parse(box.read('.github/workflows/debrief.yml'));
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, copied = ''] = /### Without a server[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(parse(copied)).toEqual(work);
    expect(Object.keys(work.on)).not.toContain('pull_request_target');
  });

  it('without a server leaves a configuration alone, and says what it lacks', async () => {
    box.put('.github/postmortem.yml', 'name: mine\n');
    const { err } = await box.run((terminal) => init({ withoutServer: true }, terminal));
    expect(box.read('.github/postmortem.yml')).toBe('name: mine\n');
    expect(err).toContain('write "by: action" and "since: 2026-11-20" into it');
  });

  it('writes the workflow with the inputs that the Action has', () => {
    const { runs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});
