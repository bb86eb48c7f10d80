/** What the stage of an incident and its policies depend on. */
import { STAGES, type Stage } from '../../config/follow-through.ts';
import type { Config } from '../../config/schema.ts';
import type { Review } from '../../github/follow-through.ts';
import type { IssueEvent } from '../../github/issue-events.ts';
import type { Issue } from '../../github/port.ts';
import type { IncidentRecord } from '../record/record.ts';

/** ObservedLife is an incident on its way. */
export interface ObservedLife {
  readonly issue: Issue;
  readonly events: readonly IssueEvent[];
  readonly record: IncidentRecord;
  readonly config: Config;
  readonly bot: string;
  /** ISO 8601 */
  readonly now: string;
  /** How far its postmortem is; null where none was drafted. */
  readonly review: Review | null;
  /** True where somebody who may said that none is needed, and none was drafted. */
  readonly isSkipped: boolean;
  /** True once somebody committed to it. */
  readonly isWritten: boolean;
  /** The issues below it; null where GitHub has no sub-issues. */
  readonly items: readonly Issue[] | null;
}

/** labelsAmong gives those of a list that an issue carries, as the list writes them. */
export function labelsAmong(issue: Pick<Issue, 'labels'>, names: readonly string[]): readonly string[] {
  const present = new Set(issue.labels.map((label) => label.toLowerCase()));
  return names.filter((name) => present.has(name.toLowerCase()));
}

/** stageOf gives how far an incident has come: the last stage that it reached, whether or not it passed those before. */
export function stageOf(observed: ObservedLife): Stage {
  return STAGES.findLast((stage) => REACHED[stage](observed)) ?? 'identified';
}

const REACHED: Readonly<Record<Stage, (observed: ObservedLife) => boolean>> = {
  identified: () => true,
  categorised: ({ issue, record, config: { incident } }) =>
    record.severity !== null &&
    [incident.kinds, incident.categories].every((names) => !names || labelsAmong(issue, names).length > 0),
  responded: ({ record }) => record.milestones.acknowledged !== null,
  resolved: ({ record }) => record.milestones.resolved !== null,
  analysed: ({ review }) => review?.merged === true,
  improved: ({ review, items }) =>
    review?.merged === true && items !== null && items.length > 0 && items.every(({ open }) => !open),
};
