/** Where a postmortem was reported first, when none of its issues is there to tell. */
import type { RepositoryPort } from '../github/port.ts';
import { findComment } from '../plan/markers.ts';
import type { ObservedMerge } from '../plan/observed-merge.ts';

/** How many pull requests are looked at for each path, and how often a document may have been moved. */
const MOST_PULLS = 5;
const MOST_PATHS = 3;

/** originOf gives the oldest pull request since the adoption that changed a document and has a report of ours; null where there is none. */
export async function originOf(
  port: RepositoryPort,
  { bot, adoptedAt }: Pick<ObservedMerge, 'bot' | 'adoptedAt'>,
  path: string,
): Promise<number | null> {
  let name: string | null = path;
  let found: number | null = null;
  for (let moves = 0; moves < MOST_PATHS && name !== null; moves++) {
    const at: string = name;
    const pulls: readonly number[] = await port.pullsThatChanged(at, adoptedAt);
    found = (await firstReported(port, bot, pulls.slice(0, MOST_PULLS))) ?? found;
    const [first] = pulls;
    const files = first === undefined ? [] : await port.changedFiles(first);
    name = files.find((file) => file.path === at)?.previousPath ?? null;
  }
  return found;
}

async function firstReported(
  port: RepositoryPort,
  bot: string,
  pulls: readonly number[],
): Promise<number | null> {
  for (const number of pulls) if (findComment(await port.comments(number), bot, 'report')) return number;
  return null;
}
