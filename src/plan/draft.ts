/** Journey 1, draft: an incident becomes a branch, a postmortem and a draft pull request. */
import { isUsableName } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import type { Issue, Labelling, PullRequestSummary } from '../github/port.ts';
import { renderPostmortem } from '../postmortem/template/render.ts';
import type { Change } from './change.ts';
import { outsiderComment, unknownTemplateComment } from './explanations.ts';
import { dateIn, slugOf } from './file-name.ts';
import { draftLabel, postmortemLabel } from './labels.ts';
import { findAppComment, planComment } from './markers.ts';
import type { ObservedIncident, ObservedPullRequest } from './observed-incident.ts';
import { pullRequestBody, pullRequestTitle } from './pull-request-words.ts';
import { type IncidentRecord, recordOf } from './record/record.ts';
import { recordValues } from './record/values.ts';
import { misrouteComment } from './route-words.ts';
import { branchOf, fullName, type IncidentRef, isMoreOpen, referenceTo, tagOf } from './routes.ts';

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

/** planDraft returns no changes once a pull request exists for the incident, open or closed, with its labels on. */
export function planDraft(observed: ObservedIncident): readonly Change[] {
  const { config, issue, labellings, pullRequests, repository } = observed;
  if (issue.isPullRequest || repository.archived || labellings.length === 0) return [];
  const [existing] = pullRequests;
  const twins = planTwins(observed);
  if (twins.length > 0) return twins;
  if (existing) return [...(existing.open ? planLabels(observed, existing) : []), ...planReview(observed)];
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
  if (observed.misroute)
    return planExplanation(observed, 'route', misrouteComment(config.name, observed.misroute));
  if (observed.commit === null || observed.template === null) return [];
  const { name, source } = observed.template;
  if (source === null && observed.route) {
    return planDraft({ ...observed, misroute: { key: observed.route, reason: 'template' } });
  }
  if (source === null) {
    const missing = { label: trusted.label, template: name, known: observed.templateNames };
    return planExplanation(observed, 'template', unknownTemplateComment(config.name, missing));
  }
  const path = freePath(observed);
  const visibleName = config.name;
  const record = recordOf(observed);
  const branch = branchOf((observed.origin ?? observed).config, refOf(observed));
  const reference = referenceTo(issue, repository);
  return [
    {
      kind: 'openPostmortem',
      ...placeOf(observed),
      incident: tagOf(refOf(observed)),
      branch,
      base: { branch: repository.defaultBranch, commit: observed.commit },
      directory: config.postmortem.directory,
      file: { path, text: renderPostmortem({ name, source }, templateValues(observed, name, record)) },
      commitMessage: `Draft the ${visibleName} of ${reference}`,
      title: pullRequestTitle(visibleName, issue.title),
      body: pullRequestBody({
        ...{ config, repository, issue, path, record },
        template: name,
        branch,
        reference,
      }),
      labels: [postmortemLabel(config)],
      draftLabel: draftLabel(config),
      assignees: issue.assignees,
    },
    ...planReview(observed),
  ];
}

/** The branch's name is no lock once a person deleted the branch or closed the draft, while a list did not show it yet. */
function planTwins(observed: ObservedIncident): Change[] {
  const { pullRequests, bot } = observed;
  const place = placeOf(observed);
  const [eldest, ...younger] = ownDrafts(pullRequests, bot);
  return younger
    .filter(({ open, wasClosed }) => open && !wasClosed)
    .flatMap(({ number }) =>
      eldest ? [{ kind: 'closePullRequest', ...place, number, of: eldest.number }] : [],
    );
}

/** ownDrafts gives the pull requests that the bot opened, the oldest first: any but the first is one too many. */
export function ownDrafts<T extends PullRequestSummary>(
  pullRequests: readonly T[],
  bot: string,
): readonly T[] {
  return pullRequests.filter(({ author }) => author === bot).toSorted((a, b) => a.number - b.number);
}

function refOf({ issue: { number }, origin }: ObservedIncident): IncidentRef {
  return { number, repository: origin?.repository.name ?? null };
}

/** Changes say where they take effect, unless that is the incident's own repository. */
function placeOf({ origin, repository }: ObservedIncident): { repository?: string } {
  return origin ? { repository: fullName(repository) } : {};
}

/** Whoever sees the incident may not see the review: then nothing is told but that there is one. */
function planReview({ origin, repository, issue, comments, bot }: ObservedIncident): Change[] {
  if (!origin) return [];
  const { name } = origin.config;
  const words = isMoreOpen(origin.repository, repository)
    ? `A ${name} of this incident exists.`
    : `The ${name} of this incident is in [${fullName(repository)}](${repository.url}).`;
  const found = findAppComment(comments, bot, 'review');
  return planComment({ on: issue.number, name: 'review', body: [words] }, found);
}

/** A draft that was cut off before its labels gets them, unless somebody took them off again. */
function planLabels(observed: ObservedIncident, pull: ObservedPullRequest): Change[] {
  const { config, issue, bot } = observed;
  const label = postmortemLabel(config);
  const bare = pull.author === bot && !pull.everLabelled && !pull.labels.includes(label.name);
  return bare
    ? [
        {
          kind: 'decoratePullRequest',
          ...placeOf(observed),
          number: pull.number,
          labels: [label],
          assignees: issue.assignees,
        },
      ]
    : [];
}

function planExplanation({ issue, comments, bot }: ObservedIncident, name: string, words: string): Change[] {
  return planComment({ on: issue.number, name, body: [words] }, findAppComment(comments, bot, name));
}

function templateValues(
  { config, repository, origin, issue }: ObservedIncident,
  template: string,
  record: IncidentRecord,
) {
  const date = dateIn(config.timezone, issue.createdAt);
  return {
    id: `${(origin?.repository ?? repository).name}-${issue.number}`.toLowerCase(),
    title: issue.title,
    date,
    timezone: config.timezone,
    template,
    name: config.name,
    incident: {
      number: issue.number,
      url: issue.url,
      ...(origin ? { repository: fullName(origin.repository) } : {}),
    },
    reporter: issue.author,
    summary: null,
    record: recordValues(record, config.timezone, date),
  };
}

/** The incident's own date makes the path, so that every run comes to the same one. */
function freePath(observed: ObservedIncident): string {
  const { config, issue, hasFile } = observed;
  const tag = tagOf(refOf(observed));
  const slug = slugOf(issue.title) || `incident-${tag}`;
  const name = config.postmortem.file
    .replaceAll('{date}', dateIn(config.timezone, issue.createdAt))
    .replaceAll('{slug}', slug)
    .replaceAll('{number}', tag);
  const stem = `${config.postmortem.directory}/${name.slice(0, -'.md'.length)}`;
  const candidates = [`${stem}.md`, `${stem}-${tag}.md`];
  for (let n = 2; candidates.length < 100; n += 1) candidates.push(`${stem}-${tag}-${n}.md`);
  return candidates.find((path) => isUsableName(path) && !hasFile(path)) ?? `${stem}-${tag}.md`;
}
