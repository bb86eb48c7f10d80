/** The repository's configuration, read where it counts. */
import { parseConfig } from '../config/load.ts';
import { CONFIG_PATH, type Config, DEFAULT_CONFIG } from '../config/schema.ts';
import { textOf } from '../github/content.ts';
import type { TreeReader } from '../github/reader.ts';

/**
 * loadConfig reads the configuration at `ref`; a repository without one gets all defaults. It throws
 * `ConfigurationError` when the file is there but cannot be used.
 */
export async function loadConfig(reader: TreeReader, ref: string): Promise<Config> {
  const content = await reader.readFile(CONFIG_PATH, ref);
  return content === null ? DEFAULT_CONFIG : parseConfig(textOf(content, CONFIG_PATH), CONFIG_PATH);
}
