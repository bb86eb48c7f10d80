/** What the findings mean for the step: counts, annotations, pass or fail. */
import type { Finding, Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import type { Inputs } from './inputs.ts';

/** ANNOTATION_LIMIT is how many annotations of one level GitHub shows for a step. */
export const ANNOTATION_LIMIT = 10;

/** Located is a finding with the file that it is about. */
export type Located = Finding & { readonly file: string };

/** Verdict is what becomes of a run. */
export interface Verdict {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The findings that GitHub will show on their lines, at most ten of a level. */
  readonly annotations: readonly Located[];
  readonly fails: boolean;
  /** One line for the log, without content of the documents. */
  readonly message: string;
}

/** judge decides about a run; on a draft errors are shown without failing the step unless `drafts` is `fail`. */
export function judge(
  reports: readonly Report[],
  { drafts, failOn, draft }: Pick<Inputs, 'drafts' | 'failOn'> & { readonly draft: boolean },
): Verdict {
  const findings = reports.flatMap(({ file, findings }) => findings.map((finding) => ({ ...finding, file })));
  const counts = {
    error: ofLevel(findings, 'error').length,
    warning: ofLevel(findings, 'warning').length,
    notice: ofLevel(findings, 'notice').length,
  };
  const annotations = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    ofLevel(findings, level).slice(0, ANNOTATION_LIMIT),
  );
  const reached = failOn !== 'never' && (counts.error > 0 || (failOn === 'warning' && counts.warning > 0));
  const lenient = reached && draft && drafts === 'report';
  return {
    counts,
    annotations,
    fails: reached && !lenient,
    message: [
      `${countLine(counts)} in ${count(reports.length, 'file')}.`,
      ...(findings.length > annotations.length
        ? [
            `GitHub shows ${ANNOTATION_LIMIT} of a level as annotations: the other ${findings.length - annotations.length} are in the job summary.`,
          ]
        : []),
      ...(lenient ? ['The pull request is a draft, so the step passes.'] : []),
    ].join(' '),
  };
}

/** countLine puts counts into words: `2 errors, 1 warning`, or `No findings`. */
export function countLine(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'notice'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => count(counts[level], level));
  return parts.join(', ') || 'No findings';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function ofLevel(findings: readonly Located[], level: Severity): Located[] {
  return findings.filter(({ severity }) => severity === level);
}
