/** Which files are postmortems. */
import type { Config } from './schema.ts';

/** isPostmortemName tells whether a file in the postmortems' directory is one, by its name alone: Markdown, and neither README nor index. */
export function isPostmortemName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /\.(?:md|markdown)$/.test(name) && !/^(?:readme|index)\./.test(name);
}

/** isPostmortemPath tells whether a path in the repository is a postmortem: below the configured directory, at any depth. */
export function isPostmortemPath(config: Config, path: string): boolean {
  return path.startsWith(`${config.postmortem.directory}/`) && isPostmortemName(path);
}
