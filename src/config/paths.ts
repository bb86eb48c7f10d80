/** Which files of a repository are ours to read: configuration, templates, postmortems. */

/** CONFIG_PATH is where a repository keeps its configuration. Only the default branch's counts. */
export const CONFIG_PATH = '.github/postmortem.yml';

/** TEMPLATE_DIRECTORY is where a repository overrides the built-in templates and adds its own. */
export const TEMPLATE_DIRECTORY = '.github/postmortem/templates';

/** isPostmortemName tells whether a file in the postmortems' directory is one, by its name alone: Markdown, and neither README nor index. */
export function isPostmortemName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /\.(?:md|markdown)$/.test(name) && !/^(?:readme|index)\./.test(name);
}

/** isPostmortemPath tells whether a path in the repository is a postmortem: below the postmortems' directory, at any depth. */
export function isPostmortemPath(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`) && isPostmortemName(path);
}

/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i;

/** isUsableName tells whether a new postmortem may have this path: it counts as one, and can be checked out everywhere. */
export function isUsableName(path: string): boolean {
  return isPostmortemName(path) && !RESERVED.test(path.slice(path.lastIndexOf('/') + 1));
}
