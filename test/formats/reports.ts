/** Reports to render. */
import type { ShownReport } from '../../src/formats/excerpts.ts';
import { excerptsOf } from '../../src/formats/excerpts.ts';
import type { Finding } from '../../src/postmortem/model.ts';

/** finding is one with something in every place, changed where a test needs it. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'timeline-order',
  severity: 'error',
  message: '10:00 comes after 10:20.',
  line: 1,
  ...change,
});

/** reportOn is a report on a document, with its excerpts. */
export const reportOn = (file: string, text: string, findings: readonly Finding[]): ShownReport => ({
  file,
  findings,
  excerpts: excerptsOf(text.split('\n'), findings),
});
