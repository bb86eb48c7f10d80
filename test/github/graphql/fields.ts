/** Fields of issues as GraphQL shows them, and who wrote in them. */
import type { FieldEvent, IssueField, Thread } from '../world/model.ts';
import type { Args, Thing } from './execute.ts';
import { actorThing, listThing } from './lists.ts';

const FIELD_TYPES = { date: 'IssueFieldDate', text: 'IssueFieldText' } as const;

/** fieldThing shows a field of an organization. A number of any length is text in GraphQL. */
export const fieldThing = ({ id, name, type }: IssueField): Thing => ({
  type: FIELD_TYPES[type],
  fields: { id: `IF_${id}`, fullDatabaseId: String(id), name },
});

const EVENTS = {
  added: { itemType: 'ISSUE_FIELD_ADDED_EVENT', type: 'IssueFieldAddedEvent' },
  changed: { itemType: 'ISSUE_FIELD_CHANGED_EVENT', type: 'IssueFieldChangedEvent' },
  removed: { itemType: 'ISSUE_FIELD_REMOVED_EVENT', type: 'IssueFieldRemovedEvent' },
} as const;

const eventThing = ({ kind, field, actor }: FieldEvent): Thing => ({
  type: EVENTS[kind].type,
  fields: { actor: actorThing(actor), issueField: fieldThing(field) },
});

/** fieldEventsOf answers `timelineItems` of an issue, of which only these events are known here. */
export const fieldEventsOf =
  ({ fieldEvents }: Thread) =>
  (args: Args): Thing => {
    const wanted = Array.isArray(args.itemTypes) ? args.itemTypes.map(String) : [];
    const known: readonly string[] = Object.values(EVENTS).map(({ itemType }) => itemType);
    if (wanted.length === 0 || wanted.some((type) => !known.includes(type)))
      throw new Error(`timelineItems(itemTypes: ${wanted.join(', ')}) is not known here`);
    const found = fieldEvents.filter(({ kind }) => wanted.includes(EVENTS[kind].itemType));
    return listThing('IssueTimelineItems', found, eventThing)(args);
  };
