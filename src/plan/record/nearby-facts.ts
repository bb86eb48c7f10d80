/** What reached the default branch and what was deployed near an incident, as facts: folded, and no more than anybody reads. */
import type { Nearby, NearCommit, NearDeployment, NearPull } from '../../github/nearby.ts';
import { isRevert } from './entries.ts';
import type { Fact } from './facts.ts';
import type { Span } from './nearness.ts';

/** Facts of one kind; beyond them the middle is counted. */
const MOST = 20;
/** Milliseconds within which one commit comes to several environments at once. */
const AT_ONCE = 10 * 60_000;

/** NearbyOptions say what is near, and what is the App's own doing. */
export interface NearbyOptions {
  readonly span: Span;
  readonly bot: string;
  /** Tells whether a branch is that of a postmortem, or of its tickets. */
  readonly isOwnBranch: (branch: string) => boolean;
}

/** nearbyFacts tells what happened near an incident, in the order of time. */
export function nearbyFacts(nearby: Nearby, options: NearbyOptions): readonly Fact[] {
  const { url } = nearby;
  return [
    ...capped(changesIn(nearby.commits, options), { of: 'merges', url: `${url}/commits` }),
    ...capped(deploymentsIn(nearby, options), { of: 'deployments', url: `${url}/deployments` }),
  ];
}

const isWithin = ({ from, to }: Span, at: string) => Date.parse(at) >= from && Date.parse(at) <= to;

/** The commits of a pull request are told of as one, when it was merged. */
function changesIn(commits: readonly NearCommit[], { span, bot, isOwnBranch }: NearbyOptions): Fact[] {
  const pulls = new Map<string, { readonly pull: NearPull; readonly commits: NearCommit[] }>();
  const facts: Fact[] = [];
  for (const commit of commits) {
    const { pull, sha, url, at, by, headline } = commit;
    if (pull) {
      const known = pulls.get(pull.url) ?? { pull, commits: [] };
      pulls.set(pull.url, { pull, commits: [...known.commits, commit] });
    } else if (by.login !== bot && isWithin(span, at)) {
      facts.push({ kind: 'landed', at, by, url, sha, title: headline, isRevert: commit.isRevert });
    }
  }
  for (const { pull, commits: own } of pulls.values()) {
    const { branch, by, ...thread } = pull;
    const at = thread.mergedAt;
    if (at === null || !isWithin(span, at) || isOwnBranch(branch)) continue;
    facts.push({ kind: 'merged', at, by, url: thread.url, thread, isRevert: takesBack(pull, own) });
  }
  return facts.toSorted(byTime);
}

/** One that takes back some of its own commits on the way is no revert. */
function takesBack({ title }: NearPull, commits: readonly NearCommit[]): boolean {
  const own = commits.filter(({ headline }) => !/^Merge /.test(headline));
  return isRevert(title) || (own.length > 0 && own.every((commit) => commit.isRevert));
}

/** A place to look at a change before it is merged. */
const PREVIEW = /(?:^|[^a-z])(?:deploy-)?(?:previews?|review(?:[-_ ]?apps?)?|pr|pull|ephemeral)(?:$|[^a-z])/i;

function deploymentsIn({ url, deployments }: Nearby, { span }: NearbyOptions): Fact[] {
  const told: Extract<Fact, { kind: 'deployed' }>[] = [];
  const near = deployments
    .filter(({ at, by, environment }) => isWithin(span, at) && !(by.isBot && PREVIEW.test(environment)))
    .toSorted((a, b) => byTime(a, b) || a.id - b.id);
  for (const { id, sha, environment, outcome, at, by } of near) {
    const same = told.findIndex(
      (each) =>
        each.sha === sha && each.outcome === outcome && Date.parse(at) - Date.parse(each.at) <= AT_ONCE,
    );
    const known = told[same];
    if (!known) {
      const address = addressOf(url, { id, environment });
      told.push({ kind: 'deployed', at, by, url: address, sha, outcome, environments: [environment] });
    } else if (!known.environments.includes(environment)) {
      told[same] = { ...known, environments: [...known.environments, environment] };
    }
  }
  return told;
}

/** A deployment has no page of its own: the name of it at the end keeps two of one environment apart. */
function addressOf(url: string, { id, environment }: Pick<NearDeployment, 'id' | 'environment'>): string {
  const name = encodeURIComponent(environment).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${url}/deployments${name === '' ? '' : `/${name}`}#deployment-${id}`;
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }) =>
  Date.parse(a.at) - Date.parse(b.at);

/** The beginning and the end tell more than the middle. */
function capped(
  facts: readonly Fact[],
  { of, url }: { readonly of: 'merges' | 'deployments'; readonly url: string },
): readonly Fact[] {
  const [first, ...rest] = facts.slice(MOST / 2, facts.length - MOST / 2);
  if (facts.length <= MOST || !first) return facts;
  const { at, by } = first;
  const surplus: Fact = { kind: 'surplus', at, by, url, of, count: rest.length + 1 };
  return [...facts.slice(0, MOST / 2), surplus, ...facts.slice(-MOST / 2)];
}
