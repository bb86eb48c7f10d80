/** Priorities from impact and effort: what helps most for the least work comes first. */
import { PRIORITIES, type Priority } from '../model.ts';

/** Appraisal is what a table's column says of its measures: how much they help, how much work they are, or how easy they are. */
type Appraisal = 'impact' | 'effort' | 'ease';

const HEADERS: Readonly<Record<Appraisal, RegExp>> = {
  impact: /^(?:(?:potential|expected) )?(?:impact|benefit|value)$/,
  effort: /^(?:(?:estimated|level of) )?(?:effort|cost|complexity|size)$/,
  ease: /^ease(?: of (?:implementation|fix))?$/,
};

/** From the most to the least. */
const LEVELS: readonly RegExp[] = [
  /^(?:h|hi|high|very high|critical|large|big)$/,
  /^(?:m|med|medium|moderate)$/,
  /^(?:l|lo|low|very low|small|minor)$/,
];

/** readAppraisal reads the priority that a row's impact and effort give it; null where one of them is not said in a word that is known. */
export function readAppraisal(header: readonly string[], cells: readonly string[]): Priority | null {
  const said = (wanted: Appraisal) => {
    const at = header.findIndex((name) => HEADERS[wanted].test(plain(name)));
    return at < 0 ? null : plain(cells[at] ?? '');
  };
  const impact = levelOf(said('impact'));
  const work = levelOf(said('effort'));
  const effort = work === null ? levelOf(said('ease')) : LEVELS.length - 1 - work;
  return impact === null || effort === null ? null : (PRIORITIES[impact + effort] ?? null);
}

function levelOf(value: string | null): number | null {
  const level = value === null ? -1 : LEVELS.findIndex((pattern) => pattern.test(value));
  return level < 0 ? null : level;
}

function plain(text: string): string {
  return text
    .replace(/[*_`]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
