/** What is told: the document, and what people did that nobody may undo. */
import type { IssueState, PullState } from '../github/index.ts';
import type { Asked } from './asks.ts';
import type { Random } from './random.ts';
import type { Said } from './talk.ts';

/** ITEMS are the action items of the story; two of them are equal on purpose. */
export const ITEMS = [
  'Run nginx as its own user',
  'Check the default settings',
  'Check the default settings',
] as const;

/** EDITED is what a person writes over the report. */
export const EDITED = 'Edited by hand';

/** FOLLOW_THROUGH shows how the incident stands, and reminds at any hour of any day, so that all items are due that are open. */
export const FOLLOW_THROUGH =
  'reminders: { from: "00:00", to: "23:59", days: [sun, mon, tue, wed, thu, fri, sat], before: [], after: [30] }\nstages: {}\npolicies: { severities: { any: { postmortem: 5 } } }\n';

/** document is the postmortem of an incident with these items, each with the ticket of its place, if there is one. */
export const document = (
  items: readonly string[],
  incident: string,
  tickets: readonly (string | null)[] = [],
): string =>
  `---\nid: shop-1\nincident: ${incident}\n---\n\n# Outage\n\n## Action items\n\n${items.map((text, at) => `- [ ] ${text} (owner: @alice, due: 2026-11-20)${tickets[at] ? ` (${tickets[at]})` : ''}`).join('\n')}\n`;

/** ticketsIn gives the ticket of each item of a document, null for none. */
export const ticketsIn = (text: string): (string | null)[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('- [ ] '))
    .map((line) => /\(([\w./-]*#\d+)\)$/.exec(line)?.[1] ?? null);

/** isBeside tells what we say beside a draft from the report on its action items. */
export const isBeside = (body: string): boolean =>
  /<!-- debrief:comment (?:news|checklist|commands|help) /.test(body);

/** Expectation is something that a person did and that nobody may undo. */
export interface Expectation {
  readonly what: string;
  readonly on: 'issue' | 'pull request';
  readonly number: number;
  readonly check: (thread: IssueState | PullState) => boolean;
}

/** Endings are how the incident goes out. */
export interface Endings {
  readonly random: Random;
  /** True while no draft may be made, since somebody skipped it before the App heard of the incident. */
  isFirm: boolean;
  /** True once the incident was closed as completed before the merge. */
  everClosed: boolean;
  /** True once a person made the draft a draft again. */
  isDraftAgain: boolean;
}

/** Story is what has happened so far. */
export interface Story {
  pull: number;
  items: string[];
  /** True when a person closed the draft: then nothing of it is followed up. */
  closed: boolean;
  /** True when a person deleted the report: it may stand again only where there was more to report. */
  reportDeleted: boolean;
  readonly expectations: Expectation[];
  merges: number;
  /** The comments of people, the oldest first. */
  readonly talk: Said[];
  /** The comments of people on the issues of action items, the oldest first. */
  readonly asked: Asked[];
  /** The words of comments that were deleted. */
  readonly gone: string[];
  /** How often somebody said something. */
  utterances: number;
  /** What people wrote into the draft. */
  lines: readonly string[];
  /** True once a person committed to the draft, and once all of it is another text. */
  isTheirs: boolean;
  isRewritten: boolean;
  /** True once a person took the reviewer off. */
  isTakenOff: boolean;
  /** How often somebody wanted the check of the head again. */
  reruns: number;
  /** What was said on a draft in another repository. */
  readonly saidThere: string[];
  readonly endings: Endings;
  /** The tickets that a person took out of the document, with the places of their items. */
  bare: readonly { readonly at: number; readonly ticket: string }[];
}
