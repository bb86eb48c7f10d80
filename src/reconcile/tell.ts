/** What a team is told elsewhere, observed: what may be told of a repository is read where there is something to tell. */
import type { Config } from '../config/schema.ts';
import type { Survey } from '../github/app-port.ts';
import type { Connection } from '../github/connection.ts';
import type { ChangedThread } from '../github/port.ts';
import type { Outcome } from '../plan/change.ts';
import { type Notice, readyNotices, type Told, toldOf } from '../plan/follow-through/notices.ts';
import { nameOf } from '../plan/routes.ts';
import { loadUsableConfig } from './load-config.ts';

/** Tell tells a team of something; it never rejects. */
export type Tell = (notice: Notice, told: Told) => Promise<void>;

/** tellDrafted tells of the drafts that were just opened. */
export async function tellDrafted(
  { port, reach }: Pick<Connection, 'port' | 'reach'>,
  outcomes: readonly Outcome[],
  tell: Tell,
): Promise<void> {
  for (const { change, result, detail } of outcomes) {
    if (change.kind !== 'openPostmortem' || result !== 'created') continue;
    const number = Number(/^#(\d+)/.exec(detail ?? '')?.[1]);
    const there = change.repository === undefined ? port : (await reach(nameOf(change.repository)))?.port;
    if (!there || Number.isNaN(number)) continue;
    const repository = await there.repository();
    const config = await loadUsableConfig(there);
    const pull = { number, url: `${repository.url}/pull/${number}`, title: change.title };
    await tell({ kind: 'drafted', name: config.name, pull }, toldOf(repository, config));
  }
}

/** tellTurned tells of a postmortem that turned ready just now, and not the second time. */
export async function tellTurned(
  { port }: Pick<Connection, 'port'>,
  number: number,
  tell: Tell,
): Promise<void> {
  const pull = await port.issue(number);
  const draft = (await port.reviewable(number))?.draft ?? true;
  if (!pull?.isPullRequest || (await port.timesReady(number)) > 1) return;
  const config = await loadUsableConfig(port);
  await tellAll({ port, config, notices: readyNotices([{ ...pull, draft }], config) }, tell);
}

/** tellReady tells of the postmortems that wait for a review, among what changed. */
export async function tellReady(
  { port, adoptedAt }: Survey,
  threads: readonly ChangedThread[],
  tell: Tell,
): Promise<void> {
  const young = threads.filter(
    ({ isPullRequest, draft, createdAt }) =>
      isPullRequest && !draft && Date.parse(createdAt) >= Date.parse(adoptedAt),
  );
  if (young.length === 0) return;
  const config = await loadUsableConfig(port);
  await tellAll({ port, config, notices: readyNotices(young, config) }, tell);
}

/** tellAll tells notices of one repository. */
export async function tellAll(
  { port, config, notices }: Pick<Survey, 'port'> & { config: Config; notices: readonly Notice[] },
  tell: Tell,
): Promise<void> {
  if (notices.length === 0) return;
  const told = toldOf(await port.repository(), config);
  for (const notice of notices) await tell(notice, told);
}
