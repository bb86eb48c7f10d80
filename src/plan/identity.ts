/** Which issue belongs to which action item, also after a rename, a rewording or a lost marker. */
import { createHash } from 'node:crypto';
import type { History } from '../github/issue-events.ts';
import type { Issue } from '../github/port.ts';
import { type ActionMarker, readActionMarker } from './markers.ts';
import { byAge, threadKey } from './routes.ts';

/** Subject is the postmortem whose action items are looked for. */
export interface Subject {
  /** Its own id, null where the front matter has none or cannot be read. */
  readonly id: string | null;
  /** The paths that are known to be its own, the present one first. */
  readonly paths: readonly string[];
  readonly incident: number | null;
  /** Tells whether the repository still has a file at a path. */
  readonly hasFile: (path: string) => boolean;
}

/** itemKey is a short hash of an action item's words: case, markup, punctuation and spaces do not count. */
export function itemKey(text: string): string {
  return createHash('sha256').update(wordsOf(text).join(' ')).digest('hex').slice(0, 12);
}

function wordsOf(text: string): string[] {
  const bare = text
    .replace(/\]\([^)]*\)/g, ']')
    .normalize('NFKC')
    .toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Memory is what is known of issues besides themselves. */
export interface Memory {
  /** The issues that a report of ours names, by the key of their action item. */
  readonly reported?: ReadonlyMap<string, readonly string[]>;
  /** The `threadKey` of each item's ticket; null for one without. */
  readonly tickets?: readonly (string | null)[];
  /** Tickets that exist: an item that names one is no other issue's, whatever its words. */
  readonly taken?: ReadonlySet<string>;
  /** What happened to issues, by `threadKey`, as far as it was asked for. */
  readonly histories?: ReadonlyMap<string, History>;
}

interface Candidate {
  readonly issue: Issue;
  readonly marker: ActionMarker | null;
  /** What it says that it is about, and what it said before a person gave it another title. */
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

function candidateOf(issue: Issue, histories: Memory['histories']): Candidate {
  const marker = readActionMarker(issue.body);
  const former = histories?.get(threadKey(issue))?.formerTitles ?? [];
  // Below our marker the body is ours as well: it begins with the item.
  const texts = [issue.title, ...former, ...(marker ? [issue.body.split(/\r?\n\r?\n/, 1)[0] ?? ''] : [])];
  return { issue, marker, texts, keys: marker ? [marker.key] : texts.map(itemKey) };
}

/**
 * matchItems gives the issue of each action item (same order, null for none), one to one. First its ticket, then the same words at the
 * same ordinal, then the same words, then what the report says, then the most similar words, at least a third shared.
 */
export function matchItems(
  subject: Subject,
  texts: readonly string[],
  issues: readonly Issue[],
  { reported, histories, tickets = [], taken: elsewhere = new Set() }: Memory = {},
): readonly (Issue | null)[] {
  const own: Candidate[] = [];
  const exactOnly: Candidate[] = [];
  for (const issue of oldestFirst(issues)) {
    const candidate = candidateOf(issue, histories);
    const { marker } = candidate;
    if (marker && belongs(marker, subject)) own.push(candidate);
    else if (!marker || !subject.hasFile(marker.path)) exactOnly.push(candidate);
  }
  const found: (Candidate | null)[] = texts.map(() => null);
  const taken = new Set<Candidate>();
  const free = () =>
    texts.map((_, at) => at).filter((at) => found[at] === null && !elsewhere.has(tickets[at] ?? ''));
  const take = (at: number, candidate: Candidate | undefined) => {
    if (!candidate) return;
    found[at] = candidate;
    taken.add(candidate);
  };
  const keys = texts.map(itemKey);
  const sameWords = (pool: readonly Candidate[], at: number) =>
    pool.filter((each) => each.keys.includes(keys[at] ?? '') && !taken.has(each));

  for (const at of texts.keys()) {
    const ticketed = [...own, ...exactOnly].find(({ issue }) => threadKey(issue) === tickets[at]);
    if (ticketed && !taken.has(ticketed)) take(at, ticketed);
  }
  for (const at of free())
    take(
      at,
      sameWords(own, at).find((each) => each.marker?.ordinal === at + 1),
    );
  for (const pool of [own, exactOnly]) for (const at of free()) take(at, sameWords(pool, at)[0]);
  for (const at of free()) {
    const named = reported?.get(keys[at] ?? '') ?? [];
    take(
      at,
      exactOnly.find((each) => named.includes(threadKey(each.issue)) && !taken.has(each)),
    );
  }
  const unmarked = exactOnly.filter(({ marker }) => marker === null);
  for (const { pool, least } of [
    { pool: own, least: OWN_LIKENESS },
    { pool: unmarked, least: UNMARKED_LIKENESS },
  ]) {
    const rest = pool.filter((candidate) => !taken.has(candidate));
    for (const [at, candidate] of mostSimilar(free(), texts, { candidates: rest, least }))
      take(at, candidate);
  }
  return found.map((candidate) => candidate?.issue ?? null);
}

/** oldestFirst sorts issues by their age. */
export function oldestFirst(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(byAge);
}

/** belongs tells whether a marker is one of a postmortem. A file that moved is told from a copy, which keeps id and incident too, by the original's path: it still exists. */
export function belongs(marker: ActionMarker, { id, paths, incident, hasFile }: Subject): boolean {
  if (paths.includes(marker.path)) return true;
  const alike =
    (id !== null && marker.postmortem === id) || (incident !== null && marker.incident === incident);
  return alike && !hasFile(marker.path);
}

/** How much of the words have to be shared: more where a person took the marker away, and only the title is left. */
const OWN_LIKENESS = 0.34;
const UNMARKED_LIKENESS = 0.6;

function mostSimilar(
  places: readonly number[],
  texts: readonly string[],
  { candidates, least }: { readonly candidates: readonly Candidate[]; readonly least: number },
): Map<number, Candidate> {
  const pairs = places.flatMap((at) =>
    candidates.map((candidate) => ({
      at,
      candidate,
      likeness:
        Math.max(...candidate.texts.map((text) => likeness(wordsOf(texts[at] ?? ''), wordsOf(text)))) +
        (candidate.marker?.ordinal === at + 1 ? 0.1 : 0),
    })),
  );
  const matched = new Map<number, Candidate>();
  const taken = new Set<Candidate>();
  for (const { at, candidate, likeness: much } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (much < least || matched.has(at) || taken.has(candidate)) continue;
    matched.set(at, candidate);
    taken.add(candidate);
  }
  return matched;
}

/** Sørensen–Dice over the sets of words: 1 for the same words, 0 for none in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const a = new Set(one);
  const b = new Set(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
