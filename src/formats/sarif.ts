/** Findings as SARIF 2.1.0, fit for GitHub's code scanning. */
import { fingerprintsOf } from '../baseline/fingerprint.ts';
import type { Finding, Severity } from '../postmortem/model.ts';
import { RULES } from '../postmortem/rules/index.ts';
import type { ShownReport } from './excerpts.ts';

const HOME = 'https://github.com/debrief-postmortems/debrief';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;
/** What GitHub's code scanning sorts by. */
const PROBLEMS = { error: 'error', warning: 'warning', notice: 'recommendation' } as const;

interface RuleFacts {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
}

/** Findings that the check itself makes, not a rule of the registry. */
const OWN_RULES: readonly RuleFacts[] = [
  { id: 'template', description: 'Asks for a template that can be used.', severity: 'error' },
  { id: 'configuration', description: 'Asks for a configuration that can be used.', severity: 'error' },
];

/** renderSarif gives a log of one run; files are named relative to the repository, and fingerprints outlive moved lines. */
export function renderSarif(
  reports: readonly ShownReport[],
  { version }: { readonly version: string },
): string {
  const rules = rulesFor(reports);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Debrief',
            informationUri: HOME,
            semanticVersion: version,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => results(report, indexes)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The registry, and whatever else was found: SARIF wants every rule that a result names. */
function rulesFor(reports: readonly ShownReport[]): readonly RuleFacts[] {
  const known = new Map([...RULES, ...OWN_RULES].map((rule) => [rule.id, rule as RuleFacts]));
  for (const { rule, severity } of reports.flatMap(({ findings }) => findings)) {
    if (!known.has(rule)) known.set(rule, { id: rule, description: rule, severity });
  }
  return [...known.values()];
}

function descriptor({ id, description, severity }: RuleFacts): object {
  const isRule = RULES.some((rule) => rule.id === id);
  const helpUri = `${HOME}/blob/main/docs/${isRule ? `rules/${id}.md` : 'configuration.md'}`;
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: description },
    fullDescription: { text: description },
    helpUri,
    help: { text: `${description} ${helpUri}`, markdown: `${description} [More](${helpUri})` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['postmortem'], 'problem.severity': PROBLEMS[severity] },
  };
}

function results(report: ShownReport, indexes: ReadonlyMap<string, number>): object[] {
  const prints = fingerprintsOf(report);
  return report.findings.map((finding, index) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(report.file), uriBaseId: '%SRCROOT%' },
          region: region(finding),
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: withOrdinal(prints[index] ?? '') },
  }));
}

/** SARIF's end column is the one after the last. */
function region({ line, column, endLine, endColumn }: Finding): object {
  return {
    startLine: line,
    ...(column !== undefined ? { startColumn: column } : {}),
    ...(endLine !== undefined && endLine > line ? { endLine } : {}),
    ...(endColumn !== undefined ? { endColumn: endColumn + 1 } : {}),
  };
}

/** As GitHub's own tool writes it, with the ordinal always there. */
function withOrdinal(print: string): string {
  return print.includes(':') ? print : `${print}:1`;
}

function toUri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
