/** Who can be assigned: GitHub is asked before the rules run, once for each login, and never in the way of the check. */
import { loginOf } from '../config/people.ts';
import type { Config } from '../config/schema.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { isOpen } from '../postmortem/rules/open-action.ts';
import type { RuleContext } from '../postmortem/rules/rule.ts';

/** CanBeAssigned asks GitHub about one login; it may throw. */
export type CanBeAssigned = (login: string) => Promise<boolean>;

/** Assignability answers what `RuleContext.isAssignable` is for a document. */
export type Assignability = (postmortem: Postmortem) => Promise<RuleContext['isAssignable']>;

/** How many logins one run asks about: beyond it the answer is that it is not known. */
const MOST_LOGINS = 50;

/** createAssignability asks about the owners of open action items; without somebody to ask, and after the first refusal, nothing is known. */
export function createAssignability(
  ask: CanBeAssigned | null,
  config: Pick<Config, 'people'>,
): Assignability {
  const known = new Map<string, boolean | null>();
  let refused = false;
  return async (postmortem) => {
    if (ask === null) return null;
    for (const login of loginsIn(postmortem, config)) {
      if (known.has(login) || refused || known.size >= MOST_LOGINS) continue;
      // A token that may not ask, a limit or a lost answer: the check goes on without.
      known.set(login, await ask(login).catch(() => null));
      refused = known.get(login) === null;
    }
    return (owner) => known.get(loginOf(owner, config)?.toLowerCase() ?? '') ?? null;
  };
}

function loginsIn({ actionItems }: Postmortem, config: Pick<Config, 'people'>): ReadonlySet<string> {
  const owners = actionItems.filter(isOpen).flatMap((item) => item.owners);
  return new Set([...new Set(owners)].flatMap((owner) => loginOf(owner, config)?.toLowerCase() ?? []));
}
