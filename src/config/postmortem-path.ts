/** Which files are postmortems. */

/** isPostmortemPath tells whether a path is Markdown below the postmortems' directory, README and index left out. */
export function isPostmortemPath(path: string, directory: string): boolean {
  if (!path.startsWith(`${directory}/`) || !/\.(?:md|markdown)$/i.test(path)) return false;
  return !/(?:^|\/)(?:readme|index)\.[a-z]+$/i.test(path);
}
