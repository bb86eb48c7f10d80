import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** RefStore holds the refs of one repository in memory; git keeps them as files, which `flush` writes and `load` reads. */
export class RefStore {
  readonly #directory: string;
  #refs = new Map<string, string>();
  /** What git sees. */
  #onDisk = new Map<string, string>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The object that a full ref names; null where there is no such ref. */
  read(ref: string): string | null {
    return this.#refs.get(ref) ?? null;
  }

  /** False where the name collides with another ref, as `a` does with `a/b`. */
  write(ref: string, sha: string): boolean {
    if (!this.#refs.has(ref)) {
      const names = [...this.#refs.keys()];
      if (names.some((name) => name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`))) return false;
    }
    this.#refs.set(ref, sha);
    return true;
  }

  delete(ref: string): void {
    this.#refs.delete(ref);
  }

  /** All refs below a full prefix like `refs/heads/`, sorted, with what they name. */
  list(prefix: string): ReadonlyMap<string, string> {
    return new Map(
      [...this.#refs].filter(([ref]) => ref.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  /** Shows git the refs as they are. Those that are gone go first, so that their names are free. */
  flush(): void {
    for (const ref of this.#onDisk.keys()) if (!this.#refs.has(ref)) this.#remove(ref);
    for (const [ref, sha] of this.#refs) {
      if (this.#onDisk.get(ref) === sha) continue;
      const file = join(this.#directory, ref);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.lock`, `${sha}\n`);
      renameSync(`${file}.lock`, file);
    }
    this.#onDisk = new Map(this.#refs);
  }

  /** Takes over what git has done to the refs. */
  load(): void {
    const directory = join(this.#directory, 'refs');
    const names = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
      .map((entry) => join(entry.parentPath, entry.name).slice(this.#directory.length + 1));
    const read = (ref: string): string => readFileSync(join(this.#directory, ref), 'utf8').trim();
    this.#onDisk = new Map(names.map((ref) => [ref, read(ref)]));
    this.#refs = new Map(this.#onDisk);
  }

  /** Directories that are left empty go too. */
  #remove(ref: string): void {
    rmSync(join(this.#directory, ref), { force: true });
    for (let parent = dirname(ref); parent.split('/').length > 2; parent = dirname(parent)) {
      const directory = join(this.#directory, parent);
      if (!existsSync(directory) || readdirSync(directory).length > 0) break;
      rmSync(directory, { recursive: true });
    }
  }
}

const FORBIDDEN = new Set([' ', '~', '^', ':', '?', '*', '[', '\\', '\u007f']);

/** isRefName says whether git takes this as the full name of a ref. */
export function isRefName(ref: string): boolean {
  if (!/^refs(?:\/[^/]+){2,}$/.test(ref) || /\.\.|@\{|\/\.|\.lock(?:\/|$)|\.$/.test(ref)) return false;
  return [...ref].every((character) => character >= ' ' && !FORBIDDEN.has(character));
}
