/** Documents and incidents as they are repeated elsewhere: without their secrets. */
import { parseOptions } from '../config/parse-options.ts';
import type { Config } from '../config/schema.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Nearby } from '../github/nearby.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { redactSecrets } from '../postmortem/safety/conceal.ts';
import { findSecrets } from './secrets.ts';

/** readDocument parses a postmortem whose words are to be repeated; what looks like a secret in it is redacted, on the same lines. */
export async function readDocument(text: string, config: Config, path: string): Promise<Postmortem> {
  const options = parseOptions(config, path);
  const postmortem = parsePostmortem(text, options);
  const secrets = await findSecrets(postmortem.lines);
  if (secrets.length === 0) return postmortem;
  return parsePostmortem(redactSecrets(postmortem.lines, secrets).join('\n'), options);
}

/** withoutSecrets gives a line of text with what looks like a secret redacted. */
export async function withoutSecrets(text: string): Promise<string> {
  const lines = text.split('\n');
  const secrets = await findSecrets(lines);
  return redactSecrets(lines, secrets).join('\n');
}

/** eventsWithoutSecrets gives what happened to an incident with what looks like a secret redacted from the words of people. */
export function eventsWithoutSecrets(events: readonly IssueEvent[]): Promise<readonly IssueEvent[]> {
  return Promise.all(
    events.map(async (event): Promise<IssueEvent> => {
      switch (event.kind) {
        case 'commented':
          return { ...event, body: await withoutSecrets(event.body) };
        case 'renamed':
          return { ...event, from: await withoutSecrets(event.from), to: await withoutSecrets(event.to) };
        case 'referenced':
          return { ...event, thread: { ...event.thread, title: await withoutSecrets(event.thread.title) } };
        default:
          return event;
      }
    }),
  );
}

/** nearbyWithoutSecrets does the same with what happened near an incident. */
export async function nearbyWithoutSecrets(nearby: Nearby): Promise<Nearby> {
  const commits = nearby.commits.map(async (commit) => ({
    ...commit,
    headline: await withoutSecrets(commit.headline),
    pull: commit.pull && { ...commit.pull, title: await withoutSecrets(commit.pull.title) },
  }));
  const deployments = nearby.deployments.map(async (deployment) => ({
    ...deployment,
    environment: await withoutSecrets(deployment.environment),
  }));
  return { ...nearby, commits: await Promise.all(commits), deployments: await Promise.all(deployments) };
}
