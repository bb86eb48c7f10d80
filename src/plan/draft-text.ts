/** The postmortem of an incident as a file: the same state makes the same bytes. */
import { isUsableName } from '../config/paths.ts';
import type { IssueEvent } from '../github/issue-events.ts';
import { withActions } from '../postmortem/actions/insert.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { renderPostmortem } from '../postmortem/template/render.ts';
import { actionsIn, heardIn, saidIn } from './commands/hear.ts';
import { dateIn, slugOf } from './file-name.ts';
import type { ObservedIncident } from './observed-incident.ts';
import { nearbyFacts } from './record/nearby-facts.ts';
import { lastHeardOf, type Span } from './record/nearness.ts';
import { type IncidentRecord, recordOf } from './record/record.ts';
import { recordValues } from './record/values.ts';
import { fullName, type IncidentRef, incidentOfBranch, tagOf } from './routes.ts';
import { isTicketBranch } from './write-back-words.ts';

/** refOf names the incident to whoever reads where its postmortem lives. */
export function refOf({ issue: { number }, origin }: ObservedIncident): IncidentRef {
  return { number, repository: origin?.repository.name ?? null };
}

/** recordOfIncident gives what is known of the incident, and what people who may say so said of it. */
export function recordOfIncident(observed: ObservedIncident): IncidentRecord {
  const { issue, events, config, talk, pullRequests, nearby, bot } = observed;
  // The draft itself refers to the incident, which is nothing to tell of.
  const isDraft = (event: IssueEvent) =>
    event.kind === 'referenced' &&
    event.thread.repository === null &&
    pullRequests.some(({ number }) => number === event.thread.number);
  const said = saidIn(heardIn(talk.spoken, talk.allowed));
  const home = (observed.origin ?? observed).config;
  const isOwnBranch = (branch: string) => incidentOfBranch(home, branch) !== null || isTicketBranch(branch);
  // GitHub dates in whole seconds: what came in the same one may have come later.
  const heard = lastHeardOf(issue, { events, said, bot }) - 1;
  const near = ({ from, to }: Span) =>
    nearby ? nearbyFacts(nearby, { span: { from, to: Math.min(to, heard) }, bot, isOwnBranch }) : [];
  return recordOf({ issue, events: events.filter((event) => !isDraft(event)), config, said, near });
}

/** draftText gives the file, null where there is no template to make it from. Throws `TemplateError` for one that cannot be used. */
export function draftText(observed: ObservedIncident, record: IncidentRecord): string | null {
  const { template, talk } = observed;
  if (template === null || template.source === null) return null;
  const { name, source } = template;
  const text = renderPostmortem({ name, source }, templateValues(observed, name, record));
  const actions = actionsIn(heardIn(talk.spoken, talk.allowed));
  if (actions.length === 0) return text;
  return withActions(parsePostmortem(text, { path: '' }), actions) ?? text;
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

/** freePath gives the path of a new postmortem. The incident's own date makes it, so that every run comes to the same one. */
export function freePath(observed: ObservedIncident): string {
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
