/** What a sweep asks to be looked at again. */
import type { Config } from '../config/schema.ts';
import type { ChangedThread } from '../github/port.ts';
import { incidentLabels } from './draft.ts';

/** Swept is what changed in one repository, and by what it is judged. */
export interface Swept {
  readonly threads: readonly ChangedThread[];
  readonly config: Config;
  readonly adoptedAt: string;
  /** Whose issues are no incidents; null where the account does other work too. */
  readonly bot: string | null;
}

/** Lead is something to look at: an incident or a merged pull request. */
export interface Lead {
  readonly kind: 'incident' | 'pull-request';
  readonly number: number;
}

/** planSweep gives the open incidents and the pull requests merged after the installation among what changed; whether something is left to do there, their own reconcile tells. */
export function planSweep({ threads, config, adoptedAt, bot }: Swept): readonly Lead[] {
  return threads.flatMap((thread): Lead[] => {
    const { number, isPullRequest, mergedAt, open, author } = thread;
    if (isPullRequest) {
      const merged = mergedAt !== null && Date.parse(mergedAt) >= Date.parse(adoptedAt);
      return merged ? [{ kind: 'pull-request', number }] : [];
    }
    const incident = open && author !== bot && incidentLabels(config, thread).length > 0;
    return incident ? [{ kind: 'incident', number }] : [];
  });
}

/** Watermark says up to where a repository was swept. */
export interface Watermark {
  /** ISO 8601: what changed since is asked for. */
  readonly since: string;
  /** The tag of GitHub's last answer to that question: while it holds, asking costs nothing. */
  readonly etag: string | null;
}

/**
 * nextWatermark moves on to the newest change, less the time for which GitHub's lists may lag behind it. While that does not
 * move, the question stays the same, and so the tag is of use.
 */
export function nextWatermark(
  before: Watermark,
  answer: { readonly threads: readonly ChangedThread[]; readonly etag: string | null },
  settleSeconds: number,
): Watermark {
  const newest = Math.max(...answer.threads.map(({ updatedAt }) => Date.parse(updatedAt)), 0);
  const since = Math.max(Date.parse(before.since), newest - settleSeconds * 1000);
  const moved = since > Date.parse(before.since);
  return { since: new Date(since).toISOString(), etag: moved ? null : answer.etag };
}
