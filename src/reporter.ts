/** What the inbox tells of, for the log and the metrics. */
import type { Logger } from 'pino';
import { EarlyError, GitHubError, TerminalError } from './errors.ts';
import type { InboxEvent } from './inbox/runner.ts';
import type { Meter, WorkOutcome } from './meter.ts';

/** createReporter says in the log and the metrics what came of work that did not end, and when it is tried again. */
export function createReporter({ log, meter }: { readonly log: Logger; readonly meter: Meter }) {
  return (event: InboxEvent): void => {
    const { error } = event;
    if (event.kind === 'store-failed') {
      log.error({ err: error }, 'The store of the inbox failed; it is asked again');
      return;
    }
    const { delivery, request, retryIn } = event;
    meter.worked(request.kind, outcomeOf(error, retryIn));
    if (error instanceof EarlyError) return;
    const next = retryIn === null ? 'given up' : `next try in ${Math.ceil(retryIn / 1000)} s`;
    const words = error instanceof Error ? error.message : String(error);
    const about = { delivery, request, ...(error instanceof TerminalError ? {} : { err: error }) };
    log[retryIn === null ? 'error' : 'warn'](about, `${words} (${next})`);
  };
}

function outcomeOf(error: unknown, retryIn: number | null): WorkOutcome {
  if (error instanceof TerminalError) return 'dropped';
  if (retryIn === null) return 'dead';
  const asked = error instanceof GitHubError && error.retryAfter !== null;
  return asked || error instanceof EarlyError ? 'postponed' : 'retried';
}
