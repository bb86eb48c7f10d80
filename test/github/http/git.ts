/** Git over HTTP, by git's own programs: clone, fetch and push work as they do on GitHub. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { runProgram } from '../../programs/run.ts';
import { GIT_ENVIRONMENT } from '../git/repository.ts';
import { canSee, may } from '../world/access.ts';
import type { Actor, Repository } from '../world/model.ts';
import { notice } from '../world/refs.ts';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { actorOf } from './auth.ts';

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** isGitPath says whether a path belongs to git's protocol. */
export const isGitPath = (path: string): boolean => PATH.test(path);

interface Exchange {
  readonly world: World;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** answerGit speaks git's smart protocol; after a push everything follows that follows from it. */
export async function answerGit(exchange: Exchange): Promise<void> {
  const { world, message, response, url, inTurn } = exchange;
  const [, owner = '', name = '', action = ''] = PATH.exec(url.pathname) ?? [];
  const service = action === 'info/refs' ? (url.searchParams.get('service') ?? '') : action;
  const isPush = service === 'git-receive-pack';
  try {
    const actor = actorOf(world, message.headers.authorization);
    const repository = world.repository(`${owner}/${name}`);
    authorize(actor, repository, isPush);
    response.setHeader('cache-control', 'no-cache');
    if (action === 'info/refs') {
      response.setHeader('content-type', `application/x-${service}-advertisement`);
      response.write(`${packet(`# service=${service}\n`)}0000`);
    } else {
      response.setHeader('content-type', `application/x-${service}-result`);
    }
    const run = (): Promise<void> => runGit(exchange, repository, service, action === 'info/refs');
    if (!isPush || action === 'info/refs') await run();
    else
      await inTurn(async () => {
        await run();
        repository.git.refs.load();
        if (actor.kind === 'person') await notice(world, repository, { user: actor.user, app: null });
        if (actor.kind === 'integration') {
          await notice(world, repository, { user: actor.user, app: actor.installation?.app ?? null });
        }
        world.lag.note();
      });
    response.end();
  } catch (error) {
    const status = error instanceof Refusal ? error.status : 500;
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {});
    response.end(error instanceof Error ? error.message : String(error));
  }
}

function authorize(
  actor: Actor,
  repository: Repository | undefined,
  isPush: boolean,
): asserts repository is Repository {
  if (!repository || !canSee(actor, repository)) {
    throw new Refusal(actor.kind === 'anonymous' ? 401 : 404, 'Repository not found.');
  }
  const scope = isPush ? 'contents:write' : 'contents:read';
  if (!may(actor, repository, { role: isPush ? 'write' : 'read', scopes: [scope] })) {
    throw new Refusal(actor.kind === 'anonymous' ? 401 : 403, 'Write access to repository not granted.');
  }
  if (isPush && repository.archived)
    throw new Refusal(403, 'This repository was archived so it is read-only.');
}

const packet = (line: string): string => (line.length + 4).toString(16).padStart(4, '0') + line;

async function runGit(
  { message, response }: Exchange,
  repository: Repository,
  service: string,
  isAdvertisement: boolean,
): Promise<void> {
  repository.git.flush();
  const command = service.replace(/^git-/, '');
  const options = ['--stateless-rpc', ...(isAdvertisement ? ['--advertise-refs'] : [])];
  const protocol = message.headers['git-protocol'];
  const isPacked = message.headers['content-encoding'] === 'gzip';
  const { stdout } = await runProgram({
    file: 'git',
    args: [command, ...options, repository.git.directory],
    env: { ...GIT_ENVIRONMENT, ...(typeof protocol === 'string' && { GIT_PROTOCOL: protocol }) },
    ...(!isAdvertisement && { input: await buffer(isPacked ? message.pipe(createGunzip()) : message) }),
  });
  response.write(stdout);
}
