/** The incident, told how far its action items are: one comment that is kept up to date, and a last one when all are finished. */
import type { Change } from './change.ts';
import { incidentBody, isFinished, summaryBody } from './incident-words.ts';
import { type FoundComment, findAppComment, findComment, planComment } from './markers.ts';
import type { ObservedMerge, ObservedParent } from './observed-merge.ts';
import { openIn, progressOf } from './progress.ts';
import type { ReportState } from './report-state.ts';
import { fullName, placeOf, referenceTo, type Thread, threadKey } from './routes.ts';
import type { Row } from './row.ts';

/** Told is an incident and the action items of it that one pull request reports. */
export interface Told {
  readonly incident: ObservedParent;
  readonly rows: readonly Row[];
  /** True where this pull request's report is the one that is kept up to date. */
  readonly isHome: boolean;
  /** True when issues are made or linked now. */
  readonly isChanging: boolean;
}

/** IncidentPlan is what the incident is told, what the report keeps of it, and whose comments have to be read first. */
export interface IncidentPlan {
  readonly changes: readonly Change[];
  readonly state: ReportState | null;
  readonly wants: readonly Thread[];
}

/** planIncident tells nothing where more people would see it, and makes no comment again that a person deleted. */
export function planIncident(
  observed: ObservedMerge,
  told: Told,
  { state, isReported }: { readonly state: ReportState | null; readonly isReported: boolean },
): IncidentPlan {
  const { incident, rows, isHome, isChanging } = told;
  const nothing = { changes: [], state, wants: [] };
  const isListed = incident.subIssues === null;
  const progress = progressOf(rows);
  const isBegun = openIn(progress) < progress.total;
  const isDue = isListed ? isChanging || isHome : isHome && (isBegun || isReported);
  if (!incident.isOpenTo || !isDue) return nothing;
  const comments = isListed ? incident.comments : observed.threads.get(threadKey(incident));
  if (!comments) return { ...nothing, wants: [{ number: incident.number, repository: incident.repository }] };
  const found = findAppComment(comments, observed.bot, NAME);
  if (rows.length === 0 && !found) return nothing;
  const name = referenceTo(incident, observed.pullRequest.repository);
  const isKept = found
    ? isOurs(observed, told, found)
    : !state?.told.has(name) && (isListed || (isBegun && state !== null));
  const own = isKept
    ? planComment({ on: incident.number, name: NAME, body: bodyOf(observed, told) }, found)
    : [];
  const after = state && { ...state, told: new Set([...state.told, ...(found || isKept ? [name] : [])]) };
  const last = planSummary(observed, told, {
    state: after,
    found: findComment(comments, observed.bot, 'summary'),
  });
  const place = placeOf(incident.repository, observed.pullRequest.repository);
  return {
    ...last,
    changes: [...own, ...last.changes].map((change) => ({ ...change, ...place })),
  };
}

const NAME = 'action-items';

function bodyOf(observed: ObservedMerge, { incident, rows }: Told) {
  return incidentBody(rows, reportIn(observed, incident));
}

/** The pull request as the incident's repository names it. */
function reportIn({ pullRequest: { number, repository } }: ObservedMerge, incident: ObservedParent): string {
  const [owner = '', name = ''] = incident.repository.split('/');
  return referenceTo({ number, repository: fullName(repository) }, { owner, name });
}

/** Of two postmortems of one incident the first to tell of it keeps the comment. */
function isOurs(observed: ObservedMerge, { incident }: Told, found: FoundComment): boolean {
  const by = /(\S+) tells more\./.exec(found.body)?.[1];
  return by === undefined || by === reportIn(observed, incident);
}

/** Said once, also when an item is opened again and finished again. */
function planSummary(
  observed: ObservedMerge,
  { incident, rows, isHome }: Told,
  { state, found }: { readonly state: ReportState | null; readonly found: FoundComment | null },
): IncidentPlan {
  const { config, pullRequest } = observed;
  const name = referenceTo(incident, pullRequest.repository);
  const isDue = state !== null && isHome && isFinished(progressOf(rows)) && !state.summed.has(name);
  if (!isDue) return { changes: [], state, wants: [] };
  const after = { ...state, summed: new Set([...state.summed, name]) };
  if (found) return { changes: [], state: after, wants: [] };
  const report = reportIn(observed, incident);
  const mergedAt = pullRequest.mergedAt ?? pullRequest.createdAt;
  const body = [summaryBody(rows, { name: config.name, report, mergedAt })];
  const closing: Change[] = config.incident['close-when-done']
    ? [{ kind: 'closeIncident', number: incident.number }]
    : [];
  const comment: Change = { kind: 'writeComment', on: incident.number, id: null, name: 'summary', body };
  return { changes: [...closing, comment], state: after, wants: [] };
}
