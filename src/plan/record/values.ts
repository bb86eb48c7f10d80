/** The record, as a template is filled with it. */
import type { RecordValues } from '../../postmortem/template/render.ts';
import { cut, flatten } from '../../postmortem/text/escape.ts';
import { formatMinutes } from '../../postmortem/time/duration.ts';
import { formatLocal, localTime } from '../../postmortem/time/local.ts';
import type { Reached } from './milestones.ts';
import type { IncidentRecord } from './record.ts';

/** recordValues writes a record in a zone; `date` is the incident's day (YYYY-MM-DD), which the first entry need not repeat. */
export function recordValues(record: IncidentRecord, zone: string, date: string): RecordValues {
  const { milestones, severity, services, people } = record;
  const when = (reached: Reached | null) => (reached ? formatLocal(localTime(zone, reached.at)) : null);
  const { started, resolved } = milestones;
  const mitigated = when(milestones.mitigated);
  let day = date;
  return {
    severity: severity && cut(flatten(severity), 50),
    services: services.map((service) => cut(flatten(service), 50)),
    assigned: people.assigned,
    responders: people.responders,
    ...{ started: when(started), detected: when(milestones.detected) },
    ...{
      acknowledged: when(milestones.acknowledged),
      mitigated,
      contained: mitigated,
      resolved: when(resolved),
    },
    duration: started && resolved ? lengthOf(started, resolved) : null,
    timeline: record.entries.map(({ at, kind, text, url }) => {
      const local = localTime(zone, at);
      const isNew = local.date !== day;
      day = local.date;
      const time = [isNew ? local.date : null, local.time, local.offset].filter((part) => part !== null);
      return { date: local.date, time: time.join(' '), kind, text, url: addressOf(url) };
    }),
    links: record.links.flatMap(({ kind, text, url }) => {
      const address = addressOf(url);
      return address ? [{ kind, text: cut(flatten(text), 200), url: address }] : [];
    }),
  };
}

/** lengthOf gives how long it took from one milestone to a later one, as `4 h 5 min`. */
export function lengthOf(from: Reached, to: Reached): string {
  const minute = ({ at }: Reached) => Math.floor(Date.parse(at) / 60_000);
  return formatMinutes(minute(to) - minute(from));
}

/** addressOf gives an address in which nothing can end a link's target, null for any other. */
export function addressOf(url: string | null): string | null {
  return url !== null && /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*(?:#[\w-]+)?$/.test(url) ? url : null;
}
