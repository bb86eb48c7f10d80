/** The rule `placeholder`. */
import { proseLines } from '../text/visible-lines.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** placeholder reports what stands for something still to be written, outside of code and comments. */
export const placeholder = defineRule({
  id: 'placeholder',
  description: 'Asks that nothing is left to be filled in.',
  severity: 'warning',
  check,
});

const FILL_IN =
  'your|insert|add|enter|fill|describe|replace|name|owner|login|date|start|end|person|people|role|team|service|system|number|severity|duration|reason|url|ticket|who|what|when|why|how|tbd|todo';

/** Each alternative is bounded, so that a line is passed once. */
const PLACEHOLDER = new RegExp(
  [
    '\\bpath/to/(?:your|the|an?|my|image|file|screenshot)\\b[^\\s)>"\']{0,200}',
    '\\b[Ll]orem ipsum\\b',
    '(?<![\\w-])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy)(?![\\w-])',
    `<(?:${FILL_IN})(?:[ _-][^<>=\\n]{0,60})?>`,
    '(?<![\\w\\])])\\[(?:your|insert|add|enter|fill in|describe|replace)\\b[^\\][\\n]{0,60}\\](?![(\\[])',
    '\\{\\{[^{}\\n]{0,60}\\}\\}',
    '(?<![\\w/#.-])(?:TODO|TBD|TBC|TBA|FIXME)(?![\\w/-]|\\.\\w)',
    '\\?{3,}',
  ].join('|'),
  'g',
);

/** What each alternative has to have: a line without it is passed at once, and most are. */
const HINT = new RegExp(
  `[<[](?:${FILL_IN})|\\{\\{|\\?\\?\\?|T(?:ODO|B[DCA])|FIXME|YYY|DD|yyyy|dd/|path/to|orem`,
);

interface Found {
  readonly at: number;
  readonly words: string;
}

function check({ postmortem }: RuleContext): readonly Complaint[] {
  const items = new Set(postmortem.actionItems.map((item) => item.line));
  return proseLines(postmortem.lines).flatMap((line, index) => {
    const text = index + 1 < postmortem.bodyLine ? line.replace(/(?:^|\s)#.*$/, '') : line;
    return findAll(text)
      .filter(({ at, words }) => words !== 'TODO' || !items.has(index + 1) || !isStatus(text, at))
      .map(({ at, words }) => ({
        line: index + 1,
        column: at + 1,
        endColumn: at + words.length,
        message: `"${words}" is still to be filled in. Write what belongs here, or take it out.`,
      }));
  });
}

function findAll(line: string): readonly Found[] {
  const dots = findDots(line);
  if (!HINT.test(line)) return dots;
  const words = [...line.matchAll(PLACEHOLDER)].map((match) => ({ at: match.index, words: match[0] }));
  return [...words, ...dots];
}

/** Dots that are all there is in a line or in a cell. */
function findDots(line: string): readonly Found[] {
  if (!line.includes('...') && !line.includes('…')) return [];
  let start = 0;
  return line.split('|').flatMap((cell) => {
    const dots = /^[\s>*+_-]{0,40}(\.{3}|…)[\s*_]{0,40}$/.exec(cell)?.[1];
    const at = start + (dots === undefined ? 0 : cell.indexOf(dots));
    start += cell.length + 1;
    return dots === undefined ? [] : [{ at, words: dots }];
  });
}

/** "TODO" is how many teams mark an action item as open: in a cell or brackets of its own, or in front. */
function isStatus(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 40), at);
  const after = line.slice(at + 'TODO'.length, at + 40);
  const alone = /[|[(]\s*[*_]*$/.test(before) && /^[*_]*\s*[\])|]/.test(after);
  const inFront =
    at < 40 &&
    /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?[*_]*$/.test(before) &&
    /^[*_]*\s*[:\u2013-]/.test(after);
  return alone || inFront;
}
