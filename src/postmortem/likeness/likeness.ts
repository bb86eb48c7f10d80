/** Which postmortems tell of something like an incident. MiniSearch ranks them; whether one is shown at all is decided by what they share. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Postmortem } from '../model.ts';
import { bodyWords, type Digest, digestOf, servicesOf, tellingStems } from './digest.ts';

/** Likened is what an incident is compared by. */
export interface Likened {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly services: readonly string[];
  /** Labels of any kind: one that a postmortem names as a service counts like one. */
  readonly labels: readonly string[];
}

/** Where a word counts as what the incident was about, and how much more than elsewhere. */
const BOOST = { title: 3, services: 2, summary: 2, causes: 2, rest: 0.5 } as const;
const FIELDS = Object.keys(BOOST);
const TOLD = new Set(['title', 'services', 'summary', 'causes']);
const HEAD = new Set(['title', 'services']);

/**
 * At least so many words are shared, one of them with the title or the services, and so much of what the incident says, each
 * word weighed by how rare it is. Of the labelled incidents in `test/postmortem/likeness` a share of 0.35 shows the first
 * unrelated one, and one of 0.45 loses the first that is right.
 */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.4;

/** A title says more than a sentence below it, of which only the first words count: what follows are mostly logs. */
const TITLE_WEIGHT = 2;
const MOST_BODY_WORDS = 25;

/** With few documents each word is rare; so many are assumed at least. */
const LEAST_DOCUMENTS = 20;
/** From so many on, a word that more than half of them have is the team's own, such as the product's name. */
const ENOUGH_DOCUMENTS = 4;

/** mostAlike gives the postmortems that are really like an incident, the most alike first, at most `most`. */
export function mostAlike(
  incident: Likened,
  postmortems: readonly Postmortem[],
  most: number,
): readonly Postmortem[] {
  const weights = weightsOf(incident, postmortems);
  if (weights.size < LEAST_WORDS) return [];
  const found = searchFor(weights, postmortems.map(digestOf));
  const rarity = rarityIn(found, postmortems.length);
  return found
    .filter((result) => isAlike(result, weights, rarity))
    .slice(0, most)
    .flatMap(({ id }) => postmortems[Number(id)] ?? []);
}

/** The incident's words, each with what it weighs. */
function weightsOf(incident: Likened, postmortems: readonly Postmortem[]): ReadonlyMap<string, number> {
  const named = new Set(postmortems.flatMap(servicesOf).map((service) => service.toLowerCase()));
  const labels = incident.labels.filter((label) => named.has(label.toLowerCase()));
  const weights = new Map(bodyWords(incident.body, MOST_BODY_WORDS).map((word) => [word, 1]));
  for (const word of [...incident.services, ...labels].flatMap(tellingStems)) weights.set(word, 1);
  for (const word of tellingStems(incident.title)) weights.set(word, TITLE_WEIGHT);
  return weights;
}

function searchFor(
  weights: ReadonlyMap<string, number>,
  digests: readonly Digest[],
): readonly SearchResult[] {
  const tokenize = (text: string) => text.split(' ').filter(Boolean);
  const processTerm = (term: string) => term;
  const index = new MiniSearch<Digest & { readonly id: number }>({ fields: FIELDS, tokenize, processTerm });
  index.addAll(digests.map((digest, id) => ({ ...digest, id })));
  const boostTerm = (term: string) => weights.get(term) ?? 0;
  return index.search([...weights.keys()].join(' '), { boost: BOOST, boostTerm });
}

type Rarity = (word: string) => number;

/** 1 for a word that no other document has, less for what more of them have. */
function rarityIn(found: readonly SearchResult[], documents: number): Rarity {
  const counts = new Map<string, number>();
  for (const word of found.flatMap(({ match }) => Object.keys(match)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(documents, LEAST_DOCUMENTS);
  return (word) => {
    const count = counts.get(word) ?? 1;
    if (documents >= ENOUGH_DOCUMENTS && count > documents / 2) return 0;
    return Math.log(1 + all / count) / Math.log(1 + all);
  };
}

function isAlike({ match }: SearchResult, weights: ReadonlyMap<string, number>, rarity: Rarity): boolean {
  const shared = [...weights.keys()].filter(
    (word) => rarity(word) > 0 && match[word]?.some((field) => TOLD.has(field)),
  );
  const inHead = shared.some((word) => match[word]?.some((field) => HEAD.has(field)));
  const weightOf = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0) * rarity(word), 0);
  return shared.length >= LEAST_WORDS && inHead && weightOf(shared) >= LEAST_SHARE * weightOf(weights.keys());
}
