/** What happens to check suites and their runs. */
import { presentCheckRun, presentCheckSuite } from '../present/checks.ts';
import type { App, CheckRun, CheckSuite, Repository, User } from './model.ts';
import type { World } from './world.ts';

/** suiteOf is the suite of an App at a commit, made if there is none. */
export function suiteOf(world: World, repository: Repository, app: App, commit: string): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.app === app && suite.commit === commit);
  if (known) return known;
  const start = { status: 'queued', conclusion: null } as const;
  const suite: CheckSuite = {
    id: world.nextId(),
    repository,
    app,
    commit,
    createdAt: world.now(),
    ...start,
    runs: [],
  };
  repository.checkSuites.push(suite);
  return suite;
}

/** settleSuite lets a suite follow its runs: of each name the newest counts. */
export function settleSuite(suite: CheckSuite): void {
  const newest = [...new Map(suite.runs.map((run) => [`${run.name} ${run.externalId}`, run])).values()];
  const isDone = newest.every(({ status }) => status === 'completed');
  suite.status = isDone ? 'completed' : 'in_progress';
  suite.conclusion = isDone
    ? (newest.find(({ conclusion }) => conclusion === 'failure')?.conclusion ?? newest[0]?.conclusion ?? null)
    : null;
}

/** rerequest asks an App for a run, or for all of a suite, once more: GitHub resets the suite and nothing else. */
export function rerequest(world: World, sender: User, suite: CheckSuite, run: CheckRun | null): void {
  const { repository, app } = suite;
  suite.status = 'queued';
  suite.conclusion = null;
  const event = run ? 'check_run' : 'check_suite';
  const payload = run
    ? { check_run: presentCheckRun(world, run) }
    : { check_suite: presentCheckSuite(world, suite) };
  world.emit({ event, action: 'rerequested', repository, sender, only: app, payload });
}

/** pressAction tells an App that somebody pressed a button of its run. */
export function pressAction(world: World, sender: User, run: CheckRun, identifier: string): void {
  const { repository, app } = run.suite;
  const payload = { check_run: presentCheckRun(world, run), requested_action: { identifier } };
  world.emit({ event: 'check_run', action: 'requested_action', repository, sender, only: app, payload });
}
