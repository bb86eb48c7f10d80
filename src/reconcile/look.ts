/** The daily look, observed: what the clock alone makes due. No webhook and no change tells of it. */
import type { Config } from '../config/schema.ts';
import type { Survey } from '../github/app-port.ts';
import type { ChangedThread } from '../github/port.ts';
import { lookAt, planLook, planWatch, watchesOf } from '../plan/follow-through/look.ts';
import { type Notice, overdueNotices } from '../plan/follow-through/notices.ts';
import type { Lead } from '../plan/sweep.ts';
import { loadUsableConfig } from './load-config.ts';
import { standsAside } from './whose.ts';

/** Looks keep when (ISO 8601) each repository is looked at next; losing that costs requests, nothing else. */
export interface Looks {
  read(repository: string): Promise<string | null>;
  write(repository: string, next: string): Promise<void>;
}

/** Looked is what a look found, and when to look again. */
export interface Looked {
  readonly leads: readonly Lead[];
  /** What to tell of the action items that are overdue. */
  readonly notices: readonly Notice[];
  readonly config: Config;
  /** ISO 8601 */
  readonly next: string;
}

/** look gives what is due in a repository: a request for the list of each 100 open action items, and none where nothing is configured. */
export async function look(seen: Survey, now: Date): Promise<Looked> {
  const at = now.toISOString();
  const config = await loadUsableConfig(seen.port);
  const { now: isTime, next } = lookAt(config, at);
  if (!isTime || standsAside(seen, config)) return { leads: [], notices: [], config, next };
  const items = config.reminders ? await seen.port.openIssuesBy(seen.bot) : [];
  const incidents: ChangedThread[] = [];
  for (const { label, since } of watchesOf(config, seen.adoptedAt, at)) {
    incidents.push(...(await seen.port.issuesWith(label, since)));
  }
  const leads = [...planLook(items, config, at), ...planWatch(incidents, config, seen.adoptedAt)];
  return { leads, notices: overdueNotices(items, config, at), config, next };
}
