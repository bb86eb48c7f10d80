/** What happens only once, written down at the end of the report, where people can see that it did. */
import type { Text } from './change.ts';
import type { FoundComment } from './markers.ts';

/** ReportState names issues as `referenceTo` does. */
export interface ReportState {
  /** Issues whose tickets were committed to the document. */
  readonly written: ReadonlySet<string>;
  /** Issues whose tickets were put into a pull request. */
  readonly proposed: ReadonlySet<string>;
  /** Issues that were asked about because their action item had gone. */
  readonly asked: ReadonlySet<string>;
  /** Incidents that were told how far the items are. */
  readonly told: ReadonlySet<string>;
  /** Incidents that were told that all are finished. */
  readonly summed: ReadonlySet<string>;
}

/** NO_STATE is that of a report which is still to be written. */
export const NO_STATE: ReportState = {
  written: new Set(),
  proposed: new Set(),
  asked: new Set(),
  told: new Set(),
  summed: new Set(),
};

const START = '<!-- debrief:once';
const STATE = /<!-- debrief:once((?: [a-z]+=[\w./#-]+)*) -->/;

/** readReportState gives what a report of ours tells; null for one that a person changed, which tells nothing that we could keep up. */
export function readReportState(report: FoundComment | null): ReportState | null {
  if (report === null) return NO_STATE;
  if (report.edited) return null;
  const told = [...(STATE.exec(report.body)?.[1] ?? '').matchAll(/ ([a-z]+)=(\S+)/g)];
  const all = (name: keyof ReportState) =>
    new Set(told.flatMap(([, key, value]) => (key === name && value !== undefined ? [value] : [])));
  return {
    written: all('written'),
    proposed: all('proposed'),
    asked: all('asked'),
    told: all('told'),
    summed: all('summed'),
  };
}

/** stateText gives the line; `tickets` holds places for tickets that this very plan writes. */
export function stateText(state: ReportState, tickets: Text): Text {
  const { written, proposed, asked, told, summed } = state;
  const known = Object.entries({ written, proposed, asked, told, summed }).flatMap(([name, values]) =>
    [...values].map((value) => ` ${name}=${value}`),
  );
  return known.length + tickets.length === 0 ? [] : ['\n', START, ...known, ...tickets, ' -->'];
}
