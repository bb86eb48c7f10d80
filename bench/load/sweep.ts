/** How many requests a sweep sends, on the local GitHub. */
import { createConnector } from '../../src/github/octokit.ts';
import { createAppPort } from '../../src/github/octokit-app.ts';
import type { Watermark } from '../../src/plan/sweep.ts';
import { sweep } from '../../src/reconcile/sweep.ts';
import { type LocalGitHub, startLocalGitHub } from '../../test/github/index.ts';
import { credentialsOf } from '../../test/support/credentials.ts';

/** Swept is what one sweep sent, tokens left out. */
export interface Swept {
  readonly when: string;
  readonly requests: number;
  /** Those of them that GitHub takes from the hourly budget: all but 304. */
  readonly counted: number;
  /** How many incidents and pull requests it asked to be looked at. */
  readonly noted: number;
}

const SETTLE_SECONDS = 600;
const MINUTE = 60_000;
const PERMISSIONS = { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read' } as const;

/** countSweeps opens `incidents` in each of so many repositories and sweeps them, as time goes on and tokens end. */
export async function countSweeps(repositories: number, incidents: number): Promise<readonly Swept[]> {
  const github = await startLocalGitHub({ clock: 'manual' });
  const names = Array.from({ length: repositories }, (_, index) => `shop-${index}`);
  for (const name of names) github.createRepository({ owner: 'acme', name, files: { 'a.md': 'a' } });
  const app = github.createApp({ slug: 'debrief', permissions: PERMISSIONS, events: [] });
  github.installApp(app.id, { owner: 'acme', repositories: names, createdAt: github.clock.now() });
  for (const name of names) for (let count = 0; count < incidents; count += 1) await open(github, name);
  const marks = new Map<string, Watermark>();
  const now = () => github.clock.now().getTime();
  const renew = () => credentialsOf(github.url, { appId: app.id, privateKey: app.privateKey });
  let credentials = renew();
  const run = async (when: string): Promise<Swept> => {
    const before = github.requests.length;
    const { noted } = await sweep({
      app: createAppPort(credentials, now),
      survey: createConnector(credentials, { settleSeconds: SETTLE_SECONDS }).survey,
      watermarks: {
        read: async (key) => marks.get(key) ?? null,
        write: async (key, mark) => void marks.set(key, mark),
      },
      looks: { read: async () => '9999-01-01T00:00:00Z', write: async () => {} },
      note: async () => undefined,
      settleSeconds: SETTLE_SECONDS,
      now,
      failed: (what, error) => {
        throw new Error(`The sweep could not read ${what}.`, { cause: error });
      },
    });
    const sent = github.requests.slice(before).filter(({ isToken }) => !isToken);
    const counted = sent.filter(({ status }) => status !== 304).length;
    github.clock.advance(15 * MINUTE);
    return { when, requests: sent.length, counted, noted };
  };
  const swept = [
    await run('the first one, nothing is known'),
    await run('15 minutes later, nothing changed'),
  ];
  swept.push(await run('nothing changed'));
  credentials = renew();
  swept.push(await run('nothing changed, with a new token'));
  for (const name of names.slice(0, repositories / 100))
    github.person('alice').comment(`acme/${name}`, 1, 'Still.');
  swept.push(await run('1 % of the repositories changed'));
  swept.push(await run('15 minutes later, nothing changed'));
  await github.close();
  github.assertClean();
  return swept;
}

async function open(github: LocalGitHub, name: string): Promise<void> {
  const answer = await fetch(`${github.url}/repos/acme/${name}/issues`, {
    method: 'POST',
    headers: { authorization: `token ${github.tokenOf('acme')}` },
    body: JSON.stringify({ title: 'Checkout answers 500', labels: ['incident'] }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
