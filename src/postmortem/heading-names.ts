/** All names of sections, indexed. */
import { headingWords, withoutPronouns } from './heading-words.ts';
import type { SectionKind } from './model.ts';
import { SECTION_NAMES, SPARE_NAMES, WEAK_NAMES, WHOLE_NAMES } from './section-names.ts';
import { SECTION_TRANSLATIONS } from './section-translations.ts';

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

/** WELL_KNOWN are the names that need no configuration. */
export const WELL_KNOWN: HeadingNames = headingNames({});

/** headingNames adds names, as they would stand in a heading, to those that are known; an added name outdoes a known one. */
export function headingNames(added: SectionNames): HeadingNames {
  const names = index(SECTION_NAMES, SECTION_TRANSLATIONS, added);
  const own = new Set(index(added).keys());
  const without = (map: ReadonlyMap<string, SectionKind>) =>
    new Map([...map].filter(([name]) => !own.has(name)));
  return {
    names,
    whole: without(index(WHOLE_NAMES)),
    weak: without(index(WEAK_NAMES)),
    spare: without(index(SPARE_NAMES)),
    longest: [...names.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 1),
  };
}

function index(...tables: readonly SectionNames[]): ReadonlyMap<string, SectionKind> {
  const names = new Map<string, SectionKind>();
  for (const [kind, list] of tables.flatMap((table) => Object.entries(table) as [SectionKind, string[]][])) {
    for (const name of list) {
      const words = headingWords(name);
      const key = withoutPronouns(words).join(' ') || words.join(' ');
      if (key !== '') names.set(key, kind);
    }
  }
  return names;
}
