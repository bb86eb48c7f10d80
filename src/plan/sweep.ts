/** What a sweep asks to be looked at again. */
import type { Config } from '../config/schema.ts';
import type { Changes } from '../github/changes.ts';
import type { ChangedThread, Request } from '../github/port.ts';
import { incidentLabels } from './draft.ts';
import { readReportReference } from './home.ts';
import { draftLabel } from './labels.ts';
import { readActionMarker } from './markers.ts';

/** Swept is what changed in one repository, and by what it is judged. */
export interface Swept {
  readonly threads: readonly ChangedThread[];
  readonly config: Config;
  readonly adoptedAt: string;
  /** The account that makes the issues of action items. */
  readonly bot: string;
  /** True where it does other work too: then its issues without a marker may be incidents. */
  readonly shared: boolean;
  /** True where the App may write checks. */
  readonly mayCheck: boolean;
}

/** Lead is something to look at: an incident, how it stands, a merged pull request, the issue of an action item, or what is to be checked. */
export interface Lead extends Pick<Request, 'number' | 'by'> {
  readonly kind: Exclude<Request['kind'], 'refresh'>;
  /** Another repository of the same owner, where it is not the one that was swept. */
  readonly repo?: string;
}

/** planSweep gives the incidents, closed ones too, since their draft turns ready, the pull requests merged after the installation, the open ones that are to be checked or that the account made, those that report an action item whose issue is, wherever they are, and, where people are reminded, the issues of action items, each once, among what changed; whether something is left to do there, their own reconcile tells. */
export function planSweep(swept: Swept): readonly Lead[] {
  const { threads, config, adoptedAt, bot, shared } = swept;
  const leads = threads.flatMap((thread): Lead[] => {
    const { number, isPullRequest, mergedAt, open, author } = thread;
    if (isPullRequest && mergedAt === null) return open ? openPullLeads(thread, swept) : [];
    if (isPullRequest)
      return Date.parse(mergedAt ?? '') >= Date.parse(adoptedAt) ? [{ kind: 'pull-request', number }] : [];
    if (author === bot && readActionMarker(thread.body) !== null) {
      const reported = reportOf(thread);
      return config.reminders ? [{ kind: 'action-item', number }, ...reported] : reported;
    }
    const isIncident = (shared || author !== bot) && incidentLabels(config, thread).length > 0;
    if (!isIncident) return [];
    const lives = isFollowed(config) && Date.parse(thread.createdAt) >= Date.parse(adoptedAt);
    return [{ kind: 'incident', number }, ...(lives ? [{ kind: 'life', number } as const] : [])];
  });
  return distinctLeads(leads);
}

/** A draft of ours may have commands and wait for reviewers; a pull request that a required check keeps waits for its check. */
function openPullLeads(thread: ChangedThread, { config, bot, shared, mayCheck }: Swept): Lead[] {
  const { number, author, draft } = thread;
  const has = (label: string) => thread.labels.some((each) => each.toLowerCase() === label.toLowerCase());
  const check: Lead[] = mayCheck ? [{ kind: 'check', number }] : [];
  if (author !== bot || (shared && !has(config.postmortem.label))) return check;
  // Where GitHub has no drafts, a label says so.
  const isReady = !draft && !has(draftLabel(config).name);
  return [{ kind: 'incident', number }, ...(isReady ? [{ kind: 'ready', number } as const] : check)];
}

/** distinctLeads gives each lead once, where it came up last. */
export function distinctLeads(leads: readonly Lead[]): Lead[] {
  const key = ({ kind, repo, number }: Lead) => `${kind} ${repo?.toLowerCase() ?? ''}#${number}`;
  return [...new Map(leads.map((lead) => [key(lead), lead])).values()];
}

/** The pull request that reports an action item, which may be in another repository of the same owner. */
function reportOf({ body, repository }: Pick<ChangedThread, 'body' | 'repository'>): Lead[] {
  const report = readReportReference(body);
  if (!report) return [];
  const lead: Lead = { kind: 'pull-request', number: report.number };
  const [owner = '', name = ''] = (report.repository ?? repository).split('/');
  if (`${owner}/${name}`.toLowerCase() === repository.toLowerCase()) return [lead];
  const isOwn = repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
  return isOwn && !/^\.{1,2}$/.test(name) ? [{ ...lead, repo: name }] : [];
}

/** isFollowed tells whether it is shown how the incidents of a repository stand. */
export function isFollowed({ stages, policies }: Config): boolean {
  return stages !== undefined || policies !== undefined;
}

/** leadName gives what a lead points at, in words. */
export function leadName({ kind }: Pick<Lead, 'kind'>): string {
  if (kind === 'life') return 'life of incident';
  return kind === 'ready' ? 'pull request' : kind.replace('-', ' ');
}

/** Watermark says up to where a repository was swept. */
export interface Watermark {
  /** ISO 8601: what changed since is asked for. */
  readonly since: string;
  /** The tag of GitHub's last answer to that question: while it holds, asking costs nothing. */
  readonly etag: string | null;
  /** The newest change that was seen, ISO 8601. */
  readonly newest?: string;
  /** True once the repository was read so long after its newest change that GitHub's lists surely showed all of it. */
  readonly settled?: boolean;
  /** True where one answer did not hold what changed: then no tag tells that nothing more did. */
  readonly paged?: boolean;
}

/** parseWatermark reads a watermark that was kept as JSON; null for a text that is none, which costs what a lost one does. */
export function parseWatermark(text: string): Watermark | null {
  try {
    const kept = JSON.parse(text) as Partial<Watermark> | null;
    if (typeof kept?.since !== 'string' || !(kept.etag === null || typeof kept.etag === 'string'))
      return null;
    const isDated = [kept.since, kept.newest ?? kept.since].every((date) =>
      Number.isFinite(Date.parse(date)),
    );
    return isDated ? (kept as Watermark) : null;
  } catch {
    return null;
  }
}

/** Reading is what GitHub answered, and when. */
export interface Reading {
  readonly answer: 'unchanged' | Changes;
  /** Milliseconds since 1970, when the first of a row of questions was asked. */
  readonly now: number;
  /** For how long lists may lag. */
  readonly settleSeconds: number;
}

/** GitHub dates in whole seconds: in the second of the newest change there may be another one. */
const SAME_SECOND = 2;

/**
 * nextWatermark moves on to the newest change, less the time for which GitHub's lists may lag behind it. While that does not
 * move, the question stays the same, and so the tag is of use. Where one answer does not hold what changed, there is no tag
 * to keep: then it moves up to where the lists surely showed all, so that nothing is read again once they did.
 */
export function nextWatermark(before: Watermark, { answer, now, settleSeconds }: Reading): Watermark {
  const threads = answer === 'unchanged' ? [] : answer.threads;
  const known = Date.parse(before.newest ?? before.since);
  const newest = threads.reduce((last, { updatedAt }) => Math.max(last, Date.parse(updatedAt)), known);
  const etag = answer === 'unchanged' ? before.etag : answer.etag;
  const paged = etag === null;
  const lag = settleSeconds * 1000;
  const next = answer === 'unchanged' ? null : answer.next;
  const reached = next === null ? newest : Date.parse(next);
  const since = Math.max(Date.parse(before.since), paged ? Math.min(reached, now - lag) : newest - lag);
  return {
    since: new Date(since).toISOString(),
    etag: since > Date.parse(before.since) ? null : etag,
    newest: new Date(newest).toISOString(),
    settled: next === null && now - newest > Math.max(lag, SAME_SECOND * 1000),
    ...(paged ? { paged } : {}),
  };
}

/** isSwept tells whether a repository whose newest change (ISO 8601, null for none) is this has nothing that was not seen. */
export function isSwept(watermark: Watermark, newest: string | null): boolean {
  if (!watermark.settled || watermark.newest === undefined) return false;
  return newest === null || Date.parse(newest) <= Date.parse(watermark.newest);
}
