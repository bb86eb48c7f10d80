/** What an author has written, as against what a template came with. */
import type { Postmortem } from '../model.ts';
import type { Template } from '../template/template.ts';
import { visibleLines } from '../text/visible-lines.ts';

/** IsFilled is true for a range of lines, the first one left out, that holds words of the author's own. */
export type IsFilled = (lines: { readonly line: number; readonly endLine: number }) => boolean;

/** Several rules ask the same of one document. */
const known = new WeakMap<Postmortem, { readonly template: Template; readonly isFilled: IsFilled }>();

/** `readFilled` tells where there is more than headings, comments and the template's own words. */
export function readFilled(postmortem: Postmortem, template: Template): IsFilled {
  const before = known.get(postmortem);
  if (before?.template === template) return before.isFilled;
  const isFilled = fill(postmortem, template);
  known.set(postmortem, { template, isFilled });
  return isFilled;
}

function fill({ lines }: Postmortem, template: Template): IsFilled {
  const own = wordsIn(template);
  const visible = visibleLines(lines);
  const asked: boolean[] = [];
  return ({ line, endLine }) => {
    for (let at = line; at < endLine; at += 1) {
      asked[at] ??= hasContent(visible[at] ?? '', own);
      if (asked[at]) return true;
    }
    return false;
  };
}

/** The lines of a template, by their words, and the first word of each. */
interface Own {
  readonly lines: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

const templates = new WeakMap<Template, Own>();

function wordsIn(template: Template): Own {
  const before = templates.get(template);
  if (before) return before;
  const lines = new Set(template.sections.flatMap(({ text }) => text.split('\n').map(wordsOf)));
  const own = { lines, first: new Set([...lines].map((line) => line.split(' ', 1)[0] ?? '')) };
  templates.set(template, own);
  return own;
}

function hasContent(line: string, own: Own): boolean {
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return false;
  // Most lines are told from the template's by their first word, without a look at the others.
  const first = /[<\]]/.test(line) ? undefined : /[\p{L}\p{N}]+/u.exec(line)?.[0];
  if (first !== undefined && !own.first.has(first.toLowerCase())) return true;
  const words = wordsOf(line);
  if (words !== '') return !own.lines.has(words);
  return /\[[^[\]]{0,500}\]\(|\p{Extended_Pictographic}/u.test(line);
}

/** The letters and digits of a line, whatever its markup, its table's width and where its links lead. */
function wordsOf(line: string): string {
  return (
    line
      // A target ends where the next one begins, so that a line of nothing but beginnings is read once.
      .replace(/\]\((?:(?!\]\()[^)]){0,2000}\)/g, ']')
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, (tag) => (/^<img\b/i.test(tag) ? 'image' : ''))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  );
}
