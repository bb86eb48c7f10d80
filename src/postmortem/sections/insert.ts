/** Where a section that is missing belongs, and what to put there. */
import type { Fix, Postmortem, Section } from '../model.ts';
import { outOfOrder } from '../order.ts';
import { parsePostmortem } from '../parse.ts';
import { lastLine, type SectionMatch } from './match.ts';

/** Missing is a section of the template that the document lacks, by its place among all. */
export interface Missing {
  readonly matches: readonly SectionMatch[];
  readonly place: number;
}

/** Spot is a place for a new section. */
interface Spot {
  /** The new lines go behind this one. */
  readonly after: number;
  readonly level: number;
}

/**
 * `insertSection` returns the fix that puts the template's section, with its guidance, where it belongs among those that
 * are in order. Null where headings are plain lines, to which a new heading would do something else, and where what
 * stands above swallows it.
 */
export function insertSection(postmortem: Postmortem, missing: Missing): Fix | null {
  const { lines, sections, bodyLine } = postmortem;
  // Behind a rule on the first line, one more heading may turn what follows into front matter.
  if (bodyLine === 1 && /^(?:---|\+\+\+)/.test(lines[0] ?? '')) return null;
  if (!areLevel(sections)) return null;
  const spot = spotFor(postmortem, missing);
  if (!spot || sections.some((section) => !section.marked && section.line > spot.after)) return null;
  if (isSwallowed(postmortem, spot)) return null;
  const source = missing.matches[missing.place]?.wanted.source ?? [];
  const [above, below] = [lines[spot.after - 1] ?? '', lines[spot.after] ?? ''];
  return {
    startLine: spot.after + 1,
    endLine: spot.after,
    lines: [
      ...(spot.after > 0 && above.trim() !== '' ? [''] : []),
      ...shiftHeadings(source, spot.level - 2),
      ...(below.trim() !== '' || spot.after + 1 < lines.length ? [''] : []),
    ],
  };
}

/** False where headings skip levels, or sections stand on the title's level while others stand below: one more would as well. */
function areLevel(sections: readonly Section[]): boolean {
  const marked = sections.filter((section) => section.marked);
  const beside = marked.some(({ level }, index) => level === 1 && index > 0);
  if (beside && sections.some(({ level, kinds }) => level > 1 && kinds.length > 0)) return false;
  return marked.every(({ level }, index) => level <= (marked[index - 1]?.level ?? level) + 1);
}

/** Behind the last section that belongs above and is where it belongs, else in front of the first that belongs below, else at the end; null inside of a section that answers both. */
function spotFor({ lines, sections, bodyLine }: Postmortem, { matches, place }: Missing): Spot | null {
  const present = matches
    .flatMap(({ found }, order) => (found[0] ? [{ first: found[0], found, order }] : []))
    .sort((a, b) => a.first.line - b.first.line || a.order - b.order);
  const removed = new Set(outOfOrder(present.map(({ order }) => order)));
  const kept = present.filter((_, index) => !removed.has(index));
  const next = kept.find(({ order }) => order > place)?.first;
  const above = kept.findLast(({ order }) => order < place)?.found;
  const last = above?.findLast(({ line }) => !next || line < next.line);
  if (above && !last) return null;
  if (last && (!next || next.line > last.endLine)) return { after: lastLine(lines, last), level: last.level };
  // The first heading of level 1 may be the title.
  if (next)
    return next.level === 1 && next === sections[0] ? null : { after: next.line - 1, level: next.level };
  const level = sections[0]?.level === 1 && sections[0].kinds.length > 0 ? 1 : 2;
  const after = lastLine(lines, { line: bodyLine - 1, endLine: lines.length });
  return { after, level };
}

/** All sections that are missing at the end ask the same. */
const swallowed = new WeakMap<Postmortem, { readonly after: number; readonly answer: boolean }>();

/** A heading at the end may be inside of code or of a comment that nobody closed; above another heading it is not. */
function isSwallowed(postmortem: Postmortem, { after }: Spot): boolean {
  const { lines, sections } = postmortem;
  if (sections.some((section) => section.line > after)) return false;
  const known = swallowed.get(postmortem);
  if (known?.after === after) return known.answer;
  const from = sections.findLast((section: Section) => section.marked && section.line <= after)?.line ?? 1;
  const tail = lines.slice(from - 1, after);
  if (!tail.some((line) => /```|~~~|<[a-z!?]|^---/i.test(line))) return false;
  const read = parsePostmortem([...tail, '', '# x'].join('\n'), { path: '' });
  const answer = read.sections.at(-1)?.line !== tail.length + 2;
  swallowed.set(postmortem, { after, answer });
  return answer;
}

function shiftHeadings(source: readonly string[], by: number): readonly string[] {
  if (by === 0) return source;
  return source.map((line) =>
    line.replace(/^#{1,6}(?=\s|$)/, (marks) => '#'.repeat(Math.min(6, Math.max(1, marks.length + by)))),
  );
}
