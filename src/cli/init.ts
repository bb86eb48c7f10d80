/** `debrief init`: configuration, workflow and an incident issue form, where there are none yet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_PATH } from '../config/paths.ts';
import { filesWithoutServer, STARTER_FILES } from '../config/starter-files.ts';
import { findRoot, toShownPath } from './repository.ts';
import type { Terminal } from './terminal.ts';
import { writeNew } from './write-new.ts';

/** InitOptions are the command's options. */
export interface InitOptions {
  /** For a team that cannot host the App. */
  readonly withoutServer?: boolean;
}

/** init writes what is missing and says of each file what became of it. */
export async function init(
  { withoutServer = false }: InitOptions,
  { directory, print, complain, paint, now }: Terminal,
): Promise<number> {
  const root = findRoot(directory);
  const today = now.toISOString().slice(0, 10);
  const files = withoutServer ? filesWithoutServer(today) : STARTER_FILES;
  for (const { path, text } of files) {
    const file = join(root, path);
    const written = writeNew(file, text);
    print(
      `${written ? paint('green', 'wrote      ') : paint('yellow', 'left alone ')} ${toShownPath(directory, file)}\n`,
    );
  }
  const then = withoutServer ? 'workflows may open pull requests' : 'the App is installed';
  print(
    `Commit these files. An issue with the label "incident" then begins a postmortem, once ${then}${withoutServer ? `: ${PERMIT}` : ''}.\n`,
  );
  if (withoutServer && !/^by: *action/m.test(readFileSync(join(root, CONFIG_PATH), 'utf8'))) {
    complain(`${CONFIG_PATH} is your own: write "by: action" and "since: ${today}" into it.\n`);
  }
  return 0;
}

const PERMIT = 'Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests"';
