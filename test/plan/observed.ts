/** Observed values to start a plan from; a test changes what it is about. */
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import type { Config } from '../../src/config/schema.ts';
import type { Comment, Issue, PullRequest, Repository } from '../../src/github/port.ts';
import type { ObservedIncident } from '../../src/plan/observed-incident.ts';
import type { ObservedMerge, ObservedParent, ObservedPostmortem } from '../../src/plan/observed-merge.ts';
import type { ActionItem, Postmortem } from '../../src/postmortem/model.ts';

export const BOT = 'debrief[bot]';

export const repository: Repository = {
  id: 500,
  owner: 'acme',
  name: 'shop',
  url: 'https://github.com/acme/shop',
  defaultBranch: 'main',
  archived: false,
  hasIssues: true,
  visibility: 'public',
};

export function issue(change: Partial<Issue> = {}): Issue {
  const number = change.number ?? 7;
  return {
    id: 1000 + number,
    number,
    repository: 'acme/shop',
    url: `${repository.url}/issues/${number}`,
    title: 'Checkout answers 500',
    body: '',
    author: 'alice',
    assignees: ['alice'],
    labels: ['incident'],
    milestone: null,
    dates: new Map(),
    createdAt: '2026-11-20T23:30:00Z',
    open: true,
    closedAs: null,
    closedAt: null,
    isPullRequest: false,
    isCommented: false,
    isLocked: false,
    ...change,
  };
}

export function comment(body: string, change: Partial<Comment> = {}): Comment {
  const at = '2026-11-22T09:00:00Z';
  return { id: 1, url: '', author: BOT, isByBot: true, createdAt: at, body, ...change };
}

export function config(change: Partial<Config> = {}): Config {
  return { ...DEFAULT_CONFIG, ...change };
}

export function incident(change: Partial<ObservedIncident> = {}): ObservedIncident {
  const by = { login: 'alice', isBot: false };
  return {
    repository,
    issue: issue(),
    events: [],
    nearby: null,
    config: config(),
    origin: null,
    route: null,
    misroute: null,
    adoptedAt: '2026-01-01T00:00:00Z',
    bot: BOT,
    labellings: [{ label: 'incident', by, at: '2026-11-20T23:31:00Z', trusted: true }],
    pullRequests: [],
    commit: 'a'.repeat(40),
    template: { name: 'incident', source: '# {{ title }}\n\n## Summary\n' },
    templateNames: ['incident', 'security'],
    hasFile: () => false,
    comments: [],
    talk: { spoken: [], allowed: new Set(), reactions: new Map(), silent: false },
    opening: null,
    draft: null,
    ...change,
  };
}

export function item(text: string, change: Partial<ActionItem> = {}): ActionItem {
  const empty = {
    owners: [],
    due: null,
    priority: null,
    type: null,
    ticket: null,
    done: null,
    declined: null,
  };
  return { line: 40, endLine: 40, text, ...empty, ...change };
}

export function parent(change: Partial<ObservedParent> = {}): ObservedParent {
  const place = { repository: 'acme/shop', isElsewhere: false, isOpenTo: true };
  return { number: 7, ...place, subIssues: [], comments: [], ...change };
}

export function postmortem(
  items: readonly ActionItem[],
  change: Partial<Omit<ObservedPostmortem, 'postmortem'>> & { postmortem?: Partial<Postmortem> } = {},
): ObservedPostmortem {
  const path = change.postmortem?.path ?? 'postmortems/2026-11-20-checkout.md';
  const document: Postmortem = {
    path,
    lines: [],
    frontMatter: null,
    bodyLine: 1,
    title: 'Checkout answers 500',
    sections: [],
    timeline: { zone: null, entries: [] },
    actionItems: items,
    links: [],
    faults: [],
    ...change.postmortem,
  };
  return {
    change: { path, status: 'added', previousPath: null },
    source: '',
    commit: 'b'.repeat(40),
    incident: parent(),
    destination: null,
    tickets: new Map(),
    ...change,
    postmortem: document,
  };
}

export function merge(
  postmortems: readonly ObservedPostmortem[],
  change: Partial<ObservedMerge> = {},
): ObservedMerge {
  const pullRequest: PullRequest = {
    number: 8,
    url: `${repository.url}/pull/8`,
    title: 'Postmortem: Checkout answers 500',
    author: { login: BOT, isBot: true },
    mergedBy: { login: 'bob', isBot: false },
    createdAt: '2026-11-21T08:00:00Z',
    mergedAt: '2026-11-22T08:00:00Z',
    mergeCommit: 'b'.repeat(40),
    baseCommit: 'a'.repeat(40),
    isCommented: true,
    head: 'postmortem/7',
    base: 'main',
    repository,
  };
  return {
    pullRequest,
    config: config(),
    adoptedAt: '2026-01-01T00:00:00Z',
    bot: BOT,
    postmortems,
    unread: [],
    misrouted: [],
    issues: [],
    comments: [],
    assignable: new Set(['alice', 'bob']),
    dueField: null,
    hasFile: (path) => postmortems.some((each) => each.postmortem.path === path),
    located: new Map(),
    origins: new Map(),
    histories: new Map(),
    fieldChanges: new Map(),
    versions: new Map(),
    writeBacks: new Map(),
    threads: new Map(),
    ...change,
  };
}
