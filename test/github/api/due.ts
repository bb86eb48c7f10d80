/** Operations on milestones, and on the fields that an organization gives to its issues. */
import { presentFields, presentMilestone } from '../present/due.ts';
import { createMilestone, fieldOf, setField, setMilestone } from '../world/due.ts';
import type { IssueField, Milestone, Thread } from '../world/model.ts';
import { invalid, notFound } from '../world/refusal.ts';
import {
  type Answer,
  created,
  doerOf,
  NO_CONTENT,
  ok,
  onRepository,
  paginate,
  param,
  type RepositoryCall,
  type Route,
  threadOf,
} from './call.ts';
import type { Operation } from './operations.ts';

/** DueInput is the part of an issue's input that is about milestone and fields. */
export interface DueInput {
  readonly milestone?: number | string | null;
  readonly issue_field_values?: readonly { readonly field_id: number; readonly value: unknown }[];
}

/** dueOf reads that part; what is left out stays as it is. GitHub drops fields that the organization does not have. */
export function dueOf(call: RepositoryCall, input: DueInput) {
  const { milestone, issue_field_values: values = [] } = input;
  return {
    milestone: milestone === undefined ? undefined : milestone === null ? null : milestoneOf(call, milestone),
    fields: values.flatMap(({ field_id: id, value }) => {
      const field = fieldOf(call.world, call.repository, id);
      return field ? [{ field, value: String(value) }] : [];
    }),
  };
}

function milestoneOf({ repository }: RepositoryCall, number: number | string): Milestone {
  const found = repository.milestones.find((milestone) => milestone.number === Number(number));
  if (found) return found;
  throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone', value: number });
}

/** applyDue changes a thread so. */
export function applyDue(
  call: RepositoryCall,
  thread: Thread,
  { milestone, fields }: ReturnType<typeof dueOf>,
): void {
  if (milestone !== undefined) setMilestone(call.world, thread, doerOf(call), milestone);
  for (const written of fields) setField(call.world, thread, doerOf(call), written);
}

function addMilestone(call: RepositoryCall): Answer {
  const { title, due_on: due } = call.body as { title: string; due_on?: string };
  const dueOn = due === undefined ? null : new Date(due);
  const made = createMilestone(call.world, call.repository, doerOf(call), { title, dueOn });
  return created(presentMilestone(call.world, call.repository, made));
}

function ownField(call: RepositoryCall, id: number): IssueField {
  const field = fieldOf(call.world, call.repository, id);
  if (!field) throw notFound();
  return field;
}

function addValues(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const { issue_field_values: values = [] } = call.body as DueInput;
  for (const { field_id: id, value } of values)
    setField(call.world, thread, doerOf(call), { field: ownField(call, id), value: String(value) });
  return ok(presentFields(call.world, thread));
}

function removeValue(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const field = ownField(call, Number(param(call, 'issue_field_id')));
  if (!thread.fields.has(field.id)) throw notFound();
  setField(call.world, thread, doerOf(call), { field, value: null });
  return NO_CONTENT;
}

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];

/** DUE_ROUTES answer these operations. */
export const DUE_ROUTES = {
  'GET /repos/{owner}/{repo}/milestones': onRepository('read', READ, (call) =>
    paginate(call, call.repository.milestones, (each) => presentMilestone(call.world, call.repository, each)),
  ),
  'POST /repos/{owner}/{repo}/milestones': onRepository('write', WRITE, addMilestone),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values': onRepository(
    'read',
    ['issues:read'],
    (call) => paginate(call, presentFields(call.world, threadOf(call)), (each) => each),
  ),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values': onRepository(
    'write',
    ['issues:write'],
    addValues,
  ),
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}': onRepository(
    'write',
    ['issues:write'],
    removeValue,
  ),
} satisfies Partial<Record<Operation, Route>>;
