/** Reviewers, observed: whose the postmortem is, and what broke. */
import { CODE_OWNERS_PATHS, parseCodeOwners } from '../config/code-owners.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Reviewable } from '../github/follow-through.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { type IncidentRecord, recordOf } from '../plan/record/record.ts';
import { planReviewers } from '../plan/reviewers.ts';
import { incidentOfBranch } from '../plan/routes.ts';
import { loadConfig } from './load-config.ts';
import { standsAside } from './whose.ts';

/** How many merged pull requests are asked what they changed. */
const MOST_LINKED = 3;

/** reviewerChanges plans whom to ask once a draft of ours is ready; a person's own pull request is theirs. */
export async function reviewerChanges(connection: Connection, number: number): Promise<readonly Change[]> {
  const { port, bot } = connection;
  const pull = await port.reviewable(number);
  if (!pull?.open || pull.draft || pull.isFork || pull.author !== bot) return [];
  const config = await usableConfig(port, pull.base);
  const incident = config && incidentOfBranch(config, pull.branch);
  if (!config || !incident || standsAside(connection, config)) return [];
  const record = incident.repository === null ? await recordFor(port, incident.number, config) : null;
  const { reviewers, participants } = config.review;
  const owners = reviewers.length > 0 ? reviewers : await ownersFor(port, { number, pull, record });
  return planReviewers({
    number,
    author: pull.author,
    owners,
    participants: participants ? (record?.people.responders ?? []) : [],
    everAsked: await port.everAsked(number),
  });
}

/** What is wrong with the configuration is told elsewhere. */
async function usableConfig(port: RepositoryPort, ref: string): Promise<Config | null> {
  try {
    return await loadConfig(port, ref);
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

/** An incident of another repository is not read: who sees it may not see this one. */
async function recordFor(port: RepositoryPort, number: number, config: Config) {
  const issue = await port.issue(number);
  if (!issue || issue.isPullRequest) return null;
  const events = await port.events(issue);
  const merged = events.flatMap((event) => {
    if (event.kind !== 'referenced') return [];
    const { kind, repository, mergedAt } = event.thread;
    return kind === 'pull-request' && repository === null && mergedAt !== null ? [event.thread.number] : [];
  });
  return { people: recordOf({ issue, events, config }).people, merged: [...new Set(merged)] };
}

interface Affected {
  readonly number: number;
  readonly pull: Reviewable;
  readonly record: { readonly people: IncidentRecord['people']; readonly merged: readonly number[] } | null;
}

async function ownersFor(
  port: RepositoryPort,
  { number, pull, record }: Affected,
): Promise<readonly string[]> {
  const text = await readCodeOwners(port, pull.base);
  if (text === null) return [];
  const ownersOf = parseCodeOwners(text);
  const owners = new Set<string>();
  for (const each of [number, ...(record?.merged ?? []).slice(-MOST_LINKED)]) {
    for (const { path } of await port.changedFiles(each)) {
      for (const owner of ownersOf(path)) owners.add(owner);
    }
  }
  return [...owners];
}

async function readCodeOwners(port: RepositoryPort, ref: string): Promise<string | null> {
  for (const path of CODE_OWNERS_PATHS) {
    const content = await port.readFile(path, ref);
    if (content?.kind === 'text') return content.text;
  }
  return null;
}
