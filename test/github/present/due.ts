/** Milestones and issue fields as GitHub's API and webhooks show them. */
import type { Milestone, Repository, Thread } from '../world/model.ts';
import { fullName, type World } from '../world/world.ts';
import { iso, isoOrNull, type Json, presentUser } from './basics.ts';

/** presentMilestone shows a milestone of a repository. */
export function presentMilestone(world: World, repository: Repository, milestone: Milestone): Json {
  const { id, number, title, creator, dueOn, createdAt } = milestone;
  const url = `${world.url}/repos/${fullName(repository)}/milestones/${number}`;
  const inIt = (state: Thread['state']) =>
    repository.threads.filter((thread) => thread.milestone === milestone && thread.state === state).length;
  return {
    url,
    html_url: `${world.url}/${fullName(repository)}/milestone/${number}`,
    labels_url: `${url}/labels`,
    id,
    node_id: `MI_${id}`,
    number,
    title,
    description: null,
    creator: presentUser(world, creator),
    open_issues: inIt('open'),
    closed_issues: inIt('closed'),
    state: 'open',
    created_at: iso(createdAt),
    updated_at: iso(createdAt),
    due_on: isoOrNull(dueOn),
    closed_at: null,
  };
}

/** presentFields shows what stands in the fields of an issue. */
export function presentFields(world: World, { fields }: Thread): readonly Json[] {
  return world.issueFields.flatMap(({ id, name, type }) => {
    const value = fields.get(id);
    if (value === undefined) return [];
    return [{ issue_field_id: id, issue_field_name: name, node_id: `IFV_${id}`, data_type: type, value }];
  });
}
