/** What groups action items: headings, labels and items that only name the measures below them. */

import type { Block, HeadingBlock } from '../text/blocks.ts';
import { type Fields, noFields, readPriority, readType } from './fields.ts';
import { beginsWithField } from './keys.ts';

/** categoryOf reads what a heading or a label says of all items below it. */
export function categoryOf(text: string): Fields {
  const plain = text.replace(/[*_`:]/g, ' ').trim();
  const named = /priorit|\bP[0-4]\b|^(?:critical|high|medium|low)$/i.test(plain);
  const done = /^(?:done|completed)$/i.test(plain) || /\((?:done|completed?)\)$/i.test(plain);
  return {
    ...noFields(),
    type: readType(plain),
    priority: named ? readPriority(plain) : null,
    done: done || null,
  };
}

/** isCategory tells an item that only names a group of the measures nested below it. */
export function isCategory(item: string): boolean {
  const text = item.trim();
  if (/^\[[ xX]\]/.test(text)) return false;
  const bare = text.replace(/[*_]/g, '');
  if (bare === '' || (bare.endsWith(':') && bare.length <= 60 && !bare.includes('. '))) return true;
  return /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/.test(text) && bare.length <= 40;
}

/** A single word, or what kind of work it is, asks for nothing yet: "Testing", "Process improvements". */
const NAMED_GROUP =
  /^\p{L}[\p{L}/&-]{1,20}$|^(?:\p{L}[\p{L}/-]{1,20} ){1,2}(?:improvements|changes|actions|tasks|items|fixes|measures|follow-?ups|work|things)$|^(?:short|medium|mid|long|near)[ -]?(?:er)?[ -]term$/iu;
/** How many nested items are looked at. */
const LOOK_AHEAD = 30;

/** groupItems finds the lines of items that name a kind of work and nothing else, with measures nested below them. */
export function groupItems(blocks: readonly Block[]): ReadonlySet<number> {
  const groups = new Set<number>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'line' || !block.item || !NAMED_GROUP.test(block.text.replace(/[*_]/g, ''))) return;
    const next = blocks.slice(index + 1, index + 1 + LOOK_AHEAD);
    const end = next.findIndex((other) => other.kind !== 'line' || other.depth <= block.depth);
    const nested = (end < 0 ? next : next.slice(0, end)).flatMap((other) =>
      other.kind === 'line' && other.item ? [other.text] : [],
    );
    if (nested.length > 0 && !nested.some(isDetail)) groups.add(block.line);
  });
  return groups;
}

/** What tells more of a measure asks for nothing: a field, a link, "see …". */
function isDetail(text: string): boolean {
  return beginsWithField(text) || /^(?:see\b|<?https?:)/i.test(text);
}

const QUESTION = /^(?:what|how|why|when|who|where)(?!\p{L})/iu;
const GROUP =
  /^(?:short|medium|mid|long|near|immediate|already|completed?|done|in progress|open|future|planned|other|further|additional|general|the|our|for|from|on|in)(?!\p{L})/iu;
const NUMBER = /^(?:\d{1,2}[.)]|(?:action|item|ai|measure)[\s-]?#?\d{1,3}(?!\d))[\s:.–—-]*/i;

/** measureHeadings finds the headings that are measures told in prose: two or more of one level with paragraphs only below them. */
export function measureHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const found: HeadingBlock[] = [];
  let heading: HeadingBlock | null = null;
  let told = false;
  const close = (): void => {
    if (heading && told && isMeasure(heading.text)) found.push(heading);
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block;
      told = false;
    } else if (block.kind === 'line' && !block.item && block.depth === 0) told = true;
    else if (block.kind !== 'html') heading = null;
  }
  close();
  const counts = new Map<number, number>();
  for (const { level } of found) counts.set(level, (counts.get(level) ?? 0) + 1);
  return new Set(found.filter(({ level }) => (counts.get(level) ?? 0) > 1));
}

/** A heading that has a number or at least three words may be a measure; others only group measures. */
function isMeasure(heading: string): boolean {
  const plain = heading.replace(/[*_`]|\p{Extended_Pictographic}|\uFE0F/gu, '').trim();
  const number = NUMBER.exec(plain)?.[0] ?? '';
  const told = plain.slice(number.length);
  if (QUESTION.test(told) || /[:?]$/.test(told)) return false;
  const words = told.split(/\s+/).length;
  return words >= 3 ? number !== '' || !GROUP.test(told) : number !== '' && words === 2 && !GROUP.test(told);
}

/** givesReasons tells a sentence that introduces a list of reasons: "we leave it as it is because:". */
export function givesReasons(text: string): boolean {
  return /(?<!\p{L})(?:because|since|reasons?|why|as|weil|car|porque)(?: of)?(?: the following)?\s*:[*_]*$/iu.test(
    text,
  );
}
