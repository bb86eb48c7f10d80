/** Words that make a person the cause. Systems fail, ignore and delete as well, so it takes a person to do it. */

/** Blame is one such place: from where to where in the text, and what to write instead. */
export interface Blame {
  readonly start: number;
  readonly end: number;
  readonly remedy: string;
}

const FORGOTTEN =
  'Say what relied on memory instead: "Nothing reminded anyone to …", "No step checked that …".';
const EXPECTED =
  'Say what made the other choice hard to see: "Nothing showed that …", "The runbook did not say …".';
const SLIPPED =
  'Say what let it happen instead: "The tool ran … without asking", "The review could not show …".';
const ERROR =
  'That is where the asking begins. Say what made the slip easy and its effect large: "Both accounts look alike in …".';

const NAME =
  "(?!(?:Nobody|Nothing|None|No|We|It|I|You|Everybody|Everyone|Teams?|This|That|These|Those|Who|What|Which|There|And|But|Or)\\b)\\b[A-Z][a-z]{1,20}(?: [A-Z][a-z'’-]{1,20})?";
const LOGIN = '(?<![\\w/.@])@[A-Za-z\\d][A-Za-z\\d-]{0,38}';
/** Roles that only people have: an operator, an admin and a manager may be programs. */
const ROLES =
  'engineer|developer|sysadmin|sre|dba|author|reviewer|committer|maintainer|intern|contractor|employee|colleague|co-?worker|teammate|team member|technician|programmer|analyst|on-?call|person|people';
const ROLE = `\\b(?:${ROLES})s?(?: (?:on|in) (?:call|duty|shift|charge))?`;
const PERSON = `(?:\\b(?:he|she|someone|somebody)|${ROLE}(?: \\(?${LOGIN}\\)?)?|${LOGIN})(?:,? (?:who|that))?`;
/** Programs have these too, so that it takes words that only fit people. */
const LIKELY = `(?:${NAME}|\\b(?:[Tt]hey|operators?|admins?|administrators?|managers?|devs?))`;
const STILL =
  '(?: (?:had|has|have|was|were|then|also|again|simply|just|apparently|unfortunately|clearly|probably|completely)){0,2}';

const CARELESS = '(?:careless|negligent|reckless|sloppy|foolish|lazy|incompetent|inattentive)';
const MISTAKE = '(?:mistake|blunder|negligence|carelessness|incompetence|sloppiness)';
const FORGOT = "(?:forgot(?:ten)?|neglected to|did(?: not|n['’]t) bother|could(?: not|n['’]t) be bothered)";
const DONE_BADLY = `(?:made (?:an? |the |this |that )(?:[a-z-]{1,20} ){0,2}(?:mistake|blunder)|messed up|screwed up|fat-?fingered|(?:careless|negligent|reckless|foolish)ly)`;
/** What one fails to do by oneself: whoever fails to log in has a problem, and is none. */
const DUTY =
  '(?:notice|check|verify|test|follow|communicate|escalate|review|consider|anticipate|reali[sz]e|recogni[sz]e|document|update|inform|tell|notify|respond|react|acknowledge|ack|renew|rotate|remove|include|account|spot|catch|understand|think|ask|read|validate|monitor|mention|announce|remember|take|do|add|run|revert|plan|prepare|look|pay)';
const NOT_DONE = `(?:failed to ${DUTY}|omitted to|(?:missed|overlooked) (?:the|an?|this|that|it|its|our|several|some|two)|ignored|disregarded|did(?: not|n['’]t) (?:bother|check|test|verify|read|follow|think|pay|care))`;
const SHOULD =
  "(?:should(?:['’]ve|n['’]t have|(?: not| never| also| at least| rather)? have)|ought to have) (?:also |first |at least |never )?(?!received|needed|noted|obtained|encountered|been (?!more|paying))(?:[a-z]{2,20}ed|known|been|done|gone|run|caught|thought|taken|made|told|given|kept|left|put|set|found|understood|written|sent|held|paid)\\b";
const ACCIDENT =
  '(?:accidentally|mistakenly|wrongly|erroneously|inadvertently|incorrectly|stupidly|blindly|broke(?! (?:in|into|through)\\b)|made (?:an? |the )(?:[a-z-]{1,20} ){0,2}(?:error|typo))';

const WHOSE_ERROR = 'human|operator|pilot|user|engineer|developer|administrator|admin';

interface Pattern {
  readonly pattern: RegExp;
  readonly remedy: string;
  readonly needsSomebody: boolean;
}

/** What a text has to hold for any pattern with a remedy to be found in it: this is far quicker to look for. */
const STEMS: readonly (readonly [remedy: string, stem: RegExp])[] = [
  [
    FORGOTTEN,
    /forgot|neglected|bother|failed\s+to\b|omitted\s+to\b|missed|overlooked|ignored|disregarded|did(?:\s+not|n['’]t)\b/i,
  ],
  [EXPECTED, /should|ought/i],
  [
    SLIPPED,
    /\bmade\s+(?:an?|the|this|that)\b|messed|screwed|fingered|careless|negligen|reckless|slopp|foolish|lazy|incompeten|inattentive|accidentally|mistake|wrongly|erroneously|inadvert|incorrectly|stupid|blindly|\bbroke\b|blame|\bfault\b|blunder|\berror\s+(?:made|by|of)\b|oversight/i,
  ],
  [ERROR, new RegExp(`(?:${WHOSE_ERROR})\\s{1,20}error|careless|negligence|incompetence`, 'i')],
];

/** What a pattern with a role in it needs besides. */
const SOMEBODY = new RegExp(
  `@|\\b(?:s?he|him|her|his|someone|somebody|${ROLES.replaceAll(' ', '\\s{1,20}')})`,
  'i',
);

const PATTERNS: readonly Pattern[] = [
  pattern(`${PERSON}${STILL} (?:${FORGOT}|${NOT_DONE})(?: to)?\\b`, 'gi', FORGOTTEN),
  pattern(`${PERSON}${STILL} ${SHOULD}`, 'gi', EXPECTED),
  pattern(
    `${PERSON}${STILL} (?:${DONE_BADLY}|${ACCIDENT}|${CARELESS}|(?:to blame|at fault))\\b`,
    'gi',
    SLIPPED,
  ),
  pattern(`${LIKELY} ${FORGOT}(?: to)?\\b`, 'g', FORGOTTEN),
  pattern(
    `${LIKELY} should have (?:known|realised|realized|asked|thought|paid|been more careful)\\b`,
    'g',
    EXPECTED,
  ),
  pattern(`${LIKELY} (?:${DONE_BADLY}|(?:is|was) (?:${CARELESS}|to blame))\\b`, 'g', SLIPPED),
  pattern(`\\b${MISTAKE} (?:made )?(?:by|of) (?:${LOGIN}|${NAME})`, 'g', SLIPPED),
  pattern(
    `\\b(?:${MISTAKE}|error|fault|oversight) (?:made )?(?:by|of) (?:${LOGIN}|him|her|(?:the |an? |one |our )(?:[a-z-]{1,20} ){0,2}${ROLE})\\b`,
    'gi',
    SLIPPED,
  ),
  pattern(
    `(?:\\b(?:his|her)|(?:${LOGIN}|${ROLE})['’]s) (?:own |gross )?(?:${MISTAKE}|fault|oversight)\\b`,
    'gi',
    SLIPPED,
  ),
  pattern(`\\b${NAME}['’]s (?:own |gross )?${MISTAKE}\\b`, 'g', SLIPPED),
  pattern(
    `\\b(?:${WHOSE_ERROR}) error\\b(?!-| (?:rate|message|page|log|code|report|count|budget|handl|track|type|state|event|respons))`,
    'gi',
    ERROR,
  ),
  pattern('\\b(?:carelessness|(?:gross |sheer |pure )negligence|incompetence)\\b', 'gi', ERROR),
];

function pattern(source: string, flags: string, remedy: string): Pattern {
  const whole = new RegExp(source.replaceAll(' ', '\\s{1,20}'), flags);
  return { pattern: whole, remedy, needsSomebody: source.includes(ROLES) };
}

const DENIED =
  /(?:\b(?:not|never|no|nobody|without|rather than|instead of|avoid|blameless|than)|n['’]t)\b[^.,;:!?\n]{0,24}$/i;
/** What could happen has not. */
const IMAGINED =
  /\b(?:if|whenever|in case|unless|prevents?|ensures?|stops?|lest)\s{1,20}(?:an?\s{1,20}|the\s{1,20}|any\s{1,20})?(?:[a-z-]{1,20}\s{1,20})?$/i;
/** Error in general, or as what is to be prevented. */
const GENERAL =
  /\b(?:any|such|every|all|some|prone to|avoid|prevent|reduce|eliminate|minimi[sz]e|against|risk of|room for|chance of|possib\p{L}{2,4}|potential|future|susceptible to|from)\s{1,20}$/iu;
const DENIED_AFTER = /^[^.;:!?\n\p{L}]{0,6}(?:is|was|are|were)(?:\s{1,4}[*_]{0,3}(?:not|never)\b|n['’]t\b)/iu;

/** `findBlame` returns where a text makes a person the cause, in order and apart; what stands in quotation marks is somebody else's. */
export function findBlame(text: string): readonly Blame[] {
  const remedies = STEMS.filter(([, stem]) => stem.test(text)).map(([remedy]) => remedy);
  if (remedies.length === 0) return [];
  const said = withoutQuotes(text);
  const somebody = SOMEBODY.test(text);
  const found = PATTERNS.filter(({ needsSomebody }) => somebody || !needsSomebody)
    .filter(({ remedy }) => remedies.includes(remedy))
    .flatMap(({ pattern, remedy }) =>
      [...said.matchAll(pattern)]
        .filter((match) => isMeant(said, match, remedy === ERROR))
        .map((match) => ({ start: match.index, end: match.index + match[0].length, remedy })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((blame) => {
    const isFirst = blame.start >= end;
    if (isFirst) end = blame.end;
    return isFirst;
  });
}

function isMeant(text: string, { index, 0: words }: RegExpExecArray, isNoun: boolean): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  if (DENIED.test(before) || (!isNoun && IMAGINED.test(before))) return false;
  if (isNoun && GENERAL.test(before)) return false;
  return !isNoun || !DENIED_AFTER.test(text.slice(index + words.length, index + words.length + 40));
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]{1,300}"|“[^”]{1,300}”|«[^»]{1,300}»|„[^“]{1,300}“/g, (quoted) =>
    quoted.replace(/[^\n]/g, ' '),
  );
}
