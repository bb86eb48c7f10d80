/** The repository that a command works in. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { TerminalError } from '../errors.ts';
import { decodeContent, textOf } from '../github/content.ts';
import { createDiskReader, type DiskReader } from '../github/disk.ts';
import { loadConfig } from '../reconcile/load-config.ts';

/** WorkingCopy is a repository on disk with its configuration. */
export interface WorkingCopy {
  readonly root: string;
  readonly reader: DiskReader;
  readonly config: Config;
}

/** openWorkingCopy finds the repository around a directory and reads its configuration, or the one in `configFile`. */
export async function openWorkingCopy(directory: string, configFile?: string): Promise<WorkingCopy> {
  const root = findRoot(directory);
  const reader = createDiskReader(root);
  const config =
    configFile === undefined ? await loadConfig(reader, '') : await readConfigFile(configFile, directory);
  return { root, reader, config };
}

/** findRoot gives the nearest directory, upwards, that holds a repository or a configuration; the directory itself where there is none. */
export function findRoot(directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || existsSync(join(at, CONFIG_PATH))) return at;
    if (dirname(at) === at) return directory;
  }
}

/** toShownPath gives a file's path as a person in `directory` would type it, with forward slashes. */
export function toShownPath(directory: string, file: string): string {
  return relative(directory, file).split(sep).join('/') || '.';
}

/** On the command line the person vouches for the file, so that links are followed. */
async function readConfigFile(file: string, directory: string): Promise<Config> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(directory, file));
  } catch (error) {
    throw new TerminalError(`Cannot read the configuration ${file}: ${reasonOf(error)}.`, { cause: error });
  }
  const { parseConfig } = await import('../config/load.ts');
  return parseConfig(textOf(decodeContent(bytes, null), file), file);
}

/** reasonOf says in plain words why the file system refused. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no directory',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EEXIST: 'it exists already',
};
