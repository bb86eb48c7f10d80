/** What the App says: titles and bodies of pull requests, issues and comments. Text from people is always neutralised. */
import type { Config } from '../config/schema.ts';
import type { Issue, Repository } from '../github/port.ts';
import { escapeMarkdown, neutralise, oneLine } from '../postmortem/escape.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import type { Text } from './change.ts';
import { type ActionMarker, writeActionMarker } from './markers.ts';
import type { Ownership } from './owners.ts';

/** GitHub's limits, in characters. */
const MAX_TITLE = 256;
const MAX_QUOTE = 2000;

/** pullRequestTitle names the pull request after what the team calls the document and the incident's title. */
export function pullRequestTitle(name: string, title: string): string {
  return oneLine(`${capitalise(name)}: ${title}`, MAX_TITLE);
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface Draft {
  readonly config: Config;
  readonly repository: Repository;
  readonly issue: Issue;
  readonly path: string;
  readonly template: string;
}

/** pullRequestBody tells what the draft is, and the three steps that are left to people. */
export function pullRequestBody({ config, repository, issue, path, template }: Draft): string {
  const branch = encodeURI(config.postmortem.branch.replace('{number}', String(issue.number)));
  const file = path.split('/').map(encodeURIComponent).join('/');
  return [
    `The ${config.name} of #${issue.number}: **${escapeMarkdown(oneLine(issue.title, MAX_TITLE))}**`,
    '',
    'Nothing is asked of you while the incident lasts. Afterwards:',
    '',
    `1. **Write.** [Edit the ${config.name}](${repository.url}/edit/${branch}/${file}) (template \`${template}\`): each section says in a comment what belongs there. Every push is checked, and while this is a draft the check only tells.`,
    '2. **Review.** Press *Ready for review*. From then on the check has to pass.',
    '3. **Merge.** Each action item becomes an issue with its owner, due date and priority, below the incident.',
    '',
    'This page is yours: Debrief changes neither the text nor the file again.',
  ].join('\n');
}

/** outsiderComment explains why a label did not open a postmortem. */
export function outsiderComment(logins: readonly string[]): string {
  const who = [...new Set(logins)].map((login) => `\`${login}\``).join(', ');
  return [
    `No postmortem was opened: ${who} put the incident label on, which takes triage permission in this repository.`,
    '',
    'If this is an incident, somebody with triage permission takes the label off and puts it on again. A bot that opens incidents is listed under `incident.bots` in `.github/postmortem.yml`.',
  ].join('\n');
}

/** unknownTemplateComment explains that a label chooses a template which is not there. */
export function unknownTemplateComment(label: string, template: string, known: readonly string[]): string {
  return [
    `No postmortem was opened: the label \`${oneLine(label, 50)}\` chooses the template \`${template}\`, which does not exist. There are: ${known.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    `Add \`.github/postmortem/templates/${template}.md\` or correct \`incident.labels\` in \`.github/postmortem.yml\`, both on the default branch. Then take the label off and put it on again.`,
  ].join('\n');
}

/** configurationComment lists what is wrong with the configuration, one line each. */
export function configurationComment(problems: readonly string[], remedy: string): string {
  const list = problems.slice(0, 20).map((problem) => `- ${escapeMarkdown(oneLine(problem, 500))}`);
  const more = problems.length > 20 ? [`- … and ${problems.length - 20} more`] : [];
  return [
    'Debrief cannot use its configuration on the default branch:',
    '',
    ...list,
    ...more,
    '',
    remedy,
  ].join('\n');
}

/** tooManyItems explains that a postmortem has more action items than the configuration allows. */
export function tooManyItems(found: number, limit: number): string {
  return `No issue was made: ${found} action items are more than the ${limit} that \`actions.limit\` allows. Keep those that will be done (few are), or raise the limit in \`.github/postmortem.yml\`; the next merged change to the document is followed up.`;
}

/** actionIssueTitle is the measure itself, without markup, cut to what GitHub takes. */
export function actionIssueTitle(item: ActionItem): string {
  const plain = item.text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1');
  return oneLine(plain, MAX_TITLE) || 'Action item without text';
}

interface ActionIssue {
  readonly item: ActionItem;
  readonly postmortem: Postmortem;
  readonly incident: { readonly number: number } | null;
  readonly ownership: Ownership;
  readonly lineUrl: string;
  readonly marker: ActionMarker;
  readonly config: Config;
}

/** actionIssueBody tells what is to be done, why, from where it came, and who was meant. */
export function actionIssueBody(issue: ActionIssue): string {
  const { item, postmortem, incident, ownership, lineUrl, marker, config } = issue;
  const why = cause(postmortem);
  const title = escapeMarkdown(oneLine(postmortem.title ?? postmortem.path, MAX_TITLE));
  const rows: (readonly [string, string])[] = [['From', `[${title}, line ${item.line}](${lineUrl})`]];
  if (incident) rows.push(['Incident', `#${incident.number}`]);
  if (item.due) rows.push(['Due', item.due]);
  if (item.priority) rows.push(['Priority', item.priority]);
  if (item.type) rows.push(['Type', item.type]);
  return [
    neutralise(cut(item.text, MAX_QUOTE)),
    '',
    ...(why ? ['**Why**', '', ...why, ''] : []),
    '| | |',
    '| --- | --- |',
    ...rows.map(([key, value]) => `| ${key} | ${value.replaceAll('|', '\\|')} |`),
    '',
    ...ownerWords(ownership, config),
    writeActionMarker(marker),
  ].join('\n');
}

function ownerWords({ unassigned, assignees, byDefault }: Ownership, config: Config): string[] {
  if (unassigned.length > 0) {
    const names = unassigned.map((name) => escapeMarkdown(oneLine(name, 100))).join(', ');
    return [
      `> [!NOTE]`,
      `> Meant for ${names}, whom GitHub cannot assign here. Assign somebody, or add the name to \`people\` in \`.github/postmortem.yml\`.`,
      '',
    ];
  }
  if (!byDefault) return [];
  const reason = config.actions.owner ? 'the configured default owner' : 'the author of the pull request';
  return assignees.length > 0
    ? [`The ${config.name} names no owner, so ${reason} has it: pass it on where it belongs.`, '']
    : [`> [!NOTE]`, `> The ${config.name} names no owner: assign somebody.`, ''];
}

/** The first paragraph of the root cause, as a quotation; null when there is none. */
function cause({ sections, lines }: Postmortem): string[] | null {
  const section = sections.find(({ kinds }) => kinds.includes('root-cause'));
  if (!section) return null;
  const below = lines.slice(section.line, section.endLine).join('\n');
  const text = below.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
  const paragraph = (text.split(/\n\s*\n|\n#/)[0] ?? '').trim();
  if (!paragraph || /^(#|[|])/.test(paragraph)) return null;
  return neutralise(cut(paragraph, MAX_QUOTE))
    .split('\n')
    .map((line) => `> ${line}`);
}

function cut(text: string, max: number): string {
  const chars = [...text];
  return chars.length <= max ? text : `${chars.slice(0, max - 1).join('')}…`;
}

/** Row is one action item in the report: what it says, where it stands and what became of it. */
export interface Row {
  readonly text: string;
  readonly url: string;
  readonly fate:
    | {
        readonly kind: 'new';
        readonly item: string;
        readonly ownership: Ownership;
        readonly missingTicket: number | null;
      }
    | { readonly kind: 'tracked' | 'adopted'; readonly number: number }
    | { readonly kind: 'elsewhere'; readonly ticket: string }
    | { readonly kind: 'done' };
}

/** reportBody tells what became of every action item, in a table for each postmortem. */
export function reportBody(
  postmortems: readonly { readonly title: string; readonly rows: readonly Row[] }[],
): Text {
  const text: (string | { issueOf: string })[] = ['What became of the action items:\n'];
  for (const { title, rows } of postmortems) {
    if (postmortems.length > 1) text.push(`\n**${escapeMarkdown(oneLine(title, MAX_TITLE))}**\n`);
    text.push('\n| Action item | Tracked in |\n| --- | --- |\n');
    for (const row of rows) {
      const words = escapeMarkdown(oneLine(row.text, 120));
      text.push(`| [${words}](${row.url}) | `, ...fateWords(row.fate), ' |\n');
    }
  }
  return text;
}

function fateWords(fate: Row['fate']): Text {
  switch (fate.kind) {
    case 'tracked':
      return [`#${fate.number}, as before`];
    case 'adopted':
      return [`#${fate.number}, named in the document`];
    case 'elsewhere':
      return [`${ticketWords(fate.ticket)}, named in the document`];
    case 'done':
      return ['marked as done in the document: no issue'];
    case 'new': {
      const missing =
        fate.missingTicket === null ? '' : `; there is no issue ${fate.missingTicket}, so this one was made`;
      return [{ issueOf: fate.item }, `${assignmentWords(fate.ownership)}${missing}`];
    }
  }
}

function assignmentWords({ assignees, unassigned, byDefault }: Ownership): string {
  const to = assignees.map((login) => `\`${login}\``).join(', ');
  const meant = unassigned.map((name) => escapeMarkdown(oneLine(name, 100))).join(', ');
  if (byDefault)
    return to ? `, assigned to ${to}, since no owner is named` : ', **without an owner**: assign somebody';
  if (!meant) return `, assigned to ${to}`;
  return `${to ? `, assigned to ${to}` : ''}, **meant for ${meant}**, whom GitHub cannot assign`;
}

function ticketWords(ticket: string): string {
  const safe = /^https:\/\/[\w.-]+(?:\/[\w./~%-]*)?(?:[?#][\w./~%=&-]*)?$/.test(ticket);
  return safe ? `<${ticket}>` : escapeMarkdown(oneLine(ticket, 200));
}

/** taskListBody lists the issues below an incident where GitHub has no sub-issues. */
export function taskListBody(rows: readonly Row[]): Text {
  const text: (string | { issueOf: string })[] = ['Action items of this incident:\n\n'];
  for (const { fate } of rows) {
    if (fate.kind === 'new') text.push('- [ ] ', { issueOf: fate.item }, '\n');
    else if (fate.kind === 'tracked' || fate.kind === 'adopted') text.push(`- [ ] #${fate.number}\n`);
  }
  return text;
}
