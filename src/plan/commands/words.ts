/** What we say about commands. Nothing of it repeats what people wrote, but for the reason of a skip. */
import { escapeMarkdown } from '../../postmortem/text/escape.ts';
import { FORMS, type Misunderstanding } from './meaning.ts';

/** How many misunderstandings are listed. */
const MOST_LINES = 20;

/** misunderstandingComment lists what was not understood and how it is written; empty once all is understood. */
export function misunderstandingComment(
  wrongs: readonly (Misunderstanding & { readonly url: string | null })[],
): string {
  if (wrongs.length === 0) return 'Every command here is understood now.';
  const lines = wrongs.slice(0, MOST_LINES).map(({ problem, form, url }) => {
    const where = url === null ? '' : ` ([here](${url}))`;
    return `- ${problem} Write \`${form}\`${where}`;
  });
  return [
    'This was not understood:',
    '',
    ...lines,
    '',
    'Correct the comment itself: it is read again. `/help` lists all commands.',
  ].join('\n');
}

/** helpComment lists the commands; `name` is the visible name of the document, `zone` where its times are. */
export function helpComment(name: string, zone: string): string {
  const rows: readonly (readonly [string, string])[] = [
    [
      FORMS.timeline,
      'puts an entry on the timeline; without a time, at the time of the comment; `| 14:10 …` adds another',
    ],
    [`> quotation, and ${FORMS.adopt} below`, 'puts the quoted comment on the timeline'],
    [FORMS.sync, `puts what happened since into a ${name} that somebody is writing already`],
    [FORMS.severity, 'says how bad it is'],
    [
      FORMS.detected,
      'says when; likewise `/started`, `/acknowledged`, `/mitigated`, `/resolved`; without a time, now',
    ],
    [FORMS.action, 'adds an action item; owner, date and priority may be left out'],
    [FORMS.postmortem, `opens the ${name}, by another template if one is named`],
    [FORMS.skip, `says why no ${name} is needed`],
  ];
  return [
    `Commands, each on a line of its own, from people with triage permission. Times are in ${zone}.`,
    '',
    '| write | what it does |',
    '| --- | --- |',
    ...rows.map(([form, what]) => `| \`${form.replaceAll('|', '\\|')}\` | ${what.replaceAll('|', '\\|')} |`),
    '',
    'An edited comment is read again, and what a deleted one said is gone.',
  ].join('\n');
}

/** skipComment says that no document is made, and what to do to have one after all. */
export function skipComment(name: string, reason: string): string {
  return `No ${name} is drafted: ${escapeMarkdown(reason)}\n\nIf there shall be one after all, write \`/postmortem\`.`;
}
