/** Runs the Action as GitHub's runner would: files for its outputs, an API to ask, and for what is shipped a process of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import type { LocalGitHub } from '../github/index.ts';
import { Helper } from '../programs/helper.ts';
import { runProgram } from '../programs/run.ts';
import { INHERITED } from '../support/inherited.ts';
import type { Done, Environment } from './steps.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/action.js', import.meta.url));

export interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the checked-out workspace. */
  readonly workspace?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** `spot/shop` unless given. */
  readonly repository?: string;
}

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: string;
  readonly title?: string;
}

export interface StepResult {
  readonly passed: boolean;
  readonly log: string;
  /** Every workflow command in the log, as the runner would read it. */
  readonly commands: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** runStep runs the shipped Action on a repository, with a token that may read contents and nothing else unless given one. */
export const runStep = (github: LocalGitHub, step: Step): Promise<StepResult> => run(github, step, execute);

/** playStep does the same from the source, in a process that has it ready: it takes a fifth of the time. */
export const playStep = (github: LocalGitHub, step: Step): Promise<StepResult> =>
  run(github, step, (env) => steps.do(env));

const steps = new Helper<Environment, Done>(new URL('./steps.ts', import.meta.url));

async function run(
  github: LocalGitHub,
  step: Step,
  start: (env: Environment) => Promise<{ readonly code: number | null; readonly log: string }>,
): Promise<StepResult> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-action-'));
  const file = (name: string, text = ''): string => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  try {
    for (const [path, text] of Object.entries(step.workspace ?? {})) file(`workspace/${path}`, text);
    file('workspace/.keep');
    const [output, summary] = [file('output'), file('summary')];
    const { repository = 'spot/shop' } = step;
    const token = step.token ?? github.createActionsToken(repository, { contents: 'read' });
    const inputs = { files: 'changed', drafts: 'report', 'fail-on': 'error', token, ...step.inputs };
    const { code, log } = await start({
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_REPOSITORY: repository,
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
      GITHUB_SHA: step.sha ?? 'c'.repeat(40),
      GITHUB_WORKSPACE: join(directory, 'workspace'),
      THROTTLE: 'false',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    });
    return {
      passed: code === 0,
      log,
      commands: commandsIn(log),
      outputs: outputsIn(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function execute(env: Environment): Promise<{ code: number | null; log: string }> {
  const { code, stdout, stderr } = await runProgram({
    file: process.execPath,
    args: [BUNDLE],
    env: { ...INHERITED, ...env },
  });
  return { code, log: `${stdout}${stderr}` };
}

/** A line that begins with `::` is a command, after white space too; any other with `##[` in it is an old one. */
function commandsIn(log: string): Annotation[] {
  return log.split(/\r\n|\r|\n/).flatMap((line): Annotation[] => {
    const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line);
    if (!match) return line.includes('##[') ? [{ level: 'old command', message: line }] : [];
    const properties = (match[2] ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), decoded(pair.slice(at + 1))];
      });
    return [{ level: match[1] ?? '', ...Object.fromEntries(properties), message: decoded(match[3] ?? '') }];
  });
}

function decoded(text: string): string {
  const signs: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (sign) => signs[sign] ?? sign);
}

function outputsIn(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...blocks].map(([, name, , value]) => [name, value]));
}

/** Files by path; null removes one, and a link is one that leads somewhere. */
export type Changes = Readonly<Record<string, string | null | { readonly link: string }>>;

/** commit puts a commit with these changes on a branch, which begins at main if it is new, and returns its hash. */
export async function commit(github: LocalGitHub, branch: string, changes: Changes): Promise<string> {
  const place = { owner: 'spot', repo: 'shop' };
  const { rest } = new Octokit({ baseUrl: github.url, auth: github.tokenOf('ada') });
  const { branches } = github.state('spot/shop');
  const parent = branches[branch] ?? branches.main ?? '';
  const base = await rest.git.getCommit({ ...place, commit_sha: parent });
  const tree = await rest.git.createTree({
    ...place,
    base_tree: base.data.tree.sha,
    tree: Object.entries(changes).map(([path, content]) => {
      if (content === null) return { path, mode: '100644' as const, type: 'blob' as const, sha: null };
      if (typeof content === 'string')
        return { path, mode: '100644' as const, type: 'blob' as const, content };
      return { path, mode: '120000' as const, type: 'blob' as const, content: content.link };
    }),
  });
  const made = await rest.git.createCommit({
    ...place,
    message: 'Change',
    tree: tree.data.sha,
    parents: [parent],
  });
  const { sha } = made.data;
  if (branches[branch]) await rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha });
  else await rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
  return sha;
}
