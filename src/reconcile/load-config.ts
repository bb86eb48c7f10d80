/** The repository's configuration, read where it counts. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import type { Survey } from '../github/app-port.ts';
import { textOf } from '../github/content.ts';
import type { TreeReader } from '../github/reader.ts';

/**
 * loadConfig reads the configuration at `ref`; a repository without one gets all defaults. It throws
 * `ConfigurationError` when the file is there but cannot be used.
 */
export async function loadConfig(reader: TreeReader, ref: string): Promise<Config> {
  const content = await reader.readFile(CONFIG_PATH, ref);
  if (content === null) return DEFAULT_CONFIG;
  const { parseConfig } = await import('../config/load.ts');
  return parseConfig(textOf(content, CONFIG_PATH), CONFIG_PATH, reader.owner);
}

/** loadDefaultConfig reads the configuration at the head of the default branch; an empty repository gets all defaults. */
export async function loadDefaultConfig(port: Survey['port']): Promise<Config> {
  const { defaultBranch } = await port.repository();
  const commit = await port.head(defaultBranch);
  return commit === null ? DEFAULT_CONFIG : loadConfig(port, commit);
}
