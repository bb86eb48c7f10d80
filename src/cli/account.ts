/** As which account a plan is made: what another account made is not known again, and would be made twice. */
import type { Config } from '../config/schema.ts';
import { TerminalError } from '../errors.ts';

/** Acting is who asks, and for whom. */
export interface Acting {
  readonly command: 'plan' | 'sync';
  /** The login given with `--as`. */
  readonly as: string | undefined;
  readonly by: Config['by'];
  /** The login that the token acts as. */
  readonly viewer: string;
}

/** Account is the login whose markers count, and whether it does other work too. */
export interface Account {
  readonly bot: string;
  readonly shared: boolean;
}

const WORKFLOW = 'github-actions[bot]';

/**
 * accountFor gives the account that works in the repository: the one that was named, else the token's own where it can be
 * the App's or the workflow's. It throws `TerminalError` when the account cannot be known, or is not the token's to write as.
 */
export function accountFor({ command, as, by, viewer }: Acting): Account {
  const isBot = viewer.endsWith('[bot]');
  const named = as?.toLowerCase() === viewer.toLowerCase() ? viewer : as;
  const fits = isBot && (by === 'action' || viewer !== WORKFLOW);
  const bot = named ?? (fits ? viewer : by === 'action' && command === 'plan' ? WORKFLOW : null);
  if (bot === null) throw new TerminalError(unknownAccount({ command, by, viewer }));
  if (command === 'sync' && bot !== viewer) {
    throw new TerminalError(
      `The token is that of ${viewer} and cannot write as ${bot}: use a token of ${bot}, or look only, with debrief plan.`,
    );
  }
  return { bot, shared: by === 'action' || bot === WORKFLOW || !bot.endsWith('[bot]') };
}

function unknownAccount({ command, by, viewer }: Omit<Acting, 'as'>): string {
  if (command === 'plan') {
    return `The token is that of ${viewer}. Say with --as which account the App has here, like --as my-debrief[bot]: its name stands beside its comments. What another account made does not count.`;
  }
  const worker = by === 'app' ? 'App' : 'workflow';
  return `The token is that of ${viewer}: the ${worker} would not know again what ${viewer} made, and make it twice. Use a token of the ${worker}, or, where neither App nor workflow is at work, say --as ${viewer}.`;
}
