/** The text format in which Prometheus reads metrics, read strictly. */

/** Sample is one line of a page. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\[\\\\"n])*"';
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?\\})? (\\S+)$`);
const COMMENT = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`);
const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];
const SUFFIX = /_(bucket|sum|count)$/;

/** readExposition gives the samples of a page; it throws where the page breaks a rule of the format. */
export function readExposition(page: string): readonly Sample[] {
  if (!page.endsWith('\n')) throw new Error('The last line does not end.');
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  for (const line of page.split('\n')) {
    const [, kind, subject = '', text = ''] = COMMENT.exec(line) ?? [];
    if (kind === 'TYPE') {
      if (types.has(subject) || !TYPES.includes(text)) throw new Error(`not a type: ${line}`);
      types.set(subject, text);
    }
    if (line === '' || kind) continue;
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    if (!name) throw new Error(`not a sample: ${line}`);
    const number = value === '+Inf' ? Infinity : Number(value);
    if (Number.isNaN(number) && value !== 'NaN') throw new Error(`not a number: ${line}`);
    const isPart = types.get(name.replace(SUFFIX, '')) === 'histogram';
    if (!types.has(name) && !isPart) throw new Error(`no type before: ${line}`);
    const key = `${name}{${labels}}`;
    if (seen.has(key)) throw new Error(`twice: ${line}`);
    seen.add(key);
    samples.push({ name, labels: readLabels(labels), value: number });
  }
  return samples;
}

function readLabels(text: string): Record<string, string> {
  const found = text.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
