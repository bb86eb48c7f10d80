/** The rule `mention-storm`. */
import { cut } from '../text/escape.ts';
import { proseLines } from '../text/visible-lines.ts';
import {
  type Complaint,
  defineRuleWithOptions,
  type OptionsOf,
  type RuleContext,
  type RuleOptions,
} from './rule.ts';

const options = {
  most: {
    default: 10,
    schema: (z) => z.int().min(0).describe('How many different logins a document may mention.'),
  },
} satisfies RuleOptions;

/** mentionStorm reports mentions of whole teams, and the first login beyond as many as are allowed; owners of action items do not count. */
export const mentionStorm = defineRuleWithOptions({
  id: 'mention-storm',
  description: 'Asks not to mention teams or many people, who are all notified when the text is quoted.',
  severity: 'notice',
  options,
  check,
});

/** As GitHub reads a mention: nothing of a word, an address or a path before it. */
const MENTION = /(?<![\w/.@`-])@([a-z\d](?:[a-z\d-]{0,38}))(\/[a-z\d](?:[\w-]{0,100}))?(?![\w@/-])/gi;
const EVERYONE: ReadonlySet<string> = new Set(['channel', 'everyone', 'here', 'all']);
/** `@scope/name` is a package more often than a team where these stand. */
const PACKAGE =
  /\b(?:npm|yarn|pnpm|packages?|modules?|librar(?:y|ies)|dependenc(?:y|ies)|sdk|version|bump|import)\b|@\d/i;

function check({ postmortem }: RuleContext, { most }: OptionsOf<typeof options>): readonly Complaint[] {
  if (!postmortem.lines.some((line) => line.includes('@'))) return [];
  const owners = new Set(
    postmortem.actionItems.flatMap((item) => item.owners.map((owner) => owner.toLowerCase())),
  );
  const logins = new Set<string>();
  return proseLines(postmortem.lines).flatMap((line, index) => {
    if (index + 1 < postmortem.bodyLine || !line.includes('@')) return [];
    return [...line.matchAll(MENTION)].flatMap((match): Complaint[] => {
      const [mention, login = '', team] = match;
      if (owners.has(mention.toLowerCase())) return [];
      const place = { line: index + 1, column: match.index + 1, endColumn: match.index + 1 + mention.length };
      if (team !== undefined || EVERYONE.has(login.toLowerCase()))
        return team !== undefined && isPackage(line, match.index)
          ? []
          : [{ ...place, message: teamMessage(mention) }];
      const before = logins.size;
      logins.add(login.toLowerCase());
      return before === most && logins.size > most ? [{ ...place, message: manyMessage(mention, most) }] : [];
    });
  });
}

/** By the words around it. */
function isPackage(line: string, at: number): boolean {
  return PACKAGE.test(line.slice(Math.max(0, at - 40), at + 160));
}

function teamMessage(mention: string): string {
  return `${cut(mention, 60)} notifies everybody in it wherever this text is quoted. Write the name without the @.`;
}

function manyMessage(mention: string, most: number): string {
  return `${mention} is more than the ${most} logins that this document may mention: all are notified where it is quoted. Write names or roles without the @.`;
}
