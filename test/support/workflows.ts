/** A repository in which only workflows are at work, with the step of `mode: run` in this process. */
import { carryOut } from '../../src/action/carry-out.ts';
import type { RunReport } from '../../src/action/report-run.ts';
import type { Listener } from '../../src/action/teller.ts';
import { createTokenClient } from '../../src/github/octokit-client.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { type As, asPerson } from './as-person.ts';

/** PLACE is the repository. */
export const PLACE = 'spot/shop';
const MAY = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;
const START = new Date('2026-11-20T10:00:00Z');

/** Workflows are the repository, the people in it and the step. */
export interface Workflows {
  readonly github: LocalGitHub;
  /** Sends a request as a person, a second after the one before; throws on any refusal. */
  readonly as: As;
  /** Runs the step on an event, now by GitHub's clock. */
  run(event: string, payload: unknown, listener?: Listener | null): Promise<RunReport>;
  /** Runs it on an event of an issue or, with a comment, on one of that comment. */
  on(number: number, action: string, comment?: Comment): Promise<RunReport>;
  /** Lets so many minutes pass. */
  later(minutes: number): void;
}

/** Comment is a comment as GitHub's API tells of it. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** openWorkflows starts a local GitHub on Friday, 2026-11-20 at 10:00 UTC; alice and bob may write. */
export async function openWorkflows(files: Readonly<Record<string, string>> = {}): Promise<Workflows> {
  const github = await startLocalGitHub({ clock: 'manual', startAt: START });
  const config = 'by: action\nsince: 2026-11-01\n';
  const { '.github/postmortem.yml': more = '', ...others } = files;
  github.createRepository({
    owner: 'spot',
    name: 'shop',
    files: { 'README.md': '# Shop\n', '.github/postmortem.yml': config + more, ...others },
    collaborators: { alice: 'write', bob: 'write' },
  });
  const send = asPerson(github);
  const as: As = (...asked) => {
    github.clock.advance(1000);
    return send(...asked);
  };
  const run: Workflows['run'] = (event, payload, listener = null) => {
    const token = github.createActionsToken(PLACE, MAY);
    const client = createTokenClient({ token, apiUrl: github.url, throttle: false });
    const now = github.clock.now();
    const wait = async (milliseconds: number) => github.clock.advance(milliseconds);
    return carryOut({ event, payload, client, place: { owner: 'spot', repo: 'shop' }, now, listener, wait });
  };
  return {
    github,
    as,
    run,
    on: async (number, action, comment) => {
      const issue = await as('alice', 'GET', `/repos/${PLACE}/issues/${number}`);
      return comment
        ? run('issue_comment', {
            action,
            issue,
            comment: { ...comment, user: { login: 'alice', type: 'User' } },
          })
        : run('issues', { action, issue });
    },
    later: (minutes) => github.clock.advance(minutes * 60_000),
  };
}
