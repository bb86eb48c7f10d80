/**
 * Text from people, made inert wherever we repeat it.
 *
 * One way for all of it: a WORD JOINER (U+2060), which has no width, goes into whatever GitHub would act on:
 * `@` and `#` and the name or number behind them, `GH` and `-1`, a closing keyword, `<` and the tag or comment it opens.
 * A person reads the same; GitHub, which looks at the text after Markdown was rendered, finds nothing. Backslashes and
 * entities would not do: they are gone by then.
 */
import { codeRanges } from './code-ranges.ts';

const JOINER = '\u2060';

/** A keyword that closes an issue, before anything that could be a reference, with any markup between them. */
const CLOSING = new RegExp(
  '(?<![A-Za-z0-9])(c(?=lose[sd]?)|f(?=ix(?:e[sd])?)|r(?=esolve[sd]?)|d(?=uplicate\\s+of))' +
    '(?=[a-z]+(?:\\s+of)?(?:[\\s:*_~("\'\\\\\u2060]|&nbsp;)*(?:[#<[]|GH|https?|www|[\\w.-]{1,140}/[\\w.-]{1,140}#))',
  'gi',
);

/** Entities that stand for what they look like; any other could spell a mention or a tag. */
const HARMLESS_ENTITY =
  '(?:lt|gt|amp|quot|apos|nbsp|copy|reg|trade|ndash|mdash|hellip|larr|rarr|times|deg|eacute|uuml|ouml|auml|szlig);';

const ENTITY = new RegExp(`&(?=#|(?!${HARMLESS_ENTITY})[A-Za-z][A-Za-z0-9]*;)`, 'g');

/** A web address that GitHub surely turns into a link, where nothing else is looked for. */
const ADDRESS =
  /(?<![^\s*_~(])https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w/?#=&%+,;.:@!~-]*)?|<https?:\/\/[\w/?#=&%+,;.:@!~-]+>/gi;

/**
 * The address of an issue, a pull request or a discussion. GitHub tells that thread, in whatever repository, where it was
 * linked, but not where the link goes by its redirector. An entity or an encoded sign may spell any of them.
 */
const THREAD =
  /(?:https?:\/\/(?:www\.)?|www\.)github\.com(?::\d+)?(?=\/[^\s/]+\/[^\s/]+\/(?:issues|pull|discussions|[^\s/]*[&%]))/gi;
const REDIRECTOR = 'https://redirect.github.com';

const PLAIN_ADDRESS =
  /^\(?https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w/?#=%+,;.:@!-]*)?\)?[.,;:!?]*$/i;

/**
 * `neutralise` returns Markdown that reads the same but mentions nobody, refers to nothing, closes nothing and holds no
 * HTML, comment or workflow command. Code and links stay as they are. Applying it twice changes nothing more.
 */
export function neutralise(markdown: string): string {
  let result = '';
  let end = 0;
  for (const code of codeRanges(markdown)) {
    result += neutraliseText(markdown.slice(end, code.start));
    result += breakComments(markdown.slice(code.start, code.end));
    end = code.end;
  }
  return breakCommands(result + neutraliseText(markdown.slice(end)));
}

/** `neutralisePlain` does the same where Markdown is not rendered, as in titles and commit messages: code is no shelter there. */
export function neutralisePlain(text: string): string {
  return breakCommands(neutraliseText(text));
}

/** `escapeMarkdown` returns one line of Markdown that shows the text as it is, inert as by `neutralise`; apply it once. */
export function escapeMarkdown(text: string): string {
  const escaped = flatten(text)
    .split(' ')
    .map((word) => (PLAIN_ADDRESS.test(word) ? word : escapeWord(word)))
    .join(' ')
    .replace(/^(?:[-+=]|#+|:(?=-))|(?<=\s)#+$/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return neutralisePlain(escaped);
}

/** An address runs on to the next space, so a backslash in it would show: one that needs escaping is no link any more. */
function escapeWord(word: string): string {
  return word
    .replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi, `$&${JOINER}`)
    .replace(/[\\`*[\]|~<>]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[A-Za-z])/g, '\\&');
}

/** `oneLine` returns text as a title: one line of at most `max` UTF-16 units, inert as by `neutralisePlain`. */
export function oneLine(text: string, max: number): string {
  return cut(neutralisePlain(flatten(text)), max);
}

/** `cut` returns text of at most `max` UTF-16 units, shortened between two characters as a person counts them. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // Asking Intl costs a hundred times as much, and among these signs each is a character of its own.
  if (/^[ -~]*$/.test(text.slice(0, max))) return `${text.slice(0, max - 1).trimEnd()}…`;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text.slice(0, max))) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** `flatten` returns text on one line, without control characters and those that turn the direction of writing. */
export function flatten(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

function neutraliseText(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    result += breakReferences(text.slice(end, match.index));
    result += match[0].replaceAll('@', '%40');
    end = match.index + match[0].length;
  }
  const all = result + breakReferences(text.slice(end));
  return breakComments(breakClosing(all.replace(THREAD, REDIRECTOR)));
}

function breakReferences(text: string): string {
  return text
    .replace(/<(?=[A-Za-z/!?])/g, `<${JOINER}`)
    .replace(ENTITY, `&${JOINER}`)
    .replace(/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g, `@${JOINER}`)
    .replace(/#(?=\\?\d)/g, `#${JOINER}`)
    .replace(/(?<![A-Za-z0-9])(GH)(?=\\?-\d)/gi, `$1${JOINER}`);
}

function breakClosing(text: string): string {
  return text.replace(CLOSING, `$1${JOINER}`);
}

/** Markers of ours are comments, and whoever looks for one may not know code from text. */
function breakComments(text: string): string {
  return text.replace(/<(?=!--)/g, `<${JOINER}`).replace(/--(?=!?>)/g, `--${JOINER}`);
}

/** A runner reads commands at the start of a line, and those of the old form anywhere. */
function breakCommands(text: string): string {
  return text.replace(/^([^\S\r\n]*):(?=:)/gm, `$1:${JOINER}`).replace(/##(?=\[)/g, `##${JOINER}`);
}
