/** All names of sections, indexed. */

import type { SectionKind } from '../model.ts';
import { headingWords, withoutPronouns } from './heading-words.ts';
import { SECTION_NAMES, SPARE_NAMES, WEAK_NAMES, WHOLE_NAMES } from './names.ts';
import { SECTION_TRANSLATIONS } from './translations.ts';

/** SectionNames are names by the kind that they mean. */
export type SectionNames = Readonly<Partial<Record<SectionKind, readonly string[]>>>;

/** HeadingNames answers what a run of words means. */
export interface HeadingNames {
  /** Names that may also be a part of a heading. */
  readonly names: ReadonlyMap<string, SectionKind>;
  /** Names that must be the whole heading. */
  readonly whole: ReadonlyMap<string, SectionKind>;
  /** Names that count only where nothing better has their kind. */
  readonly weak: ReadonlyMap<string, SectionKind>;
  readonly spare: ReadonlyMap<string, SectionKind>;
  /** Words of the longest name. */
  readonly longest: number;
}

const ENGLISH = index(SECTION_NAMES);
const TRANSLATED = index(SECTION_TRANSLATIONS);

/** WELL_KNOWN are the names that need no configuration. */
export const WELL_KNOWN: HeadingNames = table(new Map([...ENGLISH, ...TRANSLATED]), new Set());

/** headingNames adds names, as they would stand in a heading, to those that are known; an added name outdoes a known one. */
export function headingNames(added: SectionNames): HeadingNames {
  const before = tables.get(added);
  if (before) return before;
  const own = index(added, headingWords);
  const made =
    own.size === 0 ? WELL_KNOWN : table(new Map([...WELL_KNOWN.names, ...own]), new Set(own.keys()));
  tables.set(added, made);
  return made;
}

/** A configuration is asked for each document, and making a table takes longer than reading one. */
const tables = new WeakMap<SectionNames, HeadingNames>();

/** isTranslated tells a heading that is a name in another language than English. */
export function isTranslated(heading: string): boolean {
  const name = withoutPronouns(headingWords(heading)).join(' ');
  return TRANSLATED.has(name) && !ENGLISH.has(name);
}

function table(names: ReadonlyMap<string, SectionKind>, own: ReadonlySet<string>): HeadingNames {
  const without = (stated: SectionNames) => new Map([...index(stated)].filter(([name]) => !own.has(name)));
  return {
    names,
    whole: without(WHOLE_NAMES),
    weak: without(WEAK_NAMES),
    spare: without(SPARE_NAMES),
    longest: [...names.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 1),
  };
}

/** The tables in this folder are written as `split` leaves names; others need `headingWords`. */
function index(names: SectionNames, words = split): ReadonlyMap<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const [kind, list] of Object.entries(names) as [SectionKind, readonly string[]][]) {
    for (const name of list) {
      const all = words(name);
      const key = withoutPronouns(all).join(' ') || all.join(' ');
      if (key !== '') kinds.set(key, kind);
    }
  }
  return kinds;
}

function split(name: string): string[] {
  return name.split(' ');
}
