/** Follow up, observed: reads a merged pull request, its postmortems and the issues that may belong to them. */

import { isPostmortemPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import { whyNot } from '../github/content.ts';
import type { Issue, PullRequest, RepositoryPort } from '../github/port.ts';
import type { ChangedFile } from '../github/reader.ts';
import type { Change } from '../plan/change.ts';
import { configurationComment } from '../plan/explanations.ts';
import { type FollowUp, followUpOf } from '../plan/follow-up.ts';
import { findAppComment, planComment, readActionMarker } from '../plan/markers.ts';
import type { ObservedMerge, ObservedPostmortem } from '../plan/observed-merge.ts';
import { fullName } from '../plan/routes.ts';
import { reportedPlaces } from '../plan/tracking.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { assignable, dueFieldOf, emptiedAmong, lookAround, NOTHING } from './around.ts';
import { settleDoubts } from './doubts.ts';
import { readGone } from './gone.ts';
import { loadConfig } from './load-config.ts';
import { followMoves } from './moved.ts';
import type { Place } from './places.ts';
import { readDocument } from './read-document.ts';
import { standsAside } from './whose.ts';

const AGAIN =
  'No action item was followed up. Correct it there, then merge any change to the document: every item is looked at again.';

/** followUpChanges observes a merged pull request and plans its issues; it returns no changes for any other pull request. */
export async function followUpChanges(connection: Connection, number: number): Promise<Followed> {
  const { port, adoptedAt } = connection;
  const pullRequest = await port.pullRequest(number);
  if (!pullRequest?.mergedAt || pullRequest.base !== pullRequest.repository.defaultBranch) return NONE;
  if (Date.parse(pullRequest.mergedAt) < Date.parse(adoptedAt) || pullRequest.repository.archived)
    return NONE;
  const files = await port.changedFiles(number);
  if (!files.some(({ path }) => /\.(?:md|markdown)$/i.test(path))) return NONE;
  const head = await port.head(pullRequest.base);
  if (!head) return NONE;
  try {
    const observed = await observeMerge(connection, { pullRequest, files, head });
    return observed ? followUpOf(await settleDoubts(connection, observed)) : NONE;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { changes: await complain(connection, pullRequest, error), homes: [] };
  }
}

/** Followed is what a merged pull request asks for, and the other pull requests at which its postmortems are reported. */
export type Followed = Pick<FollowUp, 'changes' | 'homes'>;

const NONE: Followed = { changes: [], homes: [] };

interface Merge {
  readonly pullRequest: PullRequest;
  readonly files: readonly ChangedFile[];
  /** The newest commit of the default branch: a later edit counts even when its event comes first. */
  readonly head: string;
}

async function observeMerge(connection: Connection, merge: Merge): Promise<ObservedMerge | null> {
  const { port, adoptedAt, bot } = connection;
  const { pullRequest, files, head } = merge;
  const { repository } = pullRequest;
  const config = await loadConfig(port, head);
  if (standsAside(connection, config)) return null;
  const { directory } = config.postmortem;
  const merged = files.filter(({ path }) => isPostmortemPath(path, directory));
  const since = { directory, mergeCommit: pullRequest.mergeCommit, head };
  const removed = merged.filter(({ status }) => status === 'removed');
  const staying = merged.filter((file) => !removed.includes(file));
  const { files: moved, came } = await followMoves(port, staying, since);
  const changed = [...moved.filter(({ path }) => isPostmortemPath(path, directory)), ...removed];
  const onlyAdded = changed.every(({ status }) => status === 'added');
  const early = onlyAdded || !repository.hasIssues ? [] : await port.issuesBy(bot, adoptedAt);
  const own = await ownFiles(connection, changed, early);
  const found = await Promise.all(own.map((change) => readPostmortem(port, { change, merge, config, came })));
  const read = found.filter((each) => each !== null).filter((each) => 'postmortem' in each);
  const unread = found.filter((each) => each !== null).filter((each) => 'reason' in each);
  const items = read.flatMap(({ postmortem }) => postmortem.actionItems);
  const comments = pullRequest.isCommented && found.length > 0 ? await port.comments(pullRequest.number) : [];
  const report = findAppComment(comments, bot, 'report');
  const emptied = emptiedAmong(read, report !== null);
  if (items.length === 0 && unread.length === 0 && emptied.length === 0) return null;
  // What is refused as a whole is not looked into any further.
  const ask = items.length <= config.actions.limit;
  const home: Place = { port, repository, commit: head, config };
  const around = ask
    ? await lookAround(connection, read, { pullRequest, home, emptied })
    : { ...NOTHING, postmortems: read };
  const { postmortems, misrouted } = around;
  const candidates = distinctNames([...around.candidates, ...reportedPlaces(report, repository)]);
  const from = onlyAdded ? pullRequest.createdAt : adoptedAt;
  const opened = repository.hasIssues && onlyAdded ? await port.issuesBy(bot, from) : early;
  const paths = new Set((await port.listFiles(head, directory))?.map(({ path }) => path));
  const here = postmortems.filter(({ destination }) => destination === null);
  return {
    pullRequest,
    config,
    adoptedAt,
    bot,
    postmortems,
    unread,
    misrouted,
    issues: poolOf([...opened, ...(await issuesIn(connection, candidates, from))], {
      postmortems,
      home,
      bot,
    }),
    comments,
    assignable:
      ask && repository.hasIssues
        ? await assignable(port, itemsOf(here), { config, pullRequest }, mergerOf(pullRequest))
        : new Set(),
    dueField: ask && here.length > 0 ? await dueFieldOf(port, config) : null,
    hasFile: (path) => paths.has(path),
    located: new Map(),
    origins: new Map(),
    histories: new Map(),
    fieldChanges: new Map(),
    versions: new Map(),
    writeBacks: new Map(),
    threads: new Map(),
  };
}

/** Who merged it may push, and so can be assigned. */
function mergerOf({ mergedBy }: PullRequest): string[] {
  return mergedBy && !mergedBy.isBot ? [mergedBy.login] : [];
}

function itemsOf(postmortems: readonly ObservedPostmortem[]): Postmortem['actionItems'] {
  return postmortems.flatMap(({ postmortem }) => postmortem.actionItems);
}

function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

async function issuesIn(
  { reach, bot }: Connection,
  names: readonly string[],
  since: string,
): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  for (const name of names) {
    const reached = await reach(name);
    if (reached?.repository.hasIssues) found.push(...(await reached.port.issuesBy(bot, since)));
  }
  return found;
}

/** The issues that may be those of this repository's documents: another's are told by their markers. */
function poolOf(
  opened: readonly Issue[],
  {
    postmortems,
    home: { repository },
    bot,
  }: { postmortems: readonly ObservedPostmortem[]; home: Place; bot: string },
): readonly Issue[] {
  const below = postmortems.flatMap(({ incident }) => incident?.subIssues ?? []);
  const own = [...opened, ...below.filter(({ author }) => author === bot)].filter((issue) => {
    const marker = readActionMarker(issue.body);
    if (!marker) return true;
    return marker.source === undefined
      ? issue.repository.toLowerCase() === fullName(repository).toLowerCase()
      : marker.source === repository.id;
  });
  return [...new Map(own.map((issue) => [issue.id, issue])).values()];
}

/** Files that are followed up: added by this pull request, followed up before, or nowhere before the installation. What is removed is followed up by its issues alone. */
async function ownFiles(
  { port, adoptedAt }: Connection,
  files: readonly ChangedFile[],
  issues: readonly Issue[],
): Promise<ChangedFile[]> {
  const followed = new Set(issues.map(({ body }) => readActionMarker(body)?.path));
  const own: ChangedFile[] = [];
  for (const file of files) {
    const before = file.previousPath ?? file.path;
    const known =
      file.status === 'added' || file.status === 'removed' || followed.has(file.path) || followed.has(before);
    if (known || !(await port.existedBefore(before, adoptedAt))) own.push(file);
  }
  return own;
}

interface PostmortemFile {
  readonly change: ChangedFile;
  readonly merge: Merge;
  readonly config: Config;
  readonly came: readonly string[];
}

async function readPostmortem(
  port: RepositoryPort,
  { change, merge, config, came }: PostmortemFile,
): Promise<ObservedPostmortem | { readonly path: string; readonly reason: string } | null> {
  const content = await port.readFile(change.path, merge.head);
  if (!content) return readGone(port, { ...merge, change, config, came });
  // It is back, and somebody else's.
  if (change.status === 'removed') return null;
  if (content.kind !== 'text') return { path: change.path, reason: whyNot(content) };
  const postmortem = await readDocument(content.text, config, change.path);
  const around = { incident: null, destination: null, tickets: new Map() };
  return { postmortem, source: content.text, change, commit: merge.head, ...around };
}

async function complain(
  { port, bot }: Connection,
  { number }: PullRequest,
  error: ConfigurationError,
): Promise<readonly Change[]> {
  const name = 'configuration';
  const body = [configurationComment(error.message.split('\n'), AGAIN)];
  return planComment({ on: number, name, body }, findAppComment(await port.comments(number), bot, name));
}
