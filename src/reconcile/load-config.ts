/** The repository's configuration, read where it counts. */
import { DEFAULT_CONFIG } from '../config/defaults.ts';
import { CONFIG_PATH } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError } from '../errors.ts';
import type { Survey } from '../github/app-port.ts';
import { textOf } from '../github/content.ts';
import type { Scene } from '../github/incident.ts';
import type { TreeReader } from '../github/reader.ts';

/**
 * loadConfig reads the configuration at `ref`; a repository without one gets all defaults. It throws
 * `ConfigurationError` when the file is there but cannot be used.
 */
export async function loadConfig(reader: TreeReader, ref: string): Promise<Config> {
  const content = await reader.readFile(CONFIG_PATH, ref);
  if (content === null) return withoutConfig(reader, ref);
  return parseOnce(textOf(content, CONFIG_PATH), reader.owner);
}

/** Configurations by owner and text: the App reads the same one for every request. */
const PARSED = new Map<string, Config>();
const MOST_PARSED = 200;

async function parseOnce(text: string, owner?: string): Promise<Config> {
  const key = `${owner ?? ''}\n${text}`;
  const known = PARSED.get(key);
  if (known) return known;
  const { parseConfig } = await import('../config/load.ts');
  const config = parseConfig(text, CONFIG_PATH, owner);
  if (PARSED.size >= MOST_PARSED) PARSED.clear();
  PARSED.set(key, config);
  return config;
}

/** A link is not followed, but whoever put it there meant something else than the defaults. */
async function withoutConfig(reader: TreeReader, ref: string): Promise<Config> {
  const [directory = ''] = CONFIG_PATH.split('/');
  const there = (await reader.listFiles(ref, directory))?.find(({ path }) => path === CONFIG_PATH);
  if (!there) return DEFAULT_CONFIG;
  const expected =
    'expected a file, found a link, and links are not followed: commit the configuration itself';
  throw new ConfigurationError(CONFIG_PATH, [{ line: 1, key: '', expected }]);
}

/** loadSceneConfig gives the configuration that came along with a scene, which costs nothing more. It throws as `loadConfig` does. */
export async function loadSceneConfig(
  reader: TreeReader,
  { commit, isFileMissing }: Pick<Scene, 'commit' | 'isFileMissing'>,
): Promise<Config> {
  return commit === null || isFileMissing ? DEFAULT_CONFIG : loadConfig(reader, commit);
}

/** loadDefaultConfig reads the configuration at the head of the default branch; an empty repository gets all defaults. */
export async function loadDefaultConfig(port: Survey['port']): Promise<Config> {
  const { defaultBranch } = await port.repository();
  const commit = await port.head(defaultBranch);
  return commit === null ? DEFAULT_CONFIG : loadConfig(port, commit);
}

/** loadFormerConfigs gives the usable ones of the configurations that were in force since a time (ISO 8601), and are no more. */
export async function loadFormerConfigs(
  { former, owner }: Pick<Survey['port'], 'former' | 'owner'>,
  since: string,
): Promise<readonly Config[]> {
  const texts = await former(CONFIG_PATH, since);
  const { parseConfig } = await import('../config/load.ts');
  return texts.flatMap((text) => {
    try {
      return [parseConfig(text, CONFIG_PATH, owner)];
    } catch (error) {
      if (error instanceof ConfigurationError) return [];
      throw error;
    }
  });
}

/** What was read through a port, which serves one look at a repository. */
const USABLE = new WeakMap<Survey['port'], Config>();

/** loadUsableConfig does the same, once for each port, and gives the defaults for a configuration that cannot be used: elsewhere it is told. */
export async function loadUsableConfig(port: Survey['port']): Promise<Config> {
  const config = USABLE.get(port) ?? (await readUsable(port));
  USABLE.set(port, config);
  return config;
}

async function readUsable(port: Survey['port']): Promise<Config> {
  try {
    return await loadDefaultConfig(port);
  } catch (error) {
    if (error instanceof ConfigurationError && error.file === CONFIG_PATH) return DEFAULT_CONFIG;
    throw error;
  }
}
