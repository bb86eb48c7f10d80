/** Changes in words. */
import type { Upkeep } from '../github/incident.ts';
import type { Change } from './change.ts';

/** describeChange says in one line what a change does, for dry runs and logs. It holds no text from people. */
export function describeChange(change: Change): string {
  const at = (number: number, repository = change.repository) => `${repository ?? ''}#${number}`;
  const inPlace = change.repository === undefined ? '' : ` in ${change.repository}`;
  switch (change.kind) {
    case 'openPostmortem':
      return `open a draft pull request from ${change.branch} with ${change.file.path}${inPlace}`;
    case 'decoratePullRequest':
      return `put labels and assignees on pull request ${at(change.number)}`;
    case 'ensureActionIssue': {
      const { parent } = change;
      const below = parent ? ` below ${at(parent.number, parent.repository ?? '')}` : '';
      return `open an issue for action item ${change.item}${inPlace}${below}`;
    }
    case 'linkSubIssue':
      return `put #${change.child.number} below ${at(change.parent)}`;
    case 'updateActionIssue':
      return `give ${at(change.number)} the words of its action item`;
    case 'redate':
      return `give ${at(change.number)} the due date of its action item`;
    case 'writeTickets':
      return `write ${change.tickets.length} ${change.tickets.length === 1 ? 'ticket' : 'tickets'} into ${change.file.path} by ${change.way === 'commit' ? 'a commit' : 'a pull request'}`;
    case 'closeIncident':
      return `close the incident ${at(change.number)}`;
    case 'closeTwin':
      return `close ${at(change.number)} as a duplicate of ${change.of}`;
    case 'closePullRequest':
      return `close pull request ${at(change.number)} as a duplicate of #${change.of}`;
    case 'keepUp':
      return `keep ${at(change.number)} up to date: ${upkeepWords(change.upkeep)}`;
    case 'labelIncident':
      return `label ${at(change.number)} as an incident`;
    case 'writeComment':
      return `${change.id === null ? 'write' : 'update'} the ${change.name} comment on ${at(change.on)}`;
    case 'writeCheckRun': {
      const what = change.id === null ? 'write a check run' : `go on with check run ${change.id}`;
      return `${what} for ${at(change.pull)} at ${change.commit.slice(0, 7)}: ${change.conclusion}`;
    }
    case 'commitFixes':
      return `commit safe fixes to ${change.branch}, which is at ${change.parent.slice(0, 7)}`;
    case 'askForReview':
      return `ask @${change.reviewer} to review pull request ${at(change.number)}`;
    case 'deleteComment':
      return `delete a comment of ours on ${at(change.on)} that is not needed any more`;
    case 'closeDeclined':
      return `close ${at(change.number)} as not planned`;
    case 'relabel':
      return `change the labels of ${at(change.number)}`;
  }
}

function upkeepWords({ commit, body, ready, reactions }: Upkeep): string {
  const answers = reactions.length === 1 ? '1 answer' : `${reactions.length} answers`;
  const parts = [
    ...(commit ? [commit.path] : []),
    ...(body ? ['its description'] : []),
    ...(ready === null ? [] : ['ready for review']),
    ...(reactions.length > 0 ? [answers] : []),
  ];
  return parts.join(', ');
}
