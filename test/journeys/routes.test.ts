import { afterEach, describe, expect, it } from '@jest/globals';
import type { RepositoryOptions } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

const BOT = 'debrief[bot]';
const REVIEWS = 'acme/reviews';
const PLATFORM = 'acme/platform';
const README = { 'README.md': '# Here\n' };

let shop: Shop;

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

interface Setting {
  readonly routes: string;
  readonly shop?: Partial<RepositoryOptions>;
  readonly reviews?: Partial<RepositoryOptions>;
  readonly platform?: Partial<RepositoryOptions>;
}

/** The shop with its routes, and two repositories of the same owner beside it. */
async function open({ routes, shop: own, reviews, platform }: Setting): Promise<void> {
  const files = { ...README, '.github/postmortem.yml': routes };
  shop = await openShop({ files, ...own }, [
    { name: 'reviews', ...reviews },
    { name: 'platform', ...platform },
  ]);
}

const state = (repository: string) => shop.github.state(repository);
const drafts = (repository: string) => state(repository).pulls.filter(({ author }) => author === BOT);
const measures = (repository: string) => state(repository).issues.filter(({ author }) => author === BOT);
const comments = (number = 1, repository = SHOP) =>
  [...state(repository).issues, ...state(repository).pulls]
    .find((thread) => thread.number === number)
    ?.comments.map(({ body }) => body.replace(/\n\n<!-- debrief:comment [^>]*-->$/, '')) ?? [];
const writes = () =>
  shop.github.requests.filter((each) => each.actor === BOT && each.isWrite && !each.isToken);

const document = (items: readonly string[], frontMatter: string) =>
  `---\n${frontMatter}\n---\n\n# Outage\n\n## Action items\n\n${items.map((text) => `- [ ] ${text} (owner: @alice)`).join('\n')}\n`;

/** Writes the drafted postmortem and merges it. */
async function review(items: readonly string[], repository = REVIEWS): Promise<void> {
  const [draft] = drafts(repository);
  const branch = draft?.head ?? '';
  const path =
    state(repository)
      .files(branch)
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const [, frontMatter = ''] =
    /^---\n([\s\S]*?)\n---\n/.exec(state(repository).file(path, branch) ?? '') ?? [];
  const keys = frontMatter.split('\n').filter((line) => /^(id|incident|template):/.test(line));
  await shop.write({ repository, branch, path, text: document(items, keys.join('\n')) });
  await shop.merge(draft?.number ?? 0, 'bob', repository);
}

const again = async (event: string) => {
  for (const each of shop.github.deliveries.filter((delivery) => delivery.event === event)) {
    await shop.github.webhooks.redeliver(each.id);
  }
  await shop.quiet();
};

const SECRET = 'routes:\n  - label: security-incident\n    postmortem: reviews\n    actions: platform\n';
const HIDDEN = { reviews: { private: true }, platform: { private: true } };
const CENTRAL = 'routes:\n  - postmortem: acme/reviews\n    actions: shop\n';

describe('a security incident of a public repository', () => {
  it('is reviewed in a private one, and shows no more than that a review exists', async () => {
    await open({ routes: SECRET, ...HIDDEN });
    await shop.incident({ label: 'security-incident', title: 'Tokens leaked from checkout' });
    await review(['Rotate the tokens', 'Run nginx as its own user']);

    expect(state(SHOP).pulls).toEqual([]);
    expect(Object.keys(state(SHOP).branches)).toEqual(['main']);
    expect(drafts(REVIEWS)).toMatchObject([
      { head: 'postmortem/shop-1', labels: ['postmortem'], assignees: ['alice'], merged: true },
    ]);
    expect(drafts(REVIEWS)[0]?.body).toContain('The postmortem of acme/shop#1: **Tokens leaked');
    expect(measures(REVIEWS)).toEqual([]);
    expect(measures(SHOP)).toEqual([]);
    expect(measures(PLATFORM)).toMatchObject([
      { title: 'Rotate the tokens', assignees: ['alice'], parent: null },
      { title: 'Run nginx as its own user', parent: null },
    ]);
    expect(measures(PLATFORM)[0]?.body).toContain('acme/shop#1');
    expect(comments(2, REVIEWS)).toEqual([]);
    expect(comments(1, REVIEWS).join('')).toContain('acme/platform#1');

    expect(comments()).toEqual(['A postmortem of this incident exists.']);
    const [incident] = state(SHOP).issues;
    const shown = JSON.stringify({ ...incident, title: '', comments: comments() });
    expect(shown).not.toMatch(/reviews|platform|Tokens|nginx|postmortems\//);
    expect(incident?.subIssues).toEqual([]);
  });

  it('changes nothing when its events come again, in whatever order', async () => {
    await open({ routes: SECRET, ...HIDDEN });
    await shop.incident({ label: 'security-incident' });
    await review(['Rotate the tokens']);
    const before = writes().length;
    await again('pull_request');
    await again('issues');
    await shop.app.sweep();
    await shop.quiet();
    expect(writes()).toHaveLength(before);
  });

  it('leaves other incidents where they are', async () => {
    await open({ routes: SECRET, ...HIDDEN });
    await shop.incident();
    expect(drafts(SHOP)).toMatchObject([{ head: 'postmortem/1' }]);
    expect(drafts(REVIEWS)).toEqual([]);
    expect(comments()).toEqual([]);
  });

  it('opens no second review when its label, or the route, changes later', async () => {
    await open({ routes: SECRET, ...HIDDEN });
    const number = await shop.incident({ label: 'security-incident' });
    shop.github.person('alice').unlabel(SHOP, number, 'security-incident');
    shop.github.person('alice').label(SHOP, number, 'incident');
    await shop.quiet();
    expect([drafts(REVIEWS).length, drafts(SHOP).length]).toEqual([1, 0]);
    await shop.land({ '.github/postmortem.yml': 'name: review\n' });
    await again('issues');
    expect([drafts(REVIEWS).length, drafts(SHOP).length]).toEqual([1, 0]);
    expect(comments()).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'is drafted once when any request fails %s its effect',
    async (when) => {
      await open({ routes: SECRET, ...HIDDEN });
      for (const path of ['git/refs', 'contents/{path}', 'pulls', 'issues/{issue_number}/comments']) {
        const fault = { when, how: 'reset' as const, path: `/repos/{owner}/{repo}/${path}` };
        for (const method of ['POST', 'PUT']) shop.github.faults.add({ ...fault, method });
      }
      await shop.incident({ label: 'security-incident' });
      expect(drafts(REVIEWS)).toHaveLength(1);
      await again('issues');
      expect(comments()).toEqual(['A postmortem of this incident exists.']);
    },
  );
});

describe('a central repository', () => {
  it('takes the postmortems of several, and their action items go below the incidents', async () => {
    await open({ routes: CENTRAL, platform: { files: { ...README, '.github/postmortem.yml': CENTRAL } } });
    await shop.incident();
    await shop.as('acme', 'POST', `/repos/${PLATFORM}/labels`, { name: 'incident' });
    await shop.as('alice', 'POST', `/repos/${PLATFORM}/issues`, { title: 'Checkout answers 500' });
    shop.github.person('alice').label(PLATFORM, 1, 'incident');
    await shop.quiet();

    expect(drafts(REVIEWS).map(({ head }) => head)).toEqual(['postmortem/shop-1', 'postmortem/platform-1']);
    expect(comments()).toEqual([
      `The postmortem of this incident is in [acme/reviews](${shop.github.url}/acme/reviews).`,
    ]);
    await review(['Run nginx as its own user']);
    expect(measures(SHOP)).toMatchObject([{ title: 'Run nginx as its own user', parent: 'acme/shop#1' }]);
    expect(measures(SHOP)[0]?.body).toContain('| Incident | #1 |');
    expect(comments(1, REVIEWS).join('')).toContain('acme/shop#2');
  });

  it('links across repositories where nobody sees more by it', async () => {
    await open({ routes: 'routes:\n  - postmortem: reviews\n    actions: platform\n' });
    await shop.incident();
    await review(['Run nginx as its own user']);
    expect(measures(PLATFORM)).toMatchObject([{ title: 'Run nginx as its own user' }]);
    expect(state(SHOP).issues[0]?.subIssues).toHaveLength(1);
    const reaches = shop.github.requests.map(({ reach }) => reach?.repositories?.length ?? 0);
    expect(Math.max(...reaches)).toBe(2);
  });

  it('rules by its own configuration and templates, and goes by what the incident is called', async () => {
    const files = {
      ...README,
      '.github/postmortem.yml':
        'name: learning review\npostmortem:\n  directory: docs\n  label: review\nactions:\n  label: todo\n',
      '.github/postmortem/templates/incident.md': '# {{ title }}\n\n## What we learned\n',
    };
    await open({ routes: 'routes:\n  - postmortem: reviews\n', reviews: { files } });
    await shop.incident();
    const [draft] = drafts(REVIEWS);
    expect(draft).toMatchObject({ title: 'Learning review: Checkout answers 500', labels: ['review'] });
    const path =
      state(REVIEWS)
        .files('postmortem/shop-1')
        .find((file) => file.startsWith('docs/')) ?? '';
    const text = state(REVIEWS).file(path, 'postmortem/shop-1') ?? '';
    expect(text).toContain('incident: acme/shop#1');
    expect(text).toContain('## What we learned');
    expect(text).toContain('id: shop-1');
    await shop.write({
      repository: REVIEWS,
      branch: 'postmortem/shop-1',
      path,
      text: document(['Run nginx as its own user'], 'id: shop-1\nincident: acme/shop#1'),
    });
    await shop.merge(draft?.number ?? 0, 'bob', REVIEWS);
    expect(measures(REVIEWS)).toMatchObject([{ labels: ['todo'] }]);
    expect(state(SHOP).issues[0]?.subIssues).toHaveLength(1);
  });

  it('knows its documents from those of another repository at the same place and of the same words', async () => {
    await open({ routes: CENTRAL });
    const items = ['Check the default settings'];
    await shop.land({ 'postmortems/outage.md': document(items, 'template: incident') });
    await shop.land({ 'postmortems/outage.md': document(items, 'incident: acme/shop#9') }, 'alice', REVIEWS);
    // The shop's own postmortem names no incident: its items stay at home, too.
    expect(measures(SHOP).map(({ title }) => title)).toEqual([...items, ...items]);
  });

  it('makes no second issue when the route of the action items changes', async () => {
    await open({ routes: CENTRAL });
    await shop.incident();
    await review(['Run nginx as its own user']);
    const other =
      'routes:\n  - label: incident\n    postmortem: reviews\n    actions: platform\n  - actions: shop\n';
    await shop.land({ '.github/postmortem.yml': other });
    const [path = ''] = state(REVIEWS)
      .files()
      .filter((file) => file.startsWith('postmortems/'));
    const text = document(['Run nginx as its own user', 'Add an alert'], 'id: shop-1\nincident: acme/shop#1');
    await shop.land({ [path]: text }, 'alice', REVIEWS);
    expect(measures(SHOP).map(({ title }) => title)).toEqual(['Run nginx as its own user']);
    expect(measures(PLATFORM).map(({ title }) => title)).toEqual(['Add an alert']);
  });

  it.each([
    ['the postmortem', 'routes:\n  - postmortem: reviews\n    actions: platform\n', REVIEWS],
    ['the action items alone', 'routes:\n  - actions: platform\n', SHOP],
  ])('makes no second issue when the route of %s is taken out', async (_, routes, home) => {
    await open({ routes, platform: { private: true } });
    await shop.incident();
    await review(['Run nginx as its own user'], home);
    expect(measures(PLATFORM)).toHaveLength(1);
    await shop.land({ '.github/postmortem.yml': 'name: review\n' });
    await again('pull_request');
    shop.github.person('bob').close(PLATFORM, 1);
    await shop.quiet();
    expect([SHOP, REVIEWS].flatMap(measures)).toEqual([]);
    const [pull] = drafts(home);
    expect(comments(pull?.number, home).join('')).toContain('1 of 1 done');
  });

  it('opens no second review when the route is taken out and somebody deleted our comment', async () => {
    await open({ routes: CENTRAL });
    await shop.incident();
    expect(drafts(REVIEWS)).toHaveLength(1);
    const [comment] = state(SHOP).issues[0]?.comments ?? [];
    shop.github.person('alice').deleteComment(SHOP, comment?.id ?? 0);
    await shop.land({ '.github/postmortem.yml': 'name: review\n' });
    await again('issues');
    expect([drafts(REVIEWS).length, drafts(SHOP).length]).toEqual([1, 0]);
    expect(comments()).toEqual([]);
  });

  it.each([
    ['', ''],
    [' and branches are called otherwise since', 'postmortem:\n  branch: "reviews/{number}"\n'],
  ])(
    'opens no second review when a hidden route is taken out, somebody deleted our comment%s',
    async (_, more) => {
      await open({ routes: SECRET, ...HIDDEN });
      await shop.incident({ label: 'security-incident' });
      const [comment] = state(SHOP).issues[0]?.comments ?? [];
      shop.github.person('alice').deleteComment(SHOP, comment?.id ?? 0);
      await shop.land({ '.github/postmortem.yml': `name: review\n${more}` });
      await again('issues');
      expect([drafts(REVIEWS).length, drafts(SHOP).length]).toEqual([1, 0]);
      expect(comments()).toEqual([]);
      expect(await shop.incident()).toBe(3);
      expect(drafts(SHOP)).toHaveLength(1);
    },
  );

  it('makes no second issue when the route is taken out and the document changes later', async () => {
    await open({
      routes: 'routes:\n  - postmortem: reviews\n    actions: platform\n',
      platform: { private: true },
    });
    await shop.incident();
    await review(['Run nginx as its own user']);
    await shop.land({ '.github/postmortem.yml': 'name: [broken\n' });
    await shop.land({ '.github/postmortem.yml': 'name: review\n' });
    const [path = ''] = state(REVIEWS)
      .files()
      .filter((file) => file.startsWith('postmortems/'));
    const text = document(['Run nginx as its own user', 'Add an alert'], 'id: shop-1\nincident: acme/shop#1');
    await shop.land({ [path]: text }, 'alice', REVIEWS);
    expect(measures(PLATFORM).map(({ title }) => title)).toEqual(['Run nginx as its own user']);
    expect(measures(REVIEWS).map(({ title }) => title)).toEqual(['Add an alert']);
  });

  it('takes no orders from a document: an incident whose repository does not send here decides nothing', async () => {
    await open({ routes: 'routes:\n  - postmortem: platform\n    actions: platform\n' });
    await shop.incident();
    const stranger = document(['Run nginx as its own user'], 'incident: acme/shop#1');
    await shop.land({ 'postmortems/stranger.md': stranger }, 'alice', REVIEWS);
    expect(measures(REVIEWS)).toHaveLength(1);
    expect(measures(PLATFORM)).toEqual([]);
    expect(state(SHOP).issues[0]?.subIssues).toEqual([]);
  });
});

describe('commands on a pull request in another repository', () => {
  const said = async (repository: string, login: string, body: string) => {
    shop.later(10);
    shop.github.person(login).comment(repository, 1, body);
    await shop.quiet();
    await shop.due();
  };
  const drafted = () => {
    const path = state(REVIEWS)
      .files('postmortem/shop-1')
      .find((file) => file.startsWith('postmortems/'));
    return state(REVIEWS).file(path ?? '', 'postmortem/shop-1') ?? '';
  };
  const reactions = (repository: string) =>
    [...state(repository).issues, ...state(repository).pulls]
      .filter(({ number }) => number === 1)
      .flatMap((thread) => thread.comments.flatMap((comment) => comment.reactions));

  it('act on its postmortem, and show nothing on the public incident', async () => {
    await open({ routes: SECRET, ...HIDDEN });
    await shop.incident({ label: 'security-incident' });
    await said(REVIEWS, 'tom', '/timeline 00:01 revoked the token\n/severity sev2');
    expect(drafted()).toContain('revoked the token');
    expect(drafted()).toContain('severity: SEV2');
    expect(reactions(REVIEWS)).toEqual(['debrief[bot] THUMBS_UP']);
    await said(REVIEWS, 'tom', '/severity\n/help');
    expect(reactions(REVIEWS)).toEqual(['debrief[bot] THUMBS_UP', 'debrief[bot] CONFUSED']);
    expect(comments(1, REVIEWS).join('\n')).toMatch(
      /This was not understood:[\s\S]*Commands, each on a line of its own/,
    );
    expect(comments()).toEqual(['A postmortem of this incident exists.']);
    expect(reactions(SHOP)).toEqual([]);
    const before = writes().length;
    await again('issue_comment');
    await shop.app.sweep();
    await shop.quiet();
    expect(writes()).toHaveLength(before);
  });

  it('are heard from people with triage permission there, as those on the incident are from people with it here', async () => {
    await open({ routes: CENTRAL, reviews: { collaborators: { alice: 'write', rita: 'triage' } } });
    await shop.incident();
    await said(REVIEWS, 'tom', '/timeline from a stranger');
    await said(SHOP, 'rita', '/timeline from another stranger');
    expect(drafted()).not.toContain('stranger');
    expect([reactions(REVIEWS), reactions(SHOP)]).toEqual([
      ['debrief[bot] THUMBS_DOWN'],
      ['debrief[bot] THUMBS_DOWN'],
    ]);
    await said(REVIEWS, 'rita', '/timeline heard there');
    await said(SHOP, 'tom', '/timeline heard here');
    expect(drafted()).toMatch(/heard there[\s\S]*heard here/);
    expect([reactions(REVIEWS), reactions(SHOP)]).toEqual([
      ['debrief[bot] THUMBS_DOWN', 'debrief[bot] THUMBS_UP'],
      ['debrief[bot] THUMBS_DOWN', 'debrief[bot] THUMBS_UP'],
    ]);
  });

  it('make no incident: who may command there need not be one who may label here', async () => {
    await open({ routes: CENTRAL, reviews: { collaborators: { alice: 'write', rita: 'triage' } } });
    await shop.incident();
    shop.github.person('alice').unlabel(SHOP, 1, 'incident');
    await said(SHOP, 'eve', '/postmortem');
    await said(REVIEWS, 'rita', '/postmortem');
    expect(state(SHOP).issues[0]?.labels).toEqual([]);
  });

  it('go by the name of the branch as the configuration of the incident makes it', async () => {
    const routes = `postmortem:\n  branch: pm/for-{number}\n${CENTRAL}`;
    await open({ routes });
    await shop.incident();
    expect(drafts(REVIEWS)).toMatchObject([{ head: 'pm/for-shop-1' }]);
    await said(REVIEWS, 'tom', '/timeline heard there');
    expect(reactions(REVIEWS)).toEqual(['debrief[bot] THUMBS_UP']);
  });

  it('tell on each thread how documents are called there', async () => {
    const reviews = {
      files: { ...README, '.github/postmortem.yml': 'name: secret review\ntimezone: Asia/Tokyo\n' },
    };
    await open({ routes: SECRET, ...HIDDEN, reviews: { private: true, ...reviews } });
    await shop.incident({ label: 'security-incident' });
    await said(SHOP, 'tom', '/help');
    await said(REVIEWS, 'tom', '/help');
    expect(comments().join('\n')).toContain('Times are in UTC');
    expect(comments().join('\n')).not.toMatch(/secret review|Tokyo/);
    expect(comments(1, REVIEWS).join('\n')).toMatch(/Times are in Asia\/Tokyo[\s\S]*secret review/);
  });
});

describe('progress', () => {
  it.each(['visible', 'hidden'])(
    'of action items elsewhere is brought up to date by the sweep, the review being %s',
    async (review_) => {
      const hidden = review_ === 'hidden';
      const routes = 'routes:\n  - postmortem: reviews\n    actions: platform\n';
      await open({ routes, ...(hidden ? HIDDEN : {}) });
      await shop.incident();
      await review(['Rotate the tokens', 'Run nginx as its own user']);
      // From now on nothing but what changes is looked at.
      for (let swept = 0; swept < 3; swept += 1) await shop.app.sweep();
      await shop.quiet();
      shop.github.webhooks.drop(() => true);
      shop.github.person('bob').close(PLATFORM, 1);
      await shop.quiet();
      expect(comments(1, REVIEWS).join('')).not.toContain('1 of 2 done');
      await shop.app.sweep();
      await shop.quiet();
      expect(comments(1, REVIEWS).join('')).toContain('1 of 2 done');
      expect(comments().join('').includes('1 of 2 done')).toBe(!hidden);
    },
  );
});

describe('a route that cannot be followed', () => {
  const TO_REVIEWS = 'routes:\n  - postmortem: reviews\n';
  it.each<[string, Setting, string]>([
    [
      'the App does not reach it',
      { routes: 'routes:\n  - postmortem: vault\n' },
      'it is not reached from here',
    ],
    ['it is archived', { routes: TO_REVIEWS, reviews: { archived: true } }, 'it is archived'],
    ['it is more open', { routes: TO_REVIEWS, shop: { private: true } }, 'more people can see it'],
    ['it is empty', { routes: TO_REVIEWS, reviews: { files: {} } }, 'it has no commit yet'],
    [
      'its configuration is broken',
      { routes: TO_REVIEWS, reviews: { files: { '.github/postmortem.yml': 'secret: 1\n' } } },
      'its configuration or its template cannot be used',
    ],
    [
      'its template is broken',
      {
        routes: TO_REVIEWS,
        reviews: { files: { '.github/postmortem/templates/incident.md': '# {% if secret\n' } },
      },
      'its configuration or its template cannot be used',
    ],
    [
      'it lacks the template',
      { routes: `incident:\n  labels: { incident: special }\n${TO_REVIEWS}` },
      'it has no template of the name',
    ],
  ])('is explained once, and nothing else is done: %s', async (_, setting, words) => {
    await open({
      ...setting,
      ...(setting.shop
        ? { shop: { files: { ...README, '.github/postmortem.yml': setting.routes }, ...setting.shop } }
        : {}),
    });
    await shop.incident();
    await again('issues');
    expect(comments()).toEqual([expect.stringContaining(words)]);
    expect(comments()[0]).toContain('`routes.0.postmortem`');
    expect(comments()[0]).not.toMatch(/secret|reviews|vault/);
    expect([...drafts(SHOP), ...drafts(REVIEWS)]).toEqual([]);
    expect(writes()).toHaveLength(1);
  });

  it('leads to another owner: the configuration says so with its line', async () => {
    await open({ routes: 'routes:\n  - postmortem: other/reviews\n' });
    await shop.incident();
    expect(comments()).toEqual([
      expect.stringMatching(/postmortem\.yml:2: routes\.0\.postmortem: expected a repository of acme/),
    ]);
    expect(writes()).toHaveLength(1);
  });

  it.each<[string, Partial<Setting>, RegExp]>([
    ['not reached', {}, /`routes\.0\.actions` names a repository for them, but it is not reached from here/],
    ['more open', { reviews: { private: true } }, /more people can see it/],
    ['without issues', { platform: { hasIssues: false } }, /issues are disabled there/],
  ])('tells on the merged pull request why action items have no issue: %s', async (name, setting, words) => {
    const actions = name === 'not reached' ? 'vault' : 'platform';
    await open({ routes: `routes:\n  - postmortem: reviews\n    actions: ${actions}\n`, ...setting });
    await shop.incident();
    await review(['Run nginx as its own user']);
    await again('pull_request');
    expect(comments(1, REVIEWS)).toEqual([expect.stringMatching(words)]);
    expect([SHOP, REVIEWS, PLATFORM].flatMap(measures)).toEqual([]);
  });

  it('tells when the repository of the incident is not reached', async () => {
    await open({ routes: '' });
    const text = document(['Run nginx as its own user'], 'incident: acme/vault#1');
    const pull = await shop.land({ 'postmortems/outage.md': text });
    expect(comments(pull)).toEqual([
      expect.stringMatching(
        /repository of its incident decides where they go, but it is not reached from here/,
      ),
    ]);
    expect(measures(SHOP)).toEqual([]);
  });
});
