/** The moments of the lines of a timeline: at the beginning, else, where a whole list or all headings do so, after a label or at the end. */
import type { Block } from '../text/blocks.ts';
import { type Moment, readMoment } from '../time/moment.ts';

/** Moments are the moments of lines and headings; null for one without. */
export type Moments = ReadonlyMap<Block, Moment | null>;

const CHECK_BOX = /^\[[ xX]\]\s+/;

/** readMoments reads every line and heading; `strict` looks only at their beginning. */
export function readMoments(blocks: readonly Block[], strict: boolean): Moments {
  const moments = new Map<Block, Moment | null>();
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'html') continue;
    moments.set(block, readMoment(block.text.replace(CHECK_BOX, '')));
    const group = block.kind === 'heading' ? -block.level : block.item?.list;
    if (strict || group === undefined) continue;
    const others = groups.get(group);
    if (others) others.push(block);
    else groups.set(group, [block]);
  }
  for (const group of groups.values()) readElsewhere(group, moments);
  return moments;
}

/** Where no line of a group begins with a time, those count that have one elsewhere: where at least half of them, two or more, do, or with its day. */
function readElsewhere(group: readonly Block[], moments: Map<Block, Moment | null>): void {
  if (group.some((block) => moments.get(block)?.timed)) return;
  const found = group.flatMap((block) => {
    const moment = 'text' in block ? (afterLabel(block.text) ?? atEnd(block.text)) : null;
    return moment ? [{ block, moment }] : [];
  });
  const usual = found.length >= 2 && found.length * 2 >= group.length;
  for (const { block, moment } of found)
    if (usual || (moment.day !== null && moment.day.year !== null)) moments.set(block, moment);
}

const LABEL = /^[*_]*(\p{Lu}[^:*_`.]{2,40}?)(?:\s+(?:at|on))?[*_]*\s?:[*_]*\s+/u;

/** "Detected: 14:05 by a customer" */
function afterLabel(text: string): Moment | null {
  const label = LABEL.exec(text);
  const moment = label ? readMoment(text.slice(label[0].length)) : null;
  if (!label?.[1] || !moment?.timed || moment.time === null) return null;
  return { ...moment, rest: moment.rest === '' ? label[1] : `${label[1]}: ${moment.rest}`, separated: true };
}

const END =
  /\s*(?:[([]([^()[\]]{3,50})[)\]]|\s(?:[–—-]|at|@|um|à)\s+(\S[^–—]{2,40})|\s(\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}[^–—]{0,12}))[.\s]{0,4}$/;

/** "The disk is full (14:05)" */
function atEnd(text: string): Moment | null {
  const tail = text.slice(-90);
  const end = END.exec(tail);
  const moment = end ? readMoment(end[1] ?? end[2] ?? end[3] ?? '') : null;
  if (!end || !moment?.timed || moment.time === null || moment.rest !== '') return null;
  const rest = text.slice(0, text.length - tail.length + end.index).trim();
  return rest === '' ? null : { ...moment, rest, separated: true };
}
