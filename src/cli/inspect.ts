/** `debrief inspect`: what the parser sees in one document. */
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseOptions } from '../config/parse-options.ts';
import { TerminalError } from '../errors.ts';
import { textOf } from '../github/content.ts';
import { createDiskReader } from '../github/disk.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { openWorkingCopy, reasonOf } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** inspect prints the parsed postmortem as JSON. */
export async function inspect(file: string, { directory, print }: Terminal): Promise<number> {
  const { config } = await openWorkingCopy(directory);
  const source = await readNamed(file, resolve(directory, file));
  print(`${JSON.stringify(toJson(parsePostmortem(source, parseOptions(config, file))), null, 2)}\n`);
  return 0;
}

async function readNamed(given: string, path: string): Promise<string> {
  let full: string;
  try {
    full = realpathSync(path);
  } catch (error) {
    throw new TerminalError(`Cannot read ${given}: ${reasonOf(error)}.`, { cause: error });
  }
  const content = await createDiskReader(dirname(full)).readFile(basename(full), '');
  if (content === null) throw new TerminalError(`Cannot read ${given}: it is no regular file.`);
  return textOf(content, given);
}

/** The published shape: what the model says besides may change. */
function toJson({ frontMatter, sections, timeline, actionItems }: Postmortem) {
  return {
    frontMatter: frontMatter && plainFrontMatter(frontMatter),
    sections: sections.map(({ kinds, heading, line }) => ({ kinds, heading, line })),
    timeline: {
      zone: timeline.zone,
      entries: timeline.entries
        .filter(({ says }) => says !== 'nothing')
        .map(({ line, time, date, at, text }) => ({ line, time, date, at, text })),
      untimed: timeline.entries
        .filter(({ says }) => says === 'nothing')
        .map(({ line, text }) => ({ line, text })),
    },
    actionItems: actionItems.map(({ line, text, owners, due, priority, type, ticket, done, declined }) => ({
      line,
      text,
      owners,
      due,
      priority,
      type,
      ticket,
      done,
      declined,
    })),
  };
}

function plainFrontMatter({ extra, ...known }: NonNullable<Postmortem['frontMatter']>): object {
  return { ...known, ...extra };
}
