/** What a repository still lacks when its first postmortem is drafted, with links that begin it. Nothing is written unasked. */
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { STARTER_FILES, WORKFLOW_PATH } from '../config/starter-files.ts';
import type { Repository } from '../github/port.ts';
import { encodePath } from '../postmortem/text/paths.ts';

/** SetUp is what is missing. */
export interface SetUp {
  readonly configuration: boolean;
  /** The workflow that checks pull requests. */
  readonly workflow: boolean;
  /** True where the App checks as long as no workflow does. */
  readonly appChecks: boolean;
}

/** setUpWords gives the section of the pull request, nothing where nothing is missing. */
export function setUpWords(
  { name }: Pick<Config, 'name'>,
  repository: Pick<Repository, 'url' | 'defaultBranch'>,
  { configuration, workflow, appChecks }: SetUp,
): readonly string[] {
  if (!configuration && !workflow) return [];
  const link = (path: string) => `[Add \`${path}\`](${newFileUrl(repository, path)})`;
  const otherwise = appChecks ? 'the App does' : 'nothing does';
  return [
    '### Set-up',
    '',
    `This is the first ${name} of this repository. What it lacks, if you want it:`,
    '',
    ...(configuration ? [`- ${link(CONFIG_PATH)}, the configuration. Without it the defaults hold.`] : []),
    ...(workflow
      ? [`- ${link(WORKFLOW_PATH)}, a workflow that checks every push. Without it ${otherwise}.`]
      : []),
    '',
    `Each link opens a new file, filled in, for you to read and commit. \`debrief init\` writes ${configuration && workflow ? 'both' : 'it'} in a clone.`,
  ];
}

/** GitHub refuses an address of more than about 8 KB. */
const MOST_ADDRESS = 8000;

/** newFileUrl gives the page that makes a starter file, filled in where the address stays short enough. */
export function newFileUrl(
  { url, defaultBranch }: Pick<Repository, 'url' | 'defaultBranch'>,
  path: string,
): string {
  const text = STARTER_FILES.find((file) => file.path === path)?.text ?? '';
  const page = `${url}/new/${encodePath(defaultBranch)}?filename=${encodeValue(path)}`;
  const filled = `${page}&value=${encodeValue(text)}`;
  return filled.length <= MOST_ADDRESS ? filled : page;
}

/** A blank as a plus, which is shorter. No sign of it means anything to Markdown. */
function encodeValue(text: string): string {
  return encodePath(text).replaceAll('%20', '+');
}
