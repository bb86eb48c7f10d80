/** The check of a pull request by the App itself, as a check run on the very commit that was read. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { isPostmortemName } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { WORKFLOW_DIRECTORY } from '../config/workflow.ts';
import { ConfigurationError } from '../errors.ts';
import type { CheckedPull, CheckKind, CheckPort } from '../github/checks.ts';
import type { Connection } from '../github/connection.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { Change } from '../plan/change.ts';
import { isSettled, planCheckRun, planFixes } from '../plan/check-run.ts';
import { isRule } from './check-rules.ts';
import { checkTarget } from './check-target.ts';
import { loadConfig } from './load-config.ts';
import { mendFiles } from './mend-files.ts';
import { isCheckedByWorkflow } from './workflows.ts';

/** CheckLead is what a request about checks points at. */
export interface CheckLead {
  readonly kind: CheckKind;
  readonly number: number;
  readonly by?: string | undefined;
}

/** checkChanges plans the check run that a commit lacks, or the commit that somebody asked for; nothing where the App may not write checks. */
export async function checkChanges(
  { checks, port }: Connection,
  { kind, number, by }: CheckLead,
): Promise<readonly Change[]> {
  if (!checks) return [];
  const places = { checks, port };
  switch (kind) {
    case 'check':
      return checkPull(places, { number, commit: null, after: null });
    case 'check-run': {
      const run = await checks.run(number);
      if (!run?.pull) return [];
      return checkPull(places, { number: run.pull, commit: run.commit, after: number });
    }
    case 'check-suite':
      return checkSuite(places, number);
    case 'fix':
      return by === undefined ? [] : fixRun(places, { number, by });
  }
}

interface Places {
  readonly checks: CheckPort;
  readonly port: RepositoryPort;
}

interface Wanted {
  /** The pull request. */
  readonly number: number;
  /** Null for the one at its head. */
  readonly commit: string | null;
  /** The run that somebody wants to have again, null where nobody does. */
  readonly after: number | null;
}

async function checkPull(
  { checks, port }: Places,
  { number, commit, after }: Wanted,
): Promise<readonly Change[]> {
  if (after === null && !(await mayTouch(port, number))) return [];
  const pull = await checks.pull(number);
  if (!pull?.open) return [];
  const head = commit ?? pull.head;
  const run = (await checks.runs(head)).find((each) => each.pull === number) ?? null;
  const isAgain = run !== null && run.id === after && run.conclusion !== null;
  if (run && !isAgain && isSettled(run, pull)) return [];
  if (!(await isOurs(port, pull))) return [];
  const checked = await checkTarget(targetOf(pull, head), { repository: port, workspace: null });
  if (checked.reports.length === 0) return [];
  return [planCheckRun({ ...checked, pull, commit: head, run: isAgain ? null : run })];
}

/** Where all of it is asked for again, GitHub takes the suite for not completed until our new run is. */
async function checkSuite(places: Places, id: number): Promise<readonly Change[]> {
  const suite = await places.checks.suite(id);
  if (!suite || suite.completed) return [];
  const runs = await places.checks.runs(suite.commit);
  const pulls = new Set([...suite.pulls, ...runs.flatMap(({ pull }) => pull ?? [])]);
  const changes: Change[] = [];
  for (const number of pulls) {
    const after = runs.find(({ pull }) => pull === number)?.id ?? null;
    changes.push(...(await checkPull(places, { number, commit: suite.commit, after })));
  }
  return changes;
}

async function fixRun(
  { checks, port }: Places,
  { number, by }: { readonly number: number; readonly by: string },
): Promise<readonly Change[]> {
  if (!(await checks.mayWrite(by))) return [];
  const run = await checks.run(number);
  const pull = run?.pull ? await checks.pull(run.pull) : null;
  if (!run || !pull?.open || pull.isFork || pull.head !== run.commit) return [];
  const commit = planFixes(pull, await mendFiles(port, targetOf(pull, run.commit)), by);
  return commit ? [commit] : [];
}

function targetOf({ base }: CheckedPull, head: string) {
  return { base, head, rules: base };
}

/** One request tells, for as many as 100 files: which directory counts is not asked for nothing. */
async function mayTouch(port: RepositoryPort, number: number): Promise<boolean> {
  const files = await port.changedFiles(number);
  return files.some(({ path, status }) => status !== 'removed' && (isPostmortemName(path) || isRule(path)));
}

async function isOurs(port: RepositoryPort, { base }: CheckedPull): Promise<boolean> {
  const { by, action } = (await usableConfig(port, base)).check;
  if (by !== 'auto') return by === 'app';
  const files = (await port.listFiles(base, WORKFLOW_DIRECTORY)) ?? [];
  return !(await isCheckedByWorkflow(port, { files, commit: base, action }));
}

async function usableConfig(port: RepositoryPort, base: string): Promise<Config> {
  try {
    return await loadConfig(port, base);
  } catch (error) {
    if (error instanceof ConfigurationError) return DEFAULT_CONFIG;
    throw error;
  }
}
