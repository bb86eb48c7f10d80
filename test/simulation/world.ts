/** A repository, people and an App without a server: webhooks are requests that a schedule delivers, drops, repeats and shuffles. */

import type { Connection } from '../../src/github/connection.ts';
import { createConnector } from '../../src/github/octokit.ts';
import { createAppPort } from '../../src/github/octokit-app.ts';
import type { Request } from '../../src/github/port.ts';
import type { Outcome } from '../../src/plan/change.ts';
import type { Watermark } from '../../src/plan/sweep.ts';
import { leadOf, planChanges, reconcile } from '../../src/reconcile/reconcile.ts';
import { sweep } from '../../src/reconcile/sweep.ts';
import { tellDrafted } from '../../src/reconcile/tell.ts';
import { type LocalGitHub, startLocalGitHub } from '../github/index.ts';
import { type As, asPerson } from '../support/as-person.ts';
import { credentialsOf } from '../support/credentials.ts';
import { type Channel, openChannel, type Reply, tellerFor } from './channel.ts';
import type { Route } from './schedule.ts';

/** SHOP is the incident's repository. */
export const SHOP = 'acme/shop';
/** BOT does the work: the App takes the name of GitHub's own, as which a workflow's token acts, so that one verdict fits both. */
export const BOT = 'github-actions[bot]';
export const SETTLE_SECONDS = 600;

/** World is what a schedule acts on. */
export interface World {
  readonly github: LocalGitHub;
  /** Where the postmortem is, where the issues of its action items are, and what the incident is called there. */
  readonly places: Places;
  /** Sends a request as a person. */
  readonly as: As;
  /** Does the work of a request once; one that failed stays in the inbox. */
  work(request: Request): Promise<void>;
  /** What failed since it was last asked for: the inbox would try it again. */
  failed(): readonly Request[];
  /** What is still planned for a request. */
  planned(request: Request): Promise<readonly unknown[]>;
  /** Sweeps, and gives what it wants looked at. */
  sweep(): Promise<readonly Request[]>;
  /** Loses the database: the inbox and the watermarks. */
  forget(): void;
  /** Where a team is told of what happens; null for nowhere. */
  readonly channel: Channel | null;
  /** What the App is started with. */
  readonly app: {
    readonly appId: number;
    readonly privateKey: string;
    readonly webhookSecret: string;
    readonly slackUrl: string | null;
  };
  request(kind: Request['kind'], number: number): Request;
  close(): Promise<void>;
}

/** Places are repositories, as `owner/name`, and names that depend on them. */
export interface Places {
  readonly postmortem: string;
  readonly actions: string;
  readonly branch: string;
  readonly incident: string;
}

const HOME: Places = { postmortem: SHOP, actions: SHOP, branch: 'postmortem/1', incident: '1' };
const ROUTED: Places = {
  postmortem: 'acme/reviews',
  actions: 'acme/tasks',
  branch: 'postmortem/shop-1',
  incident: 'acme/shop#1',
};
const PEOPLE = { alice: 'write', bob: 'write', tom: 'triage', eve: 'read' } as const;
const ROUTES = 'routes:\n  - postmortem: reviews\n    actions: acme/tasks\n';

const PERMISSIONS = {
  metadata: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
} as const;

/**
 * openWorld starts everything at noon of one day, a Friday, the App installed an hour before; alice and bob may write, tom
 * may triage, and zoe instead of him where postmortems are routed to. Every repository has the configuration, and the routes.
 */
export async function openWorld(
  route: Route,
  configuration = '',
  replies: readonly Reply[] | null = null,
): Promise<World> {
  const places = route === 'none' ? HOME : ROUTED;
  const names = route === 'none' ? ['shop'] : ['shop', 'reviews', 'tasks'];
  const text = (route === 'none' ? '' : ROUTES) + configuration;
  const startAt = new Date('2026-11-20T12:00:00Z');
  const github = await startLocalGitHub({ clock: 'manual', startAt });
  for (const name of names) {
    github.createRepository({
      owner: 'acme',
      name,
      private: route === 'hidden' && name !== 'shop',
      files: { 'README.md': '# Shop\n', ...(text === '' ? {} : { '.github/postmortem.yml': text }) },
      collaborators: { ...PEOPLE, ...(name === 'reviews' ? { tom: 'read', zoe: 'triage' } : {}) },
    });
  }
  const app = github.createApp({
    slug: 'github-actions',
    permissions: PERMISSIONS,
    events: ['issues', 'issue_comment', 'pull_request'],
  });
  const createdAt = new Date(startAt.getTime() - 3_600_000);
  const installation = github.installApp(app.id, { owner: 'acme', repositories: names, createdAt });
  const key = { appId: app.id, privateKey: app.privateKey };
  const credentials = credentialsOf(github.url, key, github.fetch);
  const { connect, survey } = createConnector(credentials, { settleSeconds: SETTLE_SECONDS });
  const port = createAppPort(credentials, () => github.clock.now().getTime());
  const repositoryOf = (kind: Request['kind']) => {
    if (kind === 'incident' || kind === 'life') return SHOP;
    return kind === 'action-item' ? places.actions : places.postmortem;
  };
  const request: World['request'] = (kind, number) => ({
    kind,
    installation,
    owner: 'acme',
    repo: repositoryOf(kind).slice('acme/'.length),
    number,
  });
  const connected = async (place: Request): Promise<Connection> => connect(place);
  const channel = replies && (await openChannel(replies, () => github.clock.now()));
  const teller = tellerFor(channel);
  const marks = new Map<string, Watermark>();
  const looks = new Map<string, string>();
  const inbox = new Map<string, Request>();
  const keyOf = ({ kind, repo, number }: Request) => `${kind} ${repo} ${number}`;
  return {
    github,
    places,
    channel,
    app: { ...key, webhookSecret: app.webhookSecret, slackUrl: channel?.url ?? null },
    request,
    as: asPerson(github, github.fetch),
    work: async (wanted) => {
      try {
        const connection = await connected(wanted);
        const done: Outcome[] = [];
        const heard = (outcome: Outcome) => void done.push(outcome);
        const outcomes = await reconcile(leadOf(wanted), connection, github.clock.now(), heard).finally(
          () => teller && tellDrafted(connection, done, teller.tell).catch(() => {}),
        );
        if (outcomes.some(({ rest }) => rest !== undefined)) inbox.set(keyOf(wanted), wanted);
        else inbox.delete(keyOf(wanted));
      } catch {
        inbox.set(keyOf(wanted), wanted);
      }
    },
    failed: () => {
      const left = [...inbox.values()];
      inbox.clear();
      return left;
    },
    forget: () => {
      marks.clear();
      looks.clear();
      inbox.clear();
      teller?.forget();
    },
    planned: async (wanted) => planChanges(leadOf(wanted), await connected(wanted), github.clock.now()),
    sweep: async () => {
      const noted: Request[] = [];
      await sweep({
        app: port,
        survey,
        watermarks: {
          read: async (key) => marks.get(key) ?? null,
          write: async (key, mark) => void marks.set(key, mark),
        },
        looks: {
          read: async (key) => looks.get(key) ?? null,
          write: async (key, next) => void looks.set(key, next),
        },
        note: async (found) => void noted.push(found),
        tell: teller?.tell ?? null,
        settleSeconds: SETTLE_SECONDS,
        now: () => github.clock.now().getTime(),
        failed: () => {},
      });
      return noted;
    },
    close: async () => {
      await channel?.close();
      await github.close();
    },
  };
}
