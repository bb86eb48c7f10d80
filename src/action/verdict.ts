/** What the findings mean for the step: counts, annotations, pass or fail. */
import { type Counts, countFindings, countWords, plural } from '../formats/count.ts';
import type { Finding, Severity } from '../postmortem/model.ts';
import type { Report } from '../postmortem/rules/rule.ts';
import type { Inputs } from './inputs.ts';

/** ANNOTATION_LIMIT is how many annotations of one level GitHub shows for a step. */
export const ANNOTATION_LIMIT = 10;

/** Located is a finding with the file that it is about. */
export type Located = Finding & { readonly file: string };

/** Verdict is what becomes of a run. */
export interface Verdict {
  readonly counts: Counts;
  /** The findings that GitHub will show on their lines, at most ten of a level. */
  readonly annotations: readonly Located[];
  readonly fails: boolean;
  /** One line for the log, without content of the documents. */
  readonly message: string;
}

/** judge decides about a run; on a draft errors are shown without failing the step unless `drafts` is `fail`. */
export function judge(
  reports: readonly Report[],
  {
    drafts,
    failOn,
    draft,
    known = 0,
    stale = 0,
  }: Pick<Inputs, 'drafts' | 'failOn'> & {
    readonly draft: boolean;
    /** How many findings the baseline took away, and how many of its entries are found no more. */
    readonly known?: number;
    readonly stale?: number;
  },
): Verdict {
  const findings = reports.flatMap(({ file, findings }) => findings.map((finding) => ({ ...finding, file })));
  const counts = countFindings(reports);
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
      `${countLine(counts)} in ${plural(reports.length, 'file')}.`,
      ...(known > 0 ? [`${plural(known, 'finding')} of the baseline not counted.`] : []),
      ...(stale > 0 ? [`Found no more: ${plural(stale, 'finding')} of the baseline.`] : []),
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
export function countLine(counts: Counts): string {
  return countWords(counts) || 'No findings';
}

function ofLevel(findings: readonly Located[], level: Severity): Located[] {
  return findings.filter(({ severity }) => severity === level);
}
