import { afterEach, describe, expect, it } from '@jest/globals';
import type { FileSource, RepositoryOptions, RepositoryState } from '../github/index.ts';
import { openShop, SHOP, type Shop } from '../support/shop.ts';

let shop: Shop;
const open = async (options?: Partial<RepositoryOptions>) => {
  shop = await openShop(options);
};

afterEach(async () => {
  await shop.close();
  shop.github.assertClean();
});

const state = (): RepositoryState => shop.github.state(SHOP);
const comments = (number: number) => state().issues.find((issue) => issue.number === number)?.comments ?? [];
const drafted = (number: number) =>
  state()
    .files(`postmortem/${number}`)
    .filter((path) => path.startsWith('postmortems/'));
const writes = () =>
  shop.github.requests.filter(
    ({ actor, isWrite, isToken }) => actor === 'debrief[bot]' && isWrite && !isToken,
  ).length;
const label = (number: number, name: string, by = 'alice') =>
  shop.as(by, 'POST', `/repos/${SHOP}/issues/${number}/labels`, { labels: [name] });
/** The incident's own webhook comes again. */
const redeliver = async () => {
  const last = shop.github.deliveries
    .filter(({ event, action }) => event === 'issues' && action === 'labeled')
    .at(-1);
  if (last) await shop.github.webhooks.redeliver(last.id);
  await shop.quiet();
};
const configured = (text: string): { files: Record<string, FileSource> } => ({
  files: { 'README.md': '# Shop\n', '.github/postmortem.yml': text },
});

describe('an incident', () => {
  it('becomes a branch, a postmortem and one draft pull request with its labels and people', async () => {
    await open();
    const number = await shop.incident();
    expect(state().pulls).toMatchObject([
      {
        draft: true,
        state: 'open',
        author: 'debrief[bot]',
        base: 'main',
        head: `postmortem/${number}`,
        labels: ['postmortem'],
        assignees: ['alice'],
        title: 'Postmortem: Checkout answers 500',
        body: expect.stringContaining(`#${number}`),
      },
    ]);
    expect(state().labels).toContainEqual(expect.objectContaining({ name: 'postmortem', color: '5319e7' }));
    expect(drafted(number)).toEqual([
      expect.stringMatching(/^postmortems\/\d{4}-\d\d-\d\d-checkout-answers-500\.md$/),
    ]);
    const text = state().file(drafted(number)[0] ?? '', `postmortem/${number}`);
    expect(text).toMatch(
      new RegExp(`^---\\nid: shop-${number}\\n[\\s\\S]*incident: ${number}\\n[\\s\\S]*## Timeline`),
    );
  });

  it('of another kind gets the template that its label chooses', async () => {
    await open();
    const number = await shop.incident({ label: 'security-incident' });
    expect(state().file(drafted(number)[0] ?? '', `postmortem/${number}`)).toContain('template: security');
  });

  it('follows the configuration of the default branch, its own templates included', async () => {
    await open({
      files: {
        '.github/postmortem.yml':
          'name: learning review\nincident:\n  labels: { outage: review }\npostmortem:\n  directory: docs/reviews\n  label: review\n',
        '.github/postmortem/templates/review.md': '# {{ title }}\n\n## What surprised us\n',
      },
    });
    const number = await shop.incident({ label: 'outage' });
    expect(state().pulls).toMatchObject([
      { title: 'Learning review: Checkout answers 500', labels: ['review'] },
    ]);
    const [path] = state()
      .files(`postmortem/${number}`)
      .filter((file) => file.startsWith('docs/reviews/'));
    expect(state().file(path ?? '', `postmortem/${number}`)).toContain('## What surprised us');
    await shop.incident({ label: 'incident', title: 'Not ours' });
    expect(state().pulls).toHaveLength(1);
  });

  it('opens a normal pull request with a label where drafts are refused', async () => {
    await open({ private: true, plan: 'free' });
    await shop.incident();
    expect(state().pulls).toMatchObject([{ draft: false, labels: ['postmortem', 'postmortem: draft'] }]);
  });

  it.each([
    ['🔥🔥', /incident-\d+\.md$/],
    ['"; rm -rf / #{{ title }} {% include ".env" %}', /rm-rf-title-include-env\.md$/],
    ['Closes #1 @acme/team <!-- --> `x`\\', /closes-1-acme-team-x\.md$/],
  ])('with the title %j gives it no effect', async (title, path) => {
    await open();
    await shop.incident({ title: 'The first' });
    const number = await shop.incident({ title });
    expect(drafted(number)).toEqual([expect.stringMatching(path)]);
    const pull = state().pulls.find(({ head }) => head === `postmortem/${number}`);
    await shop.merge(pull?.number ?? 0);
    expect(state().issues.map((issue) => issue.state)).not.toContain('closed');
  });
});

describe('a second postmortem is never opened', () => {
  const once = (number: number) => {
    expect(state().pulls).toHaveLength(1);
    expect(drafted(number)).toHaveLength(1);
  };

  it('for two labels at once, a label taken off and put on, or an issue closed and reopened', async () => {
    await open();
    const number = await shop.incident();
    const before = writes();
    await label(number, 'security-incident');
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/${number}/labels/incident`);
    await label(number, 'incident');
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'closed' });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'open' });
    await shop.quiet();
    once(number);
    expect(writes()).toBe(before);
  });

  it('for a webhook that comes again', async () => {
    await open();
    const number = await shop.incident();
    const before = writes();
    for (const { id, event } of [...shop.github.deliveries])
      if (event === 'issues') await shop.github.webhooks.redeliver(id);
    await shop.quiet();
    once(number);
    expect(writes()).toBe(before);
  });

  it('for a pull request that a person closed', async () => {
    await open();
    const number = await shop.incident();
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/pulls/${number + 1}`, { state: 'closed' });
    await label(number, 'security-incident');
    await shop.quiet();
    expect(state().pulls).toMatchObject([{ state: 'closed' }]);
  });

  it('for a branch that was deleted, which closed its pull request', async () => {
    await open();
    const number = await shop.incident();
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/git/refs/heads/postmortem/${number}`);
    await label(number, 'security-incident');
    await shop.quiet();
    expect(state().pulls).toMatchObject([{ state: 'closed' }]);
    expect(Object.keys(state().branches)).toEqual(['main']);
  });

  it('for a pull request that was closed before any list showed it', async () => {
    await open();
    shop.github.lag.set(86_400_000);
    const incident = await shop.incident();
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/pulls/${incident + 1}`, { state: 'closed' });
    await redeliver();
    expect(state().pulls.map((pull) => pull.state)).toEqual(['closed', 'open']);
    shop.github.lag.set(0);
    await redeliver();
    expect(state().pulls.map((pull) => pull.state)).toEqual(['closed', 'closed']);
    expect(state().pulls[1]?.comments).toMatchObject([{ body: `Duplicate of #${incident + 1}` }]);
    shop.github.person('alice').reopen(SHOP, incident + 2);
    await redeliver();
    expect(state().pulls.map((pull) => pull.state)).toEqual(['closed', 'open']);
  });

  it('beside the one that a person wrote on the branch', async () => {
    await open();
    const sha = state().branches.main;
    await shop.as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: 'refs/heads/postmortem/1', sha });
    await shop.write({ branch: 'postmortem/1', path: 'postmortems/mine.md', text: '# Mine\n' });
    const number = await shop.incident();
    expect(number).toBe(1);
    expect(drafted(1)).toEqual(['postmortems/mine.md']);
    expect(state().file('postmortems/mine.md', 'postmortem/1')).toBe('# Mine\n');
    expect(state().pulls).toHaveLength(1);
  });

  it('over a file that is there', async () => {
    await open();
    await shop.incident();
    await shop.merge(2);
    const number = await shop.incident();
    expect(drafted(number)).toHaveLength(2);
    expect(drafted(number)[0]).toMatch(new RegExp(`-500-${number}\\.md$`));
  });
});

describe('a draft that was cut off', () => {
  it.each([
    ['after the branch', 'POST', '/repos/{owner}/{repo}/git/refs'],
    ['after the file', 'PUT', '/repos/{owner}/{repo}/contents/{path}'],
    ['after the pull request', 'POST', '/repos/{owner}/{repo}/pulls'],
    ['before the labels', 'PATCH', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ])('%s is finished by the next run', async (_, method, path) => {
    await open();
    shop.github.faults.add({ method, path, when: 'after', how: 'reset' });
    const number = await shop.incident();
    expect(shop.github.faults.pending()).toEqual([]);
    expect(state().pulls).toMatchObject([
      { head: `postmortem/${number}`, labels: ['postmortem'], assignees: ['alice'] },
    ]);
    expect(drafted(number)).toHaveLength(1);
  });
});

describe('who may open a postmortem', () => {
  it('is not an outsider: one comment explains, and nothing else happens', async () => {
    await open();
    const { number } = (await shop.as('eve', 'POST', `/repos/${SHOP}/issues`, { title: 'Outage!' })) as {
      number: number;
    };
    shop.github.setCollaborator(SHOP, 'eve', 'triage');
    await label(number, 'incident', 'eve');
    shop.github.setCollaborator(SHOP, 'eve', 'read');
    await shop.quiet();
    shop.github.setCollaborator(SHOP, 'eve', 'triage');
    await label(number, 'security-incident', 'eve');
    shop.github.setCollaborator(SHOP, 'eve', 'read');
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    expect(Object.keys(state().branches)).toEqual(['main']);
    expect(comments(number)).toMatchObject([
      { author: 'debrief[bot]', body: expect.stringContaining('triage permission') },
    ]);
  });

  it('is a person with triage permission', async () => {
    await open();
    await shop.incident({ by: 'tom', assignees: [] });
    expect(state().pulls).toHaveLength(1);
  });

  it('is a bot on the list, and no other bot', async () => {
    await open(configured('incident:\n  bots: ["eve"]\n'));
    shop.github.setCollaborator(SHOP, 'eve', 'triage');
    shop.github.webhooks.hold();
    const { number } = (await shop.as('eve', 'POST', `/repos/${SHOP}/issues`, { title: 'Alert' })) as {
      number: number;
    };
    await label(number, 'incident', 'eve');
    shop.github.setCollaborator(SHOP, 'eve', 'read');
    shop.github.webhooks.release();
    await shop.quiet();
    expect(state().pulls).toHaveLength(1);
  });

  it('is nobody for a label from before the installation', async () => {
    await open();
    shop.github.removeInstallation(shop.installation);
    const { number } = (await shop.as('alice', 'POST', `/repos/${SHOP}/issues`, {
      title: 'Old',
      labels: ['incident'],
    })) as { number: number };
    const later = new Date(Date.now() + 365 * 86_400_000);
    shop.github.installApp(shop.appId, { owner: 'acme', repositories: ['shop'], createdAt: later });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'closed' });
    await shop.as('alice', 'PATCH', `/repos/${SHOP}/issues/${number}`, { state: 'open' });
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    expect(comments(number)).toEqual([]);
  });
});

describe('what cannot be used is said on the incident, once', () => {
  it.each<[string, Record<string, FileSource>, string, string]>([
    [
      'an unknown key',
      { '.github/postmortem.yml': 'name: RCA\ntimezon: UTC\n' },
      'incident',
      '.github/postmortem.yml:2',
    ],
    [
      'broken YAML, with labels of its own',
      { '.github/postmortem.yml': 'incident:\n  labels: { outage: incident }\nrules: {\n' },
      'outage',
      '.github/postmortem.yml:',
    ],
    [
      'a template that is not there',
      { '.github/postmortem.yml': 'incident:\n  labels: { outage: data-loss }\n' },
      'outage',
      'data-loss',
    ],
    [
      'a template that is a link out of the repository',
      {
        '.github/postmortem/templates/leak.md': { symlink: '../../../../../etc/passwd' },
        '.github/postmortem.yml': 'incident:\n  labels: { outage: leak }\n',
      },
      'outage',
      'does not exist',
    ],
    [
      'a template that includes a file',
      { '.github/postmortem/templates/incident.md': "## A\n{% include '.env' %}\n" },
      'incident',
      'incident.md',
    ],
    [
      'a template that never ends',
      {
        '.github/postmortem/templates/incident.md':
          '## A\n{% for i in (1..100000000) %}{% for j in (1..100000000) %}x{% endfor %}{% endfor %}\n',
      },
      'incident',
      'incident.md',
    ],
  ])('%s', async (_, files, name, words) => {
    await open({ files });
    const number = await shop.incident({ label: name });
    await shop.as('alice', 'DELETE', `/repos/${SHOP}/issues/${number}/labels/${name}`);
    await label(number, name);
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    expect(comments(number)).toMatchObject([{ author: 'debrief[bot]' }]);
    expect(comments(number)[0]?.body.replaceAll('\u2060', '')).toContain(words);
  });
});

describe('the App goes on serving after', () => {
  const other = async () => {
    const number = await shop.incident({ title: 'The next one' });
    expect(state().pulls.map(({ head }) => head)).toContain(`postmortem/${number}`);
  };

  it('an archived repository', async () => {
    await open();
    shop.github.webhooks.hold();
    await shop.incident();
    shop.github.updateRepository(SHOP, { archived: true });
    shop.github.webhooks.release();
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    shop.github.updateRepository(SHOP, { archived: false });
    await other();
  });

  it('an installation that was revoked', async () => {
    await open();
    shop.github.webhooks.hold();
    await shop.incident();
    shop.github.suspendInstallation(shop.installation);
    shop.github.webhooks.release();
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    shop.github.unsuspendInstallation(shop.installation);
    await other();
  });

  it('an incident that was deleted', async () => {
    await open();
    shop.github.webhooks.hold();
    const number = await shop.incident();
    shop.github.deleteIssue(SHOP, number);
    shop.github.webhooks.release();
    await shop.quiet();
    expect(state().pulls).toEqual([]);
    await other();
  });
});
