/** A repository of postmortems to measure with: made up, the same in every run, some of them with faults. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** HEADINGS are the sections that every faultless document has: the built-in template's, which the peers ask for too. */
export const HEADINGS = [
  'Issue summary',
  'Timeline',
  'Root cause and resolution',
  'Corrective and preventative measures',
  'Lessons learned',
  'How the response worked',
] as const;

/** writeCorpus writes `count` documents of about 6 KB below `postmortems/` of a directory and returns that folder. */
export function writeCorpus(directory: string, count: number): string {
  const folder = join(directory, 'postmortems');
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(folder, `incident-${String(number).padStart(5, '0')}.md`), documentOf(number));
  }
  return folder;
}

/** documentOf gives the text of one document; the number decides everything in it. */
export function documentOf(number: number): string {
  const draw = new Draw(number);
  const fault = draw.chance(0.3) ? draw.pick(FAULTS) : 'none';
  const incident: Incident = {
    draw,
    fault,
    service: draw.pick(SERVICES),
    cause: draw.pick(CAUSES),
    date: `20${draw.between(20, 25)}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`,
    begin: draw.between(6 * 60, 18 * 60),
  };
  const parts = [frontMatter(incident, number), `# Incident review: ${incident.service} was unavailable`];
  for (const heading of HEADINGS) {
    if (fault === 'missing section' && heading === 'Lessons learned') continue;
    parts.push(`## ${heading}`, BODIES[heading](incident));
  }
  return `${parts.join('\n\n')}\n`;
}

const FAULTS = ['missing section', 'order', 'owner', 'due', 'placeholder', 'empty section', 'image'] as const;

interface Incident {
  readonly draw: Draw;
  readonly fault: (typeof FAULTS)[number] | 'none';
  readonly service: string;
  readonly cause: string;
  readonly date: string;
  /** Minutes after midnight. */
  readonly begin: number;
}

/** Numbers that look random and follow from a seed (mulberry32). */
class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  between(low: number, high: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.between(1, 1000) <= share * 1000;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length - 1)] ?? from[0];
  }
}

const BODIES: Readonly<Record<(typeof HEADINGS)[number], (incident: Incident) => string>> = {
  'Issue summary': (incident) => prose(incident, 2),
  Timeline: timeline,
  'Root cause and resolution': (incident) =>
    `${prose(incident, 3)}\n\n${LOG(incident)}\n\n### Resolution\n\n${prose(incident, 1)}`,
  'Corrective and preventative measures': measures,
  'Lessons learned': (incident) =>
    incident.fault === 'empty section'
      ? ''
      : `### What went well\n\n${list(incident)}\n\n### What went badly\n\n${list(incident)}`,
  'How the response worked': (incident) =>
    `${prose(incident, 2)}${incident.fault === 'image' ? '\n\n![Error rate](images/error-rate.png)' : ''}`,
};

function frontMatter({ draw, date, service, fault }: Incident, number: number): string {
  const owner = fault === 'placeholder' ? 'TODO' : draw.pick(PEOPLE);
  return [
    '---',
    `title: ${service} was unavailable`,
    `incident: ${number}`,
    `date: ${date}`,
    `severity: SEV${draw.between(1, 3)}`,
    'timezone: UTC',
    `author: "${owner}"`,
    `services: [${service}]`,
    '---',
  ].join('\n');
}

function timeline(incident: Incident): string {
  const { draw, begin, fault } = incident;
  const entries: [string, string][] = [];
  let minute = begin;
  const count = draw.between(9, 14);
  for (let at = 0; at < count; at += 1) {
    entries.push([`${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`, sentence(incident)]);
    minute += draw.between(1, 24);
  }
  if (fault === 'order') entries.push(...entries.splice(2, 1));
  const rows = draw.chance(0.5)
    ? [
        '| Time | What happened |',
        '| ---- | ------------- |',
        ...entries.map(([time, text]) => `| ${time} | ${text} |`),
      ]
    : entries.map(([time, text]) => `- ${time} ${text}`);
  return `All times are in UTC.\n\n${rows.join('\n')}`;
}

function measures(incident: Incident): string {
  const { draw, fault, date } = incident;
  const year = Number(date.slice(0, 4)) + 1;
  const items = Array.from({ length: draw.between(3, 6) }, (_, at) => ({
    text: `${draw.pick(MEASURES)} of ${at === 0 ? incident.service : draw.pick(SERVICES)}`,
    owner: fault === 'owner' && at === 0 ? '' : `@${draw.pick(PEOPLE)}`,
    due: fault === 'due' && at === 1 ? '' : `${year}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`,
    priority: `P${draw.between(0, 3)}`,
    type: draw.pick(['prevent', 'detect', 'mitigate', 'repair', 'process']),
  }));
  if (draw.chance(0.5)) {
    const rows = items.map(
      ({ text, owner, due, priority, type }) => `| ${text} | ${owner} | ${due} | ${priority} | ${type} | |`,
    );
    return [`| Action | Owner | Due | Priority | Type | Ticket |`, `| - | - | - | - | - | - |`, ...rows].join(
      '\n',
    );
  }
  return items
    .map(({ text, owner, due, priority, type }) => {
      const fields = { owner, due, priority, type };
      const told = Object.entries(fields).filter(([, value]) => value !== '');
      return `- [ ] ${text} (${told.map(([key, value]) => `${key}: ${value}`).join(', ')})`;
    })
    .join('\n');
}

function LOG({ draw, service, date }: Incident): string {
  const lines = Array.from(
    { length: draw.between(3, 7) },
    () => `${date}T${two(draw.between(0, 23))}:${two(draw.between(0, 59))}:00Z ${service} ${draw.pick(LOGS)}`,
  );
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}

function prose(incident: Incident, paragraphs: number): string {
  return Array.from({ length: paragraphs }, () => {
    const sentences = Array.from({ length: incident.draw.between(3, 5) }, () => sentence(incident));
    return wrapped(sentences.join(' '));
  }).join('\n\n');
}

function list(incident: Incident): string {
  return Array.from({ length: incident.draw.between(2, 4) }, () => `- ${sentence(incident)}`).join('\n');
}

function sentence({ draw, service, cause }: Incident): string {
  return draw
    .pick(SENTENCES)
    .replaceAll('SERVICE', draw.chance(0.6) ? service : draw.pick(SERVICES))
    .replaceAll('CAUSE', cause)
    .replaceAll('SIGNAL', draw.pick(SIGNALS))
    .replaceAll('NUMBER', String(draw.between(2, 97)));
}

function wrapped(text: string): string {
  return text.replace(/(.{70,110}) /g, '$1\n');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const SERVICES = [
  'checkout-api',
  'search-index',
  'image-proxy',
  'ledger-db',
  'session-store',
  'mail-relay',
  'edge-cache',
  'job-queue',
] as const;
const PEOPLE = ['ada', 'grace-h', 'linus-k', 'margaret', 'dennis-r', 'barbara-l'] as const;
const SIGNALS = [
  'the latency graph',
  'a page from the synthetic check',
  'three support tickets',
  'the error budget alert',
  'the on-call dashboard',
] as const;
const CAUSES = [
  'a connection pool that was half the size of the load',
  'a certificate that expired in the night',
  'a migration that locked the orders table',
  'a default timeout that was longer than the caller would wait',
  'a cache key without the tenant in it',
  'a disk that filled with core dumps',
] as const;
const MEASURES = [
  'An alert pages when the queue is older than five minutes: health',
  'The rollout stops by itself at one percent errors: deployment',
  'The runbook names the switch and the person who may throw it: runbook',
  'Certificates renew thirty days before their end: certificates',
  'The load test runs with twice the peak before each release: capacity',
] as const;
const LOGS = [
  'WARN pool exhausted, waiting=42 max=64',
  'ERROR upstream timed out after 30000 ms (attempt 3 of 3)',
  'INFO health check passed',
  'ERROR lock wait exceeded on relation orders',
] as const;
const SENTENCES = [
  'SIGNAL showed that SERVICE answered NUMBER percent of requests with an error.',
  'The responders looked at `SERVICE` first, since it had been deployed NUMBER minutes before.',
  'The trigger was CAUSE, and nothing in the way of a request limited what followed.',
  'We moved traffic of SERVICE to the second region, which took **NUMBER minutes** longer than the runbook says.',
  'Retries from SERVICE multiplied the load by NUMBER and kept the database from recovering.',
  'A restart of SERVICE with `--drain-timeout NUMBER` brought the error rate down, but not to zero.',
  'Customers saw an empty page and NUMBER of them wrote to support; see [the status page](https://status.example.com/NUMBER).',
  'The dashboard of SERVICE was green all the time because it counts only what reaches the process.',
  'Nobody had tested a failover with more than NUMBER connections, so the limit was not known.',
  'The change was reviewed and had passed its tests, which do not cover SERVICE under load.',
  'The incident commander asked for SIGNAL every ten minutes and wrote the answers into the channel.',
  'Once SERVICE was back, the backlog of NUMBER thousand jobs drained within the hour.',
] as const;
