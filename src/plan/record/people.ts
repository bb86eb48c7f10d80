/** Who took part, by what they did. Nobody is named in a sentence: the lists say who can tell more. */
import type { Fact } from './facts.ts';

/** People are logins; bots are none. */
export interface People {
  readonly reporter: string | null;
  /** Who is assigned now. */
  readonly assigned: readonly string[];
  /** Who was assigned, acted on the incident or commented as a member of the repository, in the order of their first act. */
  readonly responders: readonly string[];
}

/** Only who has triage permission can do these to an issue that is not their own. */
const TRIAGE: readonly Fact['kind'][] = [
  'labelled',
  'unlabelled',
  'assigned',
  'unassigned',
  'renamed',
  'closed',
  'reopened',
];
const SAID: readonly Fact['kind'][] = ['reached', 'told', 'graded'];

/** peopleOf reads who took part from the facts and from who is assigned now. */
export function peopleOf(facts: readonly Fact[], assigned: readonly string[]): People {
  const opened = facts.find(({ kind }) => kind === 'opened');
  const reporter = opened && !opened.by.isBot ? opened.by.login : null;
  const responders = new Set<string>();
  for (const fact of facts) {
    if (fact.kind === 'assigned') responders.add(fact.login);
    if (!fact.by.isBot && takesPart(fact, opened?.by.login)) responders.add(fact.by.login);
  }
  for (const login of assigned) responders.add(login);
  return { reporter, assigned, responders: [...responders].filter(isPerson) };
}

function takesPart(fact: Fact, author: string | undefined): boolean {
  if (fact.kind === 'commented') return fact.standing === 'member' && !fact.hidden;
  return SAID.includes(fact.kind) || (TRIAGE.includes(fact.kind) && fact.by.login !== author);
}

function isPerson(login: string): boolean {
  return login !== 'ghost' && !login.endsWith('[bot]');
}
