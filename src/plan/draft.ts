/** Journey 1, draft: an incident becomes a branch, a postmortem and a draft pull request. */
import type { Config } from '../config/schema.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import type { Comment, Issue, Label, Labelling, PullRequestSummary, Repository } from '../github/port.ts';
import { renderPostmortem } from '../postmortem/template/render.ts';
import type { Change } from './change.ts';
import { outsiderComment, unknownTemplateComment } from './explanations.ts';
import { findAppComment, planComment } from './markers.ts';
import { pullRequestBody, pullRequestTitle } from './pull-request-words.ts';
import { type IncidentRecord, recordOf } from './record/record.ts';
import { recordValues } from './record/values.ts';

/** ObservedIncident is all that the draft depends on, read before anything is written. */
export interface ObservedIncident {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly events: readonly IssueEvent[];
  readonly config: Config;
  readonly adoptedAt: string;
  readonly bot: string;
  /** The labellings that could count, each with whether GitHub or the configuration lets that account open incidents. */
  readonly labellings: readonly TrustedLabelling[];
  readonly pullRequests: readonly ObservedPullRequest[];
  /** The commit at the head of the default branch, null while the repository is empty. */
  readonly commit: string | null;
  /** The template that the label chooses; a source of null means that no such template exists. */
  readonly template: { readonly name: string; readonly source: string | null } | null;
  readonly templateNames: readonly string[];
  /** True when the default branch has a file there. */
  readonly hasFile: (path: string) => boolean;
  /** The incident's comments; read only where one of ours may have to be written. */
  readonly comments: readonly Comment[];
}

/** TrustedLabelling is a labelling and whether its account may open incidents. */
export type TrustedLabelling = Labelling & { readonly trusted: boolean };

/** ObservedPullRequest is a pull request from the incident's branch. */
export type ObservedPullRequest = PullRequestSummary & {
  readonly everLabelled: boolean;
  /** True for one that was closed before: who opened it again wants it. */
  readonly wasClosed: boolean;
};

/** incidentLabels gives the incident labels that an issue carries, in the order of the configuration. */
export function incidentLabels(config: Config, issue: Pick<Issue, 'labels'>): string[] {
  const present = issue.labels.map((label) => label.toLowerCase());
  return Object.keys(config.incident.labels).filter((label) => present.includes(label.toLowerCase()));
}

/** countingLabellings gives the last labelling of each incident label that the issue still carries, none from before the installation. */
export function countingLabellings(
  config: Config,
  issue: Pick<Issue, 'labels'>,
  labellings: readonly Labelling[],
  adoptedAt: string,
): Labelling[] {
  return incidentLabels(config, issue).flatMap((name) => {
    const last = labellings.filter(({ label }) => label.toLowerCase() === name.toLowerCase()).at(-1);
    return last && Date.parse(last.at) >= Date.parse(adoptedAt) ? [{ ...last, label: name }] : [];
  });
}

/** branchOf gives the incident's branch: its name is the lock against a second postmortem. */
export function branchOf(config: Config, incident: number): string {
  return config.postmortem.branch.replace('{number}', String(incident));
}

/** planDraft returns no changes once a pull request exists for the incident, open or closed, with its labels on. */
export function planDraft(observed: ObservedIncident): readonly Change[] {
  const { config, issue, labellings, pullRequests, repository } = observed;
  if (issue.isPullRequest || repository.archived || labellings.length === 0) return [];
  const [existing] = pullRequests;
  const twins = planTwins(observed);
  if (twins.length > 0) return twins;
  if (existing) return existing.open ? planLabels(observed, existing) : [];
  const trusted = labellings.find((labelling) => labelling.trusted);
  if (!trusted)
    return planExplanation(
      observed,
      'not-allowed',
      outsiderComment(
        config.name,
        labellings.map(({ by }) => by.login),
      ),
    );
  if (observed.commit === null || observed.template === null) return [];
  const { name, source } = observed.template;
  if (source === null) {
    const missing = { label: trusted.label, template: name, known: observed.templateNames };
    return planExplanation(observed, 'template', unknownTemplateComment(config.name, missing));
  }
  const path = freePath(observed);
  const visibleName = config.name;
  const record = recordOf(observed);
  return [
    {
      kind: 'openPostmortem',
      incident: issue.number,
      branch: branchOf(config, issue.number),
      base: { branch: repository.defaultBranch, commit: observed.commit },
      directory: config.postmortem.directory,
      file: { path, text: renderPostmortem({ name, source }, templateValues(observed, name, record)) },
      commitMessage: `Draft the ${visibleName} of #${issue.number}`,
      title: pullRequestTitle(visibleName, issue.title),
      body: pullRequestBody({ config, repository, issue, path, template: name, record }),
      labels: [postmortemLabel(config)],
      draftLabel: draftLabel(config),
      assignees: issue.assignees,
    },
  ];
}

/** The branch's name is no lock once a person deleted the branch or closed the draft, while a list did not show it yet. */
function planTwins({ pullRequests, bot }: ObservedIncident): Change[] {
  const [eldest, ...younger] = ownDrafts(pullRequests, bot);
  return younger
    .filter(({ open, wasClosed }) => open && !wasClosed)
    .flatMap(({ number }) => (eldest ? [{ kind: 'closePullRequest', number, of: eldest.number }] : []));
}

/** ownDrafts gives the pull requests that the bot opened, the oldest first: any but the first is one too many. */
export function ownDrafts<T extends PullRequestSummary>(
  pullRequests: readonly T[],
  bot: string,
): readonly T[] {
  return pullRequests.filter(({ author }) => author === bot).toSorted((a, b) => a.number - b.number);
}

/** A draft that was cut off before its labels gets them, unless somebody took them off again. */
function planLabels({ config, issue, bot }: ObservedIncident, pull: ObservedPullRequest): Change[] {
  const label = postmortemLabel(config);
  const bare = pull.author === bot && !pull.everLabelled && !pull.labels.includes(label.name);
  return bare
    ? [{ kind: 'decoratePullRequest', number: pull.number, labels: [label], assignees: issue.assignees }]
    : [];
}

function planExplanation({ issue, comments, bot }: ObservedIncident, name: string, words: string): Change[] {
  return planComment({ on: issue.number, name, body: [words] }, findAppComment(comments, bot, name));
}

function templateValues(
  { config, repository, issue }: ObservedIncident,
  template: string,
  record: IncidentRecord,
) {
  const date = dateIn(config.timezone, issue.createdAt);
  return {
    id: `${repository.name}-${issue.number}`.toLowerCase(),
    title: issue.title,
    date,
    timezone: config.timezone,
    template,
    name: config.name,
    incident: { number: issue.number, url: issue.url },
    reporter: issue.author,
    summary: null,
    record: recordValues(record, config.timezone, date),
  };
}

/** The incident's own date makes the path, so that every run comes to the same one. */
function freePath({ config, issue, hasFile }: ObservedIncident): string {
  const slug = slugOf(issue.title) || `incident-${issue.number}`;
  const name = config.postmortem.file
    .replaceAll('{date}', dateIn(config.timezone, issue.createdAt))
    .replaceAll('{slug}', slug)
    .replaceAll('{number}', String(issue.number));
  const stem = `${config.postmortem.directory}/${name.slice(0, -'.md'.length)}`;
  const candidates = [`${stem}.md`, `${stem}-${issue.number}.md`];
  for (let n = 2; candidates.length < 100; n += 1) candidates.push(`${stem}-${issue.number}-${n}.md`);
  return candidates.find((path) => !hasFile(path)) ?? `${stem}-${issue.number}.md`;
}

/** dateIn gives the day, YYYY-MM-DD, that a time (ISO 8601) falls on in a zone. */
export function dateIn(zone: string, time: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return format.format(new Date(time));
}

/** slugOf gives a file name's worth of a title: lower case, words joined by hyphens, at most 60 characters; empty when it has no letter or digit. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if ([...slug, ...word].length >= 60) break;
    slug += `${slug ? '-' : ''}${word}`;
  }
  return slug || [...(words[0] ?? '')].slice(0, 60).join('');
}

/** postmortemLabel is the label of postmortem pull requests, as it looks when we make it. */
export function postmortemLabel(config: Config): Label {
  return { name: config.postmortem.label, color: '5319e7', description: `A ${config.name} of an incident` };
}

function draftLabel(config: Config): Label {
  return {
    name: `${config.postmortem.label}: draft`,
    color: 'd4c5f9',
    description: `A ${config.name} that is not ready for review`,
  };
}
