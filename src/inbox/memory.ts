/** An inbox in memory: what it holds is lost with the process. */
import { GitHubError, TerminalError } from '../errors.ts';
import type { Request } from '../github/port.ts';
import { type Inbox, keyOf, type Worker } from './inbox.ts';

/** MemoryInboxOptions say how often and after how long a failed request is tried again. */
export interface MemoryInboxOptions {
  readonly work: Worker;
  /** Hears of every failed try: `retryIn` is milliseconds, null when the request is given up. */
  readonly failed: (request: Request, error: unknown, retryIn: number | null) => void;
  readonly concurrency?: number;
  readonly tries?: number;
  /** Milliseconds before the second try; each further one waits twice as long, at most 15 minutes. */
  readonly firstRetry?: number;
}

interface Entry {
  readonly request: Request;
  tries: number;
  state: 'ready' | 'running' | 'again' | 'waiting';
  timer?: NodeJS.Timeout;
}

const MAX_RETRY = 15 * 60 * 1000;

/** createMemoryInbox runs one request at a time for each key, oldest first, and a few keys side by side. */
export function createMemoryInbox(options: MemoryInboxOptions): Inbox {
  const { work, failed, concurrency = 4, tries = 5, firstRetry = 2000 } = options;
  const entries = new Map<string, Entry>();
  let running = 0;
  let stopped = false;
  let listeners: (() => void)[] = [];

  const tell = () => {
    if (stopped ? running > 0 : entries.size > 0) return;
    const heard = listeners;
    listeners = [];
    for (const listener of heard) listener();
  };
  const quiet = () =>
    new Promise<void>((resolve) => {
      listeners.push(resolve);
      tell();
    });

  const retryLater = (entry: Entry, error: unknown) => {
    const over = error instanceof TerminalError || entry.tries >= tries;
    const asked = error instanceof GitHubError && error.retryAfter !== null ? error.retryAfter * 1000 : 0;
    const pause = Math.max(asked, Math.min(firstRetry * 2 ** (entry.tries - 1), MAX_RETRY));
    failed(entry.request, error, over ? null : pause);
    if (over) return false;
    entry.state = 'waiting';
    entry.timer = setTimeout(() => {
      entry.state = 'ready';
      next();
    }, pause);
    return true;
  };

  const run = async (key: string, entry: Entry) => {
    entry.state = 'running';
    entry.tries += 1;
    running += 1;
    let waits = false;
    try {
      await work(entry.request);
    } catch (error) {
      if (stopped || isAgain(entry)) failed(entry.request, error, stopped ? null : 0);
      else waits = retryLater(entry, error);
    }
    running -= 1;
    const again = isAgain(entry);
    if (!waits) entries.delete(key);
    if (again && !stopped) entries.set(key, { request: entry.request, tries: 0, state: 'ready' });
    next();
    tell();
  };

  const next = () => {
    for (const [key, entry] of entries) {
      if (stopped || running >= concurrency) return;
      if (entry.state === 'ready') void run(key, entry);
    }
  };

  return {
    note: async (request) => {
      if (stopped) throw new Error('The inbox is closed: this process is stopping.');
      const key = keyOf(request);
      const entry = entries.get(key);
      if (entry?.state === 'running') entry.state = 'again';
      else if (!entry) entries.set(key, { request, tries: 0, state: 'ready' });
      next();
    },
    settled: quiet,
    stop: () => {
      stopped = true;
      for (const { timer } of entries.values()) clearTimeout(timer);
      return quiet();
    },
  };
}

/** The state may have changed while the work ran. */
function isAgain(entry: Entry): boolean {
  return entry.state === 'again';
}
