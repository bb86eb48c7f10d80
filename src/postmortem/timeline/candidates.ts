/** The lines of a timeline that may be entries, before their days are worked out. */
import type { Block, HeadingBlock, LineBlock } from '../text/blocks.ts';
import { type Moment, readMoment } from '../time/moment.ts';
import { DANGLING, isDay, NO_ENTRY, SENTENCES, setsOff, WRAPPED } from './entry-signs.ts';
import { type Moments, readMoments } from './moments.ts';
import { type Candidate, NO_COLUMN, readTableCandidates, saysOf } from './tables.ts';

/** readCandidates finds the entries among the blocks of one timeline: times in headings, lists, tables and at the beginning of lines. `strict` is for what is not known to be a timeline: there a time must come first. */
export function readCandidates(blocks: readonly Block[], strict = false): Candidate[] {
  const reader = new CandidateReader(blocks, strict);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') reader.readHeading(block, index);
    else if (block.kind === 'table') reader.readTable(block, strict);
    else if (block.kind === 'line' && block.item) reader.readItem(block, index);
    else if (block.kind === 'line') reader.readLine(block, index);
  });
  return reader.candidates;
}

class CandidateReader {
  readonly candidates: Candidate[] = [];
  readonly #blocks: readonly Block[];
  readonly #moments: Moments;
  readonly #timedLists = new Set<number>();
  readonly #timedHeadings: boolean;
  readonly #anyTimed: boolean;
  /** True where there are only paragraphs: then a sentence may be an entry. */
  readonly #prose: boolean;
  /** Whether the last item at each depth has a time. */
  readonly #timedAbove: boolean[] = [];
  /** True after an entry in a paragraph below which a line that begins with a time is an entry as well. */
  #style = false;

  constructor(blocks: readonly Block[], strict: boolean) {
    this.#blocks = blocks;
    this.#moments = readMoments(blocks, strict);
    for (const [block, moment] of this.#moments)
      if (block.kind === 'line' && block.item && moment) this.#timedLists.add(block.item.list);
    this.#timedHeadings = blocks.some((block) => block.kind === 'heading' && this.#moments.get(block)?.timed);
    const moments = [...this.#moments.values()];
    this.#anyTimed =
      moments.some((moment) => moment?.timed || moment?.dated) || blocks.some(({ kind }) => kind === 'table');
    this.#prose =
      !strict && blocks.every((block) => block.kind === 'html' || (block.kind === 'line' && !block.item));
  }

  /** One by one: a call takes only so many arguments, and a table may have more rows. */
  readTable(block: Extract<Block, { readonly kind: 'table' }>, strict: boolean): void {
    for (const candidate of readTableCandidates(block, strict)) this.candidates.push(candidate);
  }

  readHeading(block: HeadingBlock, index: number): void {
    const moment = this.#moments.get(block);
    if (!moment) return;
    const next = this.#blocks.slice(index + 1, index + 40);
    const until = next.findIndex((other) => other.kind === 'heading' && other.level <= block.level);
    const below = until < 0 ? next : next.slice(0, until);
    const timedBelow = below.some((other) => this.#holdsTime(other));
    const told = moment.rest || firstText(below);
    if (moment.timed || (!timedBelow && told !== '')) {
      this.candidates.push({
        kind: 'entry',
        line: block.line,
        endLine: block.line,
        moment,
        text: told,
        ...{ ...NO_COLUMN, says: saysOf(moment) },
      });
    } else this.#day(block.line, moment);
  }

  #holdsTime(block: Block): boolean {
    if (block.kind === 'table') return true;
    return this.#moments.get(block)?.timed ?? false;
  }

  readItem(block: LineBlock, index: number): void {
    const moment = this.#moments.get(block) ?? null;
    this.#timedAbove[block.depth] = moment?.timed ?? false;
    if (!moment?.timed && !moment?.dated) {
      if (moment?.rest === '') this.#day(block.line, moment);
      else if (this.#isUntimedEntry(block) && !this.#belongsToTimed(block))
        this.#tell(index, moment, moment?.rest ?? block.text);
      return;
    }
    const nested = !moment.timed && this.#nestedTimes(block, index);
    const further = this.#further(index);
    if (nested || (!moment.timed && moment.rest === '' && further.text === '')) this.#day(block.line, moment);
    else this.#tell(index, moment, moment.rest);
  }

  #nestedTimes(block: LineBlock, index: number): boolean {
    for (let at = index + 1; at < this.#blocks.length; at += 1) {
      const other = this.#blocks[at];
      if (other?.kind !== 'line' || (other.item && other.depth <= block.depth)) return false;
      if (other.item && this.#moments.get(other)?.timed) return true;
    }
    return false;
  }

  /** A nested item below an entry with a time tells more of that entry. */
  #belongsToTimed(block: LineBlock): boolean {
    return block.depth > 1 && this.#timedAbove[block.depth - 1] === true;
  }

  /** Among timed entries of one list an item without a time is an entry that lacks it; so is each item where nothing has a time. */
  #isUntimedEntry(block: LineBlock): boolean {
    const text = block.text.replace(/^\[[ xX]\]\s*/, '');
    if (!block.item || this.#timedHeadings || text === '' || NO_ENTRY.test(text)) return false;
    return this.#anyTimed ? this.#timedLists.has(block.item.list) : block.depth === 1;
  }

  readLine(block: LineBlock, index: number): void {
    const moment = this.#moments.get(block);
    const before = this.#blocks[index - 1];
    const begins = block.first || before?.kind !== 'line' || before.line !== block.line - 1;
    if (begins) this.#style = false;
    if (moment) this.#readLineMoment(block, moment, { index, begins });
    if (this.#prose) this.#readSentences(block);
  }

  /** In prose each sentence or clause like "At 14:05 the alert fired" is an entry; the line's first one is read as a line. */
  #readSentences({ text, line }: LineBlock): void {
    for (const sentence of text.split(SENTENCES).slice(1)) {
      const moment = readMoment(sentence);
      if (!moment?.timed || moment.lead === '' || moment.rest === '') continue;
      this.candidates.push({
        kind: 'entry',
        line,
        endLine: line,
        moment,
        text: moment.rest,
        says: 'time',
        ...NO_COLUMN,
      });
    }
  }

  /** In a wrapped sentence a line may begin with a time by chance: then the line above is long and ends nothing. */
  #continues(index: number): boolean {
    const before = this.#blocks[index - 1];
    if (before?.kind !== 'line') return false;
    return DANGLING.test(before.text) || (before.text.length >= WRAPPED && /[\p{L}\d,]$/u.test(before.text));
  }

  #readLineMoment(
    block: LineBlock,
    moment: Moment,
    { index, begins }: { index: number; begins: boolean },
  ): void {
    if (moment.rest === '') {
      if (begins || isDay(moment)) this.#standAlone(block, moment, index);
    } else if (moment.timed) {
      const loose = block.depth === 0 && (begins || (this.#style && !this.#continues(index)));
      if (!loose && !setsOff(moment)) return;
      this.#style = moment.lead === '';
      this.#tell(index, moment, moment.rest);
    } else if (moment.dated && block.depth === 0 && (moment.separated || (begins && moment.lead === 'on'))) {
      this.#tell(index, moment, moment.rest);
    }
  }

  /** A line that is only a time tells of what follows; a line that is only a day sets it. */
  #standAlone(block: LineBlock, moment: Moment, index: number): void {
    const next = this.#blocks[index + 1];
    if (!moment.timed) this.#day(block.line, moment);
    else if (next?.kind === 'line') this.#tell(index, moment, '', next.text);
  }

  /** The further lines of the paragraph, up to the next entry. */
  #further(index: number): { text: string; endLine: number } {
    const lines: string[] = [];
    let endLine = this.#blocks[index]?.line ?? 1;
    for (let at = index + 1; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      if (block?.kind !== 'line' || block.first || block.line !== endLine + 1) break;
      const moment = this.#moments.get(block);
      if (moment && (moment.timed ? (this.#style && !this.#continues(at)) || setsOff(moment) : isDay(moment)))
        break;
      lines.push(block.text);
      endLine = block.line;
    }
    return { text: lines.join(' '), endLine };
  }

  #tell(index: number, moment: Moment | null, text: string, fallback = ''): void {
    const line = this.#blocks[index]?.line ?? 1;
    const further = this.#further(index);
    const told = `${text} ${further.text}`.trim() || fallback;
    const entry = { line, endLine: further.endLine, moment, text: told };
    this.candidates.push({ kind: 'entry', ...entry, ...NO_COLUMN, says: saysOf(moment) });
  }

  #day(line: number, moment: Moment): void {
    this.candidates.push({
      kind: 'day',
      line,
      endLine: line,
      moment,
      text: moment.rest,
      says: 'time',
      ...NO_COLUMN,
    });
  }
}

function firstText(blocks: readonly Block[]): string {
  const line = blocks.find((block) => block.kind === 'line');
  return line?.kind === 'line' ? line.text : '';
}
