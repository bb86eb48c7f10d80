/** The corrective and preventative measures: list items and table rows in the sections that are action items. */
import { type Fields, noFields, readDone, readPriority, readType } from './action-fields.ts';
import { type ActionContext, applyField, readActionText, ticketValue } from './action-text.ts';
import type { Block, LineBlock, TableBlock } from './blocks.ts';
import { type Column, readColumn } from './columns.ts';
import type { ActionItem, Section } from './model.ts';

/** ActionSource is what the action items are read from. */
export interface ActionSource extends ActionContext {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** readActionItems finds every measure, in the order of the document. */
export function readActionItems(source: ActionSource): ActionItem[] {
  const reader = new ActionReader(source);
  let end = 0;
  for (const section of source.sections) {
    if (!section.kinds.includes('action-items') || section.line <= end) continue;
    end = section.endLine;
    reader.readSection(section, foreignParts(source.sections, section));
  }
  return reader.items();
}

/** Sections below that are something else, like lessons. */
function foreignParts(sections: readonly Section[], section: Section): Section[] {
  return sections.filter(
    ({ line, kinds }) =>
      line > section.line &&
      line <= section.endLine &&
      kinds.some((kind) => kind === 'lessons' || kind === 'timeline'),
  );
}

interface Draft {
  readonly line: number;
  endLine: number;
  readonly parts: string[];
  readonly fields: Fields;
  /** The category that the headings above state. */
  readonly category: Fields;
  readonly depth: number;
  readonly list: number;
  readonly ordered: boolean;
}

class ActionReader {
  readonly #source: ActionSource;
  readonly #items: ActionItem[] = [];
  #draft: Draft | null = null;
  #category: Fields = noFields();
  /** Lists whose items only explain the item above them. */
  readonly #details = new Set<number>();
  /** The depth at which the measures of the current list stand. */
  #depth = 1;

  constructor(source: ActionSource) {
    this.#source = source;
  }

  items(): ActionItem[] {
    return this.#items;
  }

  readSection(section: Section, foreign: readonly Section[]): void {
    this.#category = noFields();
    this.#depth = 1;
    const inForeign = (line: number): boolean =>
      foreign.some((other) => line >= other.line && line <= other.endLine);
    for (const block of this.#source.blocks) {
      if (block.line <= section.line || block.line > section.endLine || inForeign(block.line)) continue;
      if (block.kind === 'heading') {
        this.#finish();
        this.#category = categoryOf(block.text);
      } else if (block.kind === 'table') {
        this.#finish();
        this.#readTable(block);
      } else if (block.kind === 'line') this.#readLine(block);
    }
    this.#finish();
  }

  #readLine(block: LineBlock): void {
    if (block.item) this.#readItem(block, block.item);
    else if (this.#draft && (block.depth > 0 || !block.first)) this.#readFurther(block);
    else if (block.depth === 0) {
      const label = /^[*_]*([^*_:]{3,40}):?[*_]*:?$/.exec(block.text)?.[1];
      const intro = this.#draft !== null && block.text.endsWith(':');
      if (!intro) this.#finish();
      if (label) this.#category = categoryOf(label);
    }
  }

  #readItem(block: LineBlock, item: { ordered: boolean; list: number }): void {
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
    this.#draft = {
      ...{ line: block.line, endLine: block.line, parts: [block.text], fields: noFields() },
      ...{ category: this.#category, depth: block.depth, ...item },
    };
  }

  #isDetail(block: LineBlock, item: { ordered: boolean; list: number }): boolean {
    if (this.#details.has(item.list)) return true;
    const draft = this.#draft;
    if (
      draft &&
      item.list !== draft.list &&
      block.depth === draft.depth &&
      this.#explains(draft, item.ordered)
    ) {
      this.#details.add(item.list);
      return true;
    }
    return draft ? block.depth > draft.depth && !isCategory(draft) : false;
  }

  /** A list of the other kind right after "…:" in an item spells that item out. */
  #explains(draft: Draft, ordered: boolean): boolean {
    return draft.ordered !== ordered && /:[*_]*$/.test(draft.parts.at(-1) ?? '');
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
    const { fields } = readActionText(block.text, this.#source);
    const stated = /^[*_]*[\p{L} ]{2,20}[*_]*\s?[:：]/u.test(block.text);
    const own = this.#draft.fields;
    own.ticket ??= fields.ticket;
    if (!stated) return;
    if (own.owners.length === 0) own.owners = fields.owners;
    own.due ??= fields.due;
    own.priority ??= fields.priority;
    own.type ??= fields.type;
    own.done ??= fields.done;
  }

  #finish(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft) return;
    const { text, fields } = readActionText(draft.parts.join(' '), this.#source);
    if (isNothing(text) && fields.ticket === null) return;
    const { line, endLine, category, fields: below } = draft;
    const all = merge(merge(fields, below), category);
    this.#items.push({ line, endLine, text, ...all });
  }

  #readTable(table: TableBlock): void {
    const columns = table.header.map(readColumn);
    const textAt = textColumn(columns, table);
    if (textAt < 0) return;
    for (const { line, cells } of table.rows) {
      const { text, fields } = readActionText(cells[textAt] ?? '', this.#source);
      const stated = noFields();
      columns.forEach((column, index) => {
        if (index !== textAt && column) this.#readCell(column, (cells[index] ?? '').trim(), stated);
      });
      if (isNothing(text)) continue;
      this.#items.push({ line, endLine: line, text, ...merge(merge(stated, fields), this.#category) });
    }
  }

  #readCell(column: Column, value: string, fields: Fields): void {
    if (value === '') return;
    if (column === 'ticket') fields.ticket ??= ticketValue(value, this.#source);
    else if (column === 'date') applyField({ key: 'due', value, fields, context: this.#source });
    else if (column !== 'text' && column !== 'number' && column !== 'time' && column !== 'zone') {
      applyField({ key: column, value, fields, context: this.#source });
    }
  }
}

/** The column of the measures: by its header, else the first one that means nothing else; -1 when it is no table of measures. */
function textColumn(columns: readonly (Column | null)[], table: TableBlock): number {
  const stated = columns.indexOf('text');
  if (stated >= 0) return stated;
  const other = columns.some(
    (column) => column === 'owner' || column === 'due' || column === 'ticket' || column === 'status',
  );
  return other || table.header.length === 1 ? columns.indexOf(null) : -1;
}

function merge(first: Fields, second: Fields): Fields {
  return {
    owners: first.owners.length > 0 ? first.owners : second.owners,
    due: first.due ?? second.due,
    priority: first.priority ?? second.priority,
    type: first.type ?? second.type,
    ticket: first.ticket ?? second.ticket,
    done: first.done ?? second.done,
  };
}

/** What a heading or a label says of all items below it. */
function categoryOf(text: string): Fields {
  const plain = text.replace(/[*_`:]/g, ' ').trim();
  const fields = noFields();
  fields.type = readType(plain);
  fields.priority = /priorit|\bP[0-4]\b|^(?:critical|high|medium|low)$/i.test(plain)
    ? readPriority(plain.replace(/\s*priority$/i, ''))
    : null;
  fields.done =
    /^(?:done|completed)$/i.test(plain) || /\((?:done|completed?)\)$/i.test(plain) ? readDone('done') : null;
  return fields;
}

/** An item that only names a group of the measures nested below it. */
function isCategory(draft: Draft): boolean {
  const text = draft.parts.join(' ').trim();
  if (/^\[[ xX]\]/.test(text)) return false;
  const bare = text.replace(/[*_]/g, '');
  return (
    bare === '' ||
    (/:$/.test(bare) && bare.length <= 60) ||
    (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(text) && bare.length <= 40)
  );
}

function isNothing(text: string): boolean {
  return /^(?:none|n\/?a|tbd|nothing|no action items?|\.\.\.|…|[-–—\s]*)\.?$/i.test(
    text.replace(/[*_`]/g, '').trim(),
  );
}
