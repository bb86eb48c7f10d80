/** What would be done next, if everything were looked at. */
import type { Request } from '../../src/github/port.ts';
import type { Schedule } from './schedule.ts';
import { BOT, type World } from './world.ts';

/** stillPlanned says for each incident, postmortem and action item that there is what is left to do. */
export async function stillPlanned(world: World, schedule: Schedule): Promise<string[]> {
  const found: string[] = [];
  for (const request of requestsFor(world, schedule)) {
    const planned = await world.planned(request);
    if (planned.length > 0)
      found.push(`still planned for ${request.kind} #${request.number}: ${JSON.stringify(planned)}`);
  }
  return found;
}

function requestsFor(
  { github, places, request }: World,
  { isReviewed, isByAction }: Schedule,
): readonly Request[] {
  const { pulls } = github.state(places.postmortem);
  const drafts = isReviewed && !isByAction ? pulls.filter(({ head }) => head === places.branch) : [];
  const items = github.state(places.actions).issues.filter(({ author }) => author === BOT);
  return [
    request('incident', 1),
    request('life', 1),
    ...pulls.filter(({ merged }) => merged).map(({ number }) => request('pull-request', number)),
    ...drafts
      .filter(({ state }) => state === 'open')
      .map(({ draft, number }) => request(draft ? 'check' : 'ready', number)),
    ...items.map(({ number }) => request('action-item', number)),
  ];
}
