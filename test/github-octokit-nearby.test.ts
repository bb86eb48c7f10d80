import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { Nearness } from '../src/github/nearby.ts';
import { createConnector, createPort } from '../src/github/octokit.ts';
import { type LocalGitHub, type Permissions, startLocalGitHub } from './github/index.ts';
import { credentialsOf } from './support/credentials.ts';

const SHOP = 'acme/shop';
const NEAR: Nearness = {
  since: '2026-11-20T10:00:00Z',
  opened: '2026-11-20T12:00:00Z',
  until: null,
  merges: true,
  deployments: true,
};

let github: LocalGitHub;
beforeEach(async () => {
  github = await startLocalGitHub({ clock: 'manual', startAt: new Date('2026-11-20T11:00:00Z') });
  github.createRepository({
    owner: 'acme',
    name: 'shop',
    files: { 'a.md': 'a' },
    collaborators: { bob: 'write' },
  });
  github.person('bob').deploy(SHOP, { environment: 'production' });
});
afterEach(async () => {
  await github.close();
  github.assertClean();
});

const READS = { metadata: 'read', contents: 'read', issues: 'read', pull_requests: 'read' } as const;

function port(permissions: Permissions) {
  const auth = github.createActionsToken(SHOP, permissions);
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return createPort(
    new Octokit({ auth, baseUrl: github.url, log }),
    { owner: 'acme', repo: 'shop' },
    { settleSeconds: 0 },
  );
}

const asked = () => github.requests.filter(({ path }) => path === '/graphql').length;

describe('what is near', () => {
  it('comes with the pull requests of a branch, in one request', async () => {
    const { nearby } = await port({ ...READS, deployments: 'read' }).drafts('postmortem/1', [], NEAR);
    expect(nearby).toMatchObject({
      url: `${github.url}/acme/shop`,
      commits: [{ pull: null, isRevert: false }],
      deployments: [{ environment: 'production', outcome: 'done', at: '2026-11-20T11:00:00Z' }],
    });
    expect(asked()).toBe(1);
  });

  it('reaches back over pages where much was deployed since, and no further than there', async () => {
    const own = port({ ...READS, deployments: 'read' });
    for (let count = 0; count < 120; count += 1) {
      github.clock.advance(60_000);
      github.person('bob').deploy(SHOP, { environment: 'production' });
    }
    const deployedSince = async (since: string) => {
      const before = asked();
      const { nearby } = await own.drafts('postmortem/1', [], { ...NEAR, since });
      return [nearby?.deployments.length, asked() - before];
    };
    expect(await deployedSince('2026-11-20T10:00:00Z')).toEqual([121, 2]);
    expect(await deployedSince('2026-11-20T12:30:00Z')).toEqual([100, 1]);
    for (let count = 0; count < 400; count += 1)
      github.person('bob').deploy(SHOP, { environment: 'staging' });
    expect(await deployedSince('2026-11-20T10:00:00Z')).toEqual([400, 4]);
  });

  it('is what may be read: a token without deployments is asked once for them', async () => {
    const own = port(READS);
    for (const requests of [2, 3]) {
      const { nearby } = await own.drafts('postmortem/1', [], NEAR);
      expect(nearby).toMatchObject({ commits: [{ pull: null }], deployments: [] });
      expect(asked()).toBe(requests);
    }
  });

  it('is what was asked for, from since to until', async () => {
    const own = port({ ...READS, deployments: 'read' });
    expect((await own.drafts('postmortem/1', [])).nearby).toBeNull();
    const nothing = { ...NEAR, merges: false, deployments: false };
    expect((await own.drafts('postmortem/1', [], nothing)).nearby).toBeNull();
    const late = { ...NEAR, since: '2026-11-20T11:30:00Z' };
    expect((await own.drafts('postmortem/1', [], late)).nearby?.commits).toEqual([]);
    const early = { ...NEAR, opened: '2026-11-20T10:30:00Z', until: '2026-11-20T10:40:00Z' };
    expect((await own.drafts('postmortem/1', [], early)).nearby?.commits).toEqual([]);
  });

  it.each([
    ['grants', { deployments: 'read' } as const, []],
    ['does not grant', {}, [1]],
  ])('is told of once for an installation that %s deployments', async (_, granted, heard) => {
    const permissions = {
      ...READS,
      contents: 'write',
      issues: 'write',
      pull_requests: 'write',
      ...granted,
    } as const;
    const { id, privateKey } = github.createApp({ slug: 'debrief', permissions, events: [] });
    const installation = github.installApp(id, { owner: 'acme', repositories: ['shop'] });
    const blind: number[] = [];
    const credentials = credentialsOf(github.url, { appId: id, privateKey });
    const connector = createConnector(credentials, {
      settleSeconds: 0,
      blind: (which) => void blind.push(which),
    });
    for (let time = 0; time < 2; time += 1) {
      const place = { kind: 'incident', installation, owner: 'acme', repo: 'shop' } as const;
      const { nearby } = await (await connector.connect(place)).port.drafts('postmortem/1', [], NEAR);
      expect(nearby?.deployments).toHaveLength(heard.length === 0 ? 1 : 0);
      connector.forget(installation);
    }
    expect(blind).toEqual(heard.map(() => installation));
    expect(asked()).toBe(2);
  });
});
