/** What has to be known before a plan may be applied: whether it would undo what a person did, or double what lists hid. */
import type { Issue } from '../github/port.ts';
import type { Change } from './change.ts';
import { planFollowUp } from './follow-up.ts';
import { readActionMarker } from './markers.ts';
import type { ObservedMerge } from './observed-merge.ts';
import { type Tracking, trackingOf } from './tracking.ts';
import { type VersionPlace, versionKey } from './twins.ts';

/** Doubts are what is still to be read: the histories of issues and pull requests, and former versions of postmortems. */
export interface Doubts {
  readonly histories: readonly number[];
  readonly versions: readonly VersionPlace[];
}

/** doubtsOf asks for nothing that is known already, and for nothing at all where the plan is beyond doubt: the usual case. */
export function doubtsOf(observed: ObservedMerge): Doubts {
  const tracking = trackingOf(observed);
  const versions = doubtfulVersions(observed, tracking);
  if (versions.length > 0) return { versions, histories: [] };
  const changes = planFollowUp(observed);
  const has = (kind: Change['kind']) => changes.some((change) => change.kind === kind);
  const reportsOnly = !has('ensureActionIssue') && !has('linkSubIssue');
  const asked = [
    ...(has('ensureActionIssue') ? unmarked(observed, tracking) : []),
    ...changes.flatMap((change) => doubtfulThreads(change, reportsOnly)),
  ];
  return { versions, histories: [...new Set(asked)].filter((number) => !observed.histories.has(number)) };
}

/** A person may have taken the link off, opened the twin again, or deleted the report. */
function doubtfulThreads(change: Change, reportsOnly: boolean): number[] {
  switch (change.kind) {
    case 'linkSubIssue':
      return [change.child.number];
    case 'closeTwin':
      return [change.number];
    case 'writeComment':
      return reportsOnly && change.id === null && change.name === 'report' ? [change.on] : [];
    default:
      return [];
  }
}

/** An issue that lost its marker and its title may be the one that would be made a second time. */
function unmarked({ issues }: ObservedMerge, { known }: Tracking): number[] {
  const claimed = new Set(known.flat().map((issue) => issue?.id));
  return issues
    .filter(({ id, body }) => !claimed.has(id) && readActionMarker(body) === null)
    .map(({ number }) => number);
}

/** An issue without an item may be one that a list hid while another was made of the same item in other words. */
function doubtfulVersions({ versions }: ObservedMerge, { loose, known }: Tracking): VersionPlace[] {
  if (loose.length === 0) return [];
  const own = [...loose, ...known.flat().filter((issue) => issue !== null)].flatMap(placed);
  const looseIds = new Set(loose.map(({ id }) => id));
  const doubtful = own.filter(({ issue, key }) =>
    own.some(
      (other) =>
        other.issue.number < issue.number &&
        other.key !== key &&
        (looseIds.has(issue.id) || looseIds.has(other.issue.id)),
    ),
  );
  const places = new Map(doubtful.map(({ key, place }) => [key, place]));
  return [...places].flatMap(([key, place]) => (place && !versions.has(key) ? [place] : []));
}

function placed(issue: Issue) {
  const marker = readActionMarker(issue.body);
  const place = marker?.commit ? { path: marker.path, commit: marker.commit } : null;
  return { issue, place, key: place ? versionKey(place) : '' };
}
