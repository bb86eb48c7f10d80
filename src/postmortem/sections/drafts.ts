/** The lines of a document that are headings, before their meanings are settled among each other. */

import { SECTION_KINDS, type SectionKind } from '../model.ts';
import type { Block, HeadingBlock, HtmlBlock, LineBlock } from '../text/blocks.ts';
import type { HeadingNames } from './heading-names.ts';
import { type HeadingMeaning, headingMeaning } from './headings.ts';

/** Draft is a heading and what its own words mean. */
export interface Draft {
  readonly text: string;
  readonly line: number;
  readonly level: number;
  /** False for a plain or bold line that acts as a heading. */
  readonly marked: boolean;
  readonly meaning: HeadingMeaning;
}

/** readDrafts finds Markdown headings and the plain or bold lines that act as headings; `blocks` are those that are not indented in a list. */
export function readDrafts(blocks: readonly Block[], names: HeadingNames): Draft[] {
  const known = new Map<Block, HeadingMeaning>();
  blocks.forEach((block, index) => {
    const meaning = block.kind === 'line' ? lineMeaning(block, blocks[index + 1], names) : null;
    if (meaning) known.set(block, meaning);
  });
  const title = titleBlock(blocks, known.size > 0, names);
  const boldHeadings = [...known.keys()].some((block) => block.kind === 'line' && isBold(block.text));
  const drafts: Draft[] = [];
  let level = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      level = block.level;
      const stated = directive(block, blocks[index + 1]);
      drafts.push(markedDraft(block, { stated, isTitle: block === title, names }));
    } else if (block.kind === 'line') {
      const meaning = known.get(block) ?? null;
      if (meaning || (boldHeadings && closesBold(block, blocks[index + 1])))
        drafts.push({
          ...{ text: block.text, line: block.line, level: Math.max(2, level + 1), marked: false },
          meaning: meaning ?? only([]),
        });
    }
  });
  return drafts;
}

/** The heading that names the whole document: the only one of the highest level, or the first one when it says more than a section's name. */
function titleBlock(blocks: readonly Block[], lines: boolean, names: HeadingNames): Block | null {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  if (!first) return null;
  const level = headings.reduce((least, heading) => Math.min(least, heading.level), 6);
  const highest = headings.filter((heading) => heading.level === level);
  const only = highest.length === 1 ? highest[0] : undefined;
  if (only === first && headings.length > 1 && opensReport(headings, names)) return null;
  if (only && level === 1 && (headings.length > 1 || (lines && only === first))) return only;
  if (first.level > level || headings.length === 1) return null;
  const isName = headingMeaning(first.text, false, names).kinds.length > 0;
  const telling = /[:–—-]\s|\d/.test(first.text) || first.text.split(/\s+/).length > 4;
  return !isName && (only !== undefined || telling) ? first : null;
}

/** A report without a title may begin with its summary as the only heading of the highest level. */
function opensReport(headings: readonly HeadingBlock[], names: HeadingNames): boolean {
  const [first, ...others] = headings;
  const isSummary = ({ text }: HeadingBlock) => headingMeaning(text, false, names).kinds.includes('summary');
  return first !== undefined && isSummary(first) && !others.some(isSummary);
}

interface Marked {
  readonly stated: readonly SectionKind[];
  readonly isTitle: boolean;
  readonly names: HeadingNames;
}

function markedDraft(block: HeadingBlock, { stated, isTitle, names }: Marked): Draft {
  const meaning = stated.length > 0 || isTitle ? only(stated) : headingMeaning(block.text, true, names);
  return { text: block.text, line: block.line, level: block.level, marked: true, meaning };
}

function only(kinds: readonly SectionKind[]): HeadingMeaning {
  return { kinds, weak: null, opens: false };
}

/** Where known bold lines are headings, so are other bold lines that stand alone. */
function closesBold(block: LineBlock, next: Block | undefined): boolean {
  const bold = block.depth === 0 && block.first && isBold(block.text) && !/\d/.test(block.text);
  return bold && isAlone(next);
}

function isAlone(next: Block | undefined): boolean {
  return next?.kind !== 'line' || next.first;
}

/** A line of its own acts as a heading when its words are all known, and are written as a heading is; in bold and alone it may say more. */
function lineMeaning(block: LineBlock, next: Block | undefined, names: HeadingNames): HeadingMeaning | null {
  const { text } = block;
  if (block.item || text.length < 3 || text.length > 100 || /[.!;|]$/.test(text)) return null;
  const label = isLabel(text);
  const bold = isBold(text);
  const heading = bold && block.first && isAlone(next);
  if (!heading && text.length > 80) return null;
  if (!bold && !label && !isTitleCase(text) && !standsAlone(block, next)) return null;
  const meaning = headingMeaning(text, label || heading, names);
  return meaning.kinds.length > 0 || (heading && meaning.weak !== null) ? meaning : null;
}

/** A plain line that is a paragraph of its own, or its first line before one that begins anew. */
function standsAlone({ text, first, depth }: LineBlock, next: Block | undefined): boolean {
  if (!first || depth > 0 || text.length > 60 || !/^\p{Lu}[^:,]*\??$/u.test(text)) return false;
  return isAlone(next) || (next?.kind === 'line' && /^[\p{Lu}\d]/u.test(next.text));
}

function isBold(text: string): boolean {
  return /^(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?$/.test(text);
}

function isLabel(text: string): boolean {
  return /^[^:]{3,60}:(?:\*\*|__)?$/.test(text) && /^[*_]*\p{Lu}/u.test(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.every(
    (word, index) => (index > 0 && word.length < 4) || /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word),
  );
}

/** directive reads `<!-- debrief: kind=timeline -->` on the heading's line or right below it. */
function directive(heading: HeadingBlock, next: Block | undefined): SectionKind[] {
  const below = next?.kind === 'html' && next.line <= heading.line + 2 ? (next as HtmlBlock).text : '';
  const stated =
    /<!--\s*debrief:[^>]*\bkind=([a-z-]+(?:,[a-z-]+)*)/.exec(`${heading.text}\n${below}`)?.[1] ?? '';
  const names = stated.split(',');
  return SECTION_KINDS.filter((kind) => names.includes(kind));
}
