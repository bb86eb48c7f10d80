/** Labels, of repositories and of threads. */
import { presentLabel } from '../present/threads.ts';
import type { Label, Repository, Thread } from './model.ts';
import { invalid } from './refusal.ts';
import { announce, type Doer, record } from './threads.ts';
import type { World } from './world.ts';

/** findLabel finds a repository's label; case does not matter. */
export const findLabel = (repository: Repository, name: string): Label | undefined =>
  repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

/** NewLabel is a label to be made. */
export interface NewLabel {
  readonly name: string;
  readonly color?: string | undefined;
  readonly description?: string | null | undefined;
}

/** createLabel makes a label, grey and undescribed unless told. */
export function createLabel(world: World, repository: Repository, start: NewLabel): Label {
  const { name, color = 'ededed', description = null } = start;
  if (name.trim() === '') throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
  if ([...name].length > 50) {
    const message = 'name is too long (maximum is 50 characters)';
    throw invalid({ resource: 'Label', code: 'custom', field: 'name', message });
  }
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
  if (description !== null && [...description].length > 100) {
    const message = 'description is too long (maximum is 100 characters)';
    throw invalid({ resource: 'Label', code: 'custom', field: 'description', message });
  }
  if (findLabel(repository, name))
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  const label: Label = { id: world.nextId(), name, color: color.toLowerCase(), description };
  repository.labels.push(label);
  return label;
}

/** addLabels puts labels on a thread; those that the repository lacks are made. */
export function addLabels(world: World, thread: Thread, doer: Doer, names: readonly string[]): void {
  const { repository } = thread;
  for (const name of names) {
    const label = findLabel(repository, name) ?? createLabel(world, repository, { name });
    if (thread.labels.includes(label)) continue;
    thread.labels.push(label);
    record(world, thread, doer, 'labeled', { label: { name: label.name, color: label.color } });
    announce(world, thread, doer, 'labeled', { label: presentLabel(world, repository, label) });
  }
}

/** removeLabels takes labels off a thread. */
export function removeLabels(world: World, thread: Thread, doer: Doer, labels: readonly Label[]): void {
  for (const label of labels) {
    if (!thread.labels.includes(label)) continue;
    thread.labels = thread.labels.filter((kept) => kept !== label);
    record(world, thread, doer, 'unlabeled', { label: { name: label.name, color: label.color } });
    announce(world, thread, doer, 'unlabeled', { label: presentLabel(world, thread.repository, label) });
  }
}
