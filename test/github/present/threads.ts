/** Issues, their labels, comments and history as GitHub's API and webhooks show them. */
import { isCollaborator } from '../world/access.ts';
import type { Comment, Label, Repository, Thread, ThreadEvent, User } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { presentApp } from './apps.ts';
import { iso, isoOrNull, type Json, presentRepository, presentUser } from './basics.ts';
import { presentFields, presentMilestone } from './due.ts';

/** presentLabel shows a label of a repository. */
export function presentLabel(world: World, repository: Repository, label: Label): Json {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${world.url}/repos/${fullName(repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** association is how an author stands to a repository. It says nothing reliable about permissions, as on GitHub. */
export function association(user: User, repository: Repository): string {
  if (user === repository.owner) return 'OWNER';
  return isCollaborator(user, repository) ? 'COLLABORATOR' : 'NONE';
}

const reactions = (url: string, given: Comment['reactions'] = []): Json => {
  const count = (name: string) => given.filter(({ content }) => content === name).length;
  return {
    url: `${url}/reactions`,
    total_count: given.length,
    '+1': count('THUMBS_UP'),
    '-1': count('THUMBS_DOWN'),
    laugh: count('LAUGH'),
    hooray: count('HOORAY'),
    confused: count('CONFUSED'),
    heart: count('HEART'),
    rocket: count('ROCKET'),
    eyes: count('EYES'),
  };
};

/** threadPath is where people look at a thread. */
export const threadPath = (thread: Thread): string =>
  `${fullName(thread.repository)}/${thread.pull ? 'pull' : 'issues'}/${thread.number}`;

/** commentCount counts a thread's comments. */
export const commentCount = (thread: Thread): number => thread.comments.length;

/** presentIssue shows a thread as an issue; a pull request is one too, with `pull_request`. */
export function presentIssue(world: World, thread: Thread): Json {
  const { repository, pull } = thread;
  const repositoryUrl = `${world.url}/repos/${fullName(repository)}`;
  const url = `${repositoryUrl}/issues/${thread.number}`;
  const htmlUrl = `${world.url}/${threadPath(thread)}`;
  const assignees = thread.assignees.map((user) => presentUser(world, user));
  return {
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: htmlUrl,
    id: thread.id,
    node_id: `${pull ? 'PR' : 'I'}_${thread.id}`,
    number: thread.number,
    title: thread.title,
    user: presentUser(world, thread.author),
    labels: thread.labels.map((label) => presentLabel(world, repository, label)),
    state: thread.state,
    state_reason: thread.stateReason,
    locked: thread.locked,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: thread.milestone && presentMilestone(world, repository, thread.milestone),
    comments: commentCount(thread),
    created_at: iso(thread.createdAt),
    updated_at: iso(thread.updatedAt),
    closed_at: isoOrNull(thread.closedAt),
    author_association: association(thread.author, repository),
    body: thread.body,
    reactions: reactions(url),
    performed_via_github_app: thread.app ? presentApp(world, thread.app) : null,
    ...(pull
      ? {
          draft: pull.draft,
          pull_request: {
            url: `${repositoryUrl}/pulls/${thread.number}`,
            html_url: htmlUrl,
            diff_url: `${htmlUrl}.diff`,
            patch_url: `${htmlUrl}.patch`,
            merged_at: isoOrNull(pull.mergedAt),
          },
        }
      : issueOnly(world, thread)),
  };
}

function issueOnly(world: World, thread: Thread): Json {
  const total = thread.subIssues.length;
  const completed = thread.subIssues.filter((child) => child.state === 'closed').length;
  const parent = thread.parent;
  return {
    sub_issues_summary: {
      total,
      completed,
      percent_completed: total === 0 ? 0 : Math.floor((completed * 100) / total),
    },
    issue_field_values: presentFields(world, thread),
    ...(parent && {
      parent_issue_url: `${world.url}/repos/${fullName(parent.repository)}/issues/${parent.number}`,
    }),
  };
}

/** presentSingleIssue shows an issue as the answer to a request for it alone. */
export function presentSingleIssue(world: World, thread: Thread): Json {
  return {
    ...presentIssue(world, thread),
    closed_by: thread.closedBy ? presentUser(world, thread.closedBy) : null,
  };
}

/** presentComment shows a comment on a thread. */
export function presentComment(world: World, thread: Thread, comment: Comment): Json {
  const repositoryUrl = `${world.url}/repos/${fullName(thread.repository)}`;
  const url = `${repositoryUrl}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${world.url}/${threadPath(thread)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl}/issues/${thread.number}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: presentUser(world, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(comment.author, thread.repository),
    body: comment.body,
    reactions: reactions(url, comment.reactions),
    performed_via_github_app: comment.app ? presentApp(world, comment.app) : null,
  };
}

/** presentEvent shows an entry of a thread's history, other than a comment or a cross-reference. */
export function presentEvent(world: World, thread: Thread, event: ThreadEvent): Json {
  const actor = presentUser(world, event.actor);
  const repositoryUrl = `${world.url}/repos/${fullName(thread.repository)}`;
  return {
    id: event.id,
    node_id: `E_${event.id}`,
    url: `${repositoryUrl}/issues/events/${event.id}`,
    actor,
    event: event.event,
    commit_id: event.commit ?? null,
    commit_url: event.commit ? `${repositoryUrl}/commits/${event.commit}` : null,
    created_at: iso(event.createdAt),
    performed_via_github_app: event.app ? presentApp(world, event.app) : null,
    ...(event.label && { label: event.label }),
    ...(event.assignee && { assignee: presentUser(world, event.assignee), assigner: actor }),
    ...(event.reviewer && {
      requested_reviewer: presentUser(world, event.reviewer),
      review_requester: actor,
    }),
    ...(event.rename && { rename: event.rename }),
    ...(event.stateReason !== undefined && { state_reason: event.stateReason }),
    ...(event.milestone && { milestone: event.milestone }),
    ...(event.subIssue && { sub_issue: presentIssue(world, event.subIssue) }),
  };
}

/** presentTimelineEntry shows an entry of a thread's timeline. */
export function presentTimelineEntry(world: World, thread: Thread, event: ThreadEvent): Json {
  if (event.comment) {
    const comment = presentComment(world, thread, event.comment);
    return { ...comment, event: 'commented', actor: comment.user };
  }
  if (!event.source) return presentEvent(world, thread, event);
  const source = event.source;
  return {
    event: 'cross-referenced',
    actor: presentUser(world, event.actor),
    created_at: iso(event.createdAt),
    updated_at: iso(event.createdAt),
    source: {
      type: 'issue',
      issue: { ...presentIssue(world, source), repository: presentRepository(world, source.repository) },
    },
  };
}
