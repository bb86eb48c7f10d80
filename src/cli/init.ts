/** `debrief init`: configuration, workflow and an incident issue form, where there are none yet. */
import { join } from 'node:path';
import { findRoot, toShownPath } from './repository.ts';
import { STARTER_FILES } from './starter-files.ts';
import type { Terminal } from './terminal.ts';
import { writeNew } from './write-new.ts';

/** init writes what is missing and says of each file what became of it. */
export async function init({ directory, print, paint }: Terminal): Promise<number> {
  const root = findRoot(directory);
  for (const { path, text } of STARTER_FILES) {
    const file = join(root, path);
    const written = writeNew(file, text);
    print(
      `${written ? paint('green', 'wrote      ') : paint('yellow', 'left alone ')} ${toShownPath(directory, file)}\n`,
    );
  }
  print(
    'Commit these files. An issue with the label "incident" then begins a postmortem, once the App is installed.\n',
  );
  return 0;
}
