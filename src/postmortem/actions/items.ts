/** The corrective and preventative measures: list items, table rows and headings with fields, in the sections that are action items. */

import type { ActionItem, Section } from '../model.ts';
import { headingName } from '../sections/headings.ts';
import { labelledParts } from '../sections/list-labels.ts';
import type { Block, HeadingBlock, LineBlock } from '../text/blocks.ts';
import { outside, within } from '../text/line-ranges.ts';
import { categoryOf, givesReasons, groupItems, isCategory, measureHeadings } from './categories.ts';
import { type Fields, merge, noFields } from './fields.ts';
import { type ActionContext, beginsWithField } from './keys.ts';
import { habitualPeople, namedPeople } from './people.ts';
import { readRunIn } from './run-in.ts';
import { readActionRows } from './table.ts';
import { readActionText } from './text.ts';

/** ActionSource is what the action items are read from. */
export interface ActionSource extends Omit<ActionContext, 'people'> {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** The texts of the timeline entries. */
  readonly told: readonly string[];
}

/** readActionItems finds every measure, in the order of the document. */
export function readActionItems(source: ActionSource): ActionItem[] {
  const sections = actionBlocks(source);
  const people = namedPeople(source);
  const measures = sections
    .flat()
    .flatMap((block) => (block.kind === 'line' && block.item && block.depth === 1 ? [block.text] : []));
  for (const name of habitualPeople(measures, people)) people.add(name);
  const reader = new ActionReader({ ...source, people });
  for (const blocks of sections) reader.readSection(blocks);
  const runIn = readRunIn(source.blocks, source.sections, { ...source, people });
  return runIn.length === 0 ? reader.items : [...reader.items, ...runIn].sort((a, b) => a.line - b.line);
}

/** The blocks of each section of action items, without the lessons and timelines below it. */
function actionBlocks({ blocks, sections }: ActionSource): (readonly Block[])[] {
  const found: (readonly Block[])[] = [];
  let end = 0;
  for (const section of sections) {
    if (!section.kinds.includes('action-items') || section.line <= end) continue;
    end = section.endLine;
    const foreign = within(sections, section.line + 1, end).filter(({ kinds }) =>
      kinds.some((kind) => kind === 'lessons' || kind === 'timeline'),
    );
    found.push(outside(within(blocks, section.line + 1, end), foreign));
  }
  return found.length > 0 ? found : labelledParts(blocks, 'action-items').map((part) => part.blocks);
}

interface Draft {
  readonly line: number;
  endLine: number;
  readonly parts: string[];
  /** What nested items state. */
  fields: Fields;
  /** What the headings above state. */
  readonly category: Fields;
  /** 0 for a heading that is an item. */
  readonly depth: number;
  readonly list: number;
  readonly ordered: boolean;
}

/** A line of its own like "Long term:" that introduces the next list. */
const LABEL = /^[*_]{0,2}\p{Lu}[\p{L}\p{N} /-]{2,40}[*_]{0,2}:[*_]{0,2}$/u;

class ActionReader {
  readonly items: ActionItem[] = [];
  readonly #context: ActionContext;
  #draft: Draft | null = null;
  #category: Fields = noFields();
  /** The heading above, as long as nothing has come after it. */
  #heading: HeadingBlock | null = null;
  /** Lists whose items only explain the item above them. */
  readonly #details = new Set<number>();
  /** The lines of items that only name a group. */
  #groups: ReadonlySet<number> = new Set();
  /** True in a list that only gives reasons. */
  #reasons = false;
  /** The depth at which the measures of the current list stand. */
  #depth = 1;

  constructor(context: ActionContext) {
    this.#context = context;
  }

  readSection(blocks: readonly Block[]): void {
    this.#category = noFields();
    this.#heading = null;
    this.#depth = 1;
    this.#groups = groupItems(blocks);
    const measures = measureHeadings(blocks);
    for (const block of blocks) {
      if (block.kind === 'heading') this.#readHeading(block, measures.has(block));
      else if (block.kind === 'table') {
        this.#finish();
        for (const row of readActionRows(block, this.#context)) this.#add({ ...row, endLine: row.line });
      } else if (block.kind === 'line') this.#readLine(block);
    }
    this.#finish();
  }

  #readHeading(block: HeadingBlock, isItem: boolean): void {
    this.#finish();
    this.#category = categoryOf(block.text);
    this.#heading = block;
    this.#depth = 1;
    this.#reasons = false;
    if (isItem) this.#openHeading(block);
  }

  #readLine(block: LineBlock): void {
    if (this.#heading && beginsWithField(block.text)) this.#openHeading(this.#heading);
    if (this.#draft?.depth === 0) this.#readDetail(block);
    else if (block.item) this.#readItem(block, block.item);
    else if (block.lazy && LABEL.test(block.text)) this.#readLabel(block.text);
    else if (this.#draft && (block.depth > 0 || !block.first)) this.#readFurther(block);
    else if (block.depth === 0) this.#readLabel(block.text);
  }

  /** A heading below which owner, due date or priority are listed, or only prose, is an item itself. */
  #openHeading({ line, text }: HeadingBlock): void {
    this.#heading = null;
    this.#category = noFields();
    const about = { parts: [headingName(text)], fields: noFields(), category: noFields() };
    this.#draft = { line, endLine: line, ...about, depth: 0, list: 0, ordered: false };
  }

  /** A line between lists may introduce the next one: "Short term:". */
  #readLabel(text: string): void {
    const introduced = this.#draft !== null && text.endsWith(':') && !LABEL.test(text);
    if (!introduced) this.#finish();
    const label = /^[*_]*([^*_:]{3,40}):?[*_]*:?$/.exec(text)?.[1];
    if (label) this.#category = categoryOf(label);
    this.#reasons = givesReasons(text);
  }

  #readItem(block: LineBlock, item: { ordered: boolean; list: number }): void {
    this.#heading = null;
    if (this.#reasons) return;
    if (this.#isDetail(block, item)) {
      this.#readDetail(block);
      return;
    }
    const draft = this.#draft;
    if (draft && block.depth > draft.depth) {
      // The item above only names the group of the items nested below it.
      this.#category = categoryOf(draft.parts.join(' '));
      this.#draft = null;
    } else if (block.depth < this.#depth) this.#category = noFields();
    this.#depth = block.depth;
    this.#finish();
    const about = { parts: [block.text], fields: noFields(), category: this.#category };
    this.#draft = { line: block.line, endLine: block.line, ...about, depth: block.depth, ...item };
  }

  #isDetail(block: LineBlock, item: { ordered: boolean; list: number }): boolean {
    if (this.#details.has(item.list)) return true;
    const draft = this.#draft;
    if (!draft) return false;
    const explains = draft.ordered !== item.ordered && /:[*_]*$/.test(draft.parts.at(-1) ?? '');
    if (item.list !== draft.list && block.depth === draft.depth && explains) {
      // A list of the other kind right after "…:" in an item spells that item out.
      this.#details.add(item.list);
      return true;
    }
    const groups = isCategory(draft.parts.join(' ')) || this.#groups.has(draft.line);
    return block.depth > draft.depth && !groups;
  }

  #readFurther(block: LineBlock): void {
    if (!this.#draft || block.depth > this.#draft.depth) return;
    this.#draft.endLine = block.line;
    this.#draft.parts.push(block.text);
  }

  /** Below an item only stated fields and tickets count: `Owner: …`, a link. */
  #readDetail(block: LineBlock): void {
    if (!this.#draft) return;
    this.#draft.endLine = block.line;
    const { fields } = readActionText(block.text, this.#context);
    const stated = beginsWithField(block.text) ? fields : { ...noFields(), ticket: fields.ticket };
    this.#draft.fields = merge(this.#draft.fields, stated);
  }

  #finish(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft) return;
    const { text, fields } = readActionText(draft.parts.join(' '), this.#context);
    const { line, endLine } = draft;
    this.#add({ line, endLine, text, fields: merge(merge(fields, draft.fields), draft.category) });
  }

  #add({
    line,
    endLine,
    text,
    fields,
  }: {
    line: number;
    endLine: number;
    text: string;
    fields: Fields;
  }): void {
    if (isNothing(text) && fields.ticket === null) return;
    this.items.push({ line, endLine, text, ...merge(fields, this.#category) });
  }
}

function isNothing(text: string): boolean {
  const plain = text.replace(/[*_`]/g, '').trim();
  return /^(?:none|n\/?a|tbd|nothing|no action items?|no actions?|\.\.\.|…|[-–—\s]*)\.?$/i.test(plain);
}
