/** The parts of a document that are its timeline. */

import type { Section } from '../model.ts';
import { labelledParts } from '../sections/list-labels.ts';
import type { Block } from '../text/blocks.ts';
import { outside, within } from '../text/line-ranges.ts';
import { readCandidates } from './candidates.ts';
import type { Candidate } from './tables.ts';

/** TimelinePart is one timeline section, as its heading, what is said before its first entry, and its blocks. */
export interface TimelinePart {
  /** The heading with its suffix, where days and zones often stand. */
  readonly heading: string;
  readonly intro: readonly string[];
  readonly blocks: readonly Block[];
  /** What may be its entries; where nothing calls it a timeline, only lines in which a time comes first. */
  readonly candidates: readonly Candidate[];
  /** The line of the section that is found to be a timeline by what it holds, null where a name says so. */
  readonly unnamed: number | null;
}

const OWN_NAME = { intro: [], unnamed: null } as const;
const FOREIGN: ReadonlySet<string> = new Set(['action-items', 'lessons', 'root-cause', 'impact']);

/** timelineParts cuts out the timeline sections, without the sections of another meaning below them. */
export function timelineParts(blocks: readonly Block[], sections: readonly Section[]): TimelinePart[] {
  const parts: TimelinePart[] = [];
  let end = 0;
  for (const section of sections) {
    if (!section.kinds.includes('timeline') || section.line <= end) continue;
    end = section.endLine;
    const inside = within(blocks, section.line + 1, end);
    parts.push(
      toPart(section, headingText(blocks, section.line), outside(inside, foreignSections(sections, section))),
    );
  }
  if (parts.length > 0) return parts;
  const labelled = labelledParts(blocks, 'timeline').map((part) => ({
    ...{ ...part, ...OWN_NAME },
    candidates: readCandidates(part.blocks),
  }));
  return labelled.length > 0 ? labelled : timelikeParts(blocks, sections);
}

/** Without a timeline section, a part between two headings counts as one when most of it begins with times, and at least three do. */
function timelikeParts(blocks: readonly Block[], sections: readonly Section[]): TimelinePart[] {
  const headings = new Map(sections.map((section) => [section.line, section]));
  let own: Block[] = [];
  let heading = '';
  let above: Section | null = null;
  for (const block of blocks) {
    const section = block.kind === 'heading' || block.kind === 'line' ? headings.get(block.line) : undefined;
    if (!section) {
      own.push(block);
      continue;
    }
    if (isTimelike(own, above)) break;
    own = [];
    heading = 'text' in block ? block.text : '';
    above = section;
  }
  if (!isTimelike(own, above)) return [];
  const named = above === null || above === sections[0] || !mayTell(above);
  const candidates = readCandidates(own, true);
  return [{ heading, intro: [], blocks: own, candidates, unnamed: named ? null : (above?.line ?? null) }];
}

function isTimelike(blocks: readonly Block[], above: Section | null): boolean {
  if (above?.kinds.some((kind) => FOREIGN.has(kind))) return false;
  const entries = readCandidates(blocks, true).filter(
    ({ moment }) => typeof moment?.time === 'string' && moment.lead === '',
  ).length;
  const lines = blocks.filter(
    (block) => block.kind === 'line' && (block.item !== null || block.first),
  ).length;
  return entries >= 3 && entries * 2 > lines;
}

/** A section whose name says nothing, or "What happened", may be the timeline. */
function mayTell({ kinds, heading }: Section): boolean {
  return kinds.length === 0 || (kinds.join() === 'summary' && /^what (?:had )?happened/i.test(heading));
}

function foreignSections(sections: readonly Section[], own: Section): readonly Section[] {
  return within(sections, own.line + 1, own.endLine).filter(({ kinds }) =>
    kinds.some((kind) => FOREIGN.has(kind)),
  );
}

function toPart(section: Section, heading: string, blocks: readonly Block[]): TimelinePart {
  const candidates = readCandidates(blocks);
  const first = candidates[0]?.line ?? section.endLine + 1;
  const intro: string[] = [];
  for (const block of blocks) {
    if (block.line >= first) break;
    if (block.kind === 'line') intro.push(block.text);
  }
  return { heading, intro, blocks, candidates, unnamed: null };
}

function headingText(blocks: readonly Block[], line: number): string {
  const block = within(blocks, line, line)[0];
  return block?.kind === 'heading' || block?.kind === 'line' ? block.text : '';
}
