/** The rule `encoding`. */
import { findMojibake, mayBeBroken } from '../safety/mojibake.ts';
import { proseLines } from '../text/visible-lines.ts';
import { type Complaint, defineRule, type RuleContext } from './rule.ts';

/** encoding reports each line of prose with mojibake, with the line as it was meant where nothing of it is lost. */
export const encoding = defineRule({
  id: 'encoding',
  description: 'Asks for text that was not garbled on its way between encodings.',
  severity: 'warning',
  check,
});

function check({ postmortem: { lines } }: RuleContext): readonly Complaint[] {
  if (!lines.some(mayBeBroken)) return [];
  const prose = proseLines(lines);
  return lines.flatMap((line, index): Complaint[] => {
    const broken = mayBeBroken(line) ? findMojibake(line, prose[index] ?? '') : null;
    if (!broken) return [];
    const { at, words, repaired } = broken;
    const place = { line: index + 1, column: at + 1, endColumn: at + 1 + words.length };
    const remedy = repaired === null ? 'Write what was meant, as UTF-8.' : 'Save the text as UTF-8 again.';
    const message = `${JSON.stringify(words)} was garbled between two encodings. ${remedy}`;
    if (repaired === null) return [{ ...place, message }];
    return [{ ...place, message, fix: { startLine: index + 1, endLine: index + 1, lines: [repaired] } }];
  });
}
