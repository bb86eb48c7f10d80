/** The pull request at which a postmortem's action items are reported and kept up to date: the one that added it. */
import type { Issue } from '../github/port.ts';
import { readActionMarker } from './markers.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import { fullName } from './routes.ts';

/** homeOf gives the number of that pull request, null where nothing tells it any more: to a later one the issues say it, and where none is listed an earlier report. */
export function homeOf(
  observed: ObservedMerge,
  { change, postmortem }: ObservedPostmortem,
  known: readonly (Issue | null)[],
): number | null {
  if (change.status === 'added') return observed.pullRequest.number;
  const issues = known.filter((issue) => issue !== null);
  const named = issues.flatMap((issue) => reportedAt(observed, issue) ?? []);
  if (named.length > 0) return Math.min(...named);
  if (issues.length > 0) return null;
  return observed.origins.get(postmortem.path) ?? observed.pullRequest.number;
}

/** reportedAt gives the number of the pull request whose report tells of an issue; null where its marker does not say. */
export function reportedAt(
  { pullRequest }: Pick<ObservedMerge, 'pullRequest'>,
  { body, repository }: Pick<Issue, 'body' | 'repository'>,
): number | null {
  const report = readReportReference(body);
  const place = report?.repository ?? repository;
  const isHere = place.toLowerCase() === fullName(pullRequest.repository).toLowerCase();
  return report && isHere ? report.number : null;
}

/** readReportReference gives the pull request that an issue's marker names; a repository of null is the issue's own. */
export function readReportReference(
  body: string,
): { readonly repository: string | null; readonly number: number } | null {
  const reference = readActionMarker(body)?.report ?? '';
  const [, repository = null, number] = /^([\w.-]+\/[\w.-]+)?#([1-9]\d{0,8})$/.exec(reference) ?? [];
  return number === undefined ? null : { repository, number: Number(number) };
}
