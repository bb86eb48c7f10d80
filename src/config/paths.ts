/** Which files are postmortems. */

/** isPostmortemName tells whether a file in the postmortems' directory is one, by its name alone: Markdown, and neither README nor index. */
export function isPostmortemName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /\.(?:md|markdown)$/.test(name) && !/^(?:readme|index)\./.test(name);
}

/** isPostmortemPath tells whether a path in the repository is a postmortem: below the postmortems' directory, at any depth. */
export function isPostmortemPath(path: string, directory: string): boolean {
  return path.startsWith(`${directory}/`) && isPostmortemName(path);
}
