/** The labels of what we make, as they look when GitHub has none of that name yet. */
import type { Config } from '../config/schema.ts';
import type { Label } from '../github/port.ts';
import type { ActionItem, Priority } from '../postmortem/model.ts';

const COLORS: Record<Priority, string> = {
  P0: 'b60205',
  P1: 'd93f0b',
  P2: 'fbca04',
  P3: 'c2e0c6',
  P4: 'ededed',
};

/** actionLabels gives the labels of an action item's issue: what it is, and its priority where it has one. */
export function actionLabels(config: Config, item: Pick<ActionItem, 'priority'>): readonly Label[] {
  const action = {
    name: config.actions.label,
    color: '0e8a16',
    description: `A corrective or preventative measure from a ${config.name}`,
  };
  if (!item.priority) return [action];
  return [action, priorityLabel(config, item.priority)];
}

/** priorityLabel is the label of a priority. */
export function priorityLabel({ actions }: Pick<Config, 'actions'>, priority: Priority): Label {
  const name = actions.priority.replace('{priority}', priority);
  return { name, color: COLORS[priority], description: `Priority ${priority}` };
}

/** postmortemLabel is the label of postmortem pull requests, as it looks when we make it. */
export function postmortemLabel(config: Config): Label {
  return { name: config.postmortem.label, color: '5319e7', description: `A ${config.name} of an incident` };
}

/** draftLabel marks a postmortem pull request as unready where GitHub has no drafts. */
export function draftLabel(config: Config): Label {
  return {
    name: `${config.postmortem.label}: draft`,
    color: 'd4c5f9',
    description: `A ${config.name} that is not ready for review`,
  };
}
