/** What headings mean among each other: weak names, headings that only group what belongs to a section, and levels. */

import type { SectionKind } from '../model.ts';
import type { Block } from '../text/blocks.ts';
import { within } from '../text/line-ranges.ts';
import { readMoment } from '../time/moment.ts';
import type { Draft } from './drafts.ts';
import { headingName } from './headings.ts';

/** Settled is a heading with its kinds and the level that it has in effect. */
export interface Settled extends Draft {
  readonly kinds: readonly SectionKind[];
  /** Deeper than `level` for a heading that belongs to the one above although it is of the same level. */
  readonly depth: number;
}

/** settleDrafts decides on the kinds and the depth of all headings of a document. */
export function settleDrafts(drafts: readonly Draft[], blocks: readonly Block[]): Settled[] {
  const kinds = settleWeak(drafts);
  const timed: Timed = ({ line }) => isTimed(within(blocks, line + 1, line + 3)[0]);
  const depths = nest(drafts, kinds, { timed, empty: (index) => isEmpty(drafts, index, blocks) });
  let above: { readonly depth: number; readonly kinds: readonly SectionKind[] } = { depth: 0, kinds: [] };
  return drafts.map((draft, index) => {
    const own = kinds[index] ?? [];
    const depth = depths[index] ?? draft.level;
    const inside = above.depth > 0 && depth > above.depth;
    // A line of its own right above a time names a phase of the timeline.
    const phase = inside && !draft.marked && above.kinds.includes('timeline') && timed(draft);
    if (phase) return { ...draft, kinds: [], depth };
    if (inside && (draft.marked || depth > draft.level)) {
      return { ...draft, kinds: groupKinds(draft, own, above.kinds), depth };
    }
    const grouped = own.includes('action-items') || own.includes('timeline');
    above = { depth: grouped ? depth : 0, kinds: own };
    return { ...draft, kinds: own, depth };
  });
}

/** A weak name counts where nothing better has its kind; a weak summary must also open the report. */
function settleWeak(drafts: readonly Draft[]): (readonly SectionKind[])[] {
  const strong = new Set(drafts.flatMap(({ meaning }) => meaning.kinds));
  const firstKnown = drafts.findIndex(({ meaning }) => meaning.kinds.length > 0);
  return drafts.map(({ meaning: { kinds, weak, opens } }, index) => {
    if (weak === null || strong.has(weak)) return kinds;
    if (weak === 'summary' && opens && firstKnown >= 0 && index > firstKnown) return kinds;
    return [...kinds, weak];
  });
}

/**
 * Headings below the action items group them ("Detection", "Mitigation"), and headings of a timeline may be entries
 * ("14:05 Resolution"): they open no section of that kind.
 */
function groupKinds(
  { text, meaning }: Draft,
  own: readonly SectionKind[],
  above: readonly SectionKind[],
): readonly SectionKind[] {
  if (above.includes('action-items')) return meaning.kinds.filter((kind) => !CATEGORIES.has(kind));
  return readMoment(text) ? [] : own;
}

const CATEGORIES: ReadonlySet<SectionKind> = new Set([
  'detection',
  'resolution',
  'response',
  'communication',
  'impact',
]);

/** Headings of one level, where the level does not tell what belongs below a timeline or the action items. */
function nest(
  drafts: readonly Draft[],
  kinds: readonly (readonly SectionKind[])[],
  below: Below,
): readonly number[] {
  const depths = drafts.map(({ level }) => level);
  drafts.forEach((draft, index) => {
    if (depths[index] !== draft.level) return;
    const belongs = belongsBelow(draft, kinds[index] ?? [], { ...below, index });
    if (!belongs) return;
    for (let next = index + 1; next < drafts.length; next += 1) {
      const other = drafts[next];
      if (!other || other.level < draft.level) break;
      if (other.level === draft.level) {
        if (!belongs(other, kinds[next] ?? [])) break;
        depths[next] = draft.level + 1;
      }
    }
  });
  return depths;
}

type Belongs = (other: Draft, kinds: readonly SectionKind[]) => boolean;

type Timed = (draft: Draft) => boolean;

/** Below is what stands below headings. */
interface Below {
  /** Whether a time comes right below a heading. */
  readonly timed: Timed;
  /** Whether nothing stands between the heading at an index and the next one. */
  readonly empty: (index: number) => boolean;
}

function belongsBelow(
  draft: Draft,
  kinds: readonly SectionKind[],
  { timed, empty, index }: Below & { readonly index: number },
): Belongs | null {
  const alike = (other: Draft): boolean => other.marked === draft.marked;
  if (kinds.includes('timeline')) {
    const phases = empty(index);
    return (other, own) =>
      alike(other) &&
      (isMoment(other.text) || (phases && own.every((kind) => PHASES.has(kind)) && timed(other)));
  }
  if (!kinds.includes('action-items')) return null;
  if (!empty(index)) return (other, own) => own.length === 0 && GROUP.test(headingName(other.text));
  return (other, own) =>
    alike(other) && own.every((kind) => CATEGORIES.has(kind)) && !OTHER.test(headingName(other.text));
}

/** Whether the next heading follows at once. */
function isEmpty(drafts: readonly Draft[], index: number, blocks: readonly Block[]): boolean {
  const from = drafts[index]?.line ?? 0;
  const to = drafts[index + 1]?.line;
  return to !== undefined && within(blocks, from + 1, to - 1).every(({ kind }) => kind === 'html');
}

function isMoment(text: string): boolean {
  const moment = readMoment(text);
  return moment !== null && (moment.timed || moment.day !== null);
}

function isTimed(block: Block | undefined): boolean {
  return block?.kind === 'line' && readMoment(block.text)?.timed === true;
}

/** What a timeline may be parted into. */
const PHASES: ReadonlySet<SectionKind> = new Set(['detection', 'resolution', 'response']);
/** Headings that group action items wherever they stand. */
const GROUP =
  /^(?:(?:short|medium|mid|long|near)(?:er)?[ -]?term|immediate|already done|done|completed|in progress|open|backlog|(?:high|medium|low)(?: priority)?|critical|p[0-4])$/i;
/** Headings that end the action items. */
const OTHER =
  /^(?:thanks|special thanks|acknowledge?ments?|appendi(?:x|ces)|references?|links?|related|see also|further reading|glossary|at+endees|participants|people|stats|statistics|metrics|notes|contacts?|supporting|metadata|about|faq|questions|conclusions?|credits|scorecard|guidelines|sign-?off|approval|distribution|document|history|changelog|resources|data|log|logs|background|context)(?!\p{L})/iu;
