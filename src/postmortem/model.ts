/** The types of the vocabulary (docs/design.md): what a postmortem is once it has been read. */

/** SECTION_KINDS are the meanings a section can have, in the order a postmortem usually tells them. */
export const SECTION_KINDS = [
  'summary',
  'scope',
  'impact',
  'evidence',
  'timeline',
  'detection',
  'root-cause',
  'resolution',
  'response',
  'lessons',
  'action-items',
  'communication',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** ACTION_TYPES say what an action item does about the incident. */
export const ACTION_TYPES = ['prevent', 'detect', 'mitigate', 'repair', 'process'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** PRIORITIES are the urgencies of an action item, the most urgent first. */
export const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** FrontMatter is the YAML block at the top of a postmortem, already validated; unknown keys are kept in `extra`. */
export interface FrontMatter {
  /** The postmortem's own id, which survives a rename of its file. */
  readonly id: string | null;
  readonly title: string | null;
  /** The number of the incident. */
  readonly incident: number | null;
  /** `owner/name` of the incident's repository, null where it is the document's own or is not stated. */
  readonly incidentRepository: string | null;
  /** The template's name: `incident`, `security` or one of the repository's own. */
  readonly template: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly severity: string | null;
  /** An IANA zone (`America/Chicago`) or an offset (`+02:00`). */
  readonly timezone: string | null;
  /** Every other key, as plain data. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Section is a heading and all below it, up to the next heading of the same or a higher level. */
export interface Section {
  /** The heading's text without its markup, suffix and colon. */
  readonly heading: string;
  /** Empty when the heading's name is not a known one; two when the heading is combined. */
  readonly kinds: readonly SectionKind[];
  /** 1 to 6; a heading that is only a line of its own counts as one below the Markdown heading above it, at least as 2. */
  readonly level: number;
  /** The heading's line, 1-based. */
  readonly line: number;
  /** The last line of the section, its subsections included. */
  readonly endLine: number;
  /** True for a Markdown heading, false for a plain or bold line that acts as one. */
  readonly marked: boolean;
}

/** TimelineEntry is a time and what happened. */
export interface TimelineEntry {
  readonly line: number;
  readonly endLine: number;
  /** `HH:MM` in 24 hours as written (no zone applied), null when the entry has none. */
  readonly time: string | null;
  /** `YYYY-MM-DD`, carried down from a heading, a title or the front matter; null when nothing says it. */
  readonly date: string | null;
  /** ISO 8601 with an offset; null when time, date or zone is not known. */
  readonly at: string | null;
  /** The zone that the entry itself states, null where the timeline's zone holds. */
  readonly zone: string | null;
  /** What happened, without the time. */
  readonly text: string;
  /** What the entry itself says of when it was: a time, also one that is openly unknown; only its day; or nothing, as one item of a list of times. */
  readonly says: 'time' | 'day' | 'nothing';
  /** Minutes on a line that all entries of the timeline share, midnight and zones taken into account: compare these, nothing else. Null without a time. */
  readonly position: number | null;
}

/** Timeline is all timeline entries in the order of the document. */
export interface Timeline {
  /** The zone stated once for all entries: an IANA name, `UTC`, an offset or an abbreviation as written. */
  readonly zone: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** ActionItem is one corrective or preventative measure. */
export interface ActionItem {
  readonly line: number;
  readonly endLine: number;
  /** The measure itself, as Markdown, without owner, due date, priority, type and ticket. */
  readonly text: string;
  /** Owners as written: `@login`, `@org/team` or a name. */
  readonly owners: readonly string[];
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly priority: Priority | null;
  readonly type: ActionType | null;
  /** `#12`, `owner/repo#12` or a URL. */
  readonly ticket: string | null;
  /** True and false for a check box or a status; null where nothing says it. */
  readonly done: boolean | null;
  /** Why it will not be done, empty without a reason; null for one that is not declined. What is declined is done. */
  readonly declined: string | null;
}

/** Link is an image or a link that the document contains, with the target as written. */
export interface Link {
  readonly kind: 'image' | 'link';
  readonly target: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Postmortem is one document, read: the type is always this, whatever a team calls it. */
export interface Postmortem {
  /** Path inside the repository, with forward slashes. */
  readonly path: string;
  /** The whole text with `\n` line ends and no byte order mark; `lines[n - 1]` is line n. */
  readonly lines: readonly string[];
  /** Null when there is none or when it cannot be read (`faults` then says why). */
  readonly frontMatter: FrontMatter | null;
  /** The first line after the front matter, 1-based. */
  readonly bodyLine: number;
  /** The front matter's `title`, else the first heading of level 1. */
  readonly title: string | null;
  readonly sections: readonly Section[];
  readonly timeline: Timeline;
  readonly actionItems: readonly ActionItem[];
  readonly links: readonly Link[];
  /** What kept the parser from reading the document, as findings: front matter, encoding, size. */
  readonly faults: readonly Finding[];
}

/** SEVERITIES of a finding, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Range is a place in a document: lines and columns are 1-based, the end included; no column means the whole line. */
export interface Range {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Fix replaces whole lines: `startLine` to `endLine`, both included, become `lines`; with `endLine` one before `startLine` it only inserts. */
export interface Fix {
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/** Finding is what a rule says about a line. */
export interface Finding extends Range {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do about it, in one or two sentences of plain text. */
  readonly message: string;
  /** Present where a change of the document is safe: it never changes what the document means. */
  readonly fix?: Fix;
}
