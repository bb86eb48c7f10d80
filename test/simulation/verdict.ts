/** What must be so after the dust has settled. */
import type { IssueState, PullState } from '../github/index.ts';
import { checkAsks, checkReasons } from './asks-verdict.ts';
import { ticketsOn } from './documents.ts';
import { checkEnds } from './end-verdict.ts';
import type { Schedule } from './schedule.ts';
import { EDITED, type Expectation, isBeside, type Story } from './story.ts';
import { BOT, SHOP, type World } from './world.ts';

const isNamed =
  (ticket: string) =>
  ({ number }: IssueState): boolean =>
    ticket.endsWith(`#${number}`);

const isTwin = ({ state, stateReason }: IssueState) => state === 'closed' && stateReason === 'duplicate';

/** Where a person closed the first one, a second may have been made in the time for which lists lag. */
const isTwinDraft = ({ state, comments }: PullState) =>
  state === 'closed' && comments.some(({ body }) => body.startsWith('Duplicate of #'));

/** reopenTwin opens a twin that was closed: somebody wants it. */
export function reopenTwin({ github, places }: World, { expectations }: Story): boolean {
  const twin = github.state(places.actions).issues.find(isTwin);
  if (!twin) return false;
  github.person('bob').reopen(places.actions, twin.number);
  const check: Expectation['check'] = ({ state }) => state === 'open';
  expectations.push({ what: 'reopen a twin', on: 'issue', number: twin.number, check });
  return true;
}

/** wrongs says what is lost, doubled or undone. */
export function wrongs(world: World, story: Story, schedule: Schedule): string[] {
  const { lag, isByAction } = schedule;
  const { github, places } = world;
  const { pulls } = github.state(places.postmortem);
  const { issues } = github.state(places.actions);
  const found: string[] = [];
  const check = (ok: boolean, words: string) => {
    if (!ok) found.push(words);
  };
  const [, ...younger] = pulls.filter(({ head }) => head === places.branch);
  const doubled = younger.filter((pull) => !isTwinDraft(pull)).map(({ number }) => `#${number}`);
  check(doubled.length === 0, `more than one pull request: ${doubled.join(', ')}`);
  const wanted = new Set(
    story.expectations.filter(({ what }) => what === 'reopen a twin').map((each) => each.number),
  );
  const measures = issues.filter(
    (issue) => issue.author === BOT && !isTwin(issue) && !wanted.has(issue.number),
  );
  const titles = measures.map(({ number, title, state }) => `#${number} ${title} (${state})`).join(', ');
  const items = story.closed ? 0 : story.items.length;
  // Where a ticket names another repository, the item is tracked there, whatever became of the issue.
  const elsewhere = ticketsOn(world).filter((ticket) => ticket?.includes('/'));
  const left = elsewhere.filter((ticket) => ticket !== null && !issues.some(isNamed(ticket))).length;
  check(
    measures.length === items - (story.closed ? 0 : left),
    `${measures.length} issues for ${items} items: ${titles}`,
  );
  const files = github
    .state(places.postmortem)
    .files()
    .filter((file) => file.startsWith('postmortems/'));
  check(files.length === (story.closed ? 0 : 1), `the default branch has ${files.join(', ')}`);
  const due = measures.map(({ milestone }) => milestone).filter((title) => title !== 'Due 2026-11-20');
  check(due.length === 0, `action items in no milestone: ${due.length}`);
  check(github.state(places.actions).milestones.length <= 1, 'more than one milestone for a date');
  if (!story.closed) checkReports(pulls, { ...story, mayDouble: lag > 0 || isByAction }, check);
  for (const expectation of story.expectations)
    check(holds(expectation, issues, pulls), `undone: ${expectation.what}`);
  const stages = github.state(SHOP).issues[0]?.labels.filter((label) => label.startsWith('stage: '));
  check(stages?.length === 1, `the incident is in the stages ${stages?.join(', ')}`);
  checkEnds(world, { story, schedule }, check);
  checkReminders(world, check);
  checkAsks(world, story, lag, check);
  checkPlaces(world, check);
  if (!story.closed) checkTickets(world, { story, schedule }, check);
  if (!story.closed) checkProgress(world, { story, measures, route: schedule.route }, check);
  found.push(...world.github.violations);
  return found;
}

/** Whoever has an open item hears of it once; an issue whose marker was removed is left alone. */
function checkReminders(world: World, check: (ok: boolean, words: string) => void): void {
  const { issues } = world.github.state(world.places.actions);
  for (const { number, state, author, body, comments } of issues) {
    if (author !== BOT) continue;
    const reminders = comments.filter((each) => each.body.includes('<!-- debrief:comment reminder')).length;
    const [least, most] = state === 'closed' ? [0, 1] : body.includes('debrief:action') ? [1, 1] : [0, 1];
    check(reminders >= least && reminders <= most, `${reminders} reminders on #${number}`);
  }
}

/** Whether the report stands as we wrote it. */
function isReported({ github, places }: World, { pull, reportDeleted }: Story): boolean {
  const report = github.state(places.postmortem).pulls.find(({ number }) => number === pull);
  return !reportDeleted && !report?.comments.some(({ body }) => body === EDITED);
}

/** Every item has its ticket, in the document or in one pull request, and what a person took out stays out. */
function checkTickets(
  world: World,
  { story, schedule }: { readonly story: Story; readonly schedule: Schedule },
  check: (ok: boolean, words: string) => void,
): void {
  const { way, isProtected } = schedule.tickets;
  const { pulls } = world.github.state(world.places.postmortem);
  const written = ticketsOn(world);
  // An issue that a person deleted is made again, and has a ticket of its own.
  const back = story.bare.filter(({ at, ticket }) => written[at] === ticket).map(({ ticket }) => ticket);
  check(back.length === 0, `tickets that were taken out are back: ${back.join(', ')}`);
  const proposals = pulls.filter(({ head, state }) => head.startsWith('debrief/') && state === 'open');
  check(proposals.length <= 1, `${proposals.length} pull requests with tickets`);
  if (way === 'off')
    check(
      written.every((ticket) => ticket === null),
      'tickets were written unasked',
    );
  if (way === 'off' || !isReported(world, story)) return;
  const [proposal] = proposals;
  const told = proposal ? ticketsOn(world, proposal.head) : written;
  const missing = told.flatMap((ticket, at) =>
    ticket === null && !story.bare.some((taken) => taken.at === at) ? [at] : [],
  );
  check(missing.length === 0, `no tickets for ${missing.join(', ')} (${way}, protected: ${isProtected})`);
}

/** The report counts what the issues show. */
function checkProgress(
  world: World,
  {
    story,
    measures,
    route,
  }: Pick<Schedule, 'route'> & {
    readonly story: Story;
    readonly measures: readonly IssueState[];
  },
  check: (ok: boolean, words: string) => void,
): void {
  if (!isReported(world, story)) return;
  checkReasons(world, story, route, check);
  const { pulls } = world.github.state(world.places.postmortem);
  const report = pulls.find(({ number }) => number === story.pull)?.comments.map(({ body }) => body) ?? [];
  const done = measures.filter(
    ({ state, stateReason }) => state === 'closed' && stateReason !== 'not_planned',
  );
  const words = `**${done.length} of ${story.items.length} done**`;
  check(report.join().includes(words), `the report does not say ${words}: ${report.join().slice(0, 80)}`);
}

/** What is routed is nowhere else, and where the incident is open to more people it shows no more than that a review exists. */
function checkPlaces({ github, places }: World, check: (ok: boolean, words: string) => void): void {
  if (places.postmortem === SHOP) return;
  const { pulls, issues } = github.state(SHOP);
  check(pulls.length === 0 && issues.length === 1, 'something was made in the repository of the incident');
  const [incident] = issues;
  const own = incident?.comments.filter(({ author, body }) => author === BOT && !isBeside(body)) ?? [];
  const told = own.map(({ body }) => body);
  const names = told.map((body) => /<!-- debrief:comment (\S+) /.exec(body)?.[1] ?? 'none').sort();
  const isHidden = told.some((body) => body.startsWith('A postmortem of this incident exists.'));
  const beside = isHidden ? [] : ['action-items', 'summary'].filter((name) => names.includes(name));
  const wanted = [...beside, 'review'].sort().join(', ');
  check(names.join(', ') === wanted, `the comments on the incident are ${names.join(', ')}, not ${wanted}`);
  check(!isHidden || incident?.subIssues.length === 0, 'the incident shows hidden issues');
  check(!isHidden || !/acme|reviews|tasks/.test(told.join()), 'the incident tells where the review is');
}

/**
 * What a person wrote over the report says no more that it was one. Where a list hid it before, there is a second one: it
 * might as well be the first report beside another comment that was rewritten, so that nobody may take it away. And where
 * the account serves all workflows, what says nothing of us may be another's.
 */
function checkReports(
  pulls: readonly PullState[],
  { pull, reportDeleted, mayDouble }: Story & { readonly mayDouble: boolean },
  check: (ok: boolean, words: string) => void,
): void {
  const reports = pulls.map(({ comments }) =>
    comments.filter(({ author, body }) => author === BOT && !isBeside(body)),
  );
  const most = reports.map((own) => (mayDouble && own.some(({ body }) => body === EDITED) ? 2 : 1));
  const first = reports[pulls.findIndex(({ number }) => number === pull)];
  const least = reportDeleted ? 0 : 1;
  const enough = first !== undefined && first.length >= least;
  const few = reports.every((own, at) => own.length <= (most[at] ?? 1));
  check(enough && few, `${reports.map(({ length }) => length).join(', ')} reports`);
}

function holds(
  { number, on, check }: Expectation,
  issues: readonly IssueState[],
  pulls: readonly PullState[],
): boolean {
  const thread = (on === 'issue' ? issues : pulls).find((each) => each.number === number);
  return thread === undefined || check(thread);
}
