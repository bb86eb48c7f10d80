/** Answers to commands. */
import type { Config } from '../config/schema.ts';
import type { Comment } from '../github/port.ts';
import type { Change } from './change.ts';
import { answersTo, heardIn, misunderstoodIn, type Spoken, withProblem } from './commands/hear.ts';
import { wrong } from './commands/meaning.ts';
import { helpComment, misunderstandingComment } from './commands/words.ts';

import { findAppComment, findComment, planComment, planTwinComments } from './markers.ts';
import type { ObservedIncident } from './observed-incident.ts';
import { wishOf } from './skip.ts';
import type { ObservedDraft } from './upkeep.ts';

/** withImpossible marks what cannot be done any more, once there is a draft. */
export function withImpossible(observed: ObservedIncident, draft: ObservedDraft): readonly Spoken[] {
  const { talk, config, origin } = observed;
  const wish = wishOf(observed);
  // Who sees the incident may not see the review.
  const which = origin ? 'Its pull request' : `The pull request #${draft.pull.number}`;
  const late = wrong(`${which} is open already: close it where none is needed.`, 'skip');
  const skipped = withProblem(talk.spoken, (meaning) => meaning === wish && meaning.kind === 'skip', late);
  const hasTimeline = draft.text?.sections.some(({ kinds }) => kinds.includes('timeline')) ?? true;
  if (hasTimeline) return skipped;
  const lost = wrong(`The ${config.name} has no timeline to put anything into.`, 'sync');
  return withProblem(skipped, ({ kind }) => kind === 'sync', lost);
}

/** planAnswers answers where there is no draft: by reactions, and by words where they are needed. */
export function planAnswers(observed: ObservedIncident): readonly Change[] {
  const { issue, talk, comments } = observed;
  const { config } = observed.origin ?? observed;
  const reactions = answersTo(talk.spoken, talk);
  const upkeep = { commit: null, body: null, ready: null, reactions };
  const answer: Change = { kind: 'keepUp', number: issue.number, notBefore: null, upkeep };
  return [
    ...(reactions.length > 0 ? [answer] : []),
    ...planWords(observed, talk.spoken, { on: issue.number, config, comments }),
  ];
}

/** ThreadWords is an issue or a pull request with its comments. */
export interface ThreadWords {
  readonly on: number;
  /** Where it is, `owner/name`, when that is not the incident's own repository. */
  readonly repository?: string;
  /** How documents are called there, and where its times are. */
  readonly config: Pick<Config, 'name' | 'timezone'>;
  readonly comments: readonly Comment[];
}

/** planWords writes a comment only where something is wrong, or was, and where somebody asks for help. */
export function planWords(
  { talk, bot }: ObservedIncident,
  spoken: readonly Spoken[],
  { on, repository, config, comments }: ThreadWords,
): readonly Change[] {
  if (talk.silent) return [];
  const place = repository === undefined ? {} : { repository };
  const thread = { on, elsewhere: repository !== undefined };
  const heard = heardIn(spoken, talk.allowed);
  const write = (name: string, words: string | null) => {
    const found = findAppComment(comments, bot, name);
    if (words === null) return planTwinComments(on, found).map((twin) => ({ ...place, ...twin }));
    return planComment({ ...place, on, name, body: [words] }, found);
  };
  const wrongs = misunderstoodIn(heard, thread);
  const stands = findComment(comments, bot, 'commands') !== null;
  const asksForHelp = heard.some(
    (each) =>
      each.on === on &&
      each.elsewhere === thread.elsewhere &&
      each.meanings.some(({ kind }) => kind === 'help'),
  );
  return [
    ...write('commands', wrongs.length > 0 || stands ? misunderstandingComment(wrongs) : null),
    ...write('help', asksForHelp ? helpComment(config.name, config.timezone) : null),
  ];
}
