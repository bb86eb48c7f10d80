/** What people do to what the App made, and what must still be so in the end. */
import type { Request } from '../../src/github/port.ts';
import type { IssueState, PullState } from '../github/index.ts';
import { actOnItem, isItemDeed } from './asks.ts';
import { makeDraftAgain } from './closing.ts';
import { landEdit, renameDraft, takeTicketsOut } from './documents.ts';
import { actOnEnd, isEndDeed } from './end-deeds.ts';
import type { Random } from './random.ts';
import { actOnReview, isReviewDeed, pushOnceMore } from './review.ts';
import type { Deed } from './schedule.ts';
import { doStatement, isStatementDeed } from './statements.ts';
import { EDITED, type Expectation, isBeside, type Story } from './story.ts';
import { isTalk, talk, writeInDraft } from './talk.ts';
import { noteWish } from './wishes.ts';
import { BOT, SHOP, type World } from './world.ts';

/** Scene is where people act. */
export interface Scene {
  readonly world: World;
  readonly story: Story;
  readonly random: Random;
  /** A webhook is on its way: when it arrives, and how often, is for the schedule to say. */
  readonly arrive: (request: Request) => void;
}

/** doDeed does a deed where there is something to do it to. */
export async function doDeed(deed: Deed, scene: Scene): Promise<void> {
  const { story } = scene;
  const { github, places } = scene.world;
  switch (deed) {
    case 'reword an item': {
      const [first = '', ...rest] = story.items;
      return landEdit(scene, [first.replace('as its own user', 'as a user of its own'), ...rest]);
    }
    case 'add an item':
      return landEdit(scene, [...story.items, `Write runbook ${story.items.length}`]);
    case 'move the file':
      return landEdit(scene, story.items, { moved: `postmortems/moved-${story.merges}.md` });
    case 'take the tickets out':
      return takeTicketsOut(scene);
    case 'merge the tickets':
      return mergeTickets(scene);
    case 'rename the draft':
      return renameDraft(scene);
    case 'write in the draft':
      return writeInDraft(scene);
    case 'push once more':
      return pushOnceMore(scene);
    case 'delete the branch':
      if (draftOf(scene)) await github.person('bob').deleteBranch(places.postmortem, places.branch);
      story.closed = draftOf(scene) !== undefined;
      return;
    case 'make it a draft again':
      return makeDraftAgain(scene);
    default:
      actAtOnce(deed, scene);
  }
}

async function mergeTickets({ world, arrive }: Scene): Promise<void> {
  const { postmortem } = world.places;
  const { pulls } = world.github.state(postmortem);
  const proposal = pulls.find(({ head, state }) => head.startsWith('debrief/') && state === 'open');
  if (!proposal) return;
  try {
    await world.as('bob', 'PUT', `/repos/${postmortem}/pulls/${proposal.number}/merge`, {});
  } catch {
    // It does not merge until it has followed the document.
    return;
  }
  arrive(world.request('pull-request', proposal.number));
}

const draftOf = ({ world }: Scene): PullState | undefined =>
  world.github
    .state(world.places.postmortem)
    .pulls.find(({ head, merged }) => head === world.places.branch && !merged);

/** actAtOnce does a deed that takes no request, so that it fits between any two of the App's. */
export function actAtOnce(deed: Deed, scene: Scene): void {
  if (isTalk(deed) || isEndDeed(deed)) {
    if (isTalk(deed)) talk(deed, scene);
    else actOnEnd(deed, scene);
    noteWish(scene.story);
    return;
  }
  if (isReviewDeed(deed)) {
    actOnReview(deed, scene);
    return;
  }
  if (isStatementDeed(deed)) {
    doStatement(deed, scene);
    return;
  }
  if (isItemDeed(deed)) {
    actOnItem(deed, scene);
    return;
  }
  const { world, story, random } = scene;
  const person = world.github.person('bob');
  const { postmortem, actions, branch } = world.places;
  const { issues } = world.github.state(actions);
  const measures = issues.filter(({ author, state }) => author === BOT && state === 'open');
  const issue = measures.length > 0 ? random.pick(measures) : null;
  if (issue && actOnIssue(deed, issue, scene)) return;
  if (deed === 'reopen the incident') {
    person.close(SHOP, 1);
    person.reopen(SHOP, 1);
    return;
  }
  const pull = world.github.state(postmortem).pulls.find(({ head }) => head === branch);
  const check = pull ? actOnPullRequest(deed, pull, scene) : null;
  if (pull && check) story.expectations.push({ what: deed, on: 'pull request', number: pull.number, check });
}

/** True for a deed that is done to an issue. */
function actOnIssue(deed: Deed, { number, parent }: IssueState, { world, story }: Scene): boolean {
  const { actions } = world.places;
  const person = world.github.person('bob');
  const expect = (check: (thread: IssueState | PullState) => boolean) => {
    story.expectations.push({ what: `${deed} (#${number})`, on: 'issue', number, check });
    return true;
  };
  switch (deed) {
    case 'retitle an issue':
      person.edit(actions, number, { title: 'Renamed by hand' });
      return expect(({ title }) => title === 'Renamed by hand');
    case 'rewrite an issue':
      person.edit(actions, number, { body: 'Rewritten by hand' });
      return expect(({ body }) => body === 'Rewritten by hand');
    case 'close an issue':
    case 'decline an issue':
      person.close(actions, number, deed === 'close an issue' ? 'completed' : 'not_planned');
      return expect(({ state }) => state === 'closed');
    case 'unlabel an issue':
      person.unlabel(actions, number, 'corrective-measure');
      return expect(({ labels }) => !labels.includes('corrective-measure'));
    case 'unlink an issue':
      if (parent === null) return true;
      person.removeFromParent(actions, number);
      return expect((thread) => 'parent' in thread && thread.parent === null);
    case 'delete an issue':
      person.deleteIssue(actions, number);
      return true;
    default:
      return false;
  }
}

/** What must be so of the pull request from now on; null for a deed that leaves nothing to check. */
function actOnPullRequest(deed: Deed, pull: PullState, { world, story }: Scene): Expectation['check'] | null {
  const { postmortem } = world.places;
  const person = world.github.person('bob');
  const { number } = pull;
  const report = pull.comments.find(({ author, body }) => author === BOT && !isBeside(body));
  switch (deed) {
    case 'edit the report':
      if (!report) return null;
      person.editComment(postmortem, report.id, EDITED);
      return ({ comments }) => story.reportDeleted || comments.some(({ body }) => body === EDITED);
    case 'delete the report':
      if (!report) return null;
      person.deleteComment(postmortem, report.id);
      story.reportDeleted = true;
      return null;
    case 'unlabel the draft':
    case 'unlabel the pull request':
      if (!pull.labels.includes('postmortem')) return null;
      person.unlabel(postmortem, number, 'postmortem');
      return ({ labels }) => !labels.includes('postmortem');
    case 'retitle the pull request':
      person.edit(postmortem, number, { title: 'Our outage' });
      return ({ title }) => title === 'Our outage';
    case 'close the pull request':
      person.close(postmortem, number);
      story.closed = true;
      return ({ state }) => state === 'closed';
    default:
      return null;
  }
}
