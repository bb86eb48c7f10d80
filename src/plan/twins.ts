/** Twins: issues that were made a second time, because an answer was lost or GitHub's lists did not show the first one yet. */
import type { History } from '../github/issue-events.ts';
import type { Issue } from '../github/port.ts';
import { matchItems, oldestFirst } from './identity.ts';
import { type ActionMarker, readActionMarker } from './markers.ts';

/** Version is a postmortem as it was when an issue was made from it. */
export interface Version {
  /** The texts of its action items. */
  readonly texts: readonly string[];
  /** Tells whether the repository had a file at a path then. */
  readonly hasFile: (path: string) => boolean;
}

/** VersionPlace says where a version of a postmortem is found. */
export interface VersionPlace {
  readonly path: string;
  readonly commit: string;
}

/** versionKey names a version. */
export function versionKey({ commit, path }: VersionPlace): string {
  return `${commit}:${path}`;
}

/** Twin is an issue, open or closed, that should not have been made, with the older one that stays. */
export interface Twin {
  readonly twin: Issue;
  readonly of: Issue;
}

interface Remembered {
  readonly versions: ReadonlyMap<string, Version | null>;
  readonly histories: ReadonlyMap<string, History>;
  /** The ids of the issues below the incidents: there, one without a marker is one whose body a person rewrote. */
  readonly below: ReadonlySet<number>;
}

/**
 * twinsOf finds the issues that carry the marker of an older one, and those for which the document that they were made
 * from says it: with the older issues in sight, its item would have been given one of those.
 */
export function twinsOf(issues: readonly Issue[], remembered: Remembered): readonly Twin[] {
  const eldest = new Map<string, Issue>();
  const older: Issue[] = [];
  const twins: Twin[] = [];
  for (const issue of oldestFirst(issues)) {
    const marker = readActionMarker(issue.body);
    if (!marker) {
      if (remembered.below.has(issue.id)) older.push(issue);
      continue;
    }
    const name = JSON.stringify([marker.postmortem, marker.path, marker.ordinal, marker.key]);
    const of = eldest.get(name) ?? inSight(marker, older, remembered);
    if (of) {
      twins.push({ twin: issue, of });
      continue;
    }
    eldest.set(name, issue);
    older.push(issue);
  }
  return twins;
}

/** The older issue that the item of a marker would have been given, had all of them been seen. */
function inSight(
  { postmortem, path, incident, ordinal, commit }: ActionMarker,
  older: readonly Issue[],
  { versions, histories }: Remembered,
): Issue | null {
  const version = commit === null ? null : versions.get(versionKey({ commit, path }));
  if (!version) return null;
  const subject = { id: postmortem, paths: [path], incident, hasFile: version.hasFile };
  return matchItems(subject, version.texts, older, { histories })[ordinal - 1] ?? null;
}
