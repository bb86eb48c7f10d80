/** A draft is kept up to date until somebody writes; from then on it is theirs, and what happens is told beside it. */
import { createHash } from 'node:crypto';
import { isPostmortemPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import type { Branch, BranchCommit, DraftPull, Upkeep } from '../github/incident.ts';
import type { Comment } from '../github/port.ts';
import type { Postmortem } from '../postmortem/model.ts';
import type { Change, KeepUp } from './change.ts';
import { findAppComment, planComment, planTwinComments, readSealed, sealComment } from './markers.ts';
import { type Known, type News, newsFor, withNews } from './news.ts';
import { newsComment, readyComment } from './news-words.ts';
import type { IncidentRecord } from './record/record.ts';

/** ObservedDraft is the open draft of an incident. */
export interface ObservedDraft {
  readonly pull: DraftPull;
  readonly branch: Branch;
  /** The postmortem's file, null where the branch has none, or several. */
  readonly file: { readonly path: string; readonly sha: string } | null;
  /** The file as it stands where it is not ours any more and there may be news, else null. */
  readonly text: Postmortem | null;
  /** That file as our last commit left it, where it is in doubt what that has told; else null. */
  readonly ours: Postmortem | null;
  /** Comments of the pull request. */
  readonly comments: readonly Comment[];
  /** What the check still asks for, one line each; null where it was not asked. */
  readonly findings: readonly string[] | null;
}

/** fileOf gives the one postmortem that a branch adds. */
export function fileOf({ files }: Branch, config: Config): ObservedDraft['file'] {
  const found = files.filter(
    ({ path, status }) => status !== 'removed' && isPostmortemPath(path, config.postmortem.directory),
  );
  const [file] = found;
  return file && found.length === 1 ? { path: file.path, sha: file.sha } : null;
}

/** isOurs tells whether nobody but the account committed to the branch. Commits of ours that somebody else committed again are not ours any more. */
export function isOurs({ commits, cut }: Branch, bot: string): boolean {
  return !cut && commits.length > 0 && commits.every((commit) => isOwn(commit, bot));
}

/** Whoever commits on GitHub's pages or by GraphQL; who did is the author then. */
const WEB = 'web-flow';

function isOwn({ author, committer, headline }: BranchCommit, bot: string): boolean {
  if (author?.login !== bot || ![bot, WEB].includes(committer?.login ?? '')) return false;
  // The account may commit for others too, as that of workflows does.
  return /^(?:Draft|Update) the .+ of (?:incident )?\S*\d$/.test(headline);
}

/** isFrozen tells whether a draft is not written any more although nobody else did: it is in review. */
export function isFrozen({ everReady }: DraftPull, { open }: { open: boolean }): boolean {
  return everReady && !open;
}

/** ToKeep is what a draft is kept up to. */
export interface ToKeep extends Known {
  readonly bot: string;
  readonly config: Config;
  readonly incident: { readonly number: number; readonly open: boolean };
  /** Where the postmortem lives: nothing for the incident's own repository. */
  readonly place: { readonly repository?: string };
  /** The draft's branch, and what the incident is called there. */
  readonly names: { readonly branch: string; readonly incident: string };
  /** The file and the pull request's body as they should be. */
  readonly text: string | null;
  readonly body: string;
  /** True when somebody asks for what happened since, and was not answered yet. */
  readonly sync: boolean;
  readonly reactions: Upkeep['reactions'];
  /** The answers to commands on the incident, where that is in another repository than the draft. */
  readonly answers: Upkeep['reactions'];
}

/** planUpkeep plans what keeps a draft up to date, and the answers to commands, as one change; with the comments beside it. */
export function planUpkeep(draft: ObservedDraft, keep: ToKeep): readonly Change[] {
  const isAlive = isOurs(draft.branch, keep.bot) && !isFrozen(draft.pull, keep.incident);
  const ready = turnsReady(draft.pull, keep) ? draft.pull.id : null;
  const checklist = planChecklist(draft, keep, ready !== null);
  const written = isAlive ? refreshed(draft, keep) : merged(draft, keep);
  const own = { ...written, ready, reactions: [] };
  const early = isAlive && keep.incident.open ? notBefore(draft, keep) : null;
  const news = planNews(draft, keep, isAlive || written.commit !== null);
  return [...checklist, ...asChanges(draft, keep, { upkeep: own, notBefore: early }), ...news];
}

/** Commands are answered where they stand: in the same repository all is one request. */
function asChanges(
  { pull: { number } }: ObservedDraft,
  { place, incident, reactions, answers }: ToKeep,
  { upkeep, notBefore }: Pick<KeepUp, 'upkeep' | 'notBefore'>,
): readonly KeepUp[] {
  const answering: Upkeep = { commit: null, body: null, ready: null, reactions: answers };
  const all: readonly KeepUp[] = [
    { kind: 'keepUp', ...place, number, notBefore, upkeep: { ...upkeep, reactions } },
    { kind: 'keepUp', number: incident.number, notBefore: null, upkeep: answering },
  ];
  return all.filter((change) => !isNothing(change.upkeep));
}

function isNothing({ commit, body, ready, reactions }: Upkeep): boolean {
  return commit === null && body === null && ready === null && reactions.length === 0;
}

type Written = Pick<Upkeep, 'commit' | 'body'>;

function refreshed({ pull, file }: ObservedDraft, keep: ToKeep): Written {
  const { text, body } = keep;
  const changed = file !== null && text !== null && blobOf(text) !== file.sha;
  const before = readSealed(pull.body, BODY);
  const stays = before === null || before.edited || before.hash === readSealed(sealBody(body), BODY)?.hash;
  return {
    commit: changed ? commitOf(pull, keep, { path: file.path, text }) : null,
    body: stays ? null : { pull: pull.id, text: sealBody(body) },
  };
}

function commitOf(
  { head }: DraftPull,
  { config, names: { branch, incident } }: ToKeep,
  { path, text }: { readonly path: string; readonly text: string },
): NonNullable<Upkeep['commit']> {
  return { branch, expected: head, path, text, message: `Update the ${config.name} of incident ${incident}` };
}

const BODY = 'body';
const NOTHING: News = { entries: [], actions: [] };

/** sealBody ends a pull request's body so that a person's edit of it is noticed: then it is theirs. */
export function sealBody(body: string): string {
  return sealComment(BODY, body);
}

/** The name that git gives to a file's content. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** One commit every few minutes is enough. */
function notBefore({ branch }: ObservedDraft, { config }: ToKeep): string | null {
  const last = Date.parse(branch.commits.at(-1)?.at ?? '');
  return Number.isNaN(last) ? null : new Date(last + config.postmortem.refresh * 60_000).toISOString();
}

/** turnsReady tells whether a draft turns ready now: once, when the incident is resolved; who makes it a draft again has a reason. */
export function turnsReady(
  { draft, everReady }: DraftPull,
  { incident, record }: { readonly incident: { readonly open: boolean }; readonly record: IncidentRecord },
): boolean {
  return draft && !everReady && !incident.open && record.milestones.resolved !== null;
}

/** One that a list hid has got a twin, which may show later than the draft turned ready. */
function planChecklist(
  { pull, comments, findings }: ObservedDraft,
  { bot, place }: ToKeep,
  isTurning: boolean,
): Change[] {
  const name = 'checklist';
  const found = findAppComment(comments, bot, name);
  if (!isTurning) return planTwinComments(pull.number, found).map((twin) => ({ ...twin, ...place }));
  return planComment({ ...place, on: pull.number, name, body: [readyComment(findings ?? [])] }, found);
}

function merged(draft: ObservedDraft, keep: ToKeep): Written {
  const { pull, file, text } = draft;
  const made = keep.sync && text ? withNews(text, newsOf(draft, keep), keep.config) : null;
  if (made === null || file === null) return { commit: null, body: null };
  return { commit: commitOf(pull, keep, { path: file.path, text: made }), body: null };
}

function newsOf({ text, ours, branch }: ObservedDraft, keep: ToKeep): News {
  return newsFor(keep, { text, ours, branch, bot: keep.bot, config: keep.config });
}

/** What is written into the document, or is about to be, is news no more. */
function planNews(draft: ObservedDraft, keep: ToKeep, isWritten: boolean): readonly Change[] {
  const name = 'news';
  const found = findAppComment(draft.comments, keep.bot, name);
  const news = isWritten ? NOTHING : newsOf(draft, keep);
  const isEmpty = news.entries.length + news.actions.length === 0;
  if (isEmpty && (found === null || (draft.text === null && !isWritten))) return [];
  const body = [newsComment(keep.config, news)];
  return planComment({ ...keep.place, on: draft.pull.number, name, body }, found);
}
