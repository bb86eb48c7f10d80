/** GitHub's timeline of an issue, turned into ours: what says nothing of an incident is left out. */
import { answered } from './answers.ts';
import type { IssueEvent, LinkedThread, Standing } from './issue-events.ts';
import { type Client, type Place, type RawAccount, type RawIssue, toAccount } from './octokit-shapes.ts';
import type { Issue } from './port.ts';

/** The part of an entry that is read. GitHub describes each kind of entry by itself; here each has what it has. */
interface RawEvent {
  readonly event?: string;
  readonly id?: number | bigint;
  readonly node_id?: string;
  readonly actor?: RawAccount | null;
  readonly user?: RawAccount | null;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly html_url?: string;
  readonly body?: string | null;
  readonly author_association?: string;
  readonly minimized?: unknown;
  readonly label?: { readonly name?: string | null };
  readonly assignee?: RawAccount | null;
  readonly rename?: { readonly from: string; readonly to: string };
  readonly commit_id?: string | null;
  readonly commit_url?: string | null;
  readonly state_reason?: string | null;
  readonly source?: { readonly issue?: RawSource };
}

type RawSource = Pick<RawIssue, 'number' | 'title' | 'html_url' | 'pull_request'> & {
  readonly repository?: {
    readonly full_name: string;
    readonly private: boolean;
    readonly visibility?: string;
  };
};

/** Where the issue is: events have an address on its page only. */
interface Scene {
  readonly place: Place;
  readonly issueUrl: string;
}

/** readIssueEvents reads the timeline of an issue to its last page, in GitHub's order. */
export async function readIssueEvents(
  client: Client,
  place: Place,
  issue: Pick<Issue, 'number' | 'url'>,
): Promise<readonly IssueEvent[]> {
  const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline';
  const query = { ...place, issue_number: issue.number, per_page: 100 };
  const events: readonly unknown[] = await answered(client.paginate(path, query));
  return events.flatMap((event) => toEvent(event as RawEvent, { place, issueUrl: issue.url }) ?? []);
}

function toEvent(raw: RawEvent, scene: Scene): IssueEvent | null {
  if (raw.created_at === undefined) return null;
  const url = raw.id === undefined ? null : `${scene.issueUrl}#event-${raw.id}`;
  const happened = { at: raw.created_at, by: toAccount(raw.actor ?? raw.user), url };
  switch (raw.event) {
    case 'labeled':
    case 'unlabeled':
      return {
        ...happened,
        kind: raw.event === 'labeled' ? 'labelled' : 'unlabelled',
        label: raw.label?.name ?? '',
      };
    case 'assigned':
    case 'unassigned':
      return { ...happened, kind: raw.event, login: raw.assignee?.login ?? 'ghost' };
    case 'renamed':
      return { ...happened, kind: 'renamed', from: raw.rename?.from ?? '', to: raw.rename?.to ?? '' };
    case 'closed':
      return { ...happened, kind: 'closed', reason: raw.state_reason ?? null, commit: raw.commit_id ?? null };
    case 'reopened':
      return { ...happened, kind: 'reopened' };
    case 'comment_deleted':
      return { ...happened, kind: 'uncommented' };
    default:
      return toReference(raw, happened, scene);
  }
}

function toReference(
  raw: RawEvent,
  happened: Pick<IssueEvent, 'at' | 'by' | 'url'>,
  scene: Scene,
): IssueEvent | null {
  if (raw.event === 'commented') {
    return {
      ...happened,
      url: raw.html_url ?? null,
      kind: 'commented',
      id: Number(raw.id ?? 0),
      node: raw.node_id ?? '',
      body: raw.body ?? '',
      editedAt: raw.updated_at ?? happened.at,
      standing: standingOf(raw.author_association),
      hidden: typeof raw.minimized === 'object' && raw.minimized !== null,
    };
  }
  if (raw.event === 'cross-referenced') {
    const thread = toLinkedThread(raw.source?.issue, scene);
    return thread ? { ...happened, url: thread.url, kind: 'referenced', thread } : null;
  }
  if (raw.event !== 'referenced' || !raw.commit_id || !isOwnCommit(raw, scene.place)) return null;
  const url = scene.issueUrl.replace(/\/issues\/\d+$/, `/commit/${raw.commit_id}`);
  return { ...happened, url, kind: 'commit', sha: raw.commit_id };
}

function standingOf(association: string | undefined): Standing {
  if (['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '')) return 'member';
  return association === 'CONTRIBUTOR' ? 'contributor' : 'outsider';
}

/** What another repository says is repeated only where anybody may read it: the installation may see more than the readers do. */
function toLinkedThread(raw: RawSource | undefined, { place }: Scene): LinkedThread | null {
  if (!raw?.repository) return null;
  const { full_name: name, private: isPrivate, visibility = 'public' } = raw.repository;
  const isOwn = name.toLowerCase() === `${place.owner}/${place.repo}`.toLowerCase();
  if (!isOwn && (isPrivate || visibility !== 'public')) return null;
  return {
    kind: raw.pull_request ? 'pull-request' : 'issue',
    repository: isOwn ? null : name,
    number: raw.number,
    title: raw.title,
    url: raw.html_url,
    mergedAt: raw.pull_request?.merged_at ?? null,
  };
}

function isOwnCommit({ commit_id, commit_url }: RawEvent, { owner, repo }: Place): boolean {
  const path = `/repos/${owner}/${repo}/commits/${commit_id}`.toLowerCase();
  return (commit_url ?? '').toLowerCase().endsWith(path);
}
