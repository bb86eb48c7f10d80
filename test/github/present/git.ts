/** Commits, refs, files and their differences as GitHub's API shows them. */
import type { FileDifference } from '../git/history.ts';
import type { Commit, Person } from '../git/objects.ts';
import type { Repository, User } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { iso, type Json, presentUser } from './basics.ts';

/** identity is the author that GitHub writes into a user's commits. */
export const identity = (user: User, date: Date): Person => ({
  name: user.login,
  email: `${user.id}+${user.login}@users.noreply.github.com`,
  date,
});

/** Whoever commits on GitHub's pages, or by GraphQL. */
const WEB_FLOW = 'noreply@github.com';

/** userOf finds the user of a commit by the address that `identity` gave it. */
export function userOf(world: World, person: Person): User | null {
  if (person.email === WEB_FLOW) return world.ensureUser('web-flow');
  const [, login = ''] = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(person.email) ?? [];
  return world.user(login) ?? null;
}

const presentPerson = (person: Person): Json => ({
  name: person.name,
  email: person.email,
  date: iso(person.date),
});

const UNSIGNED: Json = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** presentGitCommit shows a commit as the git database does. */
export function presentGitCommit(world: World, repository: Repository, sha: string, commit: Commit): Json {
  const url = `${world.url}/repos/${fullName(repository)}/git`;
  const htmlUrl = `${world.url}/${fullName(repository)}`;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
    author: presentPerson(commit.author),
    committer: presentPerson(commit.committer),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${htmlUrl}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** presentCommit shows a commit as lists and comparisons do. */
export function presentCommit(world: World, repository: Repository, sha: string, commit: Commit): Json {
  const url = `${world.url}/repos/${fullName(repository)}`;
  const htmlUrl = `${world.url}/${fullName(repository)}`;
  const author = userOf(world, commit.author);
  const committer = userOf(world, commit.committer);
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: presentPerson(commit.author),
      committer: presentPerson(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: UNSIGNED,
    },
    author: author && presentUser(world, author),
    committer: committer && presentUser(world, committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${htmlUrl}/commit/${parent}`,
    })),
  };
}

/** presentDifference shows a changed file. */
export function presentDifference(
  world: World,
  repository: Repository,
  head: string,
  file: FileDifference,
): Json {
  const path = encodePath(file.path);
  const name = fullName(repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${world.url}/${name}/blob/${head}/${path}`,
    raw_url: `${world.url}/${name}/raw/${head}/${path}`,
    contents_url: `${world.url}/repos/${name}/contents/${path}?ref=${head}`,
    ...(file.patch !== null && { patch: file.patch }),
    ...(file.previousPath !== null && { previous_filename: file.previousPath }),
  };
}

/** encodePath makes a path fit for a URL, slashes kept. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** presentRef shows a branch or tag. */
export function presentRef(world: World, repository: Repository, ref: string, sha: string): Json {
  const url = `${world.url}/repos/${fullName(repository)}/git`;
  const type = repository.git.objects.read(sha)?.type ?? 'commit';
  return {
    ref,
    node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type === 'tag' ? 'tags' : 'commits'}/${sha}` },
  };
}
