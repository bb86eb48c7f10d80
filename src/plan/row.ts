/** One action item as the report has it. */
import type { Ownership } from './owners.ts';
import type { Standing } from './standing.ts';

/** Row is one action item in the report: what it says, where it stands and what became of it. */
export interface Row {
  readonly text: string;
  /** See `itemKey`. */
  readonly key: string;
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly fate:
    | {
        readonly kind: 'new';
        readonly item: string;
        readonly ownership: Ownership;
        readonly missingTicket: number | null;
      }
    | {
        readonly kind: 'tracked';
        readonly issue: string;
        readonly standing: Standing;
        readonly missingTicket: number | null;
      }
    | { readonly kind: 'adopted'; readonly issue: string; readonly standing: Standing }
    /** Its issue went to another repository, and is named as it was here. */
    | { readonly kind: 'moved'; readonly issue: string; readonly standing: Standing['kind'] }
    | { readonly kind: 'elsewhere'; readonly ticket: string; readonly isDone: boolean }
    | { readonly kind: 'done'; readonly isDeclined: boolean };
}
