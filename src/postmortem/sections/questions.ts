/** Headings that are questions, or tell what will be done: "How do we keep this from happening again?". */
import type { SectionKind } from '../model.ts';

/** The first pattern that fits counts. Words are as `headingWords` gives them, with the pronouns. */
const QUESTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'action-items',
    /\b(?:happen(?:ing|s)?|occurr?(?:ing|s)?|recur(?:ring|s)?) again\b|^(?:to )?(?:prevent|avoid)(?:ing)? \p{L}|^(?:how|what)\b.*\b(?:prevent|prevented|preventing|avoid|avoided|avoiding|recurrence|stop this|improve in future)\b/u,
  ],
  [
    'action-items',
    /^what(?:s| is| are| will| were| well| should| else| must)?\b.*\b(?:going to|plan(?:ning)? to|will|doing|changing|change|changes)\b|^what (?:well|we will|will we|we shall|we are going to|were going to|we plan to) (?:do|fix|improve)\b|^(?:what|where)(?: do we| to)? (?:go|do) (?:next|from here)\b/,
  ],
  [
    'action-items',
    /^(?:steps|measures|actions|improvements|changes|things) (?:that )?(?:we |were |well )(?:are |will |plan to |agreed |want to )?(?:taking|take|plan|planning|make|making|on|do|doing|change|changing)\b/,
  ],
  [
    'detection',
    /^(?:how|when|why)\b.*\b(?:notice|noticed|detect|detected|find out|found out|discover|discovered|become aware|became aware|learn of|learned of|learn about|alerted|spot|spotted|take so long to see)\b/,
  ],
  [
    'resolution',
    /^(?:how(?! to)|when|what)\b.*\b(?:fix|fixed|resolve|resolved|mitigate|mitigated|recover|recovered|restore|restored|solve|solved|repaired|addressed)\b/,
  ],
  ['impact', /^(?:who|what|which|how many|how much)\b.*\b(?:affected|impacted|hit|lost|affect)\b/],
  [
    'root-cause',
    /^(?:why|how)\b.*\b(?:happen|happened|occur|occurred|fail|failed|break|broke|broken|crash|crashed|go down|went down|go wrong|went wrong|possible|unavailable)\b|^what (?:caused|broke|led to|was the (?:problem|issue|bug))\b/,
  ],
  [
    'detection',
    /^(?:how|why)\b.*\b(?:caught|catch|missed|slip|slipped)\b|^(?:warum|wieso|wie|pourquoi|comment|por qué|cómo|por que|como|perché|come)(?!\p{L}).*(?<!\p{L})(?:erkannt|bemerkt|entdeckt|aufgefallen|détect|repér|remarqu|découv|detect|descubr|descob|percebe|rilevat|scopert)/u,
  ],
  [
    'action-items',
    /^(?:wie|comment|cómo|como|come)(?!\p{L}).*(?<!\p{L})(?:verhinder|vermeid|vorbeug|éviter|empêcher|évit|prévenir|evitar|evitamos|prevenir|impedir|evitare|prevenire)/u,
  ],
  [
    'resolution',
    /^(?:wie|comment|cómo|como|come)(?!\p{L}).*(?<!\p{L})(?:behoben|gelöst|gefixt|résolu|corrig|réparé|resolv|resuelt|solucion|arregl|risolt)/u,
  ],
  ['root-cause', /^(?:warum|wieso|weshalb|pourquoi|por qué|perché|waarom)(?!\p{L}).*\p{L}{3}/u],
  [
    'impact',
    /^(?:wer|qui|quién|quiénes|quem|chi)(?!\p{L}).*(?<!\p{L})(?:betroffen|touché|impacté|affecté|afectad|afetad|colpit)/u,
  ],
  ['response', /^how\b.*\b(?:respond|responded|response)\b/],
  [
    'lessons',
    /^what\b.*\b(?:learn|learned|learnt|went|worked|surprised|better|differently|lucky)\b|^(?:where|how|why)\b.*\b(?:lucky|do better|did we do|done better)\b/,
  ],
];
const LEAD = /^(?:so|and|but|well|ok)(?: and)? /;

/** questionKind is what a heading asks about, null when it asks nothing that a postmortem answers. */
export function questionKind(words: readonly string[]): SectionKind | null {
  const text = words.join(' ').replace(LEAD, '');
  return QUESTIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
