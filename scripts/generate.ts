/** Writes what is generated from the sources; with --check it only names what is stale and exits 1. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { PROFILES, severityIn } from '../src/config/profiles.ts';
import { configSchema, optionSchema } from '../src/config/schema.ts';
import { SCHEMA_URL } from '../src/config/starter-files.ts';
import { RULES } from '../src/postmortem/rules/index.ts';

const ROOT = new URL('../', import.meta.url);

interface Generated {
  readonly path: string;
  readonly text: string;
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

function main(): number {
  const stale = all().filter(({ path, text }) => read(path) !== text);
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is stale: run npm run generate and commit it.`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const { path, text } of stale) {
    writeFileSync(new URL(path, ROOT), text);
    console.log(`wrote ${path}`);
  }
  return 0;
}

function all(): Generated[] {
  return [
    { path: 'schema/postmortem.schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
    replace('docs/configuration.md', { options: optionTable() }),
    replace('docs/rules/README.md', { rules: ruleTable(), 'rule options': ruleOptionTable() }),
    replace('README.md', { action: actionTables(), app: appTables() }),
  ];
}

function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' });
  return { $schema, $id: SCHEMA_URL, title: 'Debrief', ...schema };
}

/** A page without the markers of a table does not want it. */
function replace(path: string, tables: Readonly<Record<string, string>>): Generated {
  const text = Object.entries(tables).reduce(between, read(path));
  return { path, text };
}

function between(page: string, [name, table]: readonly [string, string]): string {
  const [start, end] = [`<!-- generated: ${name} -->`, '<!-- /generated -->'];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) return page;
  return `${page.slice(0, from + start.length)}\n\n${table}\n${page.slice(to)}`;
}

function read(path: string): string {
  const url = new URL(path, ROOT);
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
}

/** What the App asks for, and why: the comments of its manifest. */
function appTables(): string {
  const manifest = parseDocument(read('app.yml'));
  const permissions = manifest.get('default_permissions');
  const events = manifest.get('default_events');
  if (!isMap(permissions) || !isSeq(events)) throw new Error('app.yml names no permissions or no events.');
  const asked = permissions.items.map((pair, index) => {
    const { key } = pair as { readonly key: CommentedName };
    // The comment before the first entry belongs to the map.
    const comment = index === 0 ? (permissions.commentBefore ?? key.commentBefore) : key.commentBefore;
    return [`\`${key.value}: ${String(permissions.get(key))}\``, why(comment)];
  });
  const heard = events.items.map((item, index) => {
    const { value, commentBefore } = item as CommentedName;
    return [`\`${value}\``, why(index === 0 ? (events.commentBefore ?? commentBefore) : commentBefore)];
  });
  return [table(['Permission', 'Why'], asked), table(['Event', 'Why'], heard)].join('\n');
}

interface CommentedName {
  readonly value: string;
  readonly commentBefore?: string | null;
}

function why(comment: string | null | undefined): string {
  if (!comment) throw new Error('app.yml asks for something without saying why.');
  return comment.replace(/\s+/g, ' ').trim();
}

function optionTable(): string {
  const schema: JsonSchema = z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
  return table(
    ['Key', 'Default', 'What it does'],
    leaves(schema, '').map(([key, { default: value, description = '' }]) => [
      `\`${key}\``,
      value === undefined ? '' : `\`${JSON.stringify(value)}\``,
      description,
    ]),
  );
}

function leaves(schema: JsonSchema, prefix: string): [string, JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, JsonSchema][] =>
    value.properties && !['rules', 'sections'].includes(key)
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

function ruleTable(): string {
  return table(
    ['Rule', 'Default', 'In `strict`', 'In `legacy`', 'What it does'],
    RULES.map((rule) => [
      `[\`${rule.id}\`](${rule.id}.md)`,
      ...PROFILES.toSorted(standardFirst).map((profile) => `\`${severityIn(profile, rule)}\``),
      rule.description,
    ]),
  );
}

function standardFirst(a: string, b: string): number {
  return Number(b === 'standard') - Number(a === 'standard');
}

/** The options of every rule that has some. */
function ruleOptionTable(): string {
  const rows = RULES.flatMap(({ id, options }) => {
    const schema = options ? (z.toJSONSchema(optionSchema(options), { io: 'input' }) as JsonSchema) : {};
    return leaves(schema, '').map(([key, { default: value, description = '' }]) => [
      `[\`${id}\`](${id}.md)`,
      `\`${key}\``,
      value === undefined ? '' : `\`${JSON.stringify(value)}\``,
      description,
    ]);
  });
  return table(['Rule', 'Option', 'Default', 'What it does'], rows);
}

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

function actionTables(): string {
  const { inputs, outputs } = actionFile.parse(parse(read('action.yml')));
  const given = Object.entries(inputs).map(([name, { description, default: value = '' }]) => [
    `\`${name}\``,
    value && `\`${value}\``,
    description,
  ]);
  const made = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return `${table(['Input', 'Default', 'What it does'], given)}\n${table(['Output', 'What it holds'], made)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

process.exitCode = main();
