import type { Person } from '../controls.ts';
import { addDeployment } from '../world/deployments.ts';
import type { Doer } from '../world/threads.ts';
import type { World } from '../world/world.ts';
import { findRepository } from './repositories.ts';

/** deploymentActs are what somebody deploys. */
export function deploymentActs(world: World, { user }: Doer): Pick<Person, 'deploy'> {
  return {
    deploy: (name, deployment) => addDeployment(world, findRepository(world, name), user, deployment).id,
  };
}
