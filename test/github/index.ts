import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockOf } from './administration/clock.ts';
import { administrationOf } from './administration/face.ts';
import { findRepository } from './administration/repositories.ts';
import { FaultPlan } from './http/faults.ts';
import { ApiServer } from './http/server.ts';
import { stateOf } from './state.ts';
import type { LocalGitHub, LocalGitHubOptions } from './types.ts';
import { Sender } from './webhooks/sender.ts';
import { World } from './world/world.ts';

export type * from './controls.ts';
export type * from './observed.ts';
export type * from './types.ts';

/** startLocalGitHub starts a GitHub of its own on 127.0.0.1. End it with `close`. */
export async function startLocalGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const directory = options.directory ?? join(tmpdir(), `local-github-${randomUUID()}`);
  const clock = clockOf(options);
  const world = new World(() => clock.now());
  const violations: string[] = [];
  const violated = (violation: string): void => void violations.push(violation);
  const faults = new FaultPlan();
  const sender = new Sender(world, { violated, patience: options.webhookTimeout ?? 10_000 });
  const server = new ApiServer(world, faults, violated);
  world.url = await server.listen(options.port ?? 0);
  return {
    url: world.url,
    fetch: (url, init) => server.fetch(url, init),
    ...administrationOf(world, { sender, directory, inTurn: (work) => server.inTurn(work) }),
    faults,
    lag: world.lag,
    clock,
    requests: server.requests,
    violations,
    deliveries: sender.deliveries,
    webhooks: sender,
    assertClean(): void {
      if (violations.length > 0)
        throw new Error(`${violations.length} violations:\n${violations.join('\n')}`);
    },
    settled: () => sender.settled(),
    state: (repository) => stateOf(findRepository(world, repository)),
    async close(): Promise<void> {
      sender.close();
      await server.close();
      await sender.settled();
      if (options.directory) for (const { git } of world.repositories.values()) git.flush();
      else rmSync(directory, { recursive: true, force: true });
    },
  };
}
