/** What the issue of an action item says. Text from people is always neutralised. */
import type { Config } from '../config/schema.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import { escapeMarkdown, neutralise, oneLine } from '../postmortem/text/escape.ts';
import { MAX_TITLE } from './limits.ts';
import { nameList, type Ownership } from './owners.ts';

/** The longest text that is quoted from a document, in characters. */
const MAX_QUOTE = 2000;

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
  /** What the incident is called where the issue is made. */
  readonly incident: string | null;
  readonly ownership: Ownership;
  readonly lineUrl: string;
  readonly config: Config;
}

/** actionIssueWords tells what is to be done, why, from where it came, and who was meant. */
export function actionIssueWords(issue: ActionIssue): string {
  const { item, postmortem, incident, ownership, lineUrl, config } = issue;
  const why = cause(postmortem);
  const title = escapeMarkdown(oneLine(postmortem.title ?? postmortem.path, MAX_TITLE));
  const rows: (readonly [string, string])[] = [['From', `[${title}, line ${item.line}](${lineUrl})`]];
  if (incident) rows.push(['Incident', incident]);
  if (item.due) rows.push(['Due', item.due]);
  if (item.priority) rows.push(['Priority', item.priority]);
  if (item.type) rows.push(['Type', item.type]);
  return [
    measureWords(item),
    '',
    ...(why ? ['**Why**', '', ...why, ''] : []),
    '| | |',
    '| --- | --- |',
    ...rows.map(([key, value]) => `| ${key} | ${value.replaceAll('|', '\\|')} |`),
    '',
    ...ownerWords(ownership, config),
  ].join('\n');
}

/** A fence is never closed in one line: all below it, the marker included, would be code. */
function measureWords({ text }: ActionItem): string {
  return neutralise(cut(text, MAX_QUOTE)).replace(/^([ \t]*)(?=`{3}|~{3})/gm, '$1\\');
}

function ownerWords({ unassigned, assignees, byDefault }: Ownership, config: Config): string[] {
  if (unassigned.length > 0) {
    return [
      `> [!NOTE]`,
      `> Meant for ${nameList(unassigned)}, whom GitHub cannot assign here. Assign somebody, or add the name to \`people\` in \`.github/postmortem.yml\`.`,
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
