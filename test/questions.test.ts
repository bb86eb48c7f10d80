import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Clients, createClients } from '../src/clients.ts';
import { isQuestion } from '../src/github/octokit-graph.ts';
import { READING } from '../src/github/tokens.ts';
import { createLog } from '../src/log.ts';
import { SILENT } from '../src/meter.ts';
import { createQuestionTurns } from '../src/questions.ts';
import { type StubGitHub, startStubGitHub } from './support/stub-github.ts';
import { offlineEnvironment } from './support/webhook.ts';

describe('isQuestion', () => {
  it.each([
    ['query ($id: ID!) { node(id: $id) { id } }', true],
    ['\n  query { viewer { login } }', true],
    ['{ viewer { login } }', true],
    ['mutation ($id: ID!) { closeIssue(input: { issueId: $id }) { clientMutationId } }', false],
    ['query A { viewer { login } } mutation B { closeIssue(input: {}) { clientMutationId } }', false],
    ['fragment a on User { login } mutation { closeIssue(input: {}) { clientMutationId } }', false],
    ['queryable', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(isQuestion(text)).toBe(expected));
});

describe('the turns of questions', () => {
  const play = () => {
    let time = 0;
    const pauses: number[] = [];
    const pause = async (milliseconds: number) => {
      pauses.push(milliseconds);
      time += milliseconds;
    };
    const turns = createQuestionTurns({ now: () => time, pause });
    let running = 0;
    let most = 0;
    const ask = (name: string, takes = 0) =>
      turns.key(name).schedule({}, async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        time += takes;
        running -= 1;
      });
    return { ask, pauses, most: () => most };
  };

  it('come one after the other, and no more than GitHub takes in a minute beside the changes', async () => {
    const { ask, pauses, most } = play();
    await Promise.all(Array.from({ length: 5 }, () => ask('7')));
    expect(pauses).toEqual([36, 36, 36, 36]);
    expect(most()).toBe(1);
    const [points, change] = [60_000 / 36, 60 * 5];
    expect(points + change).toBeLessThanOrEqual(2000);
  });

  it('wait for nothing when the one before took longer', async () => {
    const { ask, pauses } = play();
    await ask('7', 200);
    await ask('7', 30);
    await ask('7');
    expect(pauses).toEqual([6]);
  });

  it('are those of each installation, and go on after a failure', async () => {
    const { ask, pauses } = play();
    await Promise.all([ask('7'), ask('8'), ask('9')]);
    expect(pauses).toEqual([]);
    const turns = createQuestionTurns({ now: () => 0, pause: async () => undefined }).key('7');
    const failed = turns.schedule({}, () => Promise.reject(new Error('no')));
    const next = turns.schedule({}, async (word: string) => word, 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});

describe('a client of the App', () => {
  let github: StubGitHub;
  let clients: Clients;
  beforeAll(async () => {
    github = await startStubGitHub();
    const environment = { ...(await offlineEnvironment()), apiUrl: github.url, throttle: true };
    clients = await createClients(environment, createLog('silent'), SILENT);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => github.close());

  const QUERY = 'query ($number: Int!) { repository { issue(number: $number) { id } } }';
  const MUTATION = 'mutation ($number: Int!) { closeIssue(input: { number: $number }) { clientMutationId } }';

  /** The clock stands still, and what waits for half a second or more waits for ever. */
  function stopTheClock(): void {
    const start = globalThis.setTimeout;
    jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    const begin = (work: () => void, wait = 0) =>
      start(wait < 500 ? work : () => undefined, Math.min(wait, 500));
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(begin as typeof setTimeout);
  }

  it.each([
    ['a change by REST', 'POST /repos/{owner}/{repo}/labels'],
    ['a change by GraphQL', MUTATION],
  ])('asks its questions while %s waits for its second', async (_, change) => {
    stopTheClock();
    const access = { installation: github.asked.size + 1, repositories: ['shop'], permissions: READING };
    const client = await clients.installation(access);
    const make = () =>
      change === MUTATION
        ? client.graphql(MUTATION, { number: 0 })
        : client.request('POST /repos/{owner}/{repo}/labels', { owner: 'a', repo: 'b', name: 'c' });
    await make();
    let isChanged = false;
    void make().then(() => {
      isChanged = true;
    });
    const numbers = Array.from({ length: 5 }, (_each, at) => github.asked.size + 10 + at);
    await Promise.all(numbers.map((number) => client.graphql(QUERY, { number })));
    expect(numbers.every((number) => github.asked.has(number))).toBe(true);
    expect(isChanged).toBe(false);
  });
});
