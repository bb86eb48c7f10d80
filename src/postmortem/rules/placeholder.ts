/** The rule `placeholder`. */
import { proseLines } from '../visible-lines.ts';
import type { Complaint, Rule, RuleContext } from './rule.ts';

/** placeholder reports what stands for something still to be written, outside of code and comments. */
export const placeholder: Rule = {
  id: 'placeholder',
  description: 'Asks that nothing is left to be filled in.',
  severity: 'warning',
  check,
};

const WORDS_TO_FILL =
  'your|insert|add|enter|fill|describe|replace|name|owner|login|date|start|end|person|people|role|team|service|system|number|severity|duration|reason|url|ticket|who|what|when|why|how|tbd|todo';

/** One expression with a single pass over a line; the longer forms come first. */
const PLACEHOLDER = new RegExp(
  [
    '\\bpath/to/(?:your|the|an?|my|image|file|screenshot)\\b[^\\s)>"\']*',
    '\\blorem ipsum\\b',
    '(?<![\\w-])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy)(?![\\w-])',
    `<(?:${WORDS_TO_FILL})(?:[ _-][^<>=\\n]{0,60})?>`,
    `\\[(?:your|insert|add|enter|fill in|describe|replace)\\b[^\\][\\n]{0,60}\\](?![(\\[])`,
    '\\{\\{[^{}\\n]{0,60}\\}\\}',
    '(?<![\\w/#.-])(?:TODO|TBD|TBC|TBA|FIXME)(?![\\w/-])',
    '\\?{3,}',
    '(?<=^[\\s|>*+_-]*)(?:_?\\.{3}_?|_?…_?)(?=[\\s|*_]*$)',
  ].join('|'),
  'g',
);

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const items = new Set(postmortem.actionItems.map((item) => item.line));
  return proseLines(postmortem.lines).flatMap((line, index) => {
    const text = index + 1 < postmortem.bodyLine ? line.replace(/(?:^|\s)#.*$/, '') : line;
    const isItem = items.has(index + 1);
    return [...text.matchAll(PLACEHOLDER)]
      .filter((match) => !(isItem && isStatus(text, match.index, match[0])))
      .map((match) => ({
        line: index + 1,
        column: match.index + 1,
        endColumn: match.index + match[0].length,
        message: `"${match[0]}" is still to be filled in. Write what belongs here, or take it out.`,
      }));
  });
}

/** "TODO" is how many teams mark an action item as open: in a cell or brackets of its own, or in front. */
function isStatus(line: string, at: number, word: string): boolean {
  if (word !== 'TODO') return false;
  const before = line.slice(0, at);
  const after = line.slice(at + word.length);
  const alone = /[|[(]\s*[*_]*$/.test(before) && /^[*_]*\s*[\])|]/.test(after);
  const inFront =
    /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ x]\]\s*)?[*_]*$/i.test(before) && /^[*_]*\s*[:\u2013-]/.test(after);
  return alone || inFront;
}
