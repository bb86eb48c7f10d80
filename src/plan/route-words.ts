/** What is said where a route cannot be followed. The place where it leads is named by its key alone: not everybody here may know more of it. */
import type { Route } from '../config/routes.ts';
import type { Config } from '../config/schema.ts';
import { escapeMarkdown, oneLine } from '../postmortem/text/escape.ts';

/** Misroute is a route that cannot be followed, and why. */
export interface Misroute {
  /** Where it stands: `routes.0.postmortem`. */
  readonly key: string;
  readonly reason: keyof typeof REASONS;
}

const REASONS = {
  unreachable: [
    'it is not reached from here',
    "Add it to the App's installation (the token of a workflow reaches no other repository), or correct the name in `.github/postmortem.yml`.",
  ],
  archived: ['it is archived', 'Unarchive it, or name another one in `.github/postmortem.yml`.'],
  open: [
    'more people can see it than this one, so nothing is copied there',
    'Name one that no more people can see in `.github/postmortem.yml`.',
  ],
  empty: ['it has no commit yet', 'Give it a first commit.'],
  issues: ['issues are disabled there', 'Enable them in its settings.'],
  configuration: [
    'its configuration or its template cannot be used',
    'Run `debrief check` there: it tells what is wrong.',
  ],
  template: [
    'it has no template of the name that the label chooses',
    'Add the template there, or correct `incident.labels` in `.github/postmortem.yml`.',
  ],
} as const;

/** keyOf tells where a route stands in the configuration. */
export function keyOf(
  { routes }: Pick<Config, 'routes'>,
  route: Route,
  what: 'postmortem' | 'actions',
): string {
  return `routes.${routes.indexOf(route)}.${what}`;
}

/** misrouteComment explains on an incident why no postmortem was opened. */
export function misrouteComment(name: string, { key, reason }: Misroute): string {
  const [why, remedy] = REASONS[reason];
  return [
    `No ${name} was opened: \`${key}\` names a repository to open it in, but ${why}.`,
    '',
    `${remedy} Then take the incident label off this issue and put it on again.`,
  ].join('\n');
}

/** misroutedComment names the postmortems whose action items cannot go where they should. */
export function misroutedComment(
  files: readonly { readonly path: string; readonly misroute: Misroute }[],
): string {
  const list = files.slice(0, MOST_FILES).map(({ path, misroute: { key, reason } }) => {
    const [why, remedy] = REASONS[reason];
    const where =
      key === 'incident'
        ? 'the repository of its incident decides where they go'
        : `\`${key}\` names a repository for them`;
    return `- ${escapeMarkdown(oneLine(path, 500))}: ${where}, but ${why}. ${remedy}`;
  });
  const more = files.length - list.length;
  return [
    'No issue was made of the action items of these files:',
    '',
    ...list,
    ...(more > 0 ? [`- … and ${more} more`] : []),
    '',
    'The next merged change to a file is followed up.',
  ].join('\n');
}

/** How many files are named. */
const MOST_FILES = 20;
