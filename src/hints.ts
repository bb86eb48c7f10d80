/** What a webhook says about where to look. It is signed, but all else about it is checked like any input. */
import {
  commentEvent,
  type EventIssue,
  issueEvent,
  labelShape,
  name,
  type Origin,
  place,
  pullRequestEvent,
  textsOf,
} from './event-shapes.ts';
import { FIX_ACTION } from './github/checks.ts';
import type { Request } from './github/port.ts';
import { checkRunHook, checkSuiteHook, grantHook } from './hook-shapes.ts';
import { hasItemCommand } from './plan/commands/item-commands.ts';
import { asksForPostmortem, mayCommand } from './plan/commands/read.ts';
import { readReportReference } from './plan/home.ts';
import { readActionMarker } from './plan/markers.ts';

const issueHook = place.extend(issueEvent.shape);
const commentHook = place.extend(commentEvent.shape);
const pullRequestHook = place.extend(pullRequestEvent.shape);

/** Myself is who the App is, as far as it is known, and what it knows. */
export interface Myself {
  readonly appId: number | undefined;
  readonly bot: string | null;
  /** The labels that make an incident in a repository, in lower case; null where nothing is known yet. */
  readonly labelsOf: (repository: string) => ReadonlySet<string> | null;
}

/**
 * readHint gives the request that an event may be about, null when it is about none of ours; it throws for a payload that is
 * not as GitHub sends it. What an event says decides only what is left out.
 */
export function readHint(event: string, payload: unknown, myself: Myself): Request | null {
  const action =
    typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : null;
  switch (`${event}.${action}`) {
    case 'issues.labeled':
    case 'issues.opened':
      return readIssueHint(payload, myself);
    case 'issues.reopened':
      return readItemHint(payload, myself) ?? readIssueHint(payload, myself);
    case 'issues.closed':
    case 'issues.assigned':
    case 'issues.unassigned':
      return readItemHint(payload, myself) ?? readNewsHint(payload, myself);
    case 'issues.transferred':
    case 'issues.deleted':
      return readItemHint(payload, myself);
    case 'issues.unlabeled':
    case 'issues.edited':
      return readNewsHint(payload, myself);
    case 'issue_comment.created':
    case 'issue_comment.edited':
    case 'issue_comment.deleted':
      return readCommandHint(payload) ?? readCommentHint(payload, myself);
    case 'pull_request.closed':
      return readMergeHint(payload);
    case 'pull_request.opened':
    case 'pull_request.synchronize':
    case 'pull_request.reopened':
      return readPullHint(payload);
    case 'pull_request.ready_for_review':
      return readReadyHint(payload);
    case 'check_run.rerequested':
    case 'check_run.requested_action':
      return readCheckRunHint(payload, myself);
    case 'check_suite.rerequested':
      return readCheckSuiteHint(payload, myself);
    default:
      return null;
  }
}

type Made = Pick<EventIssue, 'user' | 'performed_via_github_app'>;

/** GitHub names the App only where it made the issue or the comment. */
function isOurs({ user, performed_via_github_app: app }: Made, { appId, bot }: Myself): boolean {
  return (appId !== undefined && app?.id === appId) || (bot !== null && user?.login === bot);
}

/** An action item's own issue is no incident. */
function readIssueHint(payload: unknown, myself: Myself): Request | null {
  const { issue, ...origin } = issueHook.parse(payload);
  if (issue.pull_request !== undefined || (issue.labels ?? []).length === 0) return null;
  return isOurs(issue, myself) ? null : toRequest('incident', origin, issue.number);
}

/** Whoever writes a marker into an issue of their own has it looked at, and no more. */
function readCommandHint(payload: unknown): Request | null {
  const event = commentHook.parse(payload);
  const { issue } = event;
  const isItem = readActionMarker(issue.body ?? '') !== null && textsOf(event).some(hasItemCommand);
  return isItem ? toRequest('action-item', event, issue.number) : null;
}

/** The issue of an action item names the pull request that reports it: whether that has anything to tell now, is seen there. */
function readItemHint(payload: unknown, { bot }: Myself): Request | null {
  const { issue, action, sender, ...origin } = issueHook.parse(payload);
  const report = readReportReference(issue.body ?? '');
  if (!report || (bot !== null && issue.user?.login !== bot)) return null;
  // Whom we assign ourselves, the report knows.
  if (bot !== null && sender?.login === bot && /assigned$/.test(action)) return null;
  const { owner, name: own } = origin.repository;
  const [whose = owner.login, repo = own] = report.repository?.split('/') ?? [];
  const target = name.safeParse(repo);
  if (!target.success || whose.toLowerCase() !== owner.login.toLowerCase()) return null;
  const repository = { ...origin.repository, name: target.data };
  return toRequest('pull-request', { ...origin, repository }, report.number);
}

/** What happens to an incident changes its draft; of edits only those of the title. */
function readNewsHint(payload: unknown, myself: Myself): Request | null {
  const { issue, changes: made, ...origin } = issueHook.parse(payload);
  if (made && made.title === undefined) return null;
  if (issue.pull_request !== undefined || !isIncident(issue, origin, myself)) return null;
  return isOurs(issue, myself) ? null : toRequest('incident', origin, issue.number);
}

/** A comment of an incident belongs to its record; elsewhere only commands mean something. */
function readCommentHint(payload: unknown, myself: Myself): Request | null {
  const event = commentHook.parse(payload);
  const { issue, comment } = event;
  const isPull = issue.pull_request !== undefined;
  if (isOurs(comment, myself) || (!isPull && isOurs(issue, myself))) return null;
  const texts = textsOf(event);
  const commands = texts.some(mayCommand);
  const isBots = comment.user?.type === 'Bot';
  const isHere = !isPull && isIncident(issue, event, myself);
  const matters = isHere ? commands || !isBots : isPull ? commands : texts.some(asksForPostmortem);
  return matters ? toRequest('incident', event, issue.number) : null;
}

type Place = Pick<Origin, 'repository'>;

function isIncident({ labels }: EventIssue, { repository }: Place, { labelsOf }: Myself): boolean {
  const known = labelsOf(`${repository.owner.login}/${repository.name}`);
  const names = (labels ?? []).map((label) => labelShape.safeParse(label).data?.name?.toLowerCase() ?? '');
  return known === null ? names.length > 0 : names.some((each) => known.has(each));
}

function readMergeHint(payload: unknown): Request | null {
  const { pull_request: pull, ...origin } = pullRequestHook.parse(payload);
  return pull.merged ? toRequest('pull-request', origin, pull.number) : null;
}

function readPullHint(payload: unknown): Request | null {
  const { pull_request: pull, ...origin } = pullRequestHook.parse(payload);
  return toRequest('check', origin, pull.number);
}

/** Only a draft that an App made may be one of ours. */
function readReadyHint(payload: unknown): Request | null {
  const { pull_request: pull, ...origin } = pullRequestHook.parse(payload);
  return toRequest(pull.user?.type === 'Bot' ? 'ready' : 'check', origin, pull.number);
}

/** GitHub tells an App of its own runs alone, and who may press a button is asked again. */
function readCheckRunHint(payload: unknown, { appId }: Myself): Request | null {
  const { check_run: run, requested_action: action, sender, ...origin } = checkRunHook.parse(payload);
  if (appId !== undefined && run.app && run.app.id !== appId) return null;
  if (!action) return toRequest('check-run', origin, run.id);
  if (action.identifier !== FIX_ACTION) return null;
  const request = toRequest('fix', origin, run.id);
  return request && { ...request, by: sender.login };
}

function readCheckSuiteHint(payload: unknown, { appId }: Myself): Request | null {
  const { check_suite: suite, ...origin } = checkSuiteHook.parse(payload);
  if (appId !== undefined && suite.app && suite.app.id !== appId) return null;
  return toRequest('check-suite', origin, suite.id);
}

/** readGrant gives the installation that has just been granted new permissions, null for any other event. */
export function readGrant(event: string, payload: unknown): number | null {
  if (event !== 'installation') return null;
  const found = grantHook.safeParse(payload);
  return found.success ? found.data.installation.id : null;
}

function toRequest(
  kind: Request['kind'],
  { installation, repository }: Origin,
  number: number,
): Request | null {
  if (!installation) return null;
  return {
    kind,
    installation: installation.id,
    owner: repository.owner.login,
    repo: repository.name,
    number,
  };
}
