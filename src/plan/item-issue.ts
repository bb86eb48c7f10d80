/** What is written into the issue of one action item. */
import type { Issue } from '../github/port.ts';
import type { ActionItem } from '../postmortem/model.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import { contentOf, sealIssue } from './action-issue.ts';
import { itemKey } from './identity.ts';
import { actionIssueTitle, actionIssueWords } from './issue-words.ts';
import type { ObservedMerge, ObservedPostmortem } from './observed-merge.ts';
import type { Ownership } from './owners.ts';
import { fullName, referenceTo } from './routes.ts';
import { ownNumber } from './tracking.ts';

/** ItemContext is an action item and its place: `at` counts the postmortems, `ordinal` the items of one from 1. */
export interface ItemContext {
  readonly item: ActionItem;
  readonly ordinal: number;
  readonly known: Issue | null;
  /** See `Tracking`. */
  readonly hidden: string | null;
  readonly at: number;
  /** The pull request whose report tells of the item. */
  readonly home: number;
}

/** Owned is an action item with whom it is assigned to. */
export type Owned = ItemContext & { readonly ownership: Ownership };

/** wordsOf gives title and body of an action item's issue, sealed. */
export function wordsOf(
  observed: ObservedMerge,
  each: ObservedPostmortem,
  { item, ordinal, ownership, home, known }: Owned,
): { readonly title: string; readonly body: string } {
  const { postmortem, incident, commit, destination } = each;
  const here = observed.pullRequest.repository;
  const [owner = '', name = ''] = known?.repository.split('/') ?? [];
  const there = known ? { owner, name } : (destination?.repository ?? here);
  const isElsewhere = fullName(there).toLowerCase() !== fullName(here).toLowerCase();
  const title = actionIssueTitle(item);
  const words = actionIssueWords({
    item,
    postmortem,
    incident: incident && referenceTo(incident, there),
    ownership,
    lineUrl: lineUrl(observed, each, item),
    config: observed.config,
  });
  const body = sealIssue(title, words, {
    postmortem: postmortem.frontMatter?.id ?? postmortem.path,
    path: postmortem.path,
    incident: ownNumber(incident),
    ordinal,
    key: itemKey(item.text),
    ...(isElsewhere ? { source: here.id } : {}),
    commit,
    report: referenceTo({ repository: fullName(here), number: home }, there),
    content: contentOf(item),
  });
  return { title, body };
}

function lineUrl(
  { pullRequest }: ObservedMerge,
  { postmortem, commit }: ObservedPostmortem,
  item: ActionItem,
): string {
  return `${pullRequest.repository.url}/blob/${commit}/${encodePath(postmortem.path)}?plain=1#L${item.line}`;
}
