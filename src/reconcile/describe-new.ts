/** Labels that came to be on the way. */
import type { Label, RepositoryPort } from '../github/port.ts';

/** The look of a label that GitHub made by itself when an issue asked for it. */
const GREY = 'ededed';

/** describeNew gives labels that GitHub made on the way their colour and description; those that people made stay as they are. */
export async function describeNew(
  port: RepositoryPort,
  found: readonly Label[],
  wanted: readonly Label[],
): Promise<void> {
  for (const label of wanted) {
    const bare = found.find(({ name }) => name.toLowerCase() === label.name.toLowerCase());
    if (bare?.description === null && bare.color === GREY) await port.describeLabel(label);
  }
}
