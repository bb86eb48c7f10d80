/** Git's own object format, read and written without a process: that is what keeps hundreds of test repositories fast. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { packObjects } from './pack.ts';

/** ObjectType is a kind of object that git stores. */
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** GitObject is an object as it is stored, without its header. */
export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** TreeEntry is one name in a directory. */
export interface TreeEntry {
  /** Six octal digits, as GitHub writes them: `100644`, `100755`, `120000`, `160000`, `040000`. */
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

/** Person is an author or committer; the date counts in whole seconds. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

/** Commit is a commit; its message is kept byte for byte. */
export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

/** TREE_MODE is the mode of a directory. */
export const TREE_MODE = '040000';

const isType = (value: string): value is ObjectType => ['blob', 'tree', 'commit', 'tag'].includes(value);

/**
 * ObjectStore holds the objects of one repository in memory, until git itself is to see them. What git writes is read
 * from the disk: packing is switched off there, so all objects of its own are loose.
 */
export class ObjectStore {
  readonly #directory: string;
  readonly #objects = new Map<string, GitObject>();
  /** What is not on the disk yet. */
  #fresh = new Map<string, GitObject>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  read(sha: string): GitObject | null {
    const known = this.#objects.get(sha);
    if (known) return known;
    const file = this.#file(sha);
    if (!existsSync(file)) return null;
    const raw = inflateSync(readFileSync(file));
    const end = raw.indexOf(0);
    const [type = ''] = raw.toString('latin1', 0, end).split(' ');
    if (!isType(type)) throw new Error(`unknown type "${type}" of object ${sha}`);
    const object = { type, content: raw.subarray(end + 1) };
    this.#objects.set(sha, object);
    return object;
  }

  write(type: ObjectType, content: Uint8Array): string {
    const raw = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const sha = createHash('sha1').update(raw).digest('hex');
    if (!this.#objects.has(sha)) {
      const object = { type, content: raw.subarray(raw.length - content.length) };
      this.#objects.set(sha, object);
      this.#fresh.set(sha, object);
    }
    return sha;
  }

  /** Puts on the disk what git has not seen yet: the index last, since git looks for it first. */
  flush(): void {
    if (this.#fresh.size === 0) return;
    const { name, pack, index } = packObjects(this.#fresh);
    const file = join(this.#directory, 'pack', name);
    writeFileSync(`${file}.pack`, pack);
    writeFileSync(`${file}.part`, index);
    renameSync(`${file}.part`, `${file}.idx`);
    this.#fresh = new Map();
  }

  #file(sha: string): string {
    return join(this.#directory, sha.slice(0, 2), sha.slice(2));
  }
}

/** parseTree reads the entries of a tree object. */
export function parseTree(content: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    entries.push({
      mode: content.toString('latin1', at, space).padStart(6, '0'),
      name: content.toString('utf8', space + 1, end),
      sha: content.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** formatTree writes a tree object: entries in git's order, which sorts a directory as if its name ended in a slash. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.mode === TREE_MODE ? `${entry.name}/` : entry.name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap((entry) => [
      Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}

/** parseCommit reads a commit object. */
export function parseCommit(content: Buffer): Commit {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string): string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parsePerson(values('author')[0] ?? ''),
    committer: parsePerson(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

function formatPerson(person: Person): string {
  const plain = (value: string): string => value.replace(/[<>\n\0]/g, '');
  return `${plain(person.name)} <${plain(person.email)}> ${Math.floor(person.date.getTime() / 1000)} +0000`;
}

/** formatCommit writes a commit object. */
export function formatCommit(commit: Commit): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${formatPerson(commit.author)}`,
    `committer ${formatPerson(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`);
}
