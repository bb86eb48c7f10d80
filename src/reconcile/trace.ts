/** What shows on GitHub of earlier write-backs. */
import type { RepositoryPort } from '../github/port.ts';
import type { ObservedMerge } from '../plan/observed-merge.ts';
import type { WriteBackTrace } from '../plan/write-back.ts';
import { ticketBranch } from '../plan/write-back-words.ts';

/** readTrace reads what was said of the changes to a document since the merge, and the pull request for its tickets. */
export async function readTrace(
  port: RepositoryPort,
  { pullRequest, bot }: ObservedMerge,
  { path, at }: { readonly path: string; readonly at: number },
): Promise<WriteBackTrace> {
  const since = pullRequest.mergedAt ?? pullRequest.createdAt;
  const messages = await port.messagesOf(path, since);
  const branch = ticketBranch(pullRequest.number, at);
  const own = (await port.pullRequestsFrom(branch)).filter(({ author }) => author === bot);
  if (own.length === 0) return { messages, proposal: null };
  const tip = await port.tip(branch);
  const content = tip && (await port.readFile(path, tip.commit));
  const text = content?.kind === 'text' ? content.text : null;
  const isOpen = own.some(({ open }) => open);
  return { messages, proposal: { isOpen, isOurs: tip?.author === bot, text } };
}
