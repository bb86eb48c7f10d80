/** Operations on labels, of a repository and of a thread. */
import { presentLabel } from '../present/threads.ts';
import { addLabels, createLabel, findLabel, type NewLabel, removeLabels } from '../world/labels.ts';
import type { Label } from '../world/model.ts';
import { invalid, notFound, Refusal } from '../world/refusal.ts';
import {
  type Answer,
  created,
  doerOf,
  ok,
  onRepository,
  paginate,
  param,
  type RepositoryCall,
  type Route,
  threadOf,
} from './call.ts';
import { checkLabelNames, labelNames, replaceLabels } from './issues.ts';
import type { Operation } from './operations.ts';

const show = (call: RepositoryCall) => (label: Label) => presentLabel(call.world, call.repository, label);

function labelOf(call: RepositoryCall): Label {
  const label = findLabel(call.repository, param(call, 'name'));
  if (!label) throw notFound();
  return label;
}

function updateLabel(call: RepositoryCall): Answer {
  const label = labelOf(call);
  const input = call.body as { new_name?: string; color?: string; description?: string | null };
  const other = input.new_name === undefined ? undefined : findLabel(call.repository, input.new_name);
  if (other && other !== label) throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  label.name = input.new_name ?? label.name;
  label.color = input.color?.toLowerCase() ?? label.color;
  label.description = input.description === undefined ? label.description : input.description;
  return ok(show(call)(label));
}

/** The body is an object with `labels`, or the list itself. */
function namesOf(call: RepositoryCall): readonly string[] {
  const body: unknown = call.body;
  const list = Array.isArray(body) ? body : (call.body as { labels?: unknown }).labels;
  const names = labelNames(Array.isArray(list) ? list : []);
  checkLabelNames(call, names);
  return names;
}

function addToThread(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  addLabels(call.world, thread, doerOf(call), namesOf(call));
  return ok(thread.labels.map(show(call)));
}

function replaceOnThread(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  replaceLabels(call, thread, namesOf(call));
  return ok(thread.labels.map(show(call)));
}

function removeFromThread(call: RepositoryCall): Answer {
  const thread = threadOf(call);
  const name = param(call, 'name').toLowerCase();
  const label = thread.labels.find((candidate) => candidate.name.toLowerCase() === name);
  if (!label) throw new Refusal(404, 'Label does not exist');
  removeLabels(call.world, thread, doerOf(call), [label]);
  return ok(thread.labels.map(show(call)));
}

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];

/** LABEL_ROUTES answer the operations on labels. */
export const LABEL_ROUTES = {
  'GET /repos/{owner}/{repo}/labels': onRepository('read', READ, (call) =>
    paginate(call, call.repository.labels, show(call)),
  ),
  'POST /repos/{owner}/{repo}/labels': onRepository('write', WRITE, (call) => {
    const input = call.body as unknown as NewLabel;
    return created(show(call)(createLabel(call.world, call.repository, input)));
  }),
  'GET /repos/{owner}/{repo}/labels/{name}': onRepository('read', READ, (call) =>
    ok(show(call)(labelOf(call))),
  ),
  'PATCH /repos/{owner}/{repo}/labels/{name}': onRepository('write', WRITE, updateLabel),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': onRepository('read', READ, (call) =>
    paginate(call, threadOf(call).labels, show(call)),
  ),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': onRepository('triage', WRITE, addToThread),
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels': onRepository('triage', WRITE, replaceOnThread),
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': onRepository(
    'triage',
    WRITE,
    removeFromThread,
  ),
} satisfies Partial<Record<Operation, Route>>;
