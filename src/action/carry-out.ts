/** The mode that drafts and follows up, from an event to its report: loaded in one piece, and only where it is asked for. */
import { readErrand } from './lead.ts';
import { type RunReport, reportRun } from './report-run.ts';
import { type RunPlace, runErrand } from './run.ts';

/** Occasion is an event and where it happened. */
export interface Occasion extends RunPlace {
  readonly event: string;
  readonly payload: unknown;
}

/** carryOut does what an event asks for and reports on it. It throws the named errors when nothing could be looked at. */
export async function carryOut({ event, payload, ...at }: Occasion): Promise<RunReport> {
  return reportRun(await runErrand(readErrand(payload, event), at));
}
