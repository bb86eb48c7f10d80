/** Journey 1, draft: an incident becomes a branch, a postmortem and a draft pull request. */
import type { Config } from '../config/schema.ts';
import type { Issue, Labelling, PullRequestSummary } from '../github/port.ts';
import { planAnswers, planWords, withImpossible } from './answers.ts';
import type { Change, OpenPostmortem } from './change.ts';
import { actionsIn, answersTo, asksToSync, heardIn, wishIn } from './commands/hear.ts';
import { skipComment } from './commands/words.ts';
import { draftText, freePath, recordOfIncident, refOf } from './draft-text.ts';
import { outsiderComment, unknownTemplateComment } from './explanations.ts';
import { draftLabel, postmortemLabel } from './labels.ts';
import { findAppComment, planComment } from './markers.ts';
import type { ObservedIncident, ObservedPullRequest } from './observed-incident.ts';
import { keptOpening, openingWords } from './opening.ts';
import { type DraftWords, pullRequestBody, pullRequestTitle } from './pull-request-words.ts';
import { misrouteComment } from './route-words.ts';
import { branchOf, fullName, isMoreOpen, referenceTo, tagOf } from './routes.ts';
import { planUnskip, wishOf } from './skip.ts';
import { planUpkeep, sealBody } from './upkeep.ts';

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

/** planDraft opens the postmortem of an incident, keeps an open one up to date and answers commands; what is closed or merged it leaves alone. */
export function planDraft(observed: ObservedIncident): readonly Change[] {
  const { issue, labellings, pullRequests, repository, origin } = observed;
  if (repository.archived) return [];
  if (incidentLabels((origin ?? observed).config, issue).length === 0) return planLabel(observed);
  if (labellings.length === 0) return [];
  const twins = planTwins(observed);
  if (twins.length > 0) return twins;
  const [existing] = pullRequests;
  if (!existing) return [...planOpening(observed), ...planAnswers(observed), ...planUnskip(observed)];
  const open = existing.open ? [...planLabels(observed, existing), ...planOpenDraft(observed)] : [];
  return [...open, ...planReview(observed), ...planUnskip(observed)];
}

function planOpening(observed: ObservedIncident): readonly Change[] {
  const { config, labellings } = observed;
  const wish = wishOf(observed);
  if (wish?.kind === 'skip')
    return planExplanation(observed, 'skipped', skipComment(config.name, wish.reason));
  const trusted = labellings.find((labelling) => labelling.trusted) ?? (wish ? labellings[0] : undefined);
  if (!trusted) {
    const logins = labellings.map(({ by }) => by.login);
    return planExplanation(observed, 'not-allowed', outsiderComment(config.name, logins));
  }
  if (observed.misroute)
    return planExplanation(observed, 'route', misrouteComment(config.name, observed.misroute));
  if (observed.commit === null || observed.template === null) return [];
  const { name, source } = observed.template;
  if (source === null && observed.route) {
    return planOpening({ ...observed, misroute: { key: observed.route, reason: 'template' } });
  }
  if (source === null) {
    const missing = { label: trusted.label, template: name, known: observed.templateNames };
    return planExplanation(observed, 'template', unknownTemplateComment(config.name, missing));
  }
  return [planFile(observed, observed.commit), ...planReview(observed)];
}

function planFile(observed: ObservedIncident, commit: string): OpenPostmortem {
  const { config, issue, repository } = observed;
  const path = freePath(observed);
  const record = recordOfIncident(observed);
  const tag = tagOf(refOf(observed));
  return {
    kind: 'openPostmortem',
    ...placeOf(observed),
    incident: tag,
    branch: branchOfDraft(observed),
    base: { branch: repository.defaultBranch, commit },
    directory: config.postmortem.directory,
    file: { path, text: draftText(observed, record) ?? '' },
    // With a `#` each commit would stand in the incident's own history.
    commitMessage: `Draft the ${config.name} of incident ${tag}`,
    title: pullRequestTitle(config.name, issue.title),
    body: sealBody(bodyOf(observed, { path, record, ...openingWords(observed) })),
    labels: [postmortemLabel(config)],
    draftLabel: draftLabel(config),
    assignees: issue.assignees,
  };
}

function branchOfDraft(observed: ObservedIncident): string {
  return branchOf((observed.origin ?? observed).config, refOf(observed));
}

function bodyOf(
  observed: ObservedIncident,
  file: Pick<DraftWords, 'path' | 'record' | 'opening' | 'isChecked'>,
): string {
  const { config, repository, issue, template } = observed;
  return pullRequestBody({
    ...{ config, repository, issue, ...file },
    template: template?.name ?? config.postmortem.template,
    branch: branchOfDraft(observed),
    reference: referenceTo(issue, repository),
  });
}

/** Somebody who may asks for a draft of an issue that is no incident yet: the label makes it one, for all to see. */
function planLabel(observed: ObservedIncident): readonly Change[] {
  const { config, issue, talk } = observed;
  // Whoever may command in another repository need not be one who may label here.
  const spoken = heardIn(talk.spoken, talk.allowed).filter(({ elsewhere }) => !elsewhere);
  const answers = planAnswers({ ...observed, talk: { ...talk, spoken } });
  const wish = wishIn(spoken);
  if (wish?.kind !== 'postmortem') return answers;
  const labels = Object.entries(config.incident.labels);
  const wanted = wish.template ?? config.postmortem.template;
  const [label] = labels.find(([, template]) => template === wanted) ?? labels[0] ?? [];
  return label === undefined ? answers : [{ kind: 'labelIncident', number: issue.number, label }, ...answers];
}

/** What was asked for on the open draft, and what keeps it up to date. */
function planOpenDraft(observed: ObservedIncident): readonly Change[] {
  const { draft, config, issue, bot, talk } = observed;
  if (draft === null) return [];
  const spoken = withImpossible(observed, draft);
  const answersOn = (isElsewhere: boolean) =>
    answersTo(
      spoken.filter(({ elsewhere }) => elsewhere === isElsewhere),
      talk,
    );
  const record = recordOfIncident(observed);
  const path = draft.file?.path ?? config.postmortem.directory;
  const upkeep = planUpkeep(draft, {
    ...{ bot, config, incident: issue, record },
    actions: actionsIn(heardIn(talk.spoken, talk.allowed)),
    place: placeOf(observed),
    names: { branch: branchOfDraft(observed), incident: tagOf(refOf(observed)) },
    text: draftText(observed, record),
    body: bodyOf(observed, { path, record, ...keptOpening(draft.pull.body) }),
    sync: asksToSync(spoken, talk),
    reactions: answersOn(observed.origin !== null),
    answers: observed.origin ? answersOn(false) : [],
  });
  const own = (observed.origin ?? observed).config;
  const here = { on: issue.number, config: own, comments: observed.comments };
  const there = { ...placeOf(observed), on: draft.pull.number, config, comments: draft.comments };
  return [...upkeep, ...planWords(observed, spoken, here), ...planWords(observed, spoken, there)];
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

/** ownDrafts gives the pull requests that the bot opened, the oldest first; whatever comes after it is one too many. */
export function ownDrafts<T extends PullRequestSummary>(
  pullRequests: readonly T[],
  bot: string,
): readonly T[] {
  return pullRequests.filter(({ author }) => author === bot).toSorted((a, b) => a.number - b.number);
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
