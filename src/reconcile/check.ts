/** The check: documents in, reports out, the same for a working directory and for GitHub. */
import type { Config } from '../config/schema.ts';
import { ConfigurationError, TemplateError } from '../errors.ts';
import { whyNot } from '../github/content.ts';
import type { FileContent, TreeReader } from '../github/reader.ts';
import { byPlace, checkPostmortem } from '../postmortem/check.ts';
import type { Finding, Postmortem } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';

import type { Report } from '../postmortem/rules/rule.ts';
import { documentValues, readTemplate, type Template } from '../postmortem/template.ts';
import type { TemplateSource } from '../postmortem/template-source.ts';
import { findTemplate, listTemplates, templatePath } from '../templates.ts';

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
}

/** How many documents are read at a time. */
const AT_ONCE = 16;

/** checkPostmortems reports on every file that is there, sorted by path; what cannot be read is a finding as well. */
export async function checkPostmortems(request: CheckRequest): Promise<readonly Report[]> {
  const { reader, ref } = request.documents;
  const files = [...new Set(request.files)].sort();
  const sources = createSources(request.templates);
  const reports: Report[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const contents = await Promise.all(batch.map((file) => reader.readFile(file, ref)));
    for (const [index, file] of batch.entries()) {
      const findings = await findingsOf(request, { file, content: contents[index] ?? null, sources });
      reports.push({ file, findings });
    }
  }
  return reports;
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

interface Document {
  readonly file: string;
  readonly content: FileContent | null;
  readonly sources: Sources;
}

async function findingsOf(
  { config, hasFile }: CheckRequest,
  { file, content, sources }: Document,
): Promise<readonly Finding[]> {
  if (content === null) {
    return [
      fault(
        'document',
        'It is a link or no file at all, and links are not followed. Commit the document itself.',
      ),
    ];
  }
  if (content.kind === 'too-large')
    return [fault('document', `${sentence(whyNot(content))} Move logs to files of their own.`)];
  if (content.kind === 'not-text') return [fault('document', sentence(whyNot(content)))];
  const postmortem = parsePostmortem(content.text, { path: file, zone: config.timezone });
  const { template, findings } = await templateFor(postmortem, { config, sources });
  const report = checkPostmortem({
    postmortem,
    template: template ?? { name: '', sections: [], guidance: [] },
    hasFile,
    settings: template ? config.rules : { ...config.rules, 'required-section': 'off' },
  });
  return [...findings, ...report.findings].sort(byPlace);
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
      return { template: readTemplate(source.name, source.source, values), findings: [] };
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
