import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** RefStore reads and writes the refs of one repository, which git keeps as files there. */
export class RefStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The object that a full ref names; null where there is no such ref. */
  read(ref: string): string | null {
    if (!isRefName(ref)) return null;
    try {
      return readFileSync(join(this.#directory, ref), 'utf8').trim();
    } catch {
      return null;
    }
  }

  /** False where the name collides with another ref, as `a` does with `a/b`. */
  write(ref: string, sha: string): boolean {
    const file = join(this.#directory, ref);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.lock`, `${sha}\n`);
      renameSync(`${file}.lock`, file);
      return true;
    } catch {
      rmSync(`${file}.lock`, { force: true });
      return false;
    }
  }

  /** Directories that are left empty go too, so that their names are free. */
  delete(ref: string): void {
    rmSync(join(this.#directory, ref), { force: true });
    for (let parent = dirname(ref); parent.split('/').length > 2; parent = dirname(parent)) {
      const directory = join(this.#directory, parent);
      if (!existsSync(directory) || readdirSync(directory).length > 0) break;
      rmSync(directory, { recursive: true });
    }
  }

  /** All refs below a full prefix like `refs/heads/`, sorted, with what they name. */
  list(prefix: string): ReadonlyMap<string, string> {
    const refs = new Map<string, string>();
    const directory = join(this.#directory, prefix);
    if (!existsSync(directory)) return refs;
    const names = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
      .map((entry) => join(entry.parentPath, entry.name).slice(this.#directory.length + 1));
    for (const ref of names.sort()) refs.set(ref, this.read(ref) ?? '');
    return refs;
  }
}

const FORBIDDEN = new Set([' ', '~', '^', ':', '?', '*', '[', '\\', '\u007f']);

/** isRefName says whether git takes this as the full name of a ref. */
export function isRefName(ref: string): boolean {
  if (!/^refs(?:\/[^/]+){2,}$/.test(ref) || /\.\.|@\{|\/\.|\.lock(?:\/|$)|\.$/.test(ref)) return false;
  return [...ref].every((character) => character >= ' ' && !FORBIDDEN.has(character));
}
