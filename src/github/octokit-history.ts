/** What happened to an issue or a pull request, over Octokit. */
import { answered, orNull } from './answers.ts';
import { type Client, loginOf, type Place, toAccount } from './octokit-shapes.ts';
import type { Observer } from './port.ts';

/** createHistoryObserver reads the events of issues and pull requests, to their last page. */
export function createHistoryObserver(
  client: Client,
  place: Place,
): Pick<Observer, 'labellings' | 'history'> {
  const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events';
  const events = (number: number) => client.paginate(path, { ...place, issue_number: number, per_page: 100 });
  return {
    labellings: async (number) =>
      (await answered(events(number))).flatMap((event) =>
        event.event === 'labeled' && 'label' in event
          ? [{ label: event.label.name ?? '', by: toAccount(event.actor), at: event.created_at }]
          : [],
      ),
    history: async (number) => {
      const all = (await orNull([404, 410], events(number))) ?? [];
      const titles = all.flatMap((event) => ('rename' in event && event.rename ? [event.rename.from] : []));
      const had = (...names: string[]) => all.some(({ event }) => names.includes(event));
      return {
        formerTitles: titles,
        wasLinked: had('parent_issue_added', 'parent_issue_removed'),
        wasClosed: had('closed'),
        wasConverted: had('converted_to_discussion'),
        labelled: all.flatMap((event) =>
          ['labeled', 'unlabeled'].includes(event.event) && 'label' in event
            ? [{ label: event.label.name ?? '', by: loginOf(event.actor) }]
            : [],
        ),
        milestoned: all
          .filter(({ event }) => ['milestoned', 'demilestoned'].includes(event))
          .map(({ actor }) => loginOf(actor)),
        deletions: all
          .filter(({ event }) => event === 'comment_deleted')
          .map(({ actor, created_at: at }) => ({ by: loginOf(actor), at })),
      };
    },
  };
}
