/** Fixes as suggested changes: which lines, in which words, and which were suggested before. Pure. */
import { createHash } from 'node:crypto';
import { plural } from '../formats/count.ts';
import type { ShownReport } from '../formats/excerpts.ts';
import type { NewReview, ReviewComment } from '../github/octokit-reviews.ts';
import type { Finding, Fix } from '../postmortem/model.ts';
import { escapeMarkdown } from '../postmortem/text/escape.ts';

/** MOST_SUGGESTIONS is how many a review holds: more than that nobody reads one by one. */
export const MOST_SUGGESTIONS = 30;

/** ReviewSource is what a review is made from. */
export interface ReviewSource {
  readonly reports: readonly ShownReport[];
  /** The patch of each changed file: only its lines can be commented on. */
  readonly patches: ReadonlyMap<string, string>;
  /** What was suggested before, see `suggestedBefore`. */
  readonly before: ReadonlySet<string>;
  /** The head commit. */
  readonly commit: string;
}

/** planReview gives one review with every fix that was not suggested before; null when there is none for the lines of the pull request. */
export function planReview({ reports, patches, before, commit }: ReviewSource): NewReview | null {
  const all = reports.flatMap(suggestionsIn);
  const fresh = all.filter(({ key }) => !before.has(key));
  const inside = fresh.filter(({ path, startLine, line }) => isInside(patches.get(path), startLine, line));
  const chosen = inside.slice(0, MOST_SUGGESTIONS);
  if (chosen.length === 0) return null;
  const more = fresh.length - chosen.length;
  const words = [
    `${plural(chosen.length, 'suggested change')}, none of which alters what the document says. Apply what you like; nothing is suggested twice.`,
    more > 0 &&
      `Not shown here: ${more} more, on lines that this pull request leaves alone or beyond ${MOST_SUGGESTIONS}. \`debrief check --fix\` makes all of them.`,
  ];
  const marker = `<!-- debrief:review ${chosen.map(({ key }) => key).join(' ')} -->`;
  return {
    commit,
    body: `${words.filter(Boolean).join('\n\n')}\n\n${marker}`,
    comments: chosen.map(({ path, startLine, line, body }) => ({ path, startLine, line, body })),
  };
}

/** suggestedBefore reads the keys of suggestions in the reviews that we wrote. */
export function suggestedBefore(
  reviews: readonly { readonly author: string; readonly body: string }[],
  self: string,
): ReadonlySet<string> {
  const own = reviews.filter(({ author }) => author === self);
  const markers = own.map(({ body }) => /<!-- debrief:review ([0-9a-f ]+) -->\s*$/.exec(body)?.[1] ?? '');
  return new Set(markers.flatMap((keys) => keys.split(' ').filter(Boolean)));
}

interface Suggestion extends ReviewComment {
  /** The same for the same change, wherever its lines have moved to. */
  readonly key: string;
}

interface Wanted {
  readonly fix: Fix;
  readonly findings: readonly Finding[];
}

function suggestionsIn(report: ShownReport): Suggestion[] {
  const suggestions: Suggestion[] = [];
  let free = 0;
  for (const wanted of wantedFixes(report.findings)) {
    const made = toSuggestion(wanted, report);
    if (!made || made.startLine <= free) continue;
    free = made.line;
    suggestions.push(made);
  }
  return suggestions;
}

/** Insertions at one place become one suggestion: each alone would stand in the other's way. */
function wantedFixes(findings: readonly Finding[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix) continue;
    const key = `${fix.startLine} ${fix.endLine}`;
    const there = wanted.get(key);
    if (!there) wanted.set(key, { fix, findings: [finding] });
    else if (fix.endLine < fix.startLine) {
      const lines = [...there.fix.lines, ...fix.lines];
      wanted.set(key, { fix: { ...fix, lines }, findings: [...there.findings, finding] });
    }
  }
  return [...wanted.values()].sort((a, b) => a.fix.startLine - b.fix.startLine);
}

/** Null where a line may not be repeated, or is not known. */
function toSuggestion({ fix, findings }: Wanted, { file, excerpts }: ShownReport): Suggestion | null {
  const text = (line: number): string | undefined => excerpts.get(line);
  let { startLine, endLine, lines } = fix;
  if (endLine < startLine) {
    const above = text(endLine);
    const anchor = above ?? text(startLine);
    if (anchor === undefined) return null;
    lines = above === undefined ? [...lines, anchor] : [anchor, ...lines];
    startLine = above === undefined ? startLine : endLine;
    endLine = startLine;
  }
  const old = Array.from({ length: endLine - startLine + 1 }, (_, index) => text(startLine + index));
  if (old.includes(undefined)) return null;
  const reasons = findings.map(({ rule, message }) => `**${rule}**: ${escapeMarkdown(message)}`);
  return {
    path: file,
    startLine,
    line: endLine,
    body: `${reasons.join('\n\n')}\n\n${fenced(lines)}`,
    key: keyOf([file, ...findings.map(({ rule }) => rule), '', ...old.map(String), '', ...lines]),
  };
}

/** The fence is longer than any in the lines, so that they cannot end it. */
function fenced(lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

/** GitHub takes comments on lines of a hunk only, its surroundings included, and on lines of several hunks not at all. */
function isInside(patch: string | undefined, first: number, last: number): boolean {
  for (const match of (patch ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    const start = Number(match[1]);
    const end = start + Number(match[2] ?? 1) - 1;
    if (start <= first && last <= end) return true;
  }
  return false;
}
