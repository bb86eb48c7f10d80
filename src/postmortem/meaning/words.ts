/** What a text is about: its telling words, so reduced that two ways of saying the same thing share some. */

/** Words that say little about what a text is about. */
const COMMON = new Set(
  [
    'a about above across after again against all almost along already also although always am among an and another any anything are around as at away back be became because become been before began begin being below best better between beyond both but by',
    'came can cannot cause caused causes causing certain change changed changes changing clear clearly could current currently day days did didnt different do does doesnt doing done dont down due during each early either else end enough entire etc even eventually ever every everything example',
    'fact far few find first follow followed following for found from full further future get gets getting give given go goes going gone good got great had half happen happened happening happens hard has have having he help helped her here high his how however i if impact important in incident incidents including instead into is isnt issue issues it its itself',
    'just keep kind know known large last late later least led less let like likely little long longer look lot low made main make makes making many may maybe me mean means might more most much must my near need needed needs never new next no none nor not note nothing now of off often old on once one only onto open or order other others our out outage over own',
    'part particular people perhaps place point possible previous previously prior probably problem problems properly put quickly quite rather real reason related result resulted resulting right root run running runs said same saw say see seem seemed seems several shall she short should shouldnt show side since single small so some someone something soon specific start started state still such sure system systems',
    'take taken takes team teams than that thats the their them then there these they thing things think this those though three through thus time times to together too took toward tried try trying turn two under unless until up upon us use used useful user users uses using usual various very via want was wasnt way ways we well went were what when where whether which while who whole whose why will with within without wont work worked working would wrong yes yet you your',
    'ensure ensuring add adding added create creating implement implementing implementation setup set sets provide providing consider investigate improve improved improvement improving better clearer service services action actions item items fix fixed update updated production prod software application applications component components side effect minutes hours hour minute lack lacked lacking missing able unable ability number numbers case cases today yesterday week weeks month',
    'actually additional appropriate appeared appears available existing general generally handle handled initial initially intended involved level multiple necessarily necessary occur occurred original proper rely relied required responsible significant significantly simple simply sometimes special standard sufficient underlying unexpected upfront wide',
  ]
    .join(' ')
    .split(' '),
);

/** Ways of saying the same thing: a text with one of these words is about the first of its line. */
const CONCEPTS: readonly (readonly string[])[] = [
  'monitor monitoring alert alarm detect detection undetected notice noticed unnoticed observe observability dashboard metric paged paging pager notify notification visible visibility probe telemetry',
  'test testing tested untested qa staging verify verification unverified validate validation coverage simulate simulation regression bug typo mistyped misspelled mistake',
  'review reviewer unreviewed approve approval codeowner peer bug typo mistyped misspelled mistake',
  'document documentation documented undocumented doc docs runbook playbook guide guideline readme checklist wiki knowledge instruction train training teach onboard onboarding educate',
  'permission privilege privileged access authorize author role sudo admin administrator superuser rights',
  'deploy deployment deployed release released rollout ship publish launch',
  'rollback revert undo backout',
  'expire expiry expired expiration renew renewal rotate rotation certificate certificates cert certs',
  'capacity scale scaling autoscale autoscaling quota overload overloaded exhaust exhausted exhaustion saturate saturation throttle throttled throttling headroom overcommit',
  'config configure configuration configured misconfigure misconfigured misconfiguration setting parameter option default',
  'communicate communication comms announce announcement inform statuspage',
  'oncall support escalate escalation shift handoff handover',
  'automate automatic automated automation automatically manual manually script',
  'retry retries retried backoff circuit timeout breaker',
  'backup restore recover recovery replica replicate replication redundant redundancy failover fallback standby',
  'secure security vulnerable vulnerability exploit attack attacker',
  'canary gradual gradually staged',
].map((line) => line.split(' '));

/** Longer ones first. */
const SUFFIXES =
  'ations ation ating ators ments ated ates ator ment ities ings ions ity ing ion ies ied ate ness able ible ally ance ence ency ive ers ors ed er or es ly al ic s e y'.split(
    ' ',
  );

/** `stemOf` cuts endings off a lower-case word, at most two, and never below four letters. */
export function stemOf(word: string): string {
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    const suffix = SUFFIXES.find((each) => stem.endsWith(each) && stem.length - each.length >= 4);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem.replace(/(.)\1$/, '$1');
}

/** By stem; what tests find, reviews find as well. */
const CONCEPTS_OF = new Map<string, string[]>();
for (const words of CONCEPTS) {
  for (const word of words) {
    const stem = stemOf(word);
    CONCEPTS_OF.set(stem, [...(CONCEPTS_OF.get(stem) ?? []), `=${words[0]}`]);
  }
}

/** Latin words with digits in them, and the runs of Han and Katakana that stand for words. */
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{N}]*|\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}/gu;

/** Where links lead, and HTML. */
const MARKUP = /\]\([^)]{0,500}\)|\]\[[^\]]{0,100}\]|<?https?:\/\/[^\s>)]{1,500}>?|<\/?[a-z][^<>]{0,200}>/gi;

/** `termsOf` returns what a text is about; markup, addresses and numbers are left out. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of wordsIn(text)) addTerm(terms, word);
  return terms;
}

/** `stemsOf` returns the stems of a text's telling words in their order, each as often as it stands there. */
export function stemsOf(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => {
    const known = stemOfWord.get(word) ?? (isTelling(word) ? stemOf(word) : '');
    if (stemOfWord.size < MOST_WORDS) stemOfWord.set(word, known);
    return known === '' ? [] : [known];
  });
}

function wordsIn(text: string): readonly string[] {
  const plain = plainOf(text.slice(0, 4000));
  // Most texts are in plain letters, for which the way through the scripts is not needed.
  if (!/[^\0-\x7f]/.test(plain)) return plain.match(/[a-z][a-z0-9]*/g) ?? [];
  return [...plain.matchAll(WORD)].flatMap(([word]) => piecesOf(word));
}

function plainOf(text: string): string {
  const words = /[<\]:]/.test(text) ? text.replace(MARKUP, ' ') : text;
  const apart = words
    .replace(/['’]s\b|['’]/g, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/status page/gi, 'statuspage');
  return (/[^\0-\x7f]/.test(apart) ? apart.normalize('NFKC') : apart).toLowerCase();
}

/** Han has no blanks: two signs at a time stand for the words in a run. */
function piecesOf(word: string): readonly string[] {
  if (!/^\p{Script=Han}/u.test(word)) return [word];
  const signs = [...word];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/** `isConcept` tells a term that stands for several words. */
export function isConcept(term: string): boolean {
  return term.startsWith('=');
}

/** A language has few words that are used often: each is looked up once. */
const termsOfWord = new Map<string, readonly string[]>();
const stemOfWord = new Map<string, string>();
const MOST_WORDS = 5000;

function addTerm(terms: Set<string>, word: string): void {
  const known = termsOfWord.get(word) ?? termsFor(word);
  if (termsOfWord.size < MOST_WORDS) termsOfWord.set(word, known);
  for (const term of known) terms.add(term);
}

function termsFor(word: string): readonly string[] {
  if (!isTelling(word)) return [];
  const stem = stemOf(word);
  return CONCEPTS_OF.get(stem) ?? [stem];
}

function isTelling(word: string): boolean {
  return !COMMON.has(word) && (word.length >= 3 || !/^[a-z]/.test(word));
}
