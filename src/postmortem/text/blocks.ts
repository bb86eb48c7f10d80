/** A document as a flat list of blocks in reading order, each with its lines: all that the readers of sections, timeline and action items look at. */
import { blockTokens, type References, type Token } from './block-tokens.ts';
import { readShown } from './html-text.ts';
import { indentedParagraphs } from './indented.ts';

/** HeadingBlock is a Markdown or HTML heading. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** ItemMark tells the first line of a list item from its further lines. */
export interface ItemMark {
  readonly ordered: boolean;
  /** The number of the list in the document: items of one list share it. */
  readonly list: number;
}

/** LineBlock is one line of a paragraph or of a list item. */
export interface LineBlock {
  readonly kind: 'line';
  readonly line: number;
  readonly text: string;
  /** How many lists the line is in; 0 outside of lists. */
  readonly depth: number;
  /** Set on the first line of a list item. */
  readonly item: ItemMark | null;
  /** True on the first line of its paragraph. */
  readonly first: boolean;
  /** True on a further line of a list item that is not indented below it: it may belong to the document instead. */
  readonly lazy: boolean;
}

/** TableBlock is a table; cells are raw Markdown. */
export interface TableBlock {
  readonly kind: 'table';
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** HtmlBlock is a block of HTML, comments included. */
export interface HtmlBlock {
  readonly kind: 'html';
  readonly line: number;
  readonly text: string;
}

export type Block = HeadingBlock | LineBlock | TableBlock | HtmlBlock;

/** Blocks is what a document consists of, quotes and code left out. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** Targets of reference links by their normalised label. */
  readonly references: References;
  /** 1-based lines that are code, both ends included. */
  readonly code: readonly { readonly line: number; readonly endLine: number }[];
}

/** readBlocks splits a document into blocks; `bodyLine` is the 1-based line on which its Markdown begins. */
export function readBlocks(lines: readonly string[], bodyLine: number): Blocks {
  const text = lines.slice(bodyLine - 1).join('\n');
  const { tokens, references } = blockTokens(text);
  const reader = new BlockReader(lines, bodyLine);
  for (const token of tokens) reader.read(token);
  return { blocks: reader.blocks, code: reader.code, references };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly code: { line: number; endLine: number }[] = [];
  readonly #lines: readonly string[];
  readonly #offset: number;
  readonly #lists: ItemMark[] = [];
  #listCount = 0;
  #quotes = 0;
  #heading: { level: number; line: number } | null = null;
  /** The line of a list item whose first paragraph has not come yet. */
  #pendingItem: number | null = null;
  #table: { line: number; header: string[]; rows: { line: number; cells: string[] }[] } | null = null;
  #row: string[] | null = null;
  #inHead = false;

  constructor(lines: readonly string[], offset: number) {
    this.#lines = lines;
    this.#offset = offset;
  }

  read(token: Token): void {
    if (token.type === 'blockquote_open') this.#quotes += 1;
    else if (token.type === 'blockquote_close') this.#quotes -= 1;
    else if (token.type === 'fence' || token.type === 'code_block') this.#readCode(token);
    else if (this.#quotes === 0) this.#readUnquoted(token);
  }

  #readUnquoted(token: Token): void {
    const line = this.#offset + (token.map?.[0] ?? 0);
    switch (token.type) {
      case 'ordered_list_open':
      case 'bullet_list_open':
        this.#flushItem();
        this.#listCount += 1;
        this.#lists.push({ ordered: token.type === 'ordered_list_open', list: this.#listCount });
        break;
      case 'ordered_list_close':
      case 'bullet_list_close':
        this.#lists.pop();
        break;
      case 'list_item_open':
        this.#flushItem();
        this.#pendingItem = line;
        break;
      case 'list_item_close':
        this.#flushItem();
        break;
      case 'heading_open':
        this.#flushItem();
        this.#heading = { level: Number(token.tag.slice(1)), line };
        break;
      case 'html_block':
        this.#flushItem();
        this.#readHtml(token.content, line);
        break;
      case 'inline':
        this.#readInline(token, line);
        break;
      default:
        this.#readTable(token, line);
    }
  }

  #readCode(token: Token): void {
    if (token.map === null) return;
    const outside = token.type === 'code_block' && this.#lists.length === 0 && this.#quotes === 0;
    const told = outside ? indentedParagraphs(token.content) : [];
    for (const { text, after } of told) this.#readParagraph(text, this.#offset + token.map[0] + after);
    this.code.push({ line: this.#offset + token.map[0], endLine: this.#offset + token.map[1] - 1 });
  }

  /** An item without text of its own (empty, or beginning with a list or code) is kept as an empty line. */
  #flushItem(): void {
    const mark = this.#lists.at(-1);
    if (this.#pendingItem === null || mark === undefined) return;
    const line = this.#pendingItem;
    this.#pendingItem = null;
    this.blocks.push({
      kind: 'line',
      line,
      text: '',
      depth: this.#lists.length,
      item: mark,
      first: true,
      lazy: false,
    });
  }

  #readInline(token: Token, line: number): void {
    if (this.#row) this.#row.push(token.content);
    else if (this.#heading) {
      this.blocks.push({ kind: 'heading', ...this.#heading, text: token.content });
      this.#heading = null;
    } else this.#readParagraph(token.content, line);
  }

  #readParagraph(content: string, line: number): void {
    const item = this.#pendingItem === null ? null : (this.#lists.at(-1) ?? null);
    this.#pendingItem = null;
    const depth = this.#lists.length;
    content.split('\n').forEach((text, index) => {
      const first = index === 0;
      const at = line + index;
      const lazy = depth > 0 && !first && !/^\s/.test(this.#lines[at - 1] ?? '');
      this.blocks.push({
        kind: 'line',
        line: at,
        text: text.trim(),
        depth,
        item: first ? item : null,
        first,
        lazy,
      });
    });
  }

  #readHtml(content: string, line: number): void {
    const shown = readShown(content);
    if (shown?.kind === 'heading')
      this.blocks.push({ kind: 'heading', line, level: shown.level, text: shown.text });
    else this.blocks.push({ kind: 'html', line, text: content });
    if (shown?.kind !== 'line') return;
    const { below, text } = shown;
    const mark = { depth: this.#lists.length, item: null, first: true, lazy: false };
    this.blocks.push({ kind: 'line', line: line + below, text, ...mark });
  }

  #readTable(token: Token, line: number): void {
    if (token.type === 'table_open') this.#table = { line, header: [], rows: [] };
    else if (token.type === 'thead_open') this.#inHead = true;
    else if (token.type === 'thead_close') this.#inHead = false;
    else if (token.type === 'tr_open') {
      this.#row = [];
      if (!this.#inHead) this.#table?.rows.push({ line, cells: this.#row });
    } else if (token.type === 'tr_close') {
      if (this.#inHead && this.#table && this.#row) this.#table.header = this.#row;
      this.#row = null;
    } else if (token.type === 'table_close' && this.#table) {
      this.blocks.push({ kind: 'table', ...this.#table });
      this.#table = null;
    }
  }
}
