/** The lines of a timeline that may be entries, before their days are worked out. */
import type { Block, HeadingBlock, LineBlock, TableBlock } from './blocks.ts';
import { readColumn } from './columns.ts';
import { type Moment, readMoment } from './moment.ts';
import { findZone } from './zones.ts';

/** Candidate is one entry, or with `kind: 'day'` a heading that only sets the day for what follows. */
export interface Candidate {
  readonly kind: 'entry' | 'day';
  readonly line: number;
  readonly endLine: number;
  readonly moment: Moment | null;
  readonly text: string;
  /** The zone that the column's header states. */
  readonly zone: string | null;
  /** The year that the column's header states. */
  readonly year: number | null;
}

/** readCandidates finds the entries among the blocks of one timeline: times in headings, lists, tables and at the beginning of lines. */
export function readCandidates(blocks: readonly Block[]): Candidate[] {
  const reader = new CandidateReader(blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') reader.readHeading(block, index);
    else if (block.kind === 'table') reader.readTable(block);
    else if (block.kind === 'line' && block.item) reader.readItem(block, index);
    else if (block.kind === 'line') reader.readLine(block, index);
  });
  return reader.candidates;
}

class CandidateReader {
  readonly candidates: Candidate[] = [];
  readonly #blocks: readonly Block[];
  readonly #moments = new Map<Block, Moment | null>();
  readonly #timedLists = new Set<number>();
  readonly #timedHeadings: boolean;
  readonly #anyTimed: boolean;
  #styleTimed = false;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    for (const block of blocks) {
      if (block.kind === 'table' || block.kind === 'html') continue;
      const moment = readMoment(block.text);
      this.#moments.set(block, moment);
      if (block.kind === 'line' && block.item && moment) this.#timedLists.add(block.item.list);
    }
    this.#timedHeadings = blocks.some((block) => block.kind === 'heading' && this.#moments.get(block)?.timed);
    this.#anyTimed = [...this.#moments.values()].some((moment) => moment?.timed || moment?.dated);
  }

  readHeading(block: HeadingBlock, index: number): void {
    const moment = this.#moments.get(block);
    if (!moment) return;
    const next = this.#blocks.slice(index + 1, index + 40);
    const until = next.findIndex((other) => other.kind === 'heading' && other.level <= block.level);
    const below = until < 0 ? next : next.slice(0, until);
    const timedBelow = below.some((other) => this.#holdsTime(other));
    const told = moment.rest || firstText(below);
    if (moment.timed || (!timedBelow && told !== '')) this.#entry(block.line, moment, told);
    else this.#day(block.line, moment);
  }

  #holdsTime(block: Block): boolean {
    if (block.kind === 'table') return true;
    return this.#moments.get(block)?.timed ?? false;
  }

  readItem(block: LineBlock, index: number): void {
    const moment = this.#moments.get(block) ?? null;
    const next = this.#blocks[index + 1];
    const further =
      next?.kind === 'line' && next.depth >= block.depth && (!next.item || next.depth > block.depth);
    if (moment && (moment.timed || moment.rest !== '' || (further && !this.#nestedTimes(block, index)))) {
      if (!moment.timed && !moment.dated) return;
      if (!moment.timed && this.#nestedTimes(block, index)) this.#day(block.line, moment);
      else this.#entry(block.line, moment, moment.rest || (further ? next.text : ''));
    } else if (moment) this.#day(block.line, moment);
    else if (this.#isUntimedEntry(block)) this.#entry(block.line, null, block.text);
  }

  #nestedTimes(block: LineBlock, index: number): boolean {
    for (let at = index + 1; at < this.#blocks.length; at += 1) {
      const other = this.#blocks[at];
      if (other?.kind !== 'line' || (other.item && other.depth <= block.depth)) return false;
      if (other.item && this.#moments.get(other)?.timed) return true;
    }
    return false;
  }

  /** Among timed entries of one list an item without a time is an entry that lacks it; so is each item where nothing has a time. */
  #isUntimedEntry(block: LineBlock): boolean {
    const text = block.text.replace(/^\[[ xX]\]\s*/, '');
    if (!block.item || this.#timedHeadings || text === '' || /^(?:\.\.|…|->|→)/.test(text)) return false;
    return this.#anyTimed ? this.#timedLists.has(block.item.list) : block.depth === 1;
  }

  readLine(block: LineBlock, index: number): void {
    const moment = this.#moments.get(block);
    const before = this.#blocks[index - 1];
    const begins = block.first || before?.kind !== 'line' || before.line !== block.line - 1;
    if (begins) this.#styleTimed = false;
    if (!moment) return;
    const told = moment.rest !== '';
    const phrase = moment.timed && moment.time === null;
    const entry = moment.timed && told && (begins || moment.separated || this.#styleTimed || phrase);
    if (entry && (block.depth === 0 || moment.separated || phrase)) {
      this.#styleTimed = true;
      this.#entry(block.line, moment, moment.rest);
    } else if (
      !moment.timed &&
      moment.dated &&
      told &&
      (moment.separated || (begins && moment.lead === 'on'))
    ) {
      if (block.depth === 0) this.#entry(block.line, moment, moment.rest);
    } else if (!told && begins) this.#standAlone(block, moment, index);
  }

  /** A line that is only a time tells of what follows; a line that is only a day sets it. */
  #standAlone(block: LineBlock, moment: Moment, index: number): void {
    const next = this.#blocks[index + 1];
    if (moment.timed && next?.kind === 'line') this.#entry(block.line, moment, next.text);
    else if (moment.dated) this.#day(block.line, moment);
  }

  readTable(block: TableBlock): void {
    const columns = block.header.map((header) => readColumn(header));
    const timeAt = columns.indexOf('time');
    const dateAt = columns.indexOf('date');
    const at = timeAt >= 0 ? timeAt : dateAt >= 0 ? dateAt : momentColumn(block);
    if (at < 0) return;
    const header = `${block.header[dateAt] ?? ''} ${block.header[at] ?? ''}`;
    const year = /\b((?:19|20)\d{2})\b/.exec(header)?.[1];
    const zone = findZone(block.header[at] ?? '') ?? findZone(block.header[dateAt] ?? '');
    const zoneAt = columns.indexOf('zone');
    for (const { line, cells } of block.rows) {
      const when =
        dateAt >= 0 && dateAt !== at ? `${cells[dateAt] ?? ''}, ${cells[at] ?? ''}` : (cells[at] ?? '');
      const moment = readMoment(`${when} ${zoneAt >= 0 ? (cells[zoneAt] ?? '') : ''}`.trim());
      const text = cells
        .filter((_, index) => index !== at && index !== dateAt && index !== zoneAt)
        .join(' — ')
        .trim();
      if (text === '' && !moment) continue;
      this.candidates.push({
        ...{ kind: text === '' && !moment?.timed ? 'day' : 'entry', line, endLine: line, moment, text, zone },
        year: year === undefined ? null : Number(year),
      });
    }
  }

  #entry(line: number, moment: Moment | null, text: string): void {
    this.candidates.push({ kind: 'entry', line, endLine: line, moment, text, zone: null, year: null });
  }

  #day(line: number, moment: Moment): void {
    this.candidates.push({
      kind: 'day',
      line,
      endLine: line,
      moment,
      text: moment.rest,
      zone: null,
      year: null,
    });
  }
}

/** Without a telling header the first column in which most cells begin with a time holds the moments. */
function momentColumn(block: TableBlock): number {
  return block.header.findIndex((_, column) => {
    const timed = block.rows.filter(({ cells }) => readMoment(cells[column] ?? '')?.timed).length;
    return timed > 0 && timed * 2 >= block.rows.length;
  });
}

function firstText(blocks: readonly Block[]): string {
  const line = blocks.find((block) => block.kind === 'line');
  return line?.kind === 'line' ? line.text : '';
}
