/** `debrief new`: a postmortem from a template, written by hand rather than by the App. */
import { join } from 'node:path';
import { TerminalError } from '../errors.ts';
import { dateIn, slugOf } from '../plan/file-name.ts';
import { renderPostmortem } from '../postmortem/template/render.ts';
import { findTemplate, listTemplates } from '../templates.ts';
import { openWorkingCopy, toShownPath, type WorkingCopy } from './repository.ts';
import type { Terminal } from './terminal.ts';
import { writeNew } from './write-new.ts';

/** NewOptions are the command's options. */
export interface NewOptions {
  readonly template?: string;
  readonly title?: string;
  readonly incident?: number;
}

const MOST_CANDIDATES = 1000;

/** newPostmortem writes one new file and prints its path; a file that exists is never overwritten. */
export async function newPostmortem(
  options: NewOptions,
  { directory, print, now }: Terminal,
): Promise<number> {
  const copy = await openWorkingCopy(directory);
  const { config, root } = copy;
  const template = await chosenTemplate(copy, options.template ?? config.postmortem.template);
  const date = dateIn(config.timezone, now.toISOString());
  const title = options.title?.trim() || `Incident on ${date}`;
  const stem = stemOf(config.postmortem.file, { date, title, incident: options.incident });
  const incident = options.incident === undefined ? null : { number: options.incident, url: '' };
  for (let suffix = 1; suffix <= MOST_CANDIDATES; suffix += 1) {
    const id = suffix === 1 ? stem : `${stem}-${suffix}`;
    const text = renderPostmortem(template, {
      id,
      title,
      date,
      timezone: config.timezone,
      template: template.name,
      name: config.name,
      incident,
      reporter: null,
      summary: null,
      record: null,
    });
    const file = join(root, config.postmortem.directory, `${id}.md`);
    if (!writeNew(file, text)) continue;
    print(`${toShownPath(directory, file)}\n`);
    return 0;
  }
  throw new TerminalError(
    `${config.postmortem.directory}/${stem}.md and its suffixes exist: choose another --title.`,
  );
}

async function chosenTemplate({ reader }: WorkingCopy, name: string) {
  const template = await findTemplate(reader, '', name);
  if (template) return template;
  const names = (await listTemplates(reader, '')).map((entry) => entry.name);
  throw new TerminalError(
    `There is no template ${JSON.stringify(name)}: expected one of ${names.join(', ')}.`,
  );
}

function stemOf(
  pattern: string,
  { date, title, incident }: { date: string; title: string; incident: number | undefined },
): string {
  if (incident === undefined && pattern.includes('{number}')) {
    throw new TerminalError(
      `postmortem.file is ${JSON.stringify(pattern)}: say with --incident which number to fill in.`,
    );
  }
  return pattern
    .slice(0, -'.md'.length)
    .replaceAll('{date}', date)
    .replaceAll('{slug}', slugOf(title) || 'incident')
    .replaceAll('{number}', String(incident));
}
