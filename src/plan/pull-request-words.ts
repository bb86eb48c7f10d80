/** What a draft pull request says. Text from people is always neutralised. */
import type { Config } from '../config/schema.ts';
import type { Incident } from '../github/incident.ts';
import type { Repository } from '../github/port.ts';
import { escapeMarkdown, oneLine } from '../postmortem/text/escape.ts';
import { encodePath } from '../postmortem/text/paths.ts';
import { MILESTONES } from '../postmortem/time/instants.ts';
import { formatLocal, localTime } from '../postmortem/time/local.ts';
import { MAX_TITLE } from './limits.ts';
import { chartOf } from './record/chart.ts';
import type { IncidentRecord } from './record/record.ts';
import { lengthOf } from './record/values.ts';

/** pullRequestTitle names the pull request after what the team calls the document and the incident's title. */
export function pullRequestTitle(name: string, title: string): string {
  return oneLine(`${capitalise(name)}: ${title}`, MAX_TITLE);
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** DraftWords is what a draft pull request is told from. */
export interface DraftWords {
  readonly config: Config;
  readonly repository: Repository;
  readonly issue: Incident;
  readonly path: string;
  readonly template: string;
  readonly record: IncidentRecord;
  readonly branch: string;
  /** What the incident is called there. */
  readonly reference: string;
  /** What is said once, as `openingWords` gives it. */
  readonly opening: string;
  /** True where somebody checks it. */
  readonly isChecked: boolean;
}

/** KNOWN is the heading below which the body keeps up with the incident. */
export const KNOWN = '### What is known so far';

const CHECKED = ' Every push is checked, and while this is a draft the check only tells.';

const WRITE = '1. **Write.**';

/** saysChecked tells whether a body says that pushes are checked. No text of people begins a line of it. */
export function saysChecked(body: string): boolean {
  return body.split('\n').some((line) => line.startsWith(WRITE) && line.endsWith(CHECKED));
}

/** pullRequestBody tells what the draft is, and the three steps that are left to people. */
export function pullRequestBody(draft: DraftWords): string {
  const { config, repository, issue, path, template, reference, record, isChecked } = draft;
  const branch = encodePath(draft.branch);
  const file = encodePath(path);
  return [
    `The ${config.name} of ${reference}: **${escapeMarkdown(oneLine(issue.title, MAX_TITLE))}**`,
    '',
    'Nothing is asked of you while the incident lasts. Afterwards:',
    '',
    `${WRITE} [Edit the ${config.name}](${repository.url}/edit/${branch}/${file}) (template \`${template}\`): each section says in a comment what belongs there.${isChecked ? CHECKED : ''}`,
    `2. **Review.** Press *Ready for review*.${isChecked ? ' From then on the check has to pass.' : ''}`,
    '3. **Merge.** Each action item becomes an issue with its owner, due date and priority, below the incident.',
    '',
    `Until somebody commits, the file and this page keep up with the incident; from then on they are yours. [Commands](https://github.com/debrief-postmortems/debrief/blob/main/docs/commands.md) in comments add to the ${config.name}, like \`/timeline 14:05 rolled back\`; \`/help\` lists them.${draft.opening}`,
    '',
    KNOWN,
    '',
    milestonesLine(record, config.timezone),
    '',
    '```mermaid',
    ...chartOf(record, config.timezone),
    '```',
  ].join('\n');
}

/** The same in words, for whom no picture is drawn: the first milestone with its time, the others by how much later they were. */
function milestonesLine({ milestones }: IncidentRecord, zone: string): string {
  const known = MILESTONES.flatMap((name) => {
    const reached = milestones[name];
    return reached ? [{ name, reached }] : [];
  });
  const [first, ...others] = known;
  if (!first) return `Nothing yet. Times are in ${zone}.`;
  const later = others.map(({ name, reached }) => `${name} after ${lengthOf(first.reached, reached)}`);
  const begin = `${capitalise(first.name)} ${formatLocal(localTime(zone, first.reached.at))}`;
  const open = milestones.resolved ? [] : ['not resolved yet'];
  return `${[begin, ...later, ...open].join(', ')}. Times are in ${zone}.`;
}
