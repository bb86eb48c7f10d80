/** The notifier: tells a team what there is to tell, through an incoming webhook in Slack's format. It never fails what it tells of. */
import type { Logger } from 'pino';
import type { Store } from './inbox/inbox.ts';
import type { Notice, Told } from './plan/follow-through/notices.ts';
import type { Tell } from './reconcile/tell.ts';
import { postNotice } from './slack.ts';

/** NotifierOptions are what a notifier works with. */
export interface NotifierOptions {
  /** The address of the webhook, which is a secret. */
  readonly url: string;
  readonly store: Pick<Store, 'recall' | 'remember'>;
  readonly log: Logger;
}

/** createNotifier gives what tells of a notice once. What was told is kept beside the inbox; it may be lost, and then something is told twice. */
export function createNotifier({ url, store, log }: NotifierOptions): Tell {
  return async (notice, told) => {
    try {
      const key = keyOf(notice, told);
      if (key !== null && (await store.recall(key)) !== null) return;
      const reason = await postNotice(url, notice, told);
      if (reason === null) {
        if (key !== null) await store.remember(key, 'told');
        log.info({ notice: notice.kind, repository: told.repository }, 'Notified');
      } else {
        log.warn({ notice: notice.kind, reason }, 'The notification was not taken');
      }
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      log.warn({ notice: notice.kind, reason }, 'What was told could not be looked up or kept');
    }
  };
}

/** The digest comes with the daily look, which is kept itself. */
function keyOf(notice: Notice, { repository }: Told): string | null {
  if (notice.kind === 'overdue') return null;
  return `told ${repository}#${notice.pull.number} ${notice.kind}`.toLowerCase();
}
