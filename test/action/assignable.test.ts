/** The Action asks GitHub who can be assigned, with the token of the workflow. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { createObserver } from '../../src/github/octokit-observer.ts';
import { createReader } from '../../src/github/octokit-reader.ts';
import { checkTarget } from '../../src/reconcile/check-target.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { commit } from './runner.ts';

const CONFIG = '.github/postmortem.yml';
const FILE = 'postmortems/2026-11-19-checkout.md';
const ASKED = '/repos/{owner}/{repo}/assignees/{assignee}';
const TEXT = `# Checkout

## Corrective and preventative measures

- [ ] The service refuses to start as root (owner: @ada, due: 2026-12-01)
- [ ] Port 8080 is watched (owner: @stranger, due: 2026-12-01)
- [ ] The pipeline checks ports (owner: Otis Finch, due: 2026-12-01)
- [ ] Cats are kept out (owner: @Stranger, due: 2026-12-01)
`;

let github: LocalGitHub;

beforeEach(async () => {
  github = await startLocalGitHub();
  github.createRepository({
    owner: 'spot',
    name: 'shop',
    files: { 'README.md': '# Shop\n', [CONFIG]: 'people:\n  Otis Finch: gone\n' },
    collaborators: { ada: 'write' },
  });
});

afterEach(async () => {
  github.assertClean();
  await github.close();
});

/** The lines on which an owner is said not to be assignable, by the rules of main. */
async function refusedOwners(): Promise<readonly number[]> {
  const base = github.state('spot/shop').branches.main ?? '';
  const head = await commit(github, 'topic', { [FILE]: TEXT });
  const auth = github.createActionsToken('spot/shop', { contents: 'read' });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const client = new Octokit({ baseUrl: github.url, auth, log });
  const place = { owner: 'spot', repo: 'shop' };
  const { canBeAssigned } = createObserver(client, place);
  const repository = { ...createReader(client, place), canBeAssigned };
  const target = { base, head, rules: base, draft: false, pull: null };
  const { reports } = await checkTarget(target, { repository, workspace: null });
  const findings = reports.flatMap((report) => report.findings);
  return findings.filter(({ rule }) => rule === 'action-owner-assignable').map(({ line }) => line);
}

const asked = (): number => github.requests.filter(({ route }) => route === ASKED).length;

it('reports owners whom GitHub does not let be assigned, names by their logins, and asks once for each', async () => {
  expect(await refusedOwners()).toEqual([6, 7, 8]);
  expect(asked()).toBe(3);
});

it('asks nobody when the rule is off', async () => {
  await commit(github, 'main', { [CONFIG]: 'rules:\n  action-owner-assignable: off\n' });
  expect(await refusedOwners()).toEqual([]);
  expect(asked()).toBe(0);
});

it('says nothing when GitHub refuses to answer, and does not ask again', async () => {
  github.faults.add({ path: ASKED, times: 9, when: 'before', how: { status: 403 } });
  expect(await refusedOwners()).toEqual([]);
  expect(asked()).toBe(1);
});
