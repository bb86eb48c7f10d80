/** Which lines of a document are headings, and what belongs below them. */
import type { Block, HeadingBlock, HtmlBlock, LineBlock } from './blocks.ts';
import { type HeadingNames, WELL_KNOWN } from './heading-names.ts';
import { type HeadingMeaning, headingMeaning, headingName } from './headings.ts';
import { within } from './line-ranges.ts';
import { SECTION_KINDS, type Section, type SectionKind } from './model.ts';
import { readMoment } from './moment.ts';

interface Draft {
  readonly text: string;
  readonly line: number;
  readonly level: number;
  readonly marked: boolean;
  readonly meaning: HeadingMeaning;
}

/** A draft; `aboveTime` is true for a line of its own right above a time: in a timeline it names a phase. */
interface PlacedDraft extends Draft {
  readonly aboveTime: boolean;
}

/** readSections finds Markdown headings and the plain or bold lines that act as headings, in the order of the document. */
export function readSections(
  blocks: readonly Block[],
  lastLine: number,
  names: HeadingNames = WELL_KNOWN,
): Section[] {
  const timed = (line: number): boolean => isTimed(within(blocks, line + 1, line + 3)[0]);
  const own = blocks.filter((block) => !isIndented(block));
  const drafts = readDrafts(own, names).map((draft) => ({
    ...draft,
    aboveTime: !draft.marked && timed(draft.line),
  }));
  const kinds = settleCategories(drafts, settleWeak(drafts));
  return drafts.map((draft, index) => ({
    heading: headingName(draft.text),
    kinds: kinds[index] ?? [],
    level: draft.level,
    line: draft.line,
    endLine: endOf(drafts, index, lastLine),
    marked: draft.marked,
  }));
}

/** What is indented below a list item belongs to the item; what only follows it in the next line may be a heading. */
function isIndented(block: Block): boolean {
  return block.kind === 'line' && block.depth > 0 && !block.lazy;
}

/** documentTitle is the text of the first heading of level 1, null without one. */
export function documentTitle(blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return heading?.kind === 'heading' ? heading.text.replace(/<!--.*?-->/g, '').trim() || null : null;
}

function readDrafts(blocks: readonly Block[], names: HeadingNames): Draft[] {
  const titles = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const others = blocks.some((block) => block.kind === 'heading' && block.level > 1);
  const title = titles.length === 1 && others ? titles[0] : null;
  const known = new Map<Block, readonly SectionKind[]>();
  blocks.forEach((block, index) => {
    const kinds = block.kind === 'line' ? knownKinds(block, blocks[index + 1], names) : [];
    if (kinds.length > 0) known.set(block, kinds);
  });
  const boldHeadings = [...known.keys()].some((block) => block.kind === 'line' && isBold(block.text));
  const drafts: Draft[] = [];
  let level = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      level = block.level;
      const stated = directive(block, blocks[index + 1]);
      drafts.push(markedDraft(block, { stated, isTitle: block === title, names }));
    } else if (block.kind === 'line') {
      const kinds = known.get(block);
      if (kinds || (boldHeadings && closesBold(block, blocks[index + 1])))
        drafts.push(lineDraft(block, level, kinds ?? []));
    }
  });
  return drafts;
}

interface Marked {
  readonly stated: readonly SectionKind[];
  readonly isTitle: boolean;
  readonly names: HeadingNames;
}

function markedDraft(block: HeadingBlock, { stated, isTitle, names }: Marked): Draft {
  const own = stated.length > 0 || isTitle ? only(stated) : headingMeaning(block.text, true, names);
  return { text: block.text, line: block.line, level: block.level, marked: true, meaning: own };
}

function lineDraft({ text, line }: LineBlock, level: number, kinds: readonly SectionKind[]): Draft {
  return { text, line, level: Math.max(2, level + 1), marked: false, meaning: only(kinds) };
}

function isTimed(block: Block | undefined): boolean {
  return block?.kind === 'line' && readMoment(block.text)?.timed === true;
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

/** A line of its own acts as a heading when its words are all known, and are written as a heading is. */
function knownKinds(block: LineBlock, next: Block | undefined, names: HeadingNames): readonly SectionKind[] {
  const { text } = block;
  if (block.item || text.length < 3 || text.length > 80 || /[.!;|]$/.test(text)) return [];
  const label = isLabel(text);
  if (!isBold(text) && !label && !isTitleCase(text) && !standsAlone(block, next)) return [];
  const asks = isBold(text) && /\?[*_]*$/.test(text) && isAlone(next);
  return headingMeaning(text, label || asks, names).kinds;
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

/** A weak name counts where nothing better has its kind; a weak summary must also open the report. */
function settleWeak(drafts: readonly Draft[]): (readonly SectionKind[])[] {
  const strong = new Set(drafts.flatMap(({ meaning }) => meaning.kinds));
  const firstKnown = drafts.findIndex(({ meaning }) => meaning.kinds.length > 0);
  return drafts.map(({ meaning: { kinds, weak, opens } }, index) => {
    if (weak === null || strong.has(weak)) return kinds;
    if (weak === 'summary' && opens && firstKnown >= 0 && index > firstKnown) return kinds;
    return [...kinds, weak];
  });
}

/**
 * Headings below the action items group them ("Detection", "Mitigation"), and headings of a timeline may be entries
 * ("14:05 Resolution"): they open no section of that kind.
 */
function settleCategories(
  drafts: readonly PlacedDraft[],
  settled: readonly (readonly SectionKind[])[],
): (readonly SectionKind[])[] {
  let above: { readonly level: number; readonly kinds: readonly SectionKind[] } = { level: 0, kinds: [] };
  return drafts.map((draft, index) => {
    const kinds = settled[index] ?? [];
    const inTimeline = above.level > 0 && draft.level > above.level && above.kinds.includes('timeline');
    if (inTimeline && draft.aboveTime) return [];
    if (above.level > 0 && draft.level > above.level && draft.marked) {
      if (above.kinds.includes('action-items')) {
        return draft.meaning.kinds.filter((kind) => !CATEGORIES.has(kind));
      }
      return readMoment(draft.text) ? [] : kinds;
    }
    const grouped = kinds.includes('action-items') || kinds.includes('timeline');
    above = { level: grouped ? draft.level : 0, kinds };
    return kinds;
  });
}

const CATEGORIES: ReadonlySet<SectionKind> = new Set([
  'detection',
  'resolution',
  'response',
  'communication',
  'impact',
]);

function endOf(drafts: readonly Draft[], index: number, lastLine: number): number {
  const level = drafts[index]?.level ?? 1;
  for (let next = index + 1; next < drafts.length; next += 1) {
    const draft = drafts[next];
    if (draft && draft.level <= level) return Math.max(draft.line - 1, drafts[index]?.line ?? 1);
  }
  return lastLine;
}
