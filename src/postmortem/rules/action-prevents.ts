/** The rule `action-prevents`. */
import type { ActionItem } from '../model.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** actionPrevents reports a document whose action items all detect, repair or describe: one that might prevent is enough. */
export const actionPrevents = defineRule({
  id: 'action-prevents',
  description: 'Asks for at least one action item that keeps the incident from happening again.',
  severity: 'warning',
  check,
});

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const { actionItems, sections } = postmortem;
  const [first] = actionItems;
  if (!first || !actionItems.every(isOfAnotherKind)) return [];
  const message =
    'No action item keeps this from happening again: they detect, repair or describe. Add one that takes a cause away, with the type prevent.';
  const section = sections.find(
    ({ kinds, line, endLine }) =>
      kinds.includes('action-items') && line <= first.line && first.line <= endLine,
  );
  return [{ line: section?.line ?? first.line, message }];
}

/** What takes a cause away, or makes a recurrence harmless. */
const PREVENTS =
  /\b(?:prevent|avoid|never|always|cannot|can't|no longer|must|enforc|block(?:s|ed)?\b(?! on)|guard|validat|limit|restrict|requir|automat(?:e|ic|ically)\b|tests?\b|testing|lint|verif|isolat|separat|redundan|fail ?over|circuit|retr(?:y|ies)|back-?off|time-?out|throttl|patch|upgrad|migrat|replac|remov|refactor|rotat(?:e|es|ing)\b|pin(?:ned)?\b|disallow|deny|reject|harden|privileg|rate[ -]limit|scale|capacit|default|policy|gate\b|approv|canary|staging|encrypt|renew|fix(?:es|ing|ed)?\b(?!.{0,12}(?:monitor|alert|dashboard))|robust|resilien|polic(?:y|ies)|ensure that|make sure that|disable|enable|config)/i;
const DETECTS =
  /\b(?:monitor|alert|alarm|dashboard|metrics?\b|logs?\b|logging|detect|tracing|traces\b|observab|page[srd]?\b|notif|visibilit|probes?\b|health.?checks?|report)/i;
const DESCRIBES =
  /\b(?:document|docs?\b|runbook|playbook|guide|guideline|train|communicat|write (?:an? |the )?(?:incident|post)|post-?mortem|wiki|knowledge|process\b|procedure|onboard|drill|game ?day|discuss|investigat|consider|look(?:ing)? into|explor|research|remind|educat|announce|inform|meeting)/i;

/** Only what clearly does something else: of an item that says neither, the best is assumed. */
function isOfAnotherKind({ type, text }: ActionItem): boolean {
  if (type !== null && type !== 'process') return type !== 'prevent';
  const words = text.slice(0, 2000).replace(/\]\([^)]{0,500}\)|https?:\/\/\S{1,500}/g, ' ');
  return !PREVENTS.test(words) && (DETECTS.test(words) || DESCRIBES.test(words));
}
