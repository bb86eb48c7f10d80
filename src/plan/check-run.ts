/** The check run that a check of a pull request should end with. */
import { countFindings, countWords, plural } from '../formats/count.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import { renderSummary } from '../formats/summary.ts';
import type { Annotation, CheckedPull, CheckRun, Conclusion } from '../github/checks.ts';
import type { Finding } from '../postmortem/model.ts';
import type { CommitFixes, WriteCheckRun } from './change.ts';

/** MOST_ANNOTATIONS is how many findings are shown on their lines; each 50 of them are one request. */
export const MOST_ANNOTATIONS = 500;

/** GitHub's limit is 65,535 characters. */
const MOST_SUMMARY = 60_000;

/** ObservedCheck is what was found at a commit, and what GitHub shows of it. */
export interface ObservedCheck {
  readonly pull: CheckedPull;
  readonly commit: string;
  readonly reports: readonly ShownReport[];
  /** How many findings the baseline took away. */
  readonly known: number;
  /** The run that is brought to its end or up to date; null for a new one. */
  readonly run: CheckRun | null;
}

/** isSettled tells whether a run says what there is to say at its commit: it has ended, and not as for a draft that is none. */
export function isSettled({ conclusion }: CheckRun, { draft }: Pick<CheckedPull, 'draft'>): boolean {
  if (conclusion === null) return false;
  return conclusion === 'neutral' ? draft : conclusion !== 'failure' || !draft;
}

/** planCheckRun plans a run with what is missing of it; on a draft errors are shown without failing. */
export function planCheckRun({ pull, commit, reports, known, run }: ObservedCheck): WriteCheckRun {
  const counts = countFindings(reports);
  const conclusion: Conclusion = counts.error === 0 ? 'success' : pull.draft ? 'neutral' : 'failure';
  const found = reports.flatMap(({ file, findings }) => findings.map((each) => toAnnotation(file, each)));
  const shown = found.slice(0, MOST_ANNOTATIONS);
  const words = countWords(counts) || 'No findings';
  const headline = [
    `${words} in ${plural(reports.length, 'file')}.`,
    ...(known > 0 ? [`${plural(known, 'finding')} of the baseline not counted.`] : []),
    ...(found.length > shown.length
      ? [
          `The first ${MOST_ANNOTATIONS} are shown on their lines: the other ${found.length - shown.length} are below.`,
        ]
      : []),
    ...(conclusion === 'neutral' ? ['The pull request is a draft, so the check does not fail.'] : []),
  ].join(' ');
  const place = { repositoryUrl: pull.repositoryUrl, commit, limit: MOST_SUMMARY };
  return {
    kind: 'writeCheckRun',
    id: run?.id ?? null,
    pull: pull.number,
    commit,
    conclusion,
    title: words,
    summary: renderSummary(reports, headline, place),
    annotations: shown.slice(run?.annotations ?? 0),
    fixable: !pull.isFork && reports.some(({ findings }) => findings.some(({ fix }) => fix)),
  };
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function toAnnotation(path: string, finding: Finding): Annotation {
  const { severity, rule, message, line, endLine = line, column, endColumn = column } = finding;
  const inOne = endLine === line && column !== undefined && endColumn !== undefined;
  return {
    path,
    startLine: line,
    endLine,
    columns: inOne ? { start: column, end: endColumn } : null,
    level: LEVELS[severity],
    title: rule,
    message,
  };
}

/** planFixes plans the commit with the mended files, null when there are none. */
export function planFixes(pull: CheckedPull, files: CommitFixes['files'], by: string): CommitFixes | null {
  if (files.length === 0) return null;
  const subject = `Apply the safe fixes in ${plural(files.length, 'postmortem')}`;
  return {
    kind: 'commitFixes',
    pull: pull.number,
    branch: pull.branch,
    parent: pull.head,
    files,
    message: `${subject}\n\nRequested by ${by} from the check of ${pull.head}.`,
  };
}
