/** What was deployed. */
import type { Deployment, Repository, User } from './model.ts';
import type { World } from './world.ts';

/** NewDeployment is what somebody deploys: the head of the default branch, with success, unless it is said otherwise. */
export interface NewDeployment {
  readonly environment: string;
  readonly sha?: string;
  readonly state?: Deployment['state'];
}

/** addDeployment records a deployment; the one before it in its environment is inactive from then on. */
export function addDeployment(
  world: World,
  repository: Repository,
  creator: User,
  { environment, sha, state = 'SUCCESS' }: NewDeployment,
): Deployment {
  const commit = sha ?? repository.git.refs.read(`refs/heads/${repository.defaultBranch}`);
  if (!commit) throw new Error(`${repository.name} has nothing to deploy`);
  if (state === 'SUCCESS') {
    for (const each of repository.deployments) {
      if (each.environment === environment && each.state === 'ACTIVE') each.state = 'INACTIVE';
    }
  }
  const deployment: Deployment = {
    id: world.nextId(),
    sha: commit,
    environment,
    creator,
    createdAt: world.now(),
    state: state === 'SUCCESS' ? 'ACTIVE' : state,
  };
  repository.deployments.push(deployment);
  return deployment;
}
