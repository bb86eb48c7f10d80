/** The check: documents in, reports out, the same for a working directory and for GitHub. */
import { parseOptions } from '../config/parse-options.ts';
import { effectiveRules } from '../config/profiles.ts';
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import { excerptsOf, type ShownReport } from '../formats/excerpts.ts';
import { whyNot } from '../github/content.ts';
import type { FileContent, TreeReader } from '../github/reader.ts';
import { byPlace, type CheckInput, checkAll } from '../postmortem/check.ts';
import type { Finding, Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import type { RuleSettings } from '../postmortem/rules/rule.ts';
import type { TemplateSource } from '../postmortem/template/source.ts';
import { documentValues, readTemplate, type Template } from '../postmortem/template/template.ts';
import { findTemplate, listTemplates, templatePath } from '../templates.ts';
import { type Assignability, type CanBeAssigned, createAssignability } from './assignable.ts';
import { findSecrets } from './secrets.ts';

/** At is a tree to read from. */
export interface At {
  readonly reader: TreeReader;
  readonly ref: string;
}

/** CheckRequest says what to check, and by whose rules. */
export interface CheckRequest {
  readonly documents: At;
  /** Where the repository's own templates are read: the base, so that a change cannot relax its own rules. */
  readonly templates: At;
  readonly config: Config;
  /** Paths of the postmortems. */
  readonly files: readonly string[];
  /** Null when the tree is not known. */
  readonly hasFile: ((path: string) => boolean) | null;
  /** Asks GitHub whether a login can be assigned; without it that is not known. */
  readonly canBeAssigned?: CanBeAssigned | null | undefined;
  /** Is told how many documents were checked, now and then. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** How many documents are read at a time. */
const AT_ONCE = 16;

/** How many characters are checked together: what was read in them is in memory at the same time. */
const TOGETHER = 256 * 1024;

/** checkPostmortems reports on every file that is there, sorted by path; what cannot be read is a finding as well. */
export async function checkPostmortems(request: CheckRequest): Promise<readonly ShownReport[]> {
  const { reader, ref } = request.documents;
  const files = [...new Set(request.files)].sort();
  const settings = effectiveRules(request.config);
  const ask = isOff(settings['action-owner-assignable']) ? null : (request.canBeAssigned ?? null);
  const run: Run = {
    ...request,
    sources: createSources(request.templates),
    settings,
    assignability: createAssignability(ask, request.config),
  };
  const reports: ShownReport[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const contents = await Promise.all(batch.map((file) => reader.readFile(file, ref)));
    const documents = batch.map((file, index) => ({ file, content: contents[index] ?? null }));
    for (const group of groupsOf(documents)) reports.push(...(await checkGroup(run, group)));
    request.progress?.(reports.length);
  }
  return reports;
}

function isOff(setting: RuleSettings[string]): boolean {
  return (typeof setting === 'object' ? setting.severity : setting) === 'off';
}

/** Each template is read once, however many documents name it. */
function createSources({ reader, ref }: At): Sources {
  const known = new Map<string, Promise<TemplateSource | null>>();
  let names: Promise<readonly string[]> | undefined;
  return {
    find(name) {
      const found = known.get(name) ?? findTemplate(reader, ref, name);
      known.set(name, found);
      return found;
    },
    names() {
      names ??= listTemplates(reader, ref).then((entries) => entries.map(({ name }) => name));
      return names;
    },
  };
}

interface Sources {
  find(name: string): Promise<TemplateSource | null>;
  names(): Promise<readonly string[]>;
}

interface Run extends CheckRequest {
  readonly sources: Sources;
  readonly settings: RuleSettings;
  readonly assignability: Assignability;
}

interface Document {
  readonly file: string;
  readonly content: FileContent | null;
}

async function checkGroup(run: Run, group: readonly Document[]): Promise<readonly ShownReport[]> {
  const prepared: Prepared[] = [];
  for (const document of group) prepared.push(await prepare(run, document));
  const inputs = prepared.flatMap(({ input }) => input ?? []);
  const reports = new Map(checkAll(inputs).map((report, index) => [inputs[index], report]));
  return prepared.map(({ file, input, findings }) => {
    const said = input === null ? [] : (reports.get(input)?.findings ?? []);
    const all = [...findings, ...said].sort(byPlace);
    return {
      file,
      findings: all,
      excerpts: excerptsOf(input?.postmortem.lines ?? [], all, input?.secrets ?? []),
    };
  });
}

/** Documents in their order, those that are larger than what is checked together each alone. */
function groupsOf(documents: readonly Document[]): readonly (readonly Document[])[] {
  const groups: Document[][] = [];
  let room = 0;
  for (const document of documents) {
    const size = document.content?.kind === 'text' ? document.content.text.length : 0;
    room -= size;
    const last = groups.at(-1);
    if (last && room >= 0) last.push(document);
    else {
      groups.push([document]);
      room = TOGETHER - size;
    }
  }
  return groups;
}

interface Prepared {
  readonly file: string;
  /** What was found before the rules, and instead of them where there is no text to check. */
  readonly findings: readonly Finding[];
  readonly input: CheckInput | null;
}

async function prepare(
  { config, hasFile, sources, settings, assignability }: Run,
  { file, content }: Document,
): Promise<Prepared> {
  const unread = unreadFault(content);
  if (unread || content?.kind !== 'text')
    return { file, findings: unread ? [fault('document', unread)] : [], input: null };
  const postmortem = parsePostmortem(content.text, parseOptions(config, file));
  const { template, findings } = await templateFor(postmortem, { config, sources });
  const input: CheckInput = {
    postmortem,
    secrets: isOff(settings.secret) ? null : await findSecrets(postmortem.lines),
    template: template ?? { name: '', sections: [], guidance: [] },
    hasFile,
    isAssignable: await assignability(postmortem),
    settings: template ? settings : { ...settings, 'required-section': 'off' },
  };
  return { file, findings, input };
}

/** Why a file has no text that could be checked; null when it has. */
function unreadFault(content: FileContent | null): string | null {
  if (content === null)
    return 'It is a link or no file at all, and links are not followed. Commit the document itself.';
  if (content.kind === 'too-large') return `${sentence(whyNot(content))} Move logs to files of their own.`;
  return content.kind === 'not-text' ? sentence(whyNot(content)) : null;
}

/** Without its template a document is still checked by all that needs none. */
async function templateFor(
  postmortem: Postmortem,
  { config, sources }: { config: Config; sources: Sources },
): Promise<{ template: Template | null; findings: readonly Finding[] }> {
  const stated = postmortem.frontMatter?.template;
  const name = stated ?? config.postmortem.template;
  const line = stated ? lineOfKey(postmortem, 'template') : 1;
  try {
    const source = await sources.find(name);
    if (source) {
      const values = documentValues(postmortem, config.name);
      const template = readTemplate(source.name, source.source, values, config.sections);
      return { template, findings: [] };
    }
    const existing = (await sources.names()).join(', ');
    const message = `There is no template ${JSON.stringify(name)}. Name one of ${existing}, or add ${templatePath('NAME')}.`;
    return { template: null, findings: [fault('template', message, line)] };
  } catch (error) {
    if (!(error instanceof TemplateError || error instanceof ConfigurationError)) throw error;
    return {
      template: null,
      findings: [fault('template', `Its template cannot be used: ${error.message}`, line)],
    };
  }
}

function lineOfKey({ lines, bodyLine }: Postmortem, key: string): number {
  const at = lines.slice(0, bodyLine - 1).findIndex((line) => line.startsWith(`${key}:`));
  return Math.max(0, at) + 1;
}

function fault(rule: string, message: string, line = 1): Finding {
  return { rule, severity: 'error', message, line };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
