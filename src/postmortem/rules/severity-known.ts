/** The rule `severity-known`. */
import { lineOfKey } from '../time/instants.ts';
import {
  type Complaint,
  defineRuleWithOptions,
  type OptionsOf,
  type RuleContext,
  type RuleOptions,
} from './rule.ts';

const SCALES = [
  ...[
    'SEV0',
    'SEV1',
    'SEV2',
    'SEV3',
    'SEV4',
    'SEV5',
    'P0',
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'S0',
    'S1',
    'S2',
    'S3',
    'S4',
  ],
  ...['blocker', 'critical', 'high', 'major', 'medium', 'moderate', 'low', 'minor', 'informational', 'none'],
];

/** The same words in German, French, Spanish and Portuguese. */
const TRANSLATED =
  /^(?:kritisch|hoch|schwer|mittel|niedrig|gering|critique|majeure?|haute?|élevée?|moyenne?|faible|mineure?|crítica|crítico|alta|alto|media|medio|média|médio|baja|bajo|baixa|baixo)$/;

const options = {
  values: {
    default: SCALES,
    schema: (z) =>
      z
        .array(z.string().trim().min(1))
        .min(1)
        .describe(
          'The severities of your scale. Upper and lower case, hyphens and blanks make no difference.',
        ),
  },
} satisfies RuleOptions;

/** severityKnown reports a severity of the front matter that is on no known scale, or a key for it that is still empty once the rest is written. */
export const severityKnown = defineRuleWithOptions({
  id: 'severity-known',
  description: 'Asks for a severity of a known scale where the front matter has one.',
  severity: 'warning',
  options,
  check,
});

function check({ postmortem }: RuleContext, { values }: OptionsOf<typeof options>): readonly Complaint[] {
  const { frontMatter, timeline, actionItems } = postmortem;
  const line = frontMatter ? lineOfKey(postmortem, 'severity') : 0;
  if (!frontMatter || !/^["']?severity\b/.test(postmortem.lines[line - 1] ?? '')) return [];
  const severity = frontMatter.severity;
  if (severity === null && timeline.entries.length + actionItems.length === 0) return [];
  if (severity === null) return [{ line, message: `No severity is stated. Write one: ${shown(values)}.` }];
  const plain = plainOf(severity);
  if (values.some((value) => plainOf(value) === plain)) return [];
  if (values.join() === SCALES.join() && TRANSLATED.test(plain)) return [];
  return [
    {
      line,
      message: `The severity ${JSON.stringify(severity)} is on no known scale. Write one of ${shown(values)}, or configure yours.`,
    },
  ];
}

function shown(values: readonly string[]): string {
  return values.join() === SCALES.join() ? 'SEV1 to SEV5, P0 to P5, critical to low' : values.join(', ');
}

/** "Sev 1", "SEV-1" and "sev1" are the same. */
function plainOf(severity: string): string {
  return severity
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^severity|^sev(?=\d)/, 'sev');
}
