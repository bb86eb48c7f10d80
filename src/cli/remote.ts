/** `debrief plan` and `debrief sync`: what the App would do in a repository on GitHub, printed or done. */

import { TerminalError } from '../errors.ts';
import type { Connection } from '../github/connection.ts';
import { createPort } from '../github/octokit.ts';
import { createTokenClient, viewerOf } from '../github/octokit-client.ts';
import type { Place } from '../github/octokit-shapes.ts';
import type { Issue, RepositoryPort } from '../github/port.ts';
import { reachThrough } from '../github/reach.ts';
import type { Outcome } from '../plan/change.ts';
import { readActionMarker } from '../plan/markers.ts';
import { stepLine } from '../plan/steps.ts';
import { type Lead, leadName } from '../plan/sweep.ts';
import { flatten } from '../postmortem/text/escape.ts';
import { loadDefaultConfig } from '../reconcile/load-config.ts';
import { findLeads, withDue } from '../reconcile/sweep.ts';
import { ownWork } from '../reconcile/whose.ts';
import { accountFor } from './account.ts';
import { explainRefusal } from './refusals.ts';
import { goThrough, type Left, type Looked, MOST_ROUNDS } from './rounds.ts';
import type { Terminal } from './terminal.ts';

/** RemoteOptions are the options of both commands. */
export interface RemoteOptions {
  readonly repo: Place;
  /** YYYY-MM-DD: nothing from before counts. */
  readonly since?: string;
  /** The login of the account that works in the repository. */
  readonly as?: string;
  readonly format: 'text' | 'json';
}

/** Task is what to look at, a number or everything, and whether to do it. */
export interface Task {
  readonly command: 'plan' | 'sync';
  readonly number: number | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Surroundings are what a command is started in. */
interface Surroundings {
  readonly terminal: Terminal;
  readonly variables: Variables;
  /** The machine's clock unless given. */
  readonly now?: Date;
}

/** remote prints the plan of each place with something to do, and with `sync` what came of it, until nothing is left; 1 when GitHub refused a change, or something may be left. It throws `TerminalError` with what to do when GitHub cannot be asked. */
export async function remote(
  task: Task,
  options: RemoteOptions,
  { terminal, variables, now = new Date() }: Surroundings,
): Promise<number> {
  const client = createTokenClient({
    token: tokenIn(variables),
    apiUrl: (variables.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    throttle: variables.THROTTLE !== 'false',
  });
  const open = (repo = options.repo.repo) =>
    createPort(client, { ...options.repo, repo }, { settleSeconds: SETTLE_SECONDS });
  const printer = createPrinter(task, options, terminal);
  let left: Left = { unseen: [], isCut: false };
  try {
    const connect = await openConnection({ task, options, open, viewer: () => viewerOf(client) });
    const leads = await leadsOf(task, options, { connection: connect(), now });
    left = await goThrough(leads, {
      ...{ connect, now, isDoing: task.command === 'sync' },
      heard: (looked) => printer.print(looked),
      progress: (text) => terminal.progress?.(text),
      lately: () => (task.number === undefined ? changedSince(connect(), now) : Promise.resolve([])),
    });
  } catch (error) {
    terminal.progress?.('');
    if (options.format === 'json') printer.end();
    throw explainRefusal(error, options.repo);
  }
  return Math.max(printer.end(), sayLeft(left, options.repo, terminal));
}

/** What changed while the command runs, its own changes among it. */
function changedSince(connection: Connection, now: Date): Promise<readonly Lead[]> {
  const lately = now.getTime() - SETTLE_SECONDS * 1000;
  const since = new Date(Math.max(Date.parse(connection.adoptedAt), lately)).toISOString();
  return findLeads(connection, { since, until: null });
}

function sayLeft({ unseen, isCut }: Left, { owner, repo }: Place, { complain }: Terminal): number {
  const names = unseen.map((lead) => `${owner}/${lead.repo ?? repo}#${lead.number}`);
  if (names.length > 0) {
    const where = [...new Set(names)].join(', ');
    complain(`GitHub does not show yet what was done at ${where}: run it again in ten minutes.\n`);
  }
  if (isCut) complain(`It stopped after ${MOST_ROUNDS} rounds, and more may be left: run it again.\n`);
  return isCut || names.length > 0 ? 1 : 0;
}

/** After this time GitHub's lists surely show what was made. */
const SETTLE_SECONDS = 600;

function tokenIn({ GITHUB_TOKEN, GH_TOKEN }: Variables): string {
  const token = (GITHUB_TOKEN || GH_TOKEN || '').trim();
  if (token) return token;
  throw new TerminalError(
    'There is no token: set GITHUB_TOKEN or GH_TOKEN, as with GH_TOKEN="$(gh auth token)". It is never taken as an argument, where other programs could read it.',
  );
}

interface Opening {
  readonly task: Task;
  readonly options: RemoteOptions;
  /** Of another repository of the same owner, if one is named. */
  readonly open: (name?: string) => RepositoryPort;
  readonly viewer: () => Promise<string>;
}

/** A connection is made for one reconcile. A number that a person names is looked at whatever its age. */
async function openConnection({
  task,
  options,
  open,
  viewer,
}: Opening): Promise<(repo?: string) => Connection> {
  const { by, since } = await loadDefaultConfig(open());
  const { bot, shared } = accountFor({ command: task.command, as: options.as, by, viewer: await viewer() });
  const day = options.since ?? (task.number === undefined ? since : '1970-01-01');
  if (day === undefined) {
    throw new TerminalError(
      'Say with --since from which day on to look, like --since 2026-11-20: the App goes by the day of its installation, which only the App can ask for. Or name the number of an incident or a pull request.',
    );
  }
  const adoptedAt = `${day}T00:00:00Z`;
  const openOwn = (name?: string) => (shared ? ownWork(open(name), bot) : open(name));
  return (repo) => ({
    ...{ bot, shared, adoptedAt, by: 'command', mayCheck: false },
    port: openOwn(repo),
    reach: reachThrough(async (name) => openOwn(name)),
  });
}

async function leadsOf(
  { number }: Task,
  { repo }: RemoteOptions,
  { connection, now }: { readonly connection: Connection; readonly now: Date },
): Promise<readonly Lead[]> {
  if (number === undefined) {
    const changed = await findLeads(connection, { since: connection.adoptedAt, until: null });
    return (await withDue(connection, changed, now)).leads;
  }
  const thread = await connection.port.issue(number);
  if (thread) return [{ kind: kindOf(connection, thread), number }];
  throw new TerminalError(`${repo.owner}/${repo.repo} has no issue or pull request #${number}.`);
}

function kindOf({ bot }: Connection, { isPullRequest, author, body }: Issue): Lead['kind'] {
  if (isPullRequest) return 'pull-request';
  return author === bot && readActionMarker(body) !== null ? 'action-item' : 'incident';
}

/** Text is printed as it becomes known, JSON at the end and as a whole. */
function createPrinter(
  { command, number }: Task,
  { repo, format }: RemoteOptions,
  { print, paint }: Terminal,
) {
  const all: Looked[] = [];
  const name = `${repo.owner}/${repo.repo}`;
  const nameFor = ({ lead }: Looked) => (lead.repo === undefined ? name : `${repo.owner}/${lead.repo}`);
  return {
    print: (looked: Looked) => {
      all.push(looked);
      if (format === 'json') return;
      const kind = leadName(looked.lead);
      print(`${paint('bold', `${nameFor(looked)}#${looked.lead.number}`)} (${kind})\n`);
      for (const [at, step] of looked.steps.entries()) {
        const outcome = looked.outcomes[at];
        print(`  ${flatten(stepLine(step))}${outcome ? `: ${resultWords(outcome)}` : ''}\n`);
      }
    },
    end: (): number => {
      if (format === 'json')
        print(
          `${JSON.stringify(
            all.map((looked) => toJson(nameFor(looked), looked)),
            null,
            2,
          )}\n`,
        );
      else if (all.length === 0) print('Nothing to do.\n');
      else if (command === 'plan')
        print(
          `Nothing was changed: debrief sync ${number === undefined ? '' : `${number} `}--repo ${name} does it.\n`,
        );
      return all.some(({ outcomes }) => outcomes.some(({ result }) => result === 'refused')) ? 1 : 0;
    },
  };
}

function resultWords({ result, detail }: Outcome): string {
  return flatten(detail === null ? result : `${result}, ${detail}`);
}

function toJson(repository: string, { lead: { repo: _, ...lead }, steps, outcomes }: Looked) {
  return {
    repository,
    ...lead,
    steps: steps.map((step, at) => {
      const outcome = outcomes[at];
      return outcome ? { ...step, result: outcome.result, detail: outcome.detail } : step;
    }),
  };
}
