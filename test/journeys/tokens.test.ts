import { afterEach, describe, expect, it } from '@jest/globals';
import { statusOf } from '../../src/github/answers.ts';
import { type Access, READING, WRITING } from '../../src/github/tokens.ts';
import type { RequestRecord } from '../github/index.ts';
import { credentialsOf } from '../support/credentials.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const VAULT = 'acme/vault';
const DOCUMENT =
  '---\nincident: 1\n---\n\n# Outage\n\n## Action items\n\n- [ ] Run nginx as its own user (owner: @alice)\n';

let shop: Shop;
/** Everything is private, so that a token without a repository sees nothing of it. */
const open = async () => {
  shop = await openShop({ private: true }, [{ name: 'vault', private: true }]);
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const asInstallation = () => shop.github.requests.filter(({ reach }) => reach !== null);
const tokens = () => shop.github.requests.filter(({ isToken }) => isToken);
const refused = ({ status }: RequestRecord) => [401, 403].includes(status);
const levels = (all: readonly RequestRecord[], permission: string) =>
  new Set(all.map(({ reach }) => reach?.permissions[permission]));

describe('the tokens of the journeys', () => {
  it('reach the repository of the request alone, and write no more than its step', async () => {
    await open();
    await shop.incident();
    const drafting = asInstallation();
    await shop.land({ 'postmortems/outage.md': DOCUMENT });
    const following = asInstallation().slice(drafting.length);

    expect(shop.github.state(SHOP).pulls).toHaveLength(2);
    expect(shop.github.state(SHOP).issues).toHaveLength(2);
    expect(new Set(asInstallation().flatMap(({ reach }) => reach?.repositories))).toEqual(new Set([SHOP]));
    expect(asInstallation().filter(refused)).toEqual([]);

    const reads = asInstallation().filter(({ isWrite }) => !isWrite);
    expect(new Set(reads.flatMap(({ reach }) => Object.values(reach?.permissions ?? {})))).toEqual(
      new Set(['read']),
    );
    expect(
      levels(
        drafting.filter(({ isWrite }) => isWrite),
        'contents',
      ),
    ).toEqual(new Set(['write']));
    expect(
      levels(
        following.filter(({ isWrite }) => isWrite),
        'contents',
      ),
    ).toEqual(new Set(['read']));
  });

  it('are asked for once each: one to read, one for each step that writes', async () => {
    await open();
    await shop.incident();
    await shop.incident({ title: 'Another outage' });
    await shop.land({ 'postmortems/outage.md': DOCUMENT });
    await shop.land({ 'postmortems/more.md': DOCUMENT.replace('nginx', 'apache2') });
    expect(tokens()).toHaveLength(3);
  });

  /** Read once a day: whether anybody is to be reminded. */
  const configurationOf = (name: string) => [
    `/repos/${name}`,
    `/repos/${name}/git/ref/heads%2Fmain`,
    expect.stringContaining(`/repos/${name}/git/trees/`),
  ];

  it('only read in a sweep, one for all repositories', async () => {
    await open();
    await shop.app.sweep();
    expect(asInstallation().map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/installation/repositories',
      ...[SHOP, VAULT].flatMap((name) => [`/repos/${name}/issues`, ...configurationOf(name)]),
    ]);
    expect(tokens()).toHaveLength(1);
    expect(new Set(asInstallation().flatMap(({ reach }) => Object.values(reach?.permissions ?? {})))).toEqual(
      new Set(['read']),
    );
  });
});

describe('a token that fell into wrong hands', () => {
  const withAccess = ({ permissions }: Pick<Access, 'permissions'>) => {
    const { installation, github } = shop;
    return credentialsOf(github.url, shop).installation({
      installation,
      repositories: ['shop'],
      permissions,
    });
  };
  const status = (answer: Promise<{ status: number }>) => answer.then((each) => each.status, statusOf);
  const vault = { owner: 'acme', repo: 'vault' };
  const place = { owner: 'acme', repo: 'shop' };

  it('does not find another repository of the installation', async () => {
    await open();
    const { request } = await withAccess({ permissions: WRITING.incident });
    expect(await status(request('GET /repos/{owner}/{repo}', place))).toBe(200);
    expect(await status(request('GET /repos/{owner}/{repo}', vault))).toBe(404);
    expect(await status(request('POST /repos/{owner}/{repo}/issues', { ...vault, title: 'Mine' }))).toBe(404);
    expect(shop.github.state(VAULT).issues).toEqual([]);
  });

  it('cannot write what its step does not write', async () => {
    await open();
    const file = { path: 'README.md', message: 'Mine', content: '', branch: 'mine' };
    const write = 'PUT /repos/{owner}/{repo}/contents/{path}';
    for (const permissions of [READING, WRITING['pull-request']]) {
      const { request } = await withAccess({ permissions });
      expect(await status(request(write, { ...place, ...file }))).toBe(403);
    }
    const { request } = await withAccess({ permissions: READING });
    expect(await status(request('POST /repos/{owner}/{repo}/issues', { ...place, title: 'Mine' }))).toBe(403);
    expect(shop.github.state(SHOP).issues).toEqual([]);
  });
});
