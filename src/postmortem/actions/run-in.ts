/** Measures told in passing, outside of the sections of action items: "**Action item:** Page the database team." */

import type { ActionItem, Section } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import type { ActionContext } from './keys.ts';
import { readActionText } from './text.ts';

const LABEL =
  /^\*\*(?:Action(?: item)?(?: planned)?|Planned action|Follow-?up action)\s?:\s?\*\*:?\s+(?=\S)/i;

/** readRunIn finds paragraphs that begin with a bold label which calls them an action item. */
export function readRunIn(
  blocks: readonly Block[],
  sections: readonly Section[],
  context: ActionContext,
): ActionItem[] {
  const inside = sections.filter(({ kinds }) => kinds.includes('action-items'));
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'line' || block.item || !block.text.startsWith('**')) return [];
    const label = LABEL.exec(block.text)?.[0];
    if (!label || inside.some(({ line, endLine }) => block.line > line && block.line <= endLine)) return [];
    const { parts, endLine } = paragraph(blocks, index);
    const { text, fields } = readActionText(parts.join(' ').slice(label.length), context);
    return text === '' ? [] : [{ line: block.line, endLine, text, ...fields }];
  });
}

/** The lines of the paragraph that begins at an index. */
function paragraph(blocks: readonly Block[], index: number): { parts: readonly string[]; endLine: number } {
  const parts: string[] = [];
  let endLine = 0;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'line' || (at > index && (block.first || block.line !== endLine + 1))) break;
    parts.push(block.text);
    endLine = block.line;
  }
  return { parts, endLine };
}
