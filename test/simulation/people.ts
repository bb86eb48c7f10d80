/** What people do to what the App made, and what must still be so in the end. */
import type { Random } from './random.ts';
import type { Deed } from './schedule.ts';
import { document, type Expectation, type Story } from './story.ts';
import { BOT, SHOP, type World } from './world.ts';

interface Scene {
  readonly world: World;
  readonly story: Story;
  readonly random: Random;
}

/** doDeed does a deed where there is something to do it to. */
export async function doDeed(deed: Deed, { world, story, random }: Scene): Promise<void> {
  const { github } = world;
  const person = github.person('bob');
  const { issues, pulls } = github.state(SHOP);
  const measures = issues.filter(({ author, state }) => author === BOT && state === 'open');
  const issue = measures.length > 0 ? random.pick(measures) : null;
  const pull = pulls.find(({ number }) => number === story.pull);
  const report = pull?.comments.find(({ author }) => author === BOT);
  const expect = (number: number, check: Expectation['check']) =>
    void story.expectations.push({ what: deed, number, check });
  switch (deed) {
    case 'retitle an issue':
      if (!issue) return;
      person.edit(SHOP, issue.number, { title: 'Renamed by hand' });
      return expect(issue.number, ({ title }) => title === 'Renamed by hand');
    case 'rewrite an issue':
      if (!issue) return;
      person.edit(SHOP, issue.number, { body: 'Rewritten by hand' });
      return expect(issue.number, ({ body }) => body === 'Rewritten by hand');
    case 'close an issue':
    case 'decline an issue':
      if (!issue) return;
      person.close(SHOP, issue.number, deed === 'close an issue' ? 'completed' : 'not_planned');
      return expect(issue.number, ({ state }) => state === 'closed');
    case 'unlabel an issue':
      if (!issue) return;
      person.unlabel(SHOP, issue.number, 'corrective-measure');
      return expect(issue.number, ({ labels }) => !labels.includes('corrective-measure'));
    case 'unlink an issue':
      if (!issue || !report) return;
      person.removeFromParent(SHOP, issue.number);
      return expect(issue.number, (thread) => 'parent' in thread && thread.parent === null);
    case 'delete an issue':
      if (issue) person.deleteIssue(SHOP, issue.number);
      return;
    case 'edit the report':
      if (!report) return;
      person.editComment(SHOP, report.id, 'Edited by hand');
      return expect(story.pull, ({ comments }) => comments.some(({ body }) => body === 'Edited by hand'));
    case 'unlabel the pull request':
      if (!pull?.labels.includes('postmortem')) return;
      person.unlabel(SHOP, story.pull, 'postmortem');
      return expect(story.pull, ({ labels }) => !labels.includes('postmortem'));
    case 'reopen the incident':
      person.close(SHOP, 1);
      return person.reopen(SHOP, 1);
    case 'reword an item':
      return rewrite(
        world,
        story,
        story.items.map((text, at) =>
          at === 0 ? text.replace('as its own user', 'as a user of its own') : text,
        ),
      );
    case 'add an item':
      return rewrite(world, story, [...story.items, `Write runbook ${story.items.length}`]);
    case 'move the file':
      return rewrite(world, story, story.items, `postmortems/moved-${story.merges}.md`);
  }
}

/** Another pull request changes the document, and maybe its place; it is merged and its webhook arrives. */
async function rewrite(world: World, story: Story, items: readonly string[], moved?: string): Promise<void> {
  const { github, as } = world;
  const path =
    github
      .state(SHOP)
      .files()
      .find((file) => file.startsWith('postmortems/')) ?? '';
  const branch = `edit-${++story.merges}`;
  const sha = github.state(SHOP).branches.main;
  await as('alice', 'POST', `/repos/${SHOP}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  const tree = [
    { path: moved ?? path, mode: '100644', type: 'blob', content: document(items) },
    ...(moved && moved !== path ? [{ path, mode: '100644', type: 'blob', sha: null }] : []),
  ];
  const made = (await as('alice', 'POST', `/repos/${SHOP}/git/trees`, { base_tree: sha, tree })) as {
    sha: string;
  };
  const commit = (await as('alice', 'POST', `/repos/${SHOP}/git/commits`, {
    message: 'Edit',
    tree: made.sha,
    parents: [sha],
  })) as { sha: string };
  await as('alice', 'PATCH', `/repos/${SHOP}/git/refs/heads/${branch}`, { sha: commit.sha });
  const pull = { head: branch, base: 'main', title: branch };
  const { number } = (await as('alice', 'POST', `/repos/${SHOP}/pulls`, pull)) as { number: number };
  await as('alice', 'PUT', `/repos/${SHOP}/pulls/${number}/merge`, {});
  story.items = [...items];
  await world.work(world.request('pull-request', number));
}
