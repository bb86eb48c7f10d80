/** The open draft of an incident, observed: who committed to it, and its text where that is not ours. */
import { parseOptions } from '../config/parse-options.ts';
import type { Config } from '../config/schema.ts';
import type { Connection } from '../github/connection.ts';
import type { DraftPull } from '../github/incident.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { FileContent } from '../github/reader.ts';
import { actionsIn, heardIn } from '../plan/commands/hear.ts';
import { ownDrafts } from '../plan/draft.ts';
import { draftText, recordOfIncident } from '../plan/draft-text.ts';
import { findComment } from '../plan/markers.ts';
import { doubtfulCommit, mayBeNews } from '../plan/news.ts';
import type { ObservedIncident } from '../plan/observed-incident.ts';
import { fileOf, isFrozen, isOurs, type ObservedDraft, turnsReady } from '../plan/upkeep.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { checkPostmortems } from './check.ts';
import type { Place } from './places.ts';
import { commentsIn, type Talk } from './talk.ts';

/** AroundDraft is what a draft belongs to. */
export interface AroundDraft {
  readonly observed: ObservedIncident;
  readonly pulls: readonly DraftPull[];
  readonly talk: Talk;
}

/** observeDraft reads the branch of a draft; null where none of ours is open, or where it could not be kept up to date. */
export async function observeDraft(
  connection: Connection,
  { port, config }: Place,
  { observed, pulls, talk }: AroundDraft,
): Promise<ObservedDraft | null> {
  const { bot } = connection;
  const pull = talk.reactions ? ownDrafts(pulls, bot).find(({ open }) => open) : undefined;
  if (!pull) return null;
  const branch = await port.branch(pull.base, pull.head);
  const file = fileOf(branch, config);
  const record = recordOfIncident(observed);
  const isAlive = isOurs(branch, bot) && !isFrozen(pull, observed.issue);
  const comments = commentsIn(talk.pullEvents, connection);
  const known = { record, actions: actionsIn(heardIn(observed.talk.spoken, observed.talk.allowed)) };
  const isNews = mayBeNews(known, branch, bot) || findComment(comments, bot, 'news') !== null;
  const ready = turnsReady(pull, { incident: observed.issue, record });
  const isRead = file !== null && !isAlive && (isNews || ready);
  const text = isRead ? await readText(port, { path: file.path, commit: pull.head, config }) : null;
  const doubted = doubtfulCommit(known, { text, ours: null, branch, bot, config });
  const ours = file && doubted ? await readText(port, { path: file.path, commit: doubted, config }) : null;
  const wanted = isAlive ? draftText(observed, record) : (text?.lines.join('\n') ?? null);
  const findings =
    ready && file && wanted !== null ? await ask(observed, { port, path: file.path, text: wanted }) : null;
  return { pull, branch, file, text, ours, comments, findings };
}

async function readText(
  port: RepositoryPort,
  { path, commit, config }: { path: string; commit: string; config: Config },
) {
  const content = await port.readFile(path, commit);
  return content?.kind === 'text' ? parsePostmortem(content.text, parseOptions(config, path)) : null;
}

/** What the check would say, by the rules of the base. */
async function ask(
  { config, commit }: ObservedIncident,
  { port, path, text }: { port: RepositoryPort; path: string; text: string },
): Promise<readonly string[] | null> {
  if (commit === null) return null;
  const content: FileContent = { kind: 'text', text, sha: null };
  const reader = { readFile: async () => content, listFiles: async () => null };
  const reports = await checkPostmortems({
    documents: { reader, ref: '' },
    templates: { reader: port, ref: commit },
    config,
    files: [path],
    hasFile: null,
  });
  const findings = reports
    .flatMap((report) => report.findings)
    .filter(({ severity }) => severity !== 'notice');
  return findings.map(({ line, message }) => `Line ${line}: ${message}`);
}
