/** Markdown in, `Postmortem` out. */
import { readActionItems } from './actions/items.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import type { FrontMatter, Postmortem, Section } from './model.ts';
import { headingNames, isTranslated, type SectionNames, WELL_KNOWN } from './sections/heading-names.ts';
import { documentTitle, firstHeading, nameTimeline, readSections } from './sections/sections.ts';
import { readBlocks } from './text/blocks.ts';
import { readLinks } from './text/links.ts';
import { readSource } from './text/source.ts';
import { isDayFirst } from './time/date-order.ts';
import type { DayTexts } from './timeline/base.ts';
import { readTimeline } from './timeline/timeline.ts';

/** ParseOptions name the document and the zone in which it is written unless it says otherwise. */
export interface ParseOptions {
  /** Path inside the repository, with forward slashes. */
  readonly path: string;
  /** An IANA zone. */
  readonly zone?: string;
  /** More names of sections, by kind; they outdo the well-known ones. */
  readonly sections?: SectionNames;
}

/** parsePostmortem reads a document of any kind: it never throws, and what kept it from reading is in `faults`. Lines are the document's own. */
export function parsePostmortem(source: string | Uint8Array, options: ParseOptions): Postmortem {
  const { text, faults } = readSource(source);
  const lines = text.split('\n');
  const front = readFrontMatter(text);
  const toml = front.bodyLine === 1 ? readToml(lines) : { bodyLine: 1, title: null };
  const bodyLine = Math.max(front.bodyLine, toml.bodyLine);
  const read = readBlocks(lines, bodyLine);
  const { blocks, references } = read;
  const names = options.sections ? headingNames(options.sections) : WELL_KNOWN;
  const named = readSections(blocks, lines.length, names);
  const title = front.frontMatter?.title ?? documentTitle(blocks) ?? toml.title;
  const dayTexts = readDayTexts({
    front: front.frontMatter,
    title: title ?? firstHeading(blocks),
    path: options.path,
    lines,
    sections: named,
  });
  const stated = front.frontMatter?.timezone ?? stampZone(front.frontMatter);
  const { timeline, day, unnamed } = readTimeline({
    ...{ blocks, sections: named, dayTexts, stated },
    home: options.zone ?? null,
  });
  const sections = unnamed === null ? named : nameTimeline(named, unnamed);
  return {
    path: options.path,
    lines,
    frontMatter: front.frontMatter,
    bodyLine,
    title,
    sections,
    timeline,
    actionItems: readActionItems({
      ...{ blocks, sections, references, incidentDay: day, dayFirst: dayTexts.dayFirst },
      told: timeline.entries.map(({ text }) => text),
    }),
    links: readLinks(lines, bodyLine, read),
    faults: [...faults, ...front.faults],
  };
}

/** TOML front matter, as some site generators write it, is stepped over; only its title is of use. */
function readToml(lines: readonly string[]): { bodyLine: number; title: string | null } {
  const close = lines[0] === '+++' ? lines.indexOf('+++', 1) : -1;
  if (close < 0) return { bodyLine: 1, title: null };
  const title = lines.slice(1, close).find((line) => line.startsWith('title'));
  return { bodyLine: close + 2, title: /^title\s*=\s*"([^"]*)"/.exec(title ?? '')?.[1] ?? null };
}

interface DaySource {
  readonly front: FrontMatter | null;
  readonly title: string | null;
  readonly path: string;
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** Keys of front matter that say when an incident was, the most telling first among each other as they stand. */
const OF_INCIDENT =
  /^(?:(?:incident|outage|event)[_-]?)?(?:date|day|start(?:ed)?|began|begin|occurred|detected)(?:[_-]?(?:at|on|time|date|utc))?$|^date[_-]of[_-]incident$/i;

function readDayTexts({ front, title, path, lines, sections }: DaySource): DayTexts {
  const told = Object.entries(front?.extra ?? {}).filter(([key]) => OF_INCIDENT.test(key));
  const published = isOurs(front) ? null : (front?.date ?? null);
  const own = [...told.map(([, value]) => value), published === null ? front?.date : null];
  const stated = [title ?? '', ...own.filter((value) => typeof value === 'string')];
  const spaced = path.replace(/[_/]/g, ' ');
  const dayFirstLanguage = () => sections.some(({ heading }) => isTranslated(heading));
  const dayFirst = isDayFirst({ lines, stated: [...stated, published ?? '', spaced], dayFirstLanguage });
  return { stated, path: spaced, published, dayFirst };
}

/** The offset with which the front matter writes all its times; one of zero may only be how a tool writes them. */
function stampZone(front: FrontMatter | null): string | null {
  const times = Object.values(front?.extra ?? {}).filter((value) => /\d{1,2}:\d{2}/.test(String(value)));
  const zones = new Set(times.map((value) => STAMP.exec(String(value))?.[1] ?? ''));
  const [zone = ''] = zones;
  return zones.size === 1 && zone !== '' ? zone : null;
}

const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?([+-](?!00:?00)\d{2}:?\d{2})$/;

/** Only front matter that knows more of an incident says with its date when that was; else it may be when the text was published. */
function isOurs(front: FrontMatter | null): boolean {
  return front?.id != null || front?.incident != null || front?.severity != null || front?.template != null;
}
