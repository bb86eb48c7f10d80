/** How the repository's documents are read. */
import type { ParseOptions } from '../postmortem/parse.ts';
import type { Config } from './schema.ts';

/** parseOptions gives the options with which a document of the repository is read: its zone and its names of sections. */
export function parseOptions(
  { timezone, sections }: Pick<Config, 'timezone' | 'sections'>,
  path: string,
): ParseOptions {
  return Object.keys(sections).length > 0 ? { path, zone: timezone, sections } : { path, zone: timezone };
}
