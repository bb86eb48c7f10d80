/** What is told: the document, and what people did that nobody may undo. */
import type { IssueState, PullState } from '../github/index.ts';

/** ITEMS are the action items of the story; two of them are equal on purpose. */
export const ITEMS = [
  'Run nginx as its own user',
  'Check the default settings',
  'Check the default settings',
] as const;

/** EDITED is what a person writes over the report. */
export const EDITED = 'Edited by hand';

/** document is the postmortem of an incident with these items. */
export const document = (items: readonly string[], incident: string): string =>
  `---\nid: shop-1\nincident: ${incident}\n---\n\n# Outage\n\n## Action items\n\n${items.map((text) => `- [ ] ${text} (owner: @alice)`).join('\n')}\n`;

/** Expectation is something that a person did and that nobody may undo. */
export interface Expectation {
  readonly what: string;
  readonly on: 'issue' | 'pull request';
  readonly number: number;
  readonly check: (thread: IssueState | PullState) => boolean;
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
}
