/** What a document gives as causes of the incident and as what went wrong in it. */
import type { Postmortem, Section } from '../model.ts';
import { type Passage, passagesOf } from '../text/passages.ts';

/** Cause is one cause, or one thing that went wrong. */
export interface Cause {
  readonly kind: 'cause' | 'went-wrong';
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** A mark by which an action item can name it: RC1, CF-2. */
  readonly label: string | null;
  /** Its place among the causes of its section, from 1. */
  readonly ordinal: number;
}

const WRONG =
  /\b(?:what|where|things?|that)\b.{0,30}\b(?:wrong|badly|poorly|not (?:go|work)|n['’]?t (?:go|work)|unlucky)|\b(?:could|can|should|might)\b.{0,20}\b(?:better|improved?)\b|went less well|needs? improvement|areas? (?:for|of) improvement|schlecht|nicht gut|改善が必要|うまくいかなかった/i;
const WHYS = /\bwhys?\b|なぜ|warum|pourquoi|por qué/i;
const RUN_IN =
  /^[\s*_]*(?:what |things that )?(?:went |gone )(?:wrong|badly|poorly)[*_]*\s*[:：–—-][*_]*\s*(?=\S)|^[\s*_]*(?:could have (?:gone|been) better|what could be better)[*_]*\s*[:：][*_]*\s*(?=\S)/i;
/** An item of a combined section that says how it ended. */
const ENDING =
  /^[\s*_]*(?:the )?(?:resolution|solution|fix|mitigation|recovery|workaround|remediation|how (?:it|this) was (?:fixed|resolved))[*_]*\s*[:：]/i;
/** "Region: westeurope" says where, not why. */
const FACT = /^[\s*_]*\p{L}[\p{L} /]{1,30}[*_]{0,2}:[*_]{0,2}\s+`?[\w./:@-]{1,80}`?\s*$/u;
const LABEL = /^[\s*_([]*((?:RC|CF|C|F|W|L|PF)[-–.]?\d{1,2})\b/;

/** readCauses reads the items of the sections about causes and about what went wrong, or, where a section has no items, its text as one. */
export function readCauses(postmortem: Postmortem): readonly Cause[] {
  const parts = partsOf(postmortem.sections);
  if (parts.length === 0) return [];
  const passages = passagesOf(postmortem);
  let next = 0;
  return parts.flatMap(({ section, kind, from, to }) => {
    while ((passages[next]?.line ?? Number.POSITIVE_INFINITY) < from) next += 1;
    const own: Passage[] = [];
    for (let at = next; (passages[at]?.line ?? Number.POSITIVE_INFINITY) <= to; at += 1) {
      const passage = passages[at];
      if (passage) own.push(passage);
    }
    if (kind === 'lessons') return runIns(own);
    return causesIn(own, { kind, isChain: WHYS.test(section.heading) });
  });
}

interface Part {
  readonly section: Section;
  readonly kind: Cause['kind'] | 'lessons';
  readonly from: number;
  readonly to: number;
}

/** The text right below each heading that counts, up to the next heading of any level; a nested one without a meaning of its own has its parent's. */
function partsOf(sections: readonly Section[]): readonly Part[] {
  const open: { readonly endLine: number; readonly kind: Part['kind'] | null }[] = [];
  return sections.flatMap((section, index) => {
    while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) < section.line) open.pop();
    const own = kindOf(section);
    const kind = own === undefined ? (open.at(-1)?.kind ?? null) : own;
    open.push({ endLine: section.endLine, kind });
    if (kind === null) return [];
    const to = Math.min(section.endLine, (sections[index + 1]?.line ?? Number.POSITIVE_INFINITY) - 1);
    return [{ section, kind, from: section.line + 1, to }];
  });
}

/** Undefined for a heading without a meaning of its own, null for one that is about something else. */
function kindOf({ heading, kinds }: Section): Part['kind'] | null | undefined {
  if (/\bappendix\b/i.test(heading)) return null;
  if (WRONG.test(heading) && (kinds.length === 0 || kinds.includes('lessons'))) return 'went-wrong';
  if (kinds.includes('root-cause')) return 'cause';
  if (kinds.includes('lessons')) return 'lessons';
  return kinds.length > 0 ? null : undefined;
}

function causesIn(
  passages: readonly Passage[],
  { kind, isChain }: { kind: Cause['kind']; isChain: boolean },
): readonly Cause[] {
  const groups = topItems(passages).filter(
    ([first]) => !ENDING.test(first?.text ?? '') && !FACT.test(first?.text ?? ''),
  );
  if (groups.length === 0) return causesInProse(passages, kind);
  const whys = groups.filter(([first]) => WHYS.test(first?.text.slice(0, 20) ?? '')).length;
  if (isChain || whys * 2 > groups.length) return [toCause(groups.flat(), kind, 1)];
  return groups.map((group, index) => toCause(group, kind, index + 1));
}

/** Paragraphs are one cause together, unless each has a bold beginning of its own. */
function causesInProse(passages: readonly Passage[], kind: Cause['kind']): readonly Cause[] {
  const paragraphs = passages.filter((passage) => passage.kind === 'text');
  if (paragraphs.length === 0) return [];
  if (paragraphs.every(({ text }) => /^[^\p{L}\p{N}*_]{0,6}(?:\*\*|__)/u.test(text))) {
    return paragraphs.map((paragraph, index) => toCause([paragraph], kind, index + 1));
  }
  return [toCause(paragraphs, kind, 1)];
}

/** Each item of the outermost list with all that is indented below it. */
function topItems(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const outer = Math.min(
    ...new Set(passages.filter(({ kind }) => kind === 'item').map(({ indent }) => indent)),
  );
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (passage.kind === 'item' && passage.indent <= outer) groups.push([passage]);
    else if (passage.indent > outer && passage.kind !== 'heading') groups.at(-1)?.push(passage);
  }
  return groups;
}

function runIns(passages: readonly Passage[]): readonly Cause[] {
  return passages
    .filter(({ text }) => RUN_IN.test(text))
    .map((passage, index) => {
      const cause = toCause([passage], 'went-wrong', index + 1);
      return { ...cause, text: cause.text.replace(RUN_IN, '') };
    });
}

function toCause(passages: readonly Passage[], kind: Cause['kind'], ordinal: number): Cause {
  const text = passages.map((passage) => passage.text).join(' ');
  return {
    kind,
    line: passages[0]?.line ?? 1,
    endLine: passages.at(-1)?.endLine ?? 1,
    text,
    label: LABEL.exec(text)?.[1] ?? null,
    ordinal,
  };
}
