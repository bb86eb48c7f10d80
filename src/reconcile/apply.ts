/** The one place that writes. */
import { isPostmortemPath } from '../config/paths.ts';
import { UnreachableError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import type { Label, RepositoryPort } from '../github/port.ts';
import type {
  Change,
  EnsureActionIssue,
  KeepUp,
  OpenPostmortem,
  Outcome,
  Text,
  WriteComment,
} from '../plan/change.ts';
import { MAX_BODY } from '../plan/limits.ts';
import { sealComment } from '../plan/markers.ts';
import { nameOf } from '../plan/routes.ts';
import { applyCheck } from './apply-check.ts';
import { applyFollowThrough, ticketPlace } from './apply-follow-through.ts';
import { describeNew } from './describe-new.ts';

/**
 * applyChanges brings the changes about, one after the other; `now` decides what is early, null for nothing. It throws the
 * named errors of the port: what is left is planned again, and what was done before was `heard`.
 */
export async function applyChanges(
  places: Places,
  changes: readonly Change[],
  now: Date | null,
  heard: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
  const made = new Map<string, string>();
  const outcomes: Outcome[] = [];
  for (const change of changes) {
    const port = await portFor(places, change.repository);
    const outcome = { change, ...(await applyChange(port, change, { places, made, now })) };
    outcomes.push(outcome);
    heard(outcome);
  }
  return outcomes;
}

/** Places are the repositories in which changes take effect: the request's own, and those that it reaches. */
type Places = Pick<Connection, 'port' | 'reach' | 'checks'>;

async function portFor({ port, reach }: Places, repository: string | undefined): Promise<RepositoryPort> {
  if (repository === undefined) return port;
  const reached = await reach(nameOf(repository));
  if (reached) return reached.port;
  throw new UnreachableError(`${repository} is not reached any more: add it to the installation`);
}

interface Progress {
  readonly places: Places;
  /** The issues that were made, by the name of their action item in the plan, and what the report keeps of tickets. */
  readonly made: Map<string, string>;
  readonly now: Date | null;
}

type Result = Omit<Outcome, 'change'>;
const CREATED: Result = { result: 'created', detail: null };
const UPDATED: Result = { result: 'updated', detail: null };
const refused = (detail: string): Result => ({ result: 'refused', detail });

async function applyChange(port: RepositoryPort, change: Change, progress: Progress): Promise<Result> {
  switch (change.kind) {
    case 'openPostmortem':
      return openPostmortem(port, change);
    case 'decoratePullRequest':
      await describeNew(port, await port.decorate(change.number, namesOf(change)), change.labels);
      return UPDATED;
    case 'ensureActionIssue':
      return ensureActionIssue(port, change, progress);
    case 'linkSubIssue':
      return (await port.addSubIssue(change.parent, change.child)) === 'added'
        ? UPDATED
        : refused(`#${change.child.number} cannot be put below #${change.parent}`);
    case 'updateActionIssue':
    case 'redate':
    case 'writeTickets':
    case 'closeIncident':
      return applyFollowThrough(port, change, progress.made);
    case 'closeTwin':
      await port.closeAsDuplicate(change.number);
      await port.createComment(change.number, `Duplicate of ${change.of}`);
      return UPDATED;
    case 'closePullRequest':
      await port.closePullRequest(change.number);
      await port.createComment(change.number, `Duplicate of #${change.of}`);
      return UPDATED;
    case 'keepUp':
      return keepUp(port, change, progress.now);
    case 'labelIncident':
      await port.addLabel(change.number, change.label);
      return UPDATED;
    case 'writeComment':
      return writeComment(port, change, progress);
    case 'askForReview':
      return (await port.askForReview(change.number, change.reviewer)) === 'asked'
        ? UPDATED
        : refused(`GitHub does not let @${change.reviewer} review #${change.number}`);
    case 'writeCheckRun':
    case 'commitFixes':
      return applyCheck(progress.places, change);
    case 'deleteComment':
      await port.deleteComment(change.id);
      return UPDATED;
    case 'closeDeclined':
      await port.closeAsNotPlanned(change.number);
      return UPDATED;
    case 'relabel':
      if (change.add.length > 0) {
        const names = change.add.map(({ name }) => name);
        await describeNew(port, await port.addLabels(change.number, names), change.add);
      }
      for (const name of change.remove) await port.removeLabel(change.number, name);
      return UPDATED;
  }
}

/** What is too early leaves the answers to commands. */
async function keepUp(port: RepositoryPort, change: KeepUp, now: Date | null): Promise<Result> {
  const { notBefore, upkeep } = change;
  const early = now !== null && notBefore !== null && now.getTime() < Date.parse(notBefore);
  if (!early) {
    await port.keepUp(upkeep);
    return UPDATED;
  }
  const { reactions } = upkeep;
  if (reactions.length > 0) await port.keepUp({ commit: null, body: null, ready: null, reactions });
  const done: Result = reactions.length > 0 ? UPDATED : { result: 'unchanged', detail: null };
  return upkeep.commit !== null || upkeep.body !== null ? { ...done, rest: notBefore } : done;
}

async function openPostmortem(port: RepositoryPort, change: OpenPostmortem): Promise<Result> {
  const { branch, base, file } = change;
  const lock = await port.createBranch(branch, base.commit);
  const theirs = lock === 'exists' && (await holdsPostmortem(port, change));
  if (!theirs) await createFile(port, change);
  const pull = await port.createPullRequest({
    head: branch,
    base: base.branch,
    title: change.title,
    body: change.body,
  });
  if (!pull) return refused(`${branch} has a pull request already, or nothing that ${base.branch} lacks`);
  const labels = pull.draft ? change.labels : [...change.labels, change.draftLabel];
  const names = namesOf({ labels, assignees: change.assignees });
  await describeNew(port, await port.decorate(pull.number, names), labels);
  return { result: 'created', detail: `#${pull.number} with ${file.path}` };
}

/** A branch that stood before us may hold somebody's own postmortem: then ours is not put beside it. */
async function holdsPostmortem(
  port: RepositoryPort,
  { branch, base, directory }: OpenPostmortem,
): Promise<boolean> {
  const changed = await port.compare(base.branch, branch);
  return changed.some(({ path, status }) => status !== 'removed' && isPostmortemPath(path, directory));
}

/** The path was free when it was looked at. Another process may have written the file since; where the tree could not be listed, the second name is tried. */
async function createFile(port: RepositoryPort, change: OpenPostmortem): Promise<void> {
  const { branch, file, incident, commitMessage: message } = change;
  const made = await port.createFile({ branch, ...file, message });
  if (made === 'created' || (await holdsPostmortem(port, change))) return;
  const path = file.path.replace(/\.md$/, `-${incident}.md`);
  await port.createFile({ branch, path, text: file.text, message });
}

async function ensureActionIssue(
  port: RepositoryPort,
  change: EnsureActionIssue,
  { places, made }: Progress,
): Promise<Result> {
  const { title, body, labels, due } = change;
  const milestone = due.milestone && (await port.ensureMilestone(due.milestone.title, due.milestone.due));
  const issue = await port.createIssue({ title, body, ...namesOf(change), milestone, date: due.date });
  made.set(change.item, `${change.repository ?? ''}#${issue.number}`);
  if (change.parent !== null) {
    const above = await portFor(places, change.parent.repository);
    await above.addSubIssue(change.parent.number, issue);
  }
  await describeNew(port, issue.labelled, labels);
  return { ...CREATED, detail: `#${issue.number}` };
}

async function writeComment(port: RepositoryPort, change: WriteComment, { made }: Progress): Promise<Result> {
  const body = sealComment(change.name, fillIn(change.body, made).slice(0, MAX_BODY));
  if (change.id !== null) {
    await port.updateComment(change.id, body);
    return UPDATED;
  }
  await port.createComment(change.on, body);
  return CREATED;
}

function fillIn(text: Text, made: ReadonlyMap<string, string>): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'issueOf' in part
        ? (made.get(part.issueOf) ?? 'not made')
        : (made.get(ticketPlace(part.ticketOf)) ?? '');
    })
    .join('');
}

function namesOf({ labels, assignees }: { labels: readonly Label[]; assignees: readonly string[] }) {
  return { labels: labels.map(({ name }) => name), assignees };
}
