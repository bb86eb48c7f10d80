import { describe, expect, it } from '@jest/globals';
import type { RepositoryPort } from '../../src/github/port.ts';
import type { OpenPostmortem } from '../../src/plan/change.ts';
import { applyChanges } from '../../src/reconcile/apply.ts';

const DRAFT: OpenPostmortem = {
  kind: 'openPostmortem',
  incident: '7',
  branch: 'postmortem/7',
  base: { branch: 'main', commit: 'a1' },
  directory: 'postmortems',
  file: { path: 'postmortems/2026-11-20-down.md', text: '# Down\n' },
  commitMessage: 'Draft',
  title: 'Postmortem: Down',
  body: '',
  labels: [],
  draftLabel: { name: 'draft', color: 'ededed', description: null },
  assignees: [],
};

/** A branch on which our path is taken, since we looked or by the default branch. */
function takenBy(whom: 'replica' | 'default branch'): { files: string[]; port: RepositoryPort } {
  const files = [DRAFT.file.path];
  const port: Partial<RepositoryPort> = {
    createBranch: async () => 'created',
    createFile: async ({ path }) => {
      if (files.includes(path)) return 'exists';
      files.push(path);
      return 'created';
    },
    compare: async () =>
      files
        .filter((path) => whom === 'replica' || path !== DRAFT.file.path)
        .map((path) => ({ path, previousPath: null, status: 'added' as const })),
    createPullRequest: async () => null,
  };
  return { files, port: port as RepositoryPort };
}

const open = (port: RepositoryPort) =>
  applyChanges({ port } as Parameters<typeof applyChanges>[0], [DRAFT], null);

describe('a draft is opened', () => {
  it('beside no file that another replica wrote on the branch meanwhile', async () => {
    const { files, port } = takenBy('replica');
    await open(port);
    expect(files).toEqual([DRAFT.file.path]);
  });

  it('under its second name where the default branch has a file of the first', async () => {
    const { files, port } = takenBy('default branch');
    await open(port);
    expect(files).toEqual([DRAFT.file.path, 'postmortems/2026-11-20-down-7.md']);
  });
});
