/** Owners as an action item names them. */

const LOGIN = /(?<![\w./@-])@[A-Za-z0-9](?:[\w-]{0,38})(?:\/[\w.-]{1,80})?/g;
const NOBODY =
  /^(?:tbd|tba|tbc|n\/?a|none|unassigned|unknown|nobody|no one|someone|somebody|anyone|no owner(?: yet)?|nicht zugewiesen|offen|未定|-+|–|—|\?+|\.\.\.|@?todo|all)$/i;

/** readOwners reads a list of owners: `@login`, `@org/team` or names, separated by commas, slashes or "and". */
export function readOwners(text: string): string[] {
  const plain = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`[\]]/g, '')
    .replace(/<br\s*\/?>/gi, ',')
    .trim();
  const parts = plain
    .split(/\s*(?:[,;&+，、；]|(?<![\p{L}])(?:and|And|AND|und|et|y|e|or)(?![\p{L}])|\s\/\s)\s*/u)
    .map((part) => part.replace(/[?.!]+$/, '').trim());
  return parts
    .flatMap((part) => part.match(LOGIN) ?? part.split(/(?<=\p{L})\/(?=\p{L})/u))
    .filter(
      (part) => part.length > 0 && part.length <= 60 && !NOBODY.test(part) && !/\d{4}-\d{2}/.test(part),
    );
}
