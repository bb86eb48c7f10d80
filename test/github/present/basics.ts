/** Users and repositories as GitHub's API and webhooks show them. */
import type { Role } from '../types.ts';
import { atLeast, roleOf } from '../world/access.ts';
import type { Repository, User } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';

/** Json is an object of an answer. */
export type Json = Readonly<Record<string, unknown>>;

/** iso writes a date as GitHub does: UTC, whole seconds. */
export const iso = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

/** isoOrNull is `iso` for what may not have happened. */
export const isoOrNull = (date: Date | null): string | null => (date ? iso(date) : null);

/** presentUser shows a user in short, as every mention of one does. */
export function presentUser(world: World, user: User): Json {
  const url = `${world.url}/users/${encodeURIComponent(user.login)}`;
  const htmlUrl =
    user.type === 'Bot'
      ? `${world.url}/apps/${user.login.replace(/\[bot\]$/, '')}`
      : `${world.url}/${user.login}`;
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    avatar_url: `${world.url}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: htmlUrl,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** presentFullUser shows a user in full, as `GET /user` and `GET /users/{username}` do. */
export function presentFullUser(world: World, user: User): Json {
  return {
    ...presentUser(world, user),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** What is the same for every repository here. */
const PLAIN_REPOSITORY: Json = {
  description: null,
  fork: false,
  homepage: null,
  mirror_url: null,
  size: 1,
  stargazers_count: 0,
  watchers_count: 0,
  language: null,
  has_projects: true,
  has_downloads: true,
  has_wiki: false,
  has_pages: false,
  has_discussions: false,
  forks_count: 0,
  disabled: false,
  license: null,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  forks: 0,
  watchers: 0,
};

/** presentRole shows a role as the older flags, of which each includes those below it. */
export const presentRole = (role: Role): Json => ({
  admin: atLeast(role, 'admin'),
  maintain: atLeast(role, 'maintain'),
  push: atLeast(role, 'write'),
  triage: atLeast(role, 'triage'),
  pull: atLeast(role, 'read'),
});

/** presentRepository shows a repository; `viewer` adds what that user may do in it. */
export function presentRepository(world: World, repository: Repository, viewer?: User): Json {
  const name = fullName(repository);
  const url = `${world.url}/repos/${name}`;
  const htmlUrl = `${world.url}/${name}`;
  const host = world.url.replace(/^https?:\/\//, '');
  const open = repository.threads.filter((thread) => thread.state === 'open' && !thread.deleted).length;
  return {
    ...PLAIN_REPOSITORY,
    ...repositoryLinks(url),
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: name,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: presentUser(world, repository.owner),
    html_url: htmlUrl,
    url,
    git_url: `git://${host}/${name}.git`,
    ssh_url: `git@${host}:${name}.git`,
    clone_url: `${htmlUrl}.git`,
    svn_url: htmlUrl,
    has_issues: repository.hasIssues,
    archived: repository.archived,
    open_issues_count: open,
    open_issues: open,
    default_branch: repository.defaultBranch,
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt),
    pushed_at: iso(repository.pushedAt),
    ...(viewer && { permissions: presentRole(roleOf(viewer, repository)) }),
  };
}

function repositoryLinks(url: string): Json {
  const plain = [
    'contributors',
    'deployments',
    'downloads',
    'events',
    'forks',
    'hooks',
    'languages',
    'merges',
  ]
    .concat(['stargazers', 'subscribers', 'subscription', 'tags', 'teams'])
    .map((name) => [`${name}_url`, `${url}/${name}`]);
  return {
    ...Object.fromEntries(plain),
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    statuses_url: `${url}/statuses/{sha}`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}
