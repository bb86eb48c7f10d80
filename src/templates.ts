/** Where templates come from: the built-in ones, and the repository's own, which override and add. */
import { readdir, readFile } from 'node:fs/promises';
import { TEMPLATE_DIRECTORY } from './config/paths.ts';
import { textOf } from './github/content.ts';
import type { TreeReader } from './github/reader.ts';

/** The same way from src/ and from dist/: both lie beside templates/. */
const BUILT_IN = new URL('../templates/', import.meta.url);

const FILE_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.md$/;

/** TemplateEntry is a template that can be named. */
export interface TemplateEntry {
  readonly name: string;
  readonly origin: 'built-in' | 'repository';
  /** The repository's own file, null for a built-in template. */
  readonly path: string | null;
}

/** TemplateFile is a template's name and its unrendered text. */
export interface TemplateFile {
  readonly name: string;
  readonly source: string;
}

/** templatePath gives the place of a repository's own template. */
export function templatePath(name: string): string {
  return `${TEMPLATE_DIRECTORY}/${name}.md`;
}

/** templateNameOf gives the name of the template that a path in the repository defines, null when it defines none. */
export function templateNameOf(path: string): string | null {
  if (!path.startsWith(`${TEMPLATE_DIRECTORY}/`)) return null;
  return FILE_NAME.exec(path.slice(TEMPLATE_DIRECTORY.length + 1))?.[1] ?? null;
}

/** listTemplates lists every template that a postmortem may name at `ref`, sorted by name. */
export async function listTemplates(reader: TreeReader, ref: string): Promise<readonly TemplateEntry[]> {
  const entries = new Map<string, TemplateEntry>();
  for (const file of await readdir(BUILT_IN)) {
    const name = FILE_NAME.exec(file)?.[1];
    if (name) entries.set(name, { name, origin: 'built-in', path: null });
  }
  for (const { path, kind } of (await reader.listFiles(ref, TEMPLATE_DIRECTORY)) ?? []) {
    const name = templateNameOf(path);
    if (name && kind === 'file') entries.set(name, { name, origin: 'repository', path });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * findTemplate reads a template, the repository's own before a built-in one; null when there is none of that name. It
 * throws `ConfigurationError` when the repository's own cannot be read as text.
 */
export async function findTemplate(
  reader: TreeReader,
  ref: string,
  name: string,
): Promise<TemplateFile | null> {
  if (!FILE_NAME.test(`${name}.md`)) return null;
  const path = templatePath(name);
  const own = await reader.readFile(path, ref);
  if (own !== null) return { name, source: textOf(own, path) };
  try {
    return { name, source: await readFile(new URL(`${name}.md`, BUILT_IN), 'utf8') };
  } catch {
    return null;
  }
}
