/** What can be told of a configuration that cannot be used. */
import { isMap, isScalar, parseDocument } from 'yaml';

/** salvageIncidentLabels gives the incident labels that a broken configuration seems to name; none when it cannot be told. */
export function salvageIncidentLabels(text: string): readonly string[] {
  try {
    const labels = parseDocument(text.slice(0, 64 * 1024), { logLevel: 'silent' }).getIn([
      'incident',
      'labels',
    ]);
    if (!isMap(labels)) return [];
    return labels.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
  } catch {
    return [];
  }
}
