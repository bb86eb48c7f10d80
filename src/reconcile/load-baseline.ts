/** The repository's baseline, read where it counts. */
import { BASELINE_PATH, type Baseline, EMPTY_BASELINE } from '../baseline/baseline.ts';
import { textOf } from '../github/content.ts';
import type { TreeReader } from '../github/reader.ts';

/**
 * loadBaseline reads the baseline at `ref`; a repository without one has an empty one. It throws `ConfigurationError`
 * when the file is there but cannot be used.
 */
export async function loadBaseline(reader: TreeReader, ref: string): Promise<Baseline> {
  const content = await reader.readFile(BASELINE_PATH, ref);
  if (content === null) return EMPTY_BASELINE;
  const { parseBaseline } = await import('../baseline/parse.ts');
  return parseBaseline(textOf(content, BASELINE_PATH), BASELINE_PATH);
}
