/** A person's clone of the repository, driven by git itself over HTTP. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Person is who commits and pushes. */
export interface Person {
  readonly login: string;
  readonly name: string;
  readonly token: string;
}

/** Clone is a working copy of one branch. */
export interface Clone {
  read(path: string): Promise<string>;
  /** Writes the file, commits and pushes it; returns the commit's SHA. */
  push(path: string, text: string, message: string): Promise<string>;
}

/** cloneBranch clones one branch into a new folder. The person's own git configuration plays no part. */
export async function cloneBranch(options: {
  readonly remote: string;
  readonly branch: string;
  readonly folder: string;
  readonly person: Person;
}): Promise<Clone> {
  const { remote, branch, folder, person } = options;
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', args, { env: gitEnvironment(person), timeout: 20_000 });
    return stdout.trim();
  };
  await git('clone', '--quiet', '--branch', branch, remote, folder);
  return {
    read: (path) => readFile(join(folder, path), 'utf8'),
    push: async (path, text, message) => {
      await writeFile(join(folder, path), text);
      await git('-C', folder, 'commit', '--quiet', '--message', message, '--', path);
      await git('-C', folder, 'push', '--quiet', 'origin', `HEAD:${branch}`);
      return git('-C', folder, 'rev-parse', 'HEAD');
    },
  };
}

function gitEnvironment({ login, name, token }: Person): NodeJS.ProcessEnv {
  const email = `${login}@users.noreply.example.com`;
  const own = Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`${login}:${token}`).toString('base64')}`,
    GIT_CONFIG_KEY_1: 'http.proxy',
    GIT_CONFIG_VALUE_1: '',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
