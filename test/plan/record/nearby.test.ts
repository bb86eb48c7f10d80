import { describe, expect, it } from '@jest/globals';
import type { Nearby, NearCommit, NearDeployment } from '../../../src/github/nearby.ts';
import { hear } from '../../../src/plan/commands/hear.ts';
import { nearbyFacts } from '../../../src/plan/record/nearby-facts.ts';
import { lastHeardOf, nearnessOf } from '../../../src/plan/record/nearness.ts';
import { type IncidentRecord, recordOf } from '../../../src/plan/record/record.ts';
import { BOT, config, issue } from '../observed.ts';
import { comment, event, minute, OPENED, pull } from './incident.ts';

const URL = 'https://github.com/acme/shop';
const person = (login: string) => ({ login, isBot: login.endsWith('[bot]') });
const shaOf = (number: number) => number.toString(16).padStart(40, '0');

const commit = (at: number, number: number, change: Partial<NearCommit> = {}): NearCommit => ({
  sha: shaOf(number),
  url: `${URL}/commit/${shaOf(number)}`,
  headline: `Change ${number}`,
  isRevert: false,
  at: minute(at),
  by: person('bob'),
  pull: null,
  ...change,
});
const merged = (at: number, number: number, title = `Pull ${number}`, branch = 'work') => ({
  pull: { ...pull(number, title, minute(at)), branch, by: person('bob') },
});
const deployment = (at: number, id: number, change: Partial<NearDeployment> = {}): NearDeployment => ({
  id,
  sha: shaOf(1),
  environment: 'production',
  outcome: 'done',
  at: minute(at),
  by: person('bob'),
  ...change,
});

function record(nearby: Partial<Nearby>, events = [] as ReturnType<typeof event>[]): IncidentRecord {
  const isOwnBranch = (branch: string) => branch.startsWith('postmortem/');
  const near = (span: Parameters<typeof nearbyFacts>[1]['span']) =>
    nearbyFacts({ url: URL, commits: [], deployments: [], ...nearby }, { span, bot: BOT, isOwnBranch });
  return recordOf({ issue: issue({ assignees: [] }), events, config: config(), near });
}

const told = (nearby: Partial<Nearby>, events = [] as ReturnType<typeof event>[]) =>
  record(nearby, events).entries.flatMap(({ text }) => (text.startsWith('Incident') ? [] : [text]));

describe('what reached the default branch', () => {
  it('is one entry for each pull request, when it was merged', () => {
    const commits = [
      commit(-50, 1, merged(-10, 5)),
      commit(-40, 2, merged(-10, 5)),
      commit(-10, 3, { headline: 'Merge pull request #5', ...merged(-10, 5) }),
      commit(-5, 4),
    ];
    expect(told({ commits })).toEqual([
      'Pull request 5 is merged: “Pull 5”',
      'Commit 0000000 is pushed: “Change 4”',
    ]);
    expect(record({ commits }).links).toEqual([
      { kind: 'pull-request', text: 'Pull request 5: Pull 5', url: `${URL}/pull/5`, mergedAt: minute(-10) },
      { kind: 'commit', text: 'Commit 0000000: Change 4', url: `${URL}/commit/${shaOf(4)}`, mergedAt: null },
    ]);
  });

  it('is a revert by its title, or by all that its commits say', () => {
    const isRevert = true;
    const commits = [
      commit(1, 1, merged(1, 5, 'Revert "Use the new gateway"')),
      commit(2, 2, { isRevert, ...merged(2, 6, 'Go back') }),
      commit(2, 3, { headline: 'Merge pull request #6', ...merged(2, 6, 'Go back') }),
      commit(3, 4, { isRevert, ...merged(3, 7, 'Try both') }),
      commit(3, 5, merged(3, 7, 'Try both')),
      commit(4, 6, { isRevert }),
    ];
    expect(told({ commits })).toEqual([
      'Revert, pull request 5 is merged: “Revert "Use the new gateway"”',
      'Revert, pull request 6 is merged: “Go back”',
      'Pull request 7 is merged: “Try both”',
      'Revert, commit 0000000 is pushed: “Change 6”',
    ]);
    expect(record({ commits }).links.map(({ kind }) => kind)).toEqual([
      'revert',
      'revert',
      'pull-request',
      'revert',
    ]);
  });

  it('is told once where it refers to the incident, and then as a revert too', () => {
    const refers = event(3, { kind: 'referenced', thread: pull(5, 'Go back', minute(4)) });
    const commits = [commit(4, 1, { isRevert: true, ...merged(4, 5, 'Go back') })];
    expect(told({ commits }, [refers])).toEqual([
      'Pull request 5 refers to the incident: “Go back”',
      'Revert, pull request 5 is merged: “Go back”',
    ]);
    const mentions = { ...event(5, { kind: 'commit', sha: shaOf(2) }), url: `${URL}/commit/${shaOf(2)}` };
    expect(told({ commits: [commit(5, 2)] }, [mentions])).toEqual(['Commit 0000000 refers to the incident']);
  });

  it('is not what the App did, and not what is far away', () => {
    const commits = [
      commit(-1, 1, merged(-1, 5, 'Postmortem', 'postmortem/4')),
      commit(-1, 2, { by: person(BOT) }),
      commit(-121, 3),
      commit(20, 4),
      commit(19, 5, merged(21, 6)),
    ];
    const closed = event(15, { kind: 'closed', reason: 'completed', commit: null });
    expect(told({ commits }, [closed])).toEqual([]);
    expect(told({ commits: [commit(-119, 3)] }, [closed])).toHaveLength(1);
  });

  it('is counted in the middle where it is much', () => {
    const commits = Array.from({ length: 33 }, (_, index) => commit(index, index + 1));
    const lines = told({ commits });
    expect(lines).toHaveLength(21);
    expect(lines[10]).toBe('13 more changes of the default branch');
    expect(lines[11]).toContain('Change 24');
    expect(record({ commits }).entries.find(({ kind }) => kind === 'more')?.url).toBe(`${URL}/commits`);
  });
});

describe('what was deployed', () => {
  it('is one entry for one commit in several environments, and says what came of it', () => {
    const eu = 'production-eu';
    const deployments = [
      deployment(1, 1),
      deployment(2, 2, { environment: eu }),
      deployment(3, 3),
      deployment(4, 4, { outcome: 'failed', environment: eu }),
      deployment(30, 5, { outcome: 'begun' }),
      deployment(31, 6, { outcome: 'abandoned' }),
      deployment(32, 7, { sha: shaOf(2), environment: '' }),
    ];
    expect(told({ deployments })).toEqual([
      'Deployed 0000000 to production, production-eu',
      'Deployment of 0000000 to production-eu failed',
      'Deployment of 0000000 to production begins',
      'Deployment of 0000000 to production is abandoned',
      'Deployed 0000000',
    ]);
    const urls = record({ deployments }).links.map(({ url }) => url);
    expect(urls[0]).toBe(`${URL}/deployments/production#deployment-1`);
    expect(new Set(urls).size).toBe(5);
  });

  it.each(['Preview – shop', 'pr-12', 'review/work', 'deploy-preview-3', 'Preview'])(
    'is no preview of a bot: %s',
    (environment) => {
      const by = person('vercel[bot]');
      expect(told({ deployments: [deployment(1, 1, { environment, by })] })).toEqual([]);
      expect(told({ deployments: [deployment(1, 1, { environment })] })).toHaveLength(1);
      expect(told({ deployments: [deployment(1, 1, { by })] })).toEqual(['Deployed 0000000 to production']);
    },
  );

  it('shows neither a secret nor a line break of an environment', () => {
    const secret = `ghp_${'a1B2c3D4'.repeat(5).slice(0, 36)}`;
    const deployments = [
      deployment(1, 1, { environment: secret }),
      deployment(40, 2, { environment: 'a\n# b' }),
    ];
    const lines = told({ deployments });
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines[1]).toBe('Deployed 0000000 to a # b');
  });
});

describe('lastHeardOf', () => {
  it('is when somebody did something to the incident of which a webhook tells', () => {
    const heard = (...events: ReturnType<typeof event>[]) =>
      (lastHeardOf(issue(), { events, said: [], bot: BOT }) - Date.parse(OPENED)) / 60_000;
    expect(heard()).toBe(0);
    expect(heard(comment(5, 'Down'), comment(9, 'Me too', { by: 'x[bot]' }))).toBe(5);
    expect(heard(event(7, { kind: 'labelled', label: 'sev1' }, 'x[bot]'))).toBe(7);
    expect(heard(event(7, { kind: 'labelled', label: 'sev1' }, BOT), comment(8, 'Told', { by: BOT }))).toBe(
      0,
    );
    expect(heard(event(7, { kind: 'referenced', thread: pull(5, 'Go back') }))).toBe(0);
  });
});

describe('nearnessOf', () => {
  const said = (minutes: number) => {
    const hearing = { zone: 'UTC', scale: [], bots: [], bot: BOT };
    return hear(
      [{ number: 7, events: [comment(600, `/started ${minute(minutes).slice(0, 16)}Z`)] }],
      hearing,
    );
  };

  it('begins two hours before what anybody says, but not long before the opening', () => {
    const nearness = (minutes: number) => nearnessOf(issue(), said(minutes), config()).since;
    const hours = (count: number) => new Date(Date.parse(OPENED) - count * 3_600_000).toISOString();
    expect(nearnessOf(issue(), [], config())).toEqual({
      since: hours(2),
      opened: new Date(OPENED).toISOString(),
      until: null,
      merges: true,
      deployments: true,
    });
    expect(nearness(-60)).toBe(hours(3));
    expect(nearness(30)).toBe(hours(2));
    expect(nearness(-60 * 24 * 400)).toBe(hours(7 * 24 + 2));
  });
});
