/** Milestones of repositories, and the fields that an organization gives to its issues. */
import { presentMilestone } from '../present/due.ts';
import type { IssueField, Milestone, Repository, Thread, User } from './model.ts';
import { invalid } from './refusal.ts';
import { announce, type Doer, record } from './threads.ts';
import type { World } from './world.ts';

/** NewMilestone is a milestone to be made. */
export interface NewMilestone {
  readonly title: string;
  readonly dueOn: Date | null;
}

/** createMilestone refuses a title that the repository has already. */
export function createMilestone(
  world: World,
  repository: Repository,
  { user }: Doer,
  { title, dueOn }: NewMilestone,
): Milestone {
  if (title.trim() === '') throw invalid({ resource: 'Milestone', code: 'missing_field', field: 'title' });
  if (repository.milestones.some((milestone) => milestone.title === title))
    throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
  const number = repository.milestones.length + 1;
  const made = { id: world.nextId(), number, title, creator: user, dueOn, createdAt: world.now() };
  repository.milestones.push(made);
  return made;
}

/** setMilestone puts a thread into a milestone, or takes it out. */
export function setMilestone(world: World, thread: Thread, doer: Doer, milestone: Milestone | null): void {
  const before = thread.milestone;
  if (before === milestone) return;
  const tell = (event: 'milestoned' | 'demilestoned', { title }: Milestone, shown: Milestone) => {
    record(world, thread, doer, event, { milestone: { title } });
    announce(world, thread, doer, event, { milestone: presentMilestone(world, thread.repository, shown) });
  };
  thread.milestone = null;
  if (before) tell('demilestoned', before, before);
  thread.milestone = milestone;
  if (milestone) tell('milestoned', milestone, milestone);
}

/** createIssueField gives a field to all issues of an organization. */
export function createIssueField(
  world: World,
  owner: User,
  { name, type }: Pick<IssueField, 'name' | 'type'>,
): IssueField {
  const field = { id: world.nextId(), owner, name, type };
  world.issueFields.push(field);
  return field;
}

/** fieldOf is a field that the issues of a repository have. */
export const fieldOf = (world: World, { owner }: Repository, id: number): IssueField | undefined =>
  world.issueFields.find((field) => field.id === id && field.owner === owner);

/** setField writes into a field of an issue, or empties it. */
export function setField(
  world: World,
  thread: Thread,
  { user: actor }: Doer,
  { field, value }: { readonly field: IssueField; readonly value: string | null },
): void {
  const { id, type } = field;
  if (value !== null && type === 'date' && !/^\d{4}-\d{2}-\d{2}/.test(value))
    throw invalid({ resource: 'IssueFieldValue', code: 'invalid', field: 'value' });
  const kind = value === null ? 'removed' : thread.fields.has(id) ? 'changed' : 'added';
  if (value === null) thread.fields.delete(id);
  else thread.fields.set(id, value);
  thread.fieldEvents.push({ kind, field, actor });
  thread.updatedAt = world.now();
}
