/** What has to be known before a plan may be applied: whether it would undo what a person did, or double what lists hid. */
import type { Issue } from '../github/port.ts';
import type { Change } from './change.ts';
import { type FollowUp, followUpOf } from './follow-up.ts';
import { missingIn, withLocated } from './located.ts';
import { readActionMarker } from './markers.ts';
import type { ObservedMerge } from './observed-merge.ts';
import { fullName, isOlder, type Thread, threadKey } from './routes.ts';
import { mayBeDiscussed } from './standing.ts';
import { type Tracking, trackingOf } from './tracking.ts';
import { type VersionPlace, versionKey } from './twins.ts';

/** Doubts are what is still to be read: the histories of issues and pull requests, and former versions of postmortems. */
export interface Doubts {
  /** Issues that are looked for. */
  readonly missing: readonly Thread[];
  readonly histories: readonly Thread[];
  /** Issues of which it is asked who wrote in their fields. */
  readonly fields: readonly Thread[];
  readonly versions: readonly VersionPlace[];
  /** Threads whose comments are asked for. */
  readonly threads: readonly Thread[];
  /** Documents of which an earlier write-back may show. */
  readonly traces: FollowUp['traces'];
  /** Documents of which it is asked where they were reported first. */
  readonly origins: FollowUp['origins'];
}

const NO_DOUBT: Doubts = {
  ...{ missing: [], histories: [], fields: [], versions: [] },
  ...{ threads: [], traces: [], origins: [] },
};

/** doubtsOf asks for nothing that is known already, and for nothing at all where the plan is beyond doubt: the usual case. */
export function doubtsOf(read: ObservedMerge): Doubts {
  const missing = missingIn(read);
  if (missing.length > 0) return { ...NO_DOUBT, missing };
  const observed = withLocated(read);
  const tracking = trackingOf(observed);
  const versions = doubtfulVersions(observed, tracking);
  const rewritten = withoutMarker(tracking.loose).filter(
    (issue) => !observed.histories.has(threadKey(issue)),
  );
  if (versions.length + rewritten.length > 0) return { ...NO_DOUBT, versions, histories: rewritten };
  const { changes, wants, traces, origins } = followUpOf(observed);
  if (origins.length > 0) return { ...NO_DOUBT, origins };
  const here = fullName(observed.pullRequest.repository);
  const placed = ({ number, repository = here }: Doubtful): Thread => ({ number, repository });
  const has = (kind: Change['kind']) => changes.some((change) => change.kind === kind);
  const reportsOnly = !has('ensureActionIssue') && !has('linkSubIssue');
  const asked = [
    ...discussed(observed, tracking),
    ...(has('ensureActionIssue') ? unmarked(observed, tracking) : []),
    ...changes.flatMap((change) => doubtfulThreads(change, reportsOnly)).map(placed),
  ];
  const dated = changes.filter((change) => change.kind === 'redate').filter(({ date }) => date !== null);
  return {
    missing,
    versions,
    threads: wants,
    traces,
    origins,
    histories: unread(asked, observed.histories),
    fields: unread(dated.map(placed), observed.fieldChanges),
  };
}

function unread(asked: readonly Thread[], known: ReadonlyMap<string, unknown>): readonly Thread[] {
  const byKey = new Map(asked.map((thread) => [threadKey(thread), thread]));
  return [...byKey].flatMap(([key, thread]) => (known.has(key) ? [] : [thread]));
}

type Doubtful = Pick<Thread, 'number'> & Partial<Thread>;

/** A person may have taken the link off, opened the twin again, chosen a label or a milestone, or deleted the report. */
function doubtfulThreads(change: Change, reportsOnly: boolean): Doubtful[] {
  switch (change.kind) {
    case 'linkSubIssue':
      return [change.child];
    case 'closeTwin':
    case 'relabel':
      return [change];
    case 'redate':
      return change.milestone ? [change] : [];
    case 'writeComment':
      return reportsOnly && change.id === null && change.name === 'report' ? [{ number: change.on }] : [];
    default:
      return [];
  }
}

/** What was closed and locked may be a discussion now. */
function discussed({ postmortems }: ObservedMerge, { known }: Tracking): Thread[] {
  const named = postmortems.flatMap(({ tickets }) => [...tickets.values()]);
  return [...known.flat(), ...named].filter((issue) => issue !== null).filter(mayBeDiscussed);
}

/** An issue that lost its marker and its title may be the one that would be made a second time. */
function unmarked({ issues }: ObservedMerge, { known }: Tracking): Thread[] {
  const claimed = new Set(known.flat().map((issue) => issue?.id));
  return withoutMarker(issues.filter(({ id }) => !claimed.has(id)));
}

function withoutMarker(issues: readonly Issue[]): Thread[] {
  return issues
    .filter(({ body }) => readActionMarker(body) === null)
    .map(({ number, repository }) => ({ number, repository }));
}

/** An issue without an item may be one that a list hid while another was made of the same item in other words. */
function doubtfulVersions({ versions }: ObservedMerge, { loose, known }: Tracking): VersionPlace[] {
  if (loose.length === 0) return [];
  const own = [...loose, ...known.flat().filter((issue) => issue !== null)].flatMap(versioned);
  const looseIds = new Set(loose.map(({ id }) => id));
  const doubtful = own.filter(({ issue, key }) =>
    own.some(
      (other) =>
        isOlder(other.issue, issue) &&
        other.key !== key &&
        (looseIds.has(issue.id) || looseIds.has(other.issue.id)),
    ),
  );
  const places = new Map(doubtful.map(({ key, place }) => [key, place]));
  return [...places].flatMap(([key, place]) => (place && !versions.has(key) ? [place] : []));
}

function versioned(issue: Issue) {
  const marker = readActionMarker(issue.body);
  const place = marker?.commit ? { path: marker.path, commit: marker.commit } : null;
  return { issue, place, key: place ? versionKey(place) : '' };
}
