/** Writing tickets into a merged document: on the branch as it was read, or not at all. */
import { GitHubError } from '../errors.ts';
import type { RepositoryPort } from '../github/port.ts';
import type { WriteTickets } from '../plan/follow-through/changes.ts';
import { writeTickets } from '../postmortem/actions/write-tickets.ts';

/** WrittenBack is how the tickets went into the document, with a detail for people; `refused` where somebody else works on the branch. */
export interface WrittenBack {
  readonly how: 'written' | 'proposed' | 'refused';
  readonly detail: string;
}

type Ticket = Parameters<typeof writeTickets>[1][number];

/** writeBack throws `GitHubError` where somebody else was first: what is then left to do is planned from what they made. */
export async function writeBack(
  port: RepositoryPort,
  change: WriteTickets,
  tickets: readonly Ticket[],
): Promise<WrittenBack> {
  const { file, base, way } = change;
  const text = writeTickets(file.text, tickets, change.reading);
  if (text === file.text) return { how: 'written', detail: 'there is no place for them' };
  const message = `${change.message} ${tickets.map(({ ticket }) => ticket).join(', ')}`;
  const write = (...parents: string[]) =>
    port.writeCommit({ base: base.commit, parents, path: file.path, text, message });
  if (way === 'commit') {
    const move = await port.moveBranch(base.branch, await write(base.commit));
    if (move === 'behind') throw overtaken(base.branch);
    if (move === 'moved') return { how: 'written', detail: `${file.path} on ${base.branch}` };
  }
  return propose(port, change, write);
}

async function propose(
  port: RepositoryPort,
  { base, branch, account, title, body }: WriteTickets,
  write: (...parents: string[]) => Promise<string>,
): Promise<WrittenBack> {
  const tip = await port.tip(branch);
  if (tip && tip.author !== account) return { how: 'refused', detail: `somebody else works on ${branch}` };
  if (tip) {
    const move = await port.moveBranch(branch, await write(tip.commit, base.commit));
    if (move === 'behind') throw overtaken(branch);
    if (move === 'protected') return { how: 'refused', detail: `a rule protects ${branch}` };
  } else if ((await port.createBranch(branch, await write(base.commit))) === 'exists') {
    throw overtaken(branch);
  }
  const pull = await port.createPullRequest({ head: branch, base: base.branch, title, body, isReady: true });
  return { how: 'proposed', detail: pull ? `#${pull.number}` : `on ${branch}` };
}

function overtaken(branch: string): GitHubError {
  const message = `${branch} moved on while tickets were written: the document is read again`;
  return new GitHubError(message, { status: 409 });
}
