/** Front matter as nearly everybody writes it, read without a YAML parser. */

const KEY = /^([A-Za-z_][\w-]*):(?: +(\S.*?))? *$/;
/** Printable characters that are the same in YAML and here; what has others is left to the parser. */
const PRINTABLE = /^[ -~\u00a1-\u1fff\u2030-\u205e\u2070-\ud7ff]*$/;
/** A plain text or a time: no number, and nothing that could be syntax. */
const PLAIN =
  /^(?:[A-Za-z\u00c0-\u024f](?:[^:#]|:(?! |$)|(?<! )#)*|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?|\d\d:\d\d)$/;
const WORD = '[A-Za-z][\\w./@-]*(?: [\\w./@-]+)*';
const LIST = new RegExp(`^\\[ *(?:${WORD}(?: *, *${WORD})*)? *\\]$`);
/** What YAML 1.2 reads as null or as true and false. */
const CONSTANTS: ReadonlySet<string> = new Set(
  ['null', 'true', 'false'].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]),
);

/**
 * readPlainYaml reads lines of `key: value` with plain values exactly as YAML does; null for whatever is more than that.
 * It is there for speed: a YAML parser takes longer over ten such lines than all else over the whole document.
 */
export function readPlainYaml(block: string): Record<string, unknown> | null {
  if (!PRINTABLE.test(block.replaceAll('\n', ''))) return null;
  const data: Record<string, unknown> = {};
  for (const line of block.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, key, written = ''] = KEY.exec(line) ?? [];
    if (key === undefined || CONSTANTS.has(key) || Object.hasOwn(data, key) || key in data) return null;
    const value = readValue(written);
    if (value === undefined) return null;
    data[key] = value;
  }
  return data;
}

function readValue(written: string): unknown {
  if (written === '') return null;
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return Number(written);
  if (/^"[^"\\]*"$/.test(written) || /^'[^']*'$/.test(written)) return written.slice(1, -1);
  if (LIST.test(written)) return readList(written.slice(1, -1));
  return PLAIN.test(written) && !CONSTANTS.has(written) ? written : undefined;
}

function readList(inside: string): string[] | undefined {
  const words = inside
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.some((word) => CONSTANTS.has(word)) ? undefined : words;
}
