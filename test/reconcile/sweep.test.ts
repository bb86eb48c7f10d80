import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AppPort } from '../../src/github/app-port.ts';
import { createConnector } from '../../src/github/octokit.ts';
import { createAppPort } from '../../src/github/octokit-app.ts';
import type { Watermark } from '../../src/plan/sweep.ts';
import { sweep, type Watermarks } from '../../src/reconcile/sweep.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { credentialsOf } from '../support/credentials.ts';

const SETTLE_SECONDS = 600;
const MINUTE = 60_000;
const NAMES = ['shop', 'till', 'store', 'empty'];

let github: LocalGitHub;
let app: { readonly id: number; readonly privateKey: string };
let marks: Map<string, Watermark>;
beforeEach(async () => {
  github = await startLocalGitHub({ clock: 'manual', startAt: new Date('2026-11-20T12:00:00Z') });
  for (const name of NAMES) {
    github.createRepository({
      owner: 'acme',
      name,
      files: { 'a.md': 'a' },
      collaborators: { alice: 'write' },
    });
  }
  const permissions = { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read' } as const;
  app = github.createApp({ slug: 'debrief', permissions, events: [] });
  github.installApp(app.id, {
    owner: 'acme',
    repositories: NAMES,
    createdAt: github.clock.now(),
  });
  marks = new Map();
  for (const name of NAMES.slice(0, 3)) await open(name);
});
afterEach(async () => {
  await github.close();
  github.assertClean();
});

async function open(name: string): Promise<void> {
  await fetch(`${github.url}/repos/acme/${name}/issues`, {
    method: 'POST',
    headers: { authorization: `token ${github.tokenOf('alice')}` },
    body: JSON.stringify({ title: 'Checkout answers 500', labels: ['incident'] }),
  });
}

function connect() {
  const credentials = credentialsOf(github.url, { appId: app.id, privateKey: app.privateKey });
  const now = () => github.clock.now().getTime();
  return { now, credentials, port: createAppPort(credentials, now) };
}

/** Sweeps with new tokens, as an hour later; gives what was noted, and the routes that were asked. */
async function run(
  change: (port: AppPort) => AppPort = (port) => port,
  kept: Partial<Watermarks> = {},
  look: string | null = '9999-01-01T00:00:00Z',
) {
  const { now, credentials, port } = connect();
  const noted: string[] = [];
  const failures: string[] = [];
  const before = github.requests.length;
  await sweep({
    app: change(port),
    survey: createConnector(credentials, { settleSeconds: SETTLE_SECONDS }).survey,
    watermarks: {
      read: async (key) => marks.get(key) ?? null,
      write: async (key, mark) => void marks.set(key, mark),
      ...kept,
    },
    looks: { read: async () => look, write: async () => {} },
    note: async ({ repo, number }) => void noted.push(`${repo}#${number}`),
    settleSeconds: SETTLE_SECONDS,
    now,
    failed: (what) => failures.push(what),
  });
  const asked = github.requests.slice(before).filter(({ isToken }) => !isToken);
  const lists = asked.flatMap(({ route, path }) => (route?.endsWith('/issues') ? [path.split('/')[3]] : []));
  return { noted, failures, lists, requests: asked.length };
}

/** Until all was seen, and lists surely showed it. */
async function settle(): Promise<void> {
  await run();
  github.clock.advance(11 * MINUTE);
  await run();
  github.clock.advance(60 * MINUTE);
}

describe('a sweep over several repositories', () => {
  it('asks about all of them at a time, and reads none in which nothing changed, also with another token', async () => {
    expect((await run()).noted).toEqual(['shop#1', 'till#1', 'store#1']);
    await settle();
    const { noted, lists, requests } = await run();
    expect([noted, lists]).toEqual([[], []]);
    // Installations, the installation, its repositories, their newest changes, deliveries.
    expect(requests).toBeLessThanOrEqual(5);
  });

  it('reads what changed', async () => {
    await settle();
    github.person('alice').comment('acme/till', 1, 'Still down.');
    await open('empty');
    const { noted, lists } = await run();
    expect(lists).toEqual(['till', 'empty']);
    expect(noted).toEqual(['till#1', 'empty#1']);
  });

  it('reads the configuration of a repository once, also where something changed and it is looked at', async () => {
    const before = github.requests.length;
    await run(undefined, {}, null);
    const heads = github.requests.slice(before).filter(({ route }) => route?.endsWith('/git/ref/{ref}'));
    expect(heads.map(({ path }) => path.split('/')[3])).toEqual(NAMES);
  });

  it('reads again until lists cannot lag any more', async () => {
    await settle();
    github.person('alice').comment('acme/till', 1, 'Still down.');
    expect((await run()).lists).toEqual(['till']);
    github.clock.advance(5 * MINUTE);
    expect((await run()).lists).toEqual(['till']);
    github.clock.advance(6 * MINUTE);
    expect((await run()).lists).toEqual(['till']);
    expect((await run()).lists).toEqual([]);
  });

  it('finds what all lists hid, and what one of them showed while another was hidden', async () => {
    await settle();
    github.lag.set(8 * MINUTE);
    await open('till');
    github.clock.advance(4 * MINUTE);
    await open('till');
    expect((await run()).noted).toEqual([]);
    github.clock.advance(5 * MINUTE);
    expect((await run()).noted).toContain('till#2');
    github.clock.advance(4 * MINUTE);
    expect((await run()).noted).toContain('till#3');
  });

  it('reads every one when GitHub does not tell what changed', async () => {
    await settle();
    github.person('alice').comment('acme/till', 1, 'Still down.');
    github.faults.add({ path: '/graphql', when: 'before', how: { status: 502 } });
    const { noted, lists, failures } = await run();
    expect(lists).toHaveLength(NAMES.length);
    expect(noted).toContain('till#1');
    expect(failures).toEqual([expect.stringContaining('newest changes')]);
  });

  const broken = (key: string) => (key === 'acme/till' ? Promise.reject(new Error('disk I/O error')) : null);

  it('leaves out the one whose watermark cannot be read, says what to do, and finds it the next time', async () => {
    const { noted, failures } = await run(undefined, {
      read: async (key) => (await broken(key)) ?? marks.get(key) ?? null,
    });
    expect(noted).toEqual(['shop#1', 'store#1']);
    expect(failures).toEqual([expect.stringMatching(/how far acme\/till was swept.*DEBRIEF_DATA_DIR/)]);
    expect((await run()).noted).toContain('till#1');
  });

  it('notes all of the one whose watermark cannot be kept, says what to do, and reads it again', async () => {
    const { noted, failures } = await run(undefined, {
      write: async (key, mark) => (await broken(key)) ?? void marks.set(key, mark),
    });
    expect(noted).toEqual(['shop#1', 'till#1', 'store#1']);
    expect(failures).toEqual([expect.stringMatching(/keep how far acme\/till was swept.*DEBRIEF_DATA_DIR/)]);
    await settle();
    expect((await run()).lists).toEqual([]);
  });

  it('reads one that GitHub tells nothing of', async () => {
    await settle();
    const { lists } = await run((port) => ({
      ...port,
      repositories: async (id) =>
        (await port.repositories(id)).map((each) => (each.name === 'store' ? { ...each, id: 'R_0' } : each)),
    }));
    expect(lists).toEqual(['store']);
  });
});
