/** The rule `action-vague`. */
import { isOpen, nameOf } from './open-action.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** actionVague reports open action items of which nobody could say when they are done. */
export const actionVague = defineRule({
  id: 'action-vague',
  description: 'Asks for action items that say what will be true once they are done.',
  severity: 'warning',
  check,
});

interface Vagueness {
  readonly pattern: RegExp;
  readonly remedy: string;
}

const ABSTRACT =
  '(?:awareness|visibility|coverage|reliab|resilien|robust|monitor|observab|alert|document|docs\\b|communicat|process|procedure|quality|performance|experience|understanding|training|knowledge|tooling|tests?\\b|testing|stability|security|collaborat|risk|noise|toil|errors?\\b|mistakes?|chance|likelihood|complexity|tribal|confusion|.{0,20}\\berrors?\\b)';

const VAGUE: readonly Vagueness[] = [
  {
    pattern:
      /^(?:improv(?:e|es|ing|ed|ements?)|enhanc(?:e|es|ing|ed|ements?)|better|strengthen(?:ing)?|more)\s(?!than\b)/i,
    remedy: 'Say what it will be able to do, or which measure it will reach',
  },
  {
    pattern: new RegExp(
      `^(?:increas|reduc|minimi[sz]|simplif|clarif|streamlin|optimi[sz]|harden|rais)(?:e|y|ing|ying)?\\s(?:the\\s|our\\s|overall\\s)*${ABSTRACT}`,
      'i',
    ),
    remedy: 'Say by what, and by how much',
  },
  {
    pattern:
      /^(?:(?:we\s(?:should|need to|will|could|must)|maybe|perhaps|possibly|to)\s)?(?:consider(?:ing)?|investigat(?:e|ing|ion(?: of| into)?)|look(?:ing)? (?:in)?to|explor(?:e|ing)|evaluat(?:e|ing)|think(?:ing)? (?:about|of)|discuss(?:ing)?|research(?:ing)?|examin(?:e|ing)|revisit(?:ing)?|figure out|find (?:a |better |other )?ways?\b|find out|try(?:ing)? to|attempt(?:ing)? to|continue to|keep (?:an eye|monitoring|watching)|see (?:if|whether))\b/i,
    remedy: 'Say what it ends with: a decision that is written down, a change, a number',
  },
  {
    pattern:
      /^(?:(?:we|everyone|people|engineers|developers|the team)\s(?:should|need to|must|will|have to)\s|to\s)?(?:be(?:ing)? (?:more |extra |very )?(?:careful|cautious|aware|mindful|vigilant|diligent|attentive|proactive)|pay (?:more |closer |better )?attention|take (?:more |extra |better |greater )?care|double[- ]check|remember to|don't forget|remind(?:ing)?\s|(?:provide|conduct|offer|give)\s(?:additional|more|further|regular|better|extra)\straining|educat(?:e|ing)\s|communicate (?:better|more))/i,
    remedy: 'Say what will make the mistake impossible or visible, whoever is at work',
  },
  {
    pattern: /^(?:maybe|perhaps|possibly|could we|should we|can we|would it|is it possible)\b/i,
    remedy: 'Decide, and say what will be there',
  },
];

/** Nothing is vague without one of these words near its beginning. */
const WORTH =
  /improv|enhanc|better|strengthen|more|increas|reduc|minimi|simplif|clarif|streamlin|optimi|harden|rais|consider|investigat|look|explor|evaluat|think|discuss|research|examin|revisit|figure|find|try|attempt|continu|keep|see |careful|cautious|aware|mindful|vigilant|diligent|attent|proactive|care\b|check|remember|forget|remind|educat|training|maybe|perhaps|possibly|\bwe\b|would|possible/i;

/** What names an end: a purpose that can be checked, a means, a number, a second and tangible step. */
const END =
  /\b(?:so that|such that|until|instead of|rather than|no longer|by \p{L}{3,20}ing|below \d|under \d|at least \d|to \d|to (?:detect|alert|page|reject|refuse|block|fail|include|cover|show|warn|notify|use)\b|within \d|from .{1,30} to)\b|\d\s?(?:%|percent|ms\b|s\b|sec|min|hours?|days?|x\b)|\b(?:and|then|&)\s(?:\p{L}+ly\s)?(?:fix|add|implement|write|document|decide|publish|create|file|remove|replace|choose|set up|share|record|agree|configure|enable|disable|deploy|roll out|test|alert|migrate|apply|update|report|propose|present)\b|\b(?:decid(?:e|ing) (?:whether|on|if)|write[ -](?:up|down)|proof of concept|poc|prototype|rfc|adr|design doc|proposal|decision)\b/iu;

/** A later sentence or clause that begins with something tangible. */
const LATER =
  /\bwe(?:['’]ve| have) (?:begun|started) (?:creating|adding|writing|implementing|building)\b|[.:;–—]\s+(?:we(?:\s(?:plan to|will|should|need to)|['’]ll)\s)?(?:add|implement|write|document|create|file|remove|replace|set|configure|enable|disable|deploy|test|alert|page|reject|refuse|require|use|run|include|an?\s\p{L}+\s\p{L}+s\b)/iu;

function check({ postmortem }: RuleContext): readonly Complaint[] {
  return postmortem.actionItems.filter(isOpen).flatMap((item) => {
    if (!WORTH.test(item.text.slice(0, 200))) return [];
    const text = wordsOf(item.text);
    const vague = VAGUE.find(({ pattern }) => pattern.test(text));
    if (!vague || END.test(text) || LATER.test(text)) return [];
    const message = `${nameOf(item)} has no end by which one could tell that it is done. ${vague.remedy}.`;
    return [{ line: item.line, endLine: item.endLine, message }];
  });
}

/** The words without markup, addresses and a label like "API:" in front. */
function wordsOf(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/\]\([^)]{0,500}\)|<?https?:\/\/[^\s>]{1,500}>?/g, ' ')
    .replace(/[*_`[\]~]/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?!(?:improv|enhanc|better|more))[\p{L}\p{N} /-]{1,20}:\s+(?=\p{L})/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
