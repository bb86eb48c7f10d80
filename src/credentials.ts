/** The App's credentials over Probot. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Probot, ProbotOctokit } from 'probot';
import { type Credentials, createCredentials } from './github/tokens.ts';

/** openCredentials gives clients that share Probot's log and throttle, the latter for each installation. */
export function openCredentials(app: Probot): Credentials {
  return createCredentials({
    app: () => app.auth(),
    open: async (installation, authStrategy) => {
      // Probot has no name for the class with its settings.
      const Octokit = (await app.auth()).constructor as typeof ProbotOctokit;
      return new Octokit({ authStrategy, throttle: { id: String(installation) } });
    },
    now: Date.now,
    pause,
  });
}
