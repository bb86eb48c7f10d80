/** What a workflow of GitHub Actions does, as far as it may check in the App's place. */
import { parse } from 'yaml';

/** WORKFLOW_DIRECTORY is where a repository keeps its workflows. */
export const WORKFLOW_DIRECTORY = '.github/workflows';

/** isWorkflowPath tells whether a file is a workflow, by its name. */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** checksPostmortems tells whether a workflow checks pull requests with the Action of this name; a file that is no workflow does not. */
export function checksPostmortems(text: string, action: string): boolean {
  const workflow = parseWorkflow(text);
  const steps = valuesOf(at(workflow, 'jobs')).flatMap((job) => listOf(at(job, 'steps')));
  return runsOnPullRequests(at(workflow, 'on')) && steps.some((step) => isCheck(step, action));
}

function parseWorkflow(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent' });
  } catch {
    return null;
  }
}

function runsOnPullRequests(on: unknown): boolean {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(objectOf(on));
  return events.some((event) => event === 'pull_request' || event === 'pull_request_target');
}

/** A step with `mode: run` drafts and follows up, and checks nothing. */
function isCheck(step: unknown, action: string): boolean {
  const uses = at(step, 'uses');
  if (typeof uses !== 'string') return false;
  const [path = ''] = uses.split('@');
  const mode = at(at(step, 'with'), 'mode');
  return path.split('/').at(-1)?.toLowerCase() === action.toLowerCase() && mode !== 'run';
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function at(value: unknown, key: string): unknown {
  return new Map<string, unknown>(Object.entries(objectOf(value))).get(key);
}

function valuesOf(value: unknown): readonly unknown[] {
  return Object.values(objectOf(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
