/** CODEOWNERS, as far as it says whose a path is. */

/** CODE_OWNERS_PATHS are where GitHub looks for the file; the first that is there counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** CodeOwners gives the owners of a path, without `@`: logins, and teams as `org/team`. */
export type CodeOwners = (path: string) => readonly string[];

const MOST_LINES = 5000;
const MOST_CHARACTERS = 200;
const OWNER = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?)$/;

/** parseCodeOwners reads the file. Of the lines that fit a path the last one counts; addresses of mail, and lines that GitHub does not take, are left out. */
export function parseCodeOwners(text: string): CodeOwners {
  const rules = text
    .split(/\r?\n/, MOST_LINES)
    .flatMap((line) => {
      const [pattern = '', ...names] = line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/);
      const matcher = pattern === '' || pattern.length > MOST_CHARACTERS ? null : toMatcher(pattern);
      return matcher ? [{ matcher, owners: names.flatMap((name) => OWNER.exec(name)?.[1] ?? []) }] : [];
    })
    .reverse();
  return (path) => rules.find(({ matcher }) => matcher(path))?.owners ?? [];
}

/** `!` and ranges of characters mean nothing here, and GitHub leaves such lines out. */
function toMatcher(pattern: string): ((path: string) => boolean) | null {
  if (/[!\\[\]]/.test(pattern)) return null;
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  const parts = /\/./.test(pattern) ? inner : ['**', ...inner];
  const last = inner.at(-1);
  // `docs/*` is what lies in the directory itself; a name alone is also all that lies below it.
  const isExact = last === '**' || (last === '*' && inner.length > 1);
  if (pattern.endsWith('/')) return (path) => matches([...parts, '*', '**'], path.split('/'));
  if (isExact) return (path) => matches(parts, path.split('/'));
  return (path) => matches([...parts, '**'], path.split('/'));
}

/** Whether the names fit the parts, of which `**` is any number of names: a step for each pair, so that no pattern takes long. */
function matches(parts: readonly string[], names: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let to = at; to <= names.length; to += 1) next.add(to);
      else if (at < names.length && fits(part, names[at] ?? '')) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(names.length);
}

/** Of a name `*` is any number of characters; the last one that was passed is the only one to go back to. */
function fits(part: string, name: string): boolean {
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    const sign = part[at];
    if (sign === '*') {
      star = at;
      at += 1;
      from = index;
    } else if (sign === '?' || sign === name[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      from += 1;
      index = from;
    } else return false;
  }
  return /^\**$/.test(part.slice(at));
}
