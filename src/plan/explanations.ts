/** Comments that explain why nothing was made, and what to do about it. */
import { escapeMarkdown, oneLine } from '../postmortem/text/escape.ts';

/** outsiderComment explains why a label did not open a postmortem; `name` is the visible name. */
export function outsiderComment(name: string, logins: readonly string[]): string {
  const who = [...new Set(logins)].map((login) => `\`${login}\``).join(', ');
  return [
    `No ${name} was opened: ${who} put the incident label on, which takes triage permission in this repository.`,
    '',
    'If this is an incident, somebody with triage permission takes the label off and puts it on again. A bot that opens incidents is listed under `incident.bots` in `.github/postmortem.yml`.',
  ].join('\n');
}

/** unknownTemplateComment explains that a label chooses a template which is not there. */
export function unknownTemplateComment(
  name: string,
  { label, template, known }: { label: string; template: string; known: readonly string[] },
): string {
  return [
    `No ${name} was opened: the label \`${oneLine(label, 50)}\` chooses the template \`${template}\`, which does not exist. There are: ${known.map((each) => `\`${each}\``).join(', ')}.`,
    '',
    `Add \`.github/postmortem/templates/${template}.md\` or correct \`incident.labels\` in \`.github/postmortem.yml\`, both on the default branch. Then take the label off and put it on again.`,
  ].join('\n');
}

/** configurationComment lists what is wrong with the configuration, one line each. */
export function configurationComment(problems: readonly string[], remedy: string): string {
  const list = listed(problems.map((problem) => escapeMarkdown(oneLine(problem, 500))));
  return ['Debrief cannot use its configuration on the default branch:', '', ...list, '', remedy].join('\n');
}

/** tooManyItems explains that a postmortem has more action items than the configuration allows. */
export function tooManyItems(found: number, limit: number): string {
  return `No issue was made: ${found} action items are more than the ${limit} that \`actions.limit\` allows. Keep those that will be done (few are), or raise the limit in \`.github/postmortem.yml\`; the next merged change to the document is followed up.`;
}

/** noIssuesComment explains that the repository takes no issues. */
export function noIssuesComment(found: number): string {
  return `No issue was made of ${found === 1 ? 'the action item' : `the ${found} action items`}: issues are disabled in this repository. Enable them in its settings; the next merged change to the document is followed up.`;
}

/** unreadComment names the postmortems whose action items could not be looked for. */
export function unreadComment(files: readonly { readonly path: string; readonly reason: string }[]): string {
  const list = listed(files.map(({ path, reason }) => `${escapeMarkdown(oneLine(path, 500))}: ${reason}`));
  return [
    'The action items of these files could not be read:',
    '',
    ...list,
    '',
    'Correct the file and merge the change: it is followed up then.',
  ].join('\n');
}

/** How many lines of a list are shown. */
const MOST_LINES = 20;

function listed(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`);
  return lines.length > MOST_LINES ? [...shown, `- … and ${lines.length - MOST_LINES} more`] : shown;
}
