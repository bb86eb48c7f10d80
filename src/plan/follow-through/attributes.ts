/** Priority and due date beside an issue's words: they follow the document until a person changes them. */
import type { Config } from '../../config/schema.ts';
import type { FieldChange } from '../../github/follow-through.ts';
import type { History } from '../../github/issue-events.ts';
import type { Issue } from '../../github/port.ts';
import { type ActionItem, PRIORITIES } from '../../postmortem/model.ts';
import type { Relabel } from '../change.ts';
import { priorityLabel } from '../labels.ts';
import type { Due, Redate } from './changes.ts';
import { dueOf } from './item.ts';

/** Setting is how a repository shows priorities and due dates. */
export interface Setting {
  readonly config: Pick<Config, 'actions'>;
  /** The field for due dates; null where there is none. */
  readonly field: number | null;
}

/** dueDateOf gives where an action item's due date goes besides the body. */
export function dueDateOf({ due }: Pick<ActionItem, 'due'>, { config, field }: Setting): Due {
  const title = due === null ? null : milestoneTitle(config, due);
  return {
    date: due === null || field === null ? null : { field, value: due },
    milestone: due === null || title === null ? null : { title, due },
  };
}

function milestoneTitle({ actions }: Setting['config'], due: string): string | null {
  return actions.due.milestone?.replaceAll('{due}', due) ?? null;
}

/** Followed is the issue of an action item whose document says something else now. */
export interface Followed {
  readonly item: ActionItem;
  readonly issue: Issue;
  /** Null while nobody asked for it: then what is planned is doubtful. */
  readonly history: History | null;
  /** Null where GitHub does not tell; undefined while nobody asked for it, as with the history. */
  readonly fieldChanges: readonly FieldChange[] | null | undefined;
  readonly bot: string;
}

/** planPriority swaps the label, unless a person was the last to put one on or to take it off. */
export function planPriority(
  { item, issue, history, bot }: Followed,
  { config }: Setting,
): Omit<Relabel, 'repository'> | null {
  const nameOf = (priority: ActionItem['priority']) => priority && priorityLabel(config, priority);
  const names = new Set(PRIORITIES.map((priority) => nameOf(priority)?.name.toLowerCase()));
  const wanted = nameOf(item.priority);
  const same = (label: string) => label.toLowerCase() === wanted?.name.toLowerCase();
  const present = issue.labels.filter((label) => names.has(label.toLowerCase()));
  const remove = present.filter((label) => !same(label));
  const add = wanted && !present.some(same) ? [wanted] : [];
  if (add.length + remove.length === 0) return null;
  const last = history?.labelled.findLast(({ label }) => names.has(label.toLowerCase()));
  const isTheirs = history !== null && last !== undefined && last.by !== bot;
  return isTheirs ? null : { kind: 'relabel', number: issue.number, add, remove };
}

/** planDueDate sets milestone and field anew, each unless a person was the last to change it. */
export function planDueDate(followed: Followed, setting: Setting): Omit<Redate, 'repository'> | null {
  const { item, issue, history, bot } = followed;
  const { milestone } = dueDateOf(item, setting);
  const isOther =
    setting.config.actions.due.milestone !== undefined && issue.milestone !== (milestone?.title ?? null);
  const last = history?.milestoned.at(-1);
  const isTheirs = history !== null && (last === undefined ? issue.milestone !== null : last !== bot);
  const changed = {
    date: planDate(followed, setting),
    milestone: isOther && !isTheirs ? { was: issue.milestone, now: milestone } : null,
  };
  if (changed.date === null && changed.milestone === null) return null;
  return { kind: 'redate', number: issue.number, ...changed };
}

function planDate({ item, issue, fieldChanges, bot }: Followed, { field }: Setting): Redate['date'] {
  if (field === null) return null;
  const was = issue.dates.get(field) ?? null;
  if (was === item.due) return null;
  const last = fieldChanges?.findLast((change) => change.field === field);
  const isOurs = last ? last.by === bot : isUntouched(fieldChanges, { was, body: issue.body });
  return isOurs ? { field, was, value: item.due } : null;
}

/** Where nothing tells who wrote in a field, what stands there is ours as long as it is the date that the body has. */
function isUntouched(
  changes: Followed['fieldChanges'],
  { was, body }: { readonly was: string | null; readonly body: string },
): boolean {
  return changes === undefined || (changes !== null && was === null) || was === dueOf(body);
}
