/** Documents that are one list: an item that is only a section's name, with what belongs to it nested below. */
import type { SectionKind } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { headingMeaning } from './headings.ts';

/** LabelledPart is an item's name and the blocks nested below it. */
export interface LabelledPart {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const LABEL = /^(?:\*\*[^*]{3,60}\*\*:?|__[^_]{3,60}__:?|\p{Lu}[^:]{2,60}:)$/u;

/** labelledParts finds the items that are nothing but a name of the kind, in bold or before a colon. */
export function labelledParts(blocks: readonly Block[], kind: SectionKind): LabelledPart[] {
  const parts: LabelledPart[] = [];
  let end = 0;
  blocks.forEach((block, index) => {
    if (index < end || block.kind !== 'line' || !block.item || block.text.length > 64) return;
    if (!LABEL.test(block.text) || !headingMeaning(block.text, false).kinds.includes(kind)) return;
    end = index + 1;
    while (isBelow(blocks[end], block.depth)) end += 1;
    if (end > index + 1) parts.push({ heading: block.text, blocks: blocks.slice(index + 1, end) });
  });
  return parts;
}

function isBelow(block: Block | undefined, depth: number): boolean {
  return block?.kind === 'line' && (block.depth > depth || (block.depth === depth && block.item === null));
}
