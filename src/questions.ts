/** Questions: what GraphQL is asked without changing anything. Octokit's throttle takes them for writes, GitHub for reading. */
import { isQuestion } from './github/octokit-graph.ts';
import type { Client } from './github/octokit-shapes.ts';
import { createLanes } from './lanes.ts';

/** askApart gives a client that has its questions asked by another one, and does all else itself. */
export function askApart(client: Client, questions: Pick<Client, 'graphql'>): Client {
  return {
    request: client.request,
    paginate: client.paginate,
    graphql: (text, variables) => (isQuestion(text) ? questions : client).graphql(text, variables),
  };
}

type Job<Given extends readonly unknown[], T> = (...given: Given) => Promise<T>;

/** Turns say when a job may begin, by the name that it is done under: as much of a limiter as Octokit's throttle uses. */
export interface Turns {
  key(name: string): {
    schedule<Given extends readonly unknown[], T>(
      options: object,
      job: Job<Given, T>,
      ...given: Given
    ): Promise<T>;
  };
}

/** AT_ONCE lets every job begin. */
export const AT_ONCE: Turns = { key: () => ({ schedule: (_, job, ...given) => job(...given) }) };

/**
 * Milliseconds. GitHub allows an installation 2,000 points a minute for GraphQL: with one point each, these leave enough for
 * a change a second, which is five.
 */
const GAP = 36;

/** TurnOptions are the clock, in milliseconds, and how to wait. */
export interface TurnOptions {
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** createQuestionTurns lets one job of a name run at a time, so that GitHub's computing, of which it allows a minute each minute, is never more than the time that passes; and lets them begin 36 ms apart. */
export function createQuestionTurns({ now, pause }: TurnOptions): Turns {
  const lane = createLanes();
  const begun = new Map<string, number>();
  return {
    key: (name) => ({
      schedule: (_, job, ...given) =>
        lane(name, async () => {
          const wait = (begun.get(name) ?? Number.NEGATIVE_INFINITY) + GAP - now();
          if (wait > 0) await pause(wait);
          begun.set(name, now());
          return job(...given);
        }),
    }),
  };
}
