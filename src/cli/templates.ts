/** `debrief templates`: which templates a postmortem can name. */
import { listTemplates } from '../templates.ts';
import { openWorkingCopy } from './repository.ts';
import type { Terminal } from './terminal.ts';

/** templates prints each template with where it comes from. */
export async function templates({ directory, print }: Terminal): Promise<number> {
  const { reader, config } = await openWorkingCopy(directory);
  const entries = await listTemplates(reader, '');
  const width = Math.max(...entries.map(({ name }) => name.length));
  for (const { name, path } of entries) {
    const labels = Object.entries(config.incident.labels).filter(([, template]) => template === name);
    const chosen = labels.map(([label]) => label).join(', ');
    print(`${name.padEnd(width)}  ${path ?? 'built-in'}${chosen ? `  (label: ${chosen})` : ''}\n`);
  }
  return 0;
}
