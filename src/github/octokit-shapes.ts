/** GitHub's answers, turned into ours. */
import type { Octokit } from '@octokit/rest';
import type { Account, ChangedThread, Issue, Label, Repository } from './port.ts';

/** Client is the part of Octokit that is used; Probot's and the Action's both have it. */
export interface Client extends Pick<Octokit, 'request' | 'paginate'> {
  /** Resolves with the data. */
  graphql<T>(text: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
}

/** Place names a repository in the form in which Octokit asks for it. */
export type Place = Readonly<{ owner: string; repo: string }>;

/** RawAccount is the part of GitHub's user that is read. */
export interface RawAccount {
  readonly login?: string | undefined;
  readonly type?: string | undefined;
}

/** RawIssue is the part of GitHub's issue that is read. */
export interface RawIssue {
  readonly id: number | bigint;
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly user: RawAccount | null;
  readonly assignees?: readonly RawAccount[] | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | null | undefined })[];
  readonly milestone?: { readonly title: string } | null | undefined;
  readonly issue_field_values?: readonly RawFieldValue[] | undefined;
  readonly created_at: string;
  readonly state: string;
  readonly updated_at: string;
  readonly state_reason?: string | null | undefined;
  readonly closed_at?: string | null | undefined;
  readonly comments?: number | undefined;
  readonly locked?: boolean | undefined;
  readonly draft?: boolean | undefined;
  readonly pull_request?: { readonly merged_at?: string | null | undefined } | undefined;
}

interface RawFieldValue {
  readonly issue_field_id: number | bigint;
  readonly data_type: string;
  readonly value: unknown;
}

/** toIssue turns GitHub's issue into ours. */
export function toIssue(raw: RawIssue): Issue {
  return {
    id: Number(raw.id),
    number: raw.number,
    repository: repositoryOf(raw.html_url),
    url: raw.html_url,
    title: raw.title,
    body: raw.body ?? '',
    author: loginOf(raw.user),
    assignees: (raw.assignees ?? []).map(loginOf),
    labels: labelNames(raw.labels),
    milestone: raw.milestone?.title ?? null,
    dates: datesIn(raw.issue_field_values ?? []),
    createdAt: raw.created_at,
    open: raw.state === 'open',
    closedAs: closedAs(raw),
    closedAt: raw.closed_at ?? null,
    isPullRequest: raw.pull_request !== undefined,
    isCommented: raw.comments !== 0,
    isLocked: raw.locked ?? false,
  };
}

function datesIn(values: readonly RawFieldValue[]): ReadonlyMap<number, string> {
  const dates = values.flatMap(({ issue_field_id: id, data_type: type, value }) =>
    type === 'date' && typeof value === 'string' ? [[Number(id), value.slice(0, 10)] as const] : [],
  );
  return new Map(dates);
}

/** closedAs tells why an issue was closed; older servers give no reason. */
export function closedAs({
  state,
  state_reason: reason,
}: Pick<RawIssue, 'state' | 'state_reason'>): Issue['closedAs'] {
  if (state === 'open') return null;
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}

/** An issue's address is the one place that always tells whose it is. */
function repositoryOf(url: string): string {
  return /([^/]+\/[^/]+)\/(?:issues|pull)\/\d+$/.exec(url)?.[1] ?? '';
}

/** toChangedThread turns an entry of GitHub's list into ours. */
export function toChangedThread(raw: RawIssue): ChangedThread {
  return {
    ...toIssue(raw),
    updatedAt: raw.updated_at,
    mergedAt: raw.pull_request?.merged_at ?? null,
    draft: raw.draft ?? false,
  };
}

/** loginOf gives an account's login; `ghost` for one that was deleted. */
export function loginOf(raw: RawAccount | null | undefined): string {
  return raw?.login ?? 'ghost';
}

/** toAccount turns GitHub's user into ours. */
export function toAccount(raw: RawAccount | null | undefined): Account {
  return { login: loginOf(raw), isBot: raw?.type === 'Bot' };
}

/** labelNames gives the names of labels in either of GitHub's forms. */
export function labelNames(labels: RawIssue['labels']): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).filter(Boolean);
}

/** RawRepository is the part of GitHub's repository that is read. */
export interface RawRepository {
  readonly id: number | bigint;
  readonly owner: { readonly login: string };
  readonly name: string;
  readonly html_url: string;
  readonly default_branch: string;
  readonly archived?: boolean | undefined;
  readonly has_issues?: boolean | undefined;
  readonly private?: boolean | undefined;
  readonly visibility?: string | undefined;
}

/** toRepository turns GitHub's repository into ours. */
export function toRepository(raw: RawRepository): Repository {
  return {
    id: Number(raw.id),
    owner: raw.owner.login,
    name: raw.name,
    url: raw.html_url,
    defaultBranch: raw.default_branch,
    archived: raw.archived ?? false,
    hasIssues: raw.has_issues ?? true,
    visibility: visibilityOf(raw),
  };
}

/** Older servers only tell whether it is private, which an internal one is as well. */
/** visibilityOf tells who sees a repository; what is not known is taken to be private. */
export function visibilityOf({
  visibility,
  private: hidden,
}: Pick<RawRepository, 'visibility' | 'private'>): Repository['visibility'] {
  if (visibility === 'public' || visibility === 'internal') return visibility;
  return visibility === undefined && hidden === false ? 'public' : 'private';
}

interface RawLabel {
  readonly name?: string | undefined;
  readonly color?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** toLabels turns the labels of GitHub's issue, in either of its forms, into ours. */
export function toLabels(labels: readonly (string | RawLabel)[]): Label[] {
  return labels.map((label) =>
    typeof label === 'string'
      ? { name: label, color: '', description: '' }
      : { name: label.name ?? '', color: label.color ?? '', description: label.description ?? null },
  );
}
