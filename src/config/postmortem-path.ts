/** Which files are postmortems. */
import type { Config } from './schema.ts';

/** isPostmortemPath tells whether a path is Markdown below the configured directory, its README and index left out. */
export function isPostmortemPath(path: string, config: Pick<Config, 'postmortem'>): boolean {
  if (!path.startsWith(`${config.postmortem.directory}/`) || !/\.(?:md|markdown)$/i.test(path)) return false;
  return !/(?:^|\/)(?:readme|index)\.[a-z]+$/i.test(path);
}
