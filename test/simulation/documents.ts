/** What people do to the document: they write it, merge it, and change it by pull requests of their own. */
import type { PullState } from '../github/index.ts';
import type { Scene } from './people.ts';
import { document, ITEMS, ticketsIn } from './story.ts';
import type { World } from './world.ts';

const READY =
  'mutation($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }';

const postmortemOn = ({ github, places }: World, branch?: string): string =>
  github
    .state(places.postmortem)
    .files(branch)
    .find((file) => file.startsWith('postmortems/')) ?? '';

/** pushOnDraft fills the drafted postmortem in. */
export async function pushOnDraft(world: World, pull: PullState): Promise<void> {
  await commit(world, { branch: pull.head, path: postmortemOn(world, pull.head), items: ITEMS });
}

/** turnReady marks the draft as ready for review. */
export async function turnReady({ as, places }: World, { number }: PullState): Promise<void> {
  const path = `/repos/${places.postmortem}/pulls/${number}`;
  const { node_id } = (await as('bob', 'GET', path)) as { node_id: string };
  await as('bob', 'POST', '/graphql', { query: READY, variables: { id: node_id } });
}

/** mergeDraft merges it. */
export async function mergeDraft({ as, places }: World, { number }: PullState): Promise<void> {
  await as('bob', 'PUT', `/repos/${places.postmortem}/pulls/${number}/merge`, {});
}

/** renameDraft moves the drafted file on its branch. */
export async function renameDraft({ world, story }: Scene): Promise<void> {
  const { branch, postmortem } = world.places;
  if (!world.github.state(postmortem).branches[branch]) return;
  const path = postmortemOn(world, branch);
  if (!path) return;
  await commit(world, { branch, path, items: ITEMS, moved: 'postmortems/our-name.md' });
  Object.assign(story, { lines: [], isTheirs: true, isRewritten: true });
}

/** landEdit merges another pull request that changes the document, and maybe its place; its webhook is on its way. */
export async function landEdit(
  { world, story, arrive }: Scene,
  items: readonly string[],
  { moved, tickets }: { readonly moved?: string; readonly tickets?: readonly (string | null)[] } = {},
): Promise<void> {
  const { github, as } = world;
  const { postmortem } = world.places;
  const branch = `edit-${++story.merges}`;
  const sha = github.state(postmortem).branches.main;
  await as('alice', 'POST', `/repos/${postmortem}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  const kept = tickets ?? ticketsOn(world);
  await commit(world, { branch, path: postmortemOn(world), items, moved, tickets: kept });
  const pull = { head: branch, base: 'main', title: branch };
  const { number } = (await as('alice', 'POST', `/repos/${postmortem}/pulls`, pull)) as { number: number };
  await as('alice', 'PUT', `/repos/${postmortem}/pulls/${number}/merge`, {});
  story.items = [...items];
  arrive(world.request('pull-request', number));
}

/** takeTicketsOut takes all tickets out of the document, as who reverts a commit does. */
export async function takeTicketsOut(scene: Scene): Promise<void> {
  const { world, story } = scene;
  const taken = ticketsOn(world).flatMap((ticket, at) => (ticket === null ? [] : [{ at, ticket }]));
  if (taken.length === 0) return;
  await landEdit(scene, story.items, { tickets: [] });
  story.bare = [...story.bare, ...taken];
}

/** ticketsOn gives the tickets of the document on a branch, the default one unless given. */
export function ticketsOn(world: World, branch = 'main'): readonly (string | null)[] {
  const text = world.github.state(world.places.postmortem).file(postmortemOn(world, branch), branch);
  return ticketsIn(text ?? '');
}

interface Commit {
  readonly tickets?: readonly (string | null)[];
  readonly branch: string;
  readonly path: string;
  readonly items: readonly string[];
  readonly moved?: string | undefined;
}

async function commit(
  world: World,
  { branch, path, items, moved = path, tickets = [] }: Commit,
): Promise<void> {
  const { github, as, places } = world;
  const git = `/repos/${places.postmortem}/git`;
  const parent = github.state(places.postmortem).branches[branch];
  const tree = [
    { path: moved, mode: '100644', type: 'blob', content: document(items, places.incident, tickets) },
    ...(moved === path ? [] : [{ path, mode: '100644', type: 'blob', sha: null }]),
  ];
  const made = (await as('alice', 'POST', `${git}/trees`, { base_tree: parent, tree })) as {
    sha: string;
  };
  const written = (await as('alice', 'POST', `${git}/commits`, {
    message: 'Write',
    tree: made.sha,
    parents: [parent],
  })) as { sha: string };
  await as('alice', 'PATCH', `${git}/refs/heads/${branch}`, { sha: written.sha });
}
