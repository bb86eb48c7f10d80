/** The Action's inputs, parsed at the edge. */
import { TerminalError } from '../errors.ts';
import { isWebAddress } from '../web-address.ts';

/** SLACK_INPUT is the name of the input that holds a secret. */
export const SLACK_INPUT = 'slack-webhook-url';

/** Inputs are what the workflow asks for, as action.yml describes it. */
export interface Inputs {
  /** Check what a change brings, or draft and follow up as the App does. */
  readonly mode: 'check' | 'run';
  readonly files: 'changed' | 'all';
  readonly drafts: 'report' | 'fail';
  readonly failOn: 'error' | 'warning' | 'never';
  /** Post fixes as suggested changes. */
  readonly suggest: boolean;
  /** Keep one comment on the pull request. */
  readonly comment: boolean;
  readonly token: string;
  /** Where a team is told, an incoming webhook in Slack's format, which is a secret; null for nowhere. */
  readonly slackUrl: string | null;
}

/** readInputs takes each input from `get`; a word that is not allowed throws `TerminalError` with those that are. */
export function readInputs(get: (name: string) => string): Inputs {
  const token = get('token').trim();
  if (token === '') {
    throw new TerminalError(
      'Input "token" is empty: leave it out to use the token of the job, and give the job its permissions. A secret is empty in a workflow that the pull request of a fork began.',
    );
  }
  return {
    mode: oneOf(get, 'mode', ['check', 'run']),
    files: oneOf(get, 'files', ['changed', 'all']),
    drafts: oneOf(get, 'drafts', ['report', 'fail']),
    failOn: oneOf(get, 'fail-on', ['error', 'warning', 'never']),
    suggest: oneOf(get, 'suggest', ['false', 'true']) === 'true',
    comment: oneOf(get, 'comment', ['false', 'true']) === 'true',
    token,
    slackUrl: readSlackUrl(get),
  };
}

/** The address is a secret: it is not repeated. */
function readSlackUrl(get: (name: string) => string): string | null {
  const url = get(SLACK_INPUT).trim();
  if (url === '' || isWebAddress(url)) return url || null;
  throw new TerminalError(
    `Input "${SLACK_INPUT}" is not a URL: set it to a secret with the address of an incoming webhook, as https://hooks.slack.com/services/…, or leave it out.`,
  );
}

/** The first word is the default, also where the input is set to nothing. */
function oneOf<const Word extends string>(
  get: (name: string) => string,
  name: string,
  allowed: readonly [Word, ...Word[]],
): Word {
  const value = get(name).trim();
  if (value === '') return allowed[0];
  const word = allowed.find((each) => each === value);
  if (word === undefined) {
    throw new TerminalError(
      `Input "${name}" is ${JSON.stringify(value)}: expected one of ${allowed.join(', ')}. Correct it under "with:" in the workflow.`,
    );
  }
  return word;
}
