/** Issues that moved: the same ones, under the number that they had here. */
import type { Issue } from '../github/port.ts';
import { findAppComment, findComment, readReportedIssues } from './markers.ts';
import type { ObservedMerge } from './observed-merge.ts';
import { fullName, type Thread, threadKey } from './routes.ts';

/** Reported are the issues that reports of ours name, as `threadKey` does, by the key of their action item. */
export type Reported = ReadonlyMap<string, readonly string[]>;

/** reportedIn reads the pull request's own report, and those of others that were asked for. One that a person changed says nothing. */
export function reportedIn({ comments, bot, pullRequest, threads }: ObservedMerge): Reported {
  const own = findAppComment(comments, bot, 'report');
  const others = [...threads.values()].flatMap((each) => findComment(each, bot, 'report') ?? []);
  const reported = new Map<string, readonly string[]>();
  for (const report of [...(own ? [own] : []), ...others]) {
    if (report.edited) continue;
    for (const [key, names] of readReportedIssues(report.body, pullRequest.repository))
      reported.set(key, [...new Set([...(reported.get(key) ?? []), ...names])]);
  }
  return reported;
}

/** missingIn gives the issues of this repository that a report names and no list shows, and that were not looked for. */
export function missingIn(observed: ObservedMerge): readonly Thread[] {
  const { issues, located, pullRequest } = observed;
  const here = fullName(pullRequest.repository);
  const seen = new Set(issues.map(threadKey));
  const names = [...reportedIn(observed).values()]
    .flat()
    .filter((name) => !seen.has(name) && !located.has(name));
  return [...new Set(names)].flatMap((name) => {
    const [repository = '', number] = name.split('#');
    return repository === here.toLowerCase() ? [{ repository: here, number: Number(number) }] : [];
  });
}

/** withLocated adds the issues that were found to those of the lists. */
export function withLocated(observed: ObservedMerge): ObservedMerge {
  const { located, pullRequest } = observed;
  const repository = fullName(pullRequest.repository);
  const found = [...located].flatMap(([name, { where }]): Issue[] =>
    typeof where === 'string' ? [] : [{ ...where, repository, number: Number(name.split('#')[1]) }],
  );
  if (found.length === 0) return observed;
  const ids = new Set(found.map(({ id }) => id));
  return { ...observed, issues: [...observed.issues.filter(({ id }) => !ids.has(id)), ...found] };
}

/** Moved is where an issue really is, and whether we may write to it there. */
export interface Moved {
  readonly issue: Issue;
  readonly isReached: boolean;
}

/** movedFrom tells where an issue went; null for one that is where it was. */
export function movedFrom({ located, pullRequest }: ObservedMerge, issue: Thread): Moved | null {
  const found = located.get(threadKey(issue));
  if (!found || typeof found.where === 'string') return null;
  const isHere = found.where.repository.toLowerCase() === fullName(pullRequest.repository).toLowerCase();
  return isHere ? null : { issue: found.where, isReached: found.isReached };
}
