/** Operations on check runs and suites: what is no App may only read them. */
import { presentRepository } from '../present/basics.ts';
import { presentCheckRun, presentCheckSuite } from '../present/checks.ts';
import { settleSuite, suiteOf } from '../world/checks.ts';
import type { CheckAnnotation, CheckRun, CheckSuite } from '../world/model.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import {
  type Answer,
  created,
  ok,
  onRepository,
  paginate,
  param,
  type RepositoryCall,
  type Route,
} from './call.ts';
import type { Operation } from './operations.ts';

const MOST_ANNOTATIONS = 50;
const MOST_CHARACTERS = 65_535;
const MOST_ACTIONS = 3;

interface RunInput {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly CheckAnnotation[];
  };
  readonly actions?: CheckRun['actions'];
}

const invalid = (reason: string): Refusal => new Refusal(422, `Invalid request.\n\n${reason}`);

/** Annotations are added to those that are there; all else replaces what was. */
function write(call: RepositoryCall, run: CheckRun, input: RunInput): void {
  const { output, conclusion, status, actions } = input;
  const annotations = output?.annotations ?? [];
  if (annotations.length > MOST_ANNOTATIONS) {
    throw invalid(`No more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
  }
  if ((output?.summary ?? '').length > MOST_CHARACTERS) throw invalid('Summary is too long');
  if ((actions ?? []).length > MOST_ACTIONS)
    throw invalid(`No more than ${MOST_ACTIONS} actions are allowed.`);
  for (const each of annotations) {
    const isOneLine = each.start_line === each.end_line;
    if (each.start_line < 1 || each.end_line < each.start_line) throw invalid('Annotation lines are invalid');
    if (!isOneLine && each.start_column !== undefined) throw invalid('Columns need a single line');
  }
  if (status === 'completed' && !conclusion) throw invalid('Missing conclusion');
  run.annotations.push(...annotations);
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.externalId = input.external_id ?? run.externalId;
  run.actions = actions ?? run.actions;
  if (conclusion || status) {
    run.status = conclusion ? 'completed' : (status ?? run.status);
    run.conclusion = conclusion ?? null;
    run.completedAt = conclusion ? call.world.now() : null;
  }
  settleSuite(run.suite);
}

function createRun(call: RepositoryCall): Answer {
  const { world, repository, actor } = call;
  const app = actor.kind === 'integration' ? actor.installation?.app : null;
  if (!app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  const input = call.body as unknown as RunInput;
  const commit = input.head_sha ?? '';
  if (repository.git.commitOf(commit) !== commit) throw invalid('No commit found for SHA');
  const suite = suiteOf(world, repository, app, commit);
  const run: CheckRun = {
    id: world.nextId(),
    suite,
    name: input.name ?? '',
    startedAt: world.now(),
    externalId: '',
    status: 'queued',
    conclusion: null,
    completedAt: null,
    title: null,
    summary: null,
    annotations: [],
    actions: [],
  };
  write(call, run, input);
  suite.runs.push(run);
  settleSuite(suite);
  return created(presentCheckRun(world, run));
}

const suitesOf = ({ repository }: RepositoryCall): readonly CheckSuite[] => repository.checkSuites;

function runOf(call: RepositoryCall): CheckRun {
  const id = Number(param(call, 'check_run_id'));
  const found = suitesOf(call)
    .flatMap(({ runs }) => runs)
    .find((run) => run.id === id);
  if (!found) throw notFound();
  return found;
}

function updateRun(call: RepositoryCall): Answer {
  const { actor } = call;
  const run = runOf(call);
  const app = actor.kind === 'integration' ? actor.installation?.app : null;
  if (app !== run.suite.app)
    throw new Refusal(
      403,
      'Invalid app_id `0` - check run can only be modified by the GitHub App that created it.',
    );
  write(call, run, call.body as unknown as RunInput);
  return ok(presentCheckRun(call.world, run));
}

function listRuns(call: RepositoryCall): Answer {
  const { world, query, repository } = call;
  const commit = repository.git.commitOf(param(call, 'ref'));
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${param(call, 'ref')}`);
  const name = query.get('check_name');
  const found = suitesOf(call)
    .filter((suite) => suite.commit === commit)
    .flatMap(({ runs }) => runs)
    .filter((run) => name === null || run.name === name);
  const newest = new Map(found.map((run) => [`${run.suite.id} ${run.name}`, run]));
  const shown = query.get('filter') === 'all' ? found : [...newest.values()];
  return paginate(call, shown, (run) => presentCheckRun(world, run), {
    wrap: (page) => ({ total_count: shown.length, check_runs: page }),
  });
}

function showSuite(call: RepositoryCall): Answer {
  const id = Number(param(call, 'check_suite_id'));
  const suite = suitesOf(call).find((each) => each.id === id);
  if (!suite) throw notFound();
  return ok({
    ...presentCheckSuite(call.world, suite),
    repository: presentRepository(call.world, call.repository),
  });
}

const READ = ['checks:read'];
const WRITE = ['checks:write'];

/** CHECK_ROUTES answer the operations on checks. */
export const CHECK_ROUTES = {
  'POST /repos/{owner}/{repo}/check-runs': onRepository('write', WRITE, createRun),
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': onRepository('read', READ, (call) =>
    ok(presentCheckRun(call.world, runOf(call))),
  ),
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': onRepository('write', WRITE, updateRun),
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': onRepository('read', READ, listRuns),
  'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}': onRepository('read', READ, showSuite),
} satisfies Partial<Record<Operation, Route>>;
