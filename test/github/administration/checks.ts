import type { Person } from '../controls.ts';
import { pressAction, rerequest } from '../world/checks.ts';
import type { CheckRun, CheckSuite } from '../world/model.ts';
import { type Doer, record } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { findRepository } from './repositories.ts';

type CheckActs = Pick<Person, 'dismissReviewer' | 'rerunCheck' | 'rerunSuite' | 'pressCheck'>;

function findSuite(world: World, repository: string, id: number): CheckSuite {
  const found = findRepository(world, repository).checkSuites.find((suite) => suite.id === id);
  if (!found) throw new Error(`${repository} has no check suite ${id}`);
  return found;
}

function findRun(world: World, repository: string, id: number): CheckRun {
  const suites = findRepository(world, repository).checkSuites;
  const found = suites.flatMap(({ runs }) => runs).find((run) => run.id === id);
  if (!found) throw new Error(`${repository} has no check run ${id}`);
  return found;
}

/** checkActs are what somebody does about checks. GitHub asks nobody for a right to press a button. */
export function checkActs(world: World, doer: Doer): CheckActs {
  return {
    dismissReviewer: (repository, number, login) => {
      const thread = findRepository(world, repository).threads[number - 1];
      const asked = thread?.pull?.requestedReviewers ?? [];
      const at = asked.findIndex((user) => user.login === login);
      if (!thread || at < 0) throw new Error(`nobody asked ${login} to review #${number}`);
      const [reviewer] = asked.splice(at, 1);
      record(world, thread, doer, 'review_request_removed', { ...(reviewer && { reviewer }) });
    },
    rerunCheck: (repository, id) => {
      const run = findRun(world, repository, id);
      rerequest(world, doer.user, run.suite, run);
    },
    rerunSuite: (repository, id) => rerequest(world, doer.user, findSuite(world, repository, id), null),
    pressCheck: (repository, id, action) => {
      const run = findRun(world, repository, id);
      if (run.actions.every(({ identifier }) => identifier !== action)) {
        throw new Error(`check run ${id} has no button ${action}`);
      }
      pressAction(world, doer.user, run, action);
    },
  };
}
