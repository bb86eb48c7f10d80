/** Which lines of a document are headings, and what belongs below them. */

import type { Section } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { readDrafts } from './drafts.ts';
import { type HeadingNames, WELL_KNOWN } from './heading-names.ts';
import { headingName } from './headings.ts';
import { type Settled, settleDrafts } from './settling.ts';

/** readSections finds Markdown headings and the plain or bold lines that act as headings, in the order of the document. */
export function readSections(
  blocks: readonly Block[],
  lastLine: number,
  names: HeadingNames = WELL_KNOWN,
): Section[] {
  const own = blocks.filter((block) => !isIndented(block));
  const drafts = settleDrafts(readDrafts(own, names), blocks);
  const ends = readEnds(drafts, lastLine);
  return drafts.map(({ text, kinds, level, line, marked }, index) => ({
    heading: headingName(text),
    kinds,
    level,
    line,
    endLine: ends[index] ?? lastLine,
    marked,
  }));
}

/** What is indented below a list item belongs to the item; what only follows it in the next line may be a heading. */
function isIndented(block: Block): boolean {
  return block.kind === 'line' && block.depth > 0 && !block.lazy;
}

/** nameTimeline makes the section that begins on a line the timeline, where its name says nothing else: what it holds tells. */
export function nameTimeline(sections: readonly Section[], line: number): readonly Section[] {
  const summary = sections.find(({ kinds }) => kinds.includes('summary'));
  return sections.map((section) => {
    if (section.line !== line) return section;
    const told = /^what (?:had )?happened/i.test(section.heading) && summary === section ? section.kinds : [];
    return { ...section, kinds: [...told, 'timeline'] };
  });
}

/** documentTitle is the text of the first heading of level 1, null without one. */
export function documentTitle(blocks: readonly Block[]): string | null {
  return titleText(blocks.find((block) => block.kind === 'heading' && block.level === 1));
}

/** firstHeading is the text of the first heading of any level, null without one. */
export function firstHeading(blocks: readonly Block[]): string | null {
  return titleText(blocks.find((block) => block.kind === 'heading'));
}

function titleText(block: Block | undefined): string | null {
  return block?.kind === 'heading' ? block.text.replace(/<!--.*?-->/g, '').trim() || null : null;
}

/** A section ends before the next one of the same or a lesser depth. */
function readEnds(drafts: readonly Settled[], lastLine: number): number[] {
  const ends: number[] = [];
  /** The sections that come next, the nearest last; each is less deep than the one after it. */
  const next: Settled[] = [];
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft) continue;
    while ((next.at(-1)?.depth ?? 0) > draft.depth) next.pop();
    const after = next.at(-1);
    ends[index] = after ? Math.max(after.line - 1, draft.line) : lastLine;
    next.push(draft);
  }
  return ends;
}
