/** What an incident's labels say about it. */

/** Graded are the severity and the services that labels name. */
export interface Graded {
  /** As the label writes it, without the word before it; null when no label says one. */
  readonly severity: string | null;
  readonly services: readonly string[];
}

const SEVERITY =
  /^(?:(?:incident[\s:/_-]*)?(?:severity|sev)\s*[:/=_-]\s*(\S.*)|(?:incident[\s:/_-]*)?(?:severity|sev)[\s_-]*(\d)|([Ss]\d))$/i;
const SERVICE = /^(?:services?|svc|components?|system)\s*[:/=]\s*(\S.*)$/i;

/** readLabels reads labels, the one put on last at the end; `scale` are the team's own severities, each of which is a label by itself. */
export function readLabels(labels: readonly string[], scale: readonly string[]): Graded {
  const severities = labels.flatMap((label) => severityOf(label.trim(), scale) ?? []);
  const services = labels.flatMap((label) => SERVICE.exec(label.trim())?.[1]?.trim() ?? []);
  return { severity: severities.at(-1) ?? null, services: [...new Set(services)].sort() };
}

function severityOf(label: string, scale: readonly string[]): string | null {
  const own = (word: string) => scale.find((value) => plainOf(value) === plainOf(word));
  const match = SEVERITY.exec(label);
  if (!match) return own(label) ?? null;
  const word = (match[1] ?? match[2] ?? match[3] ?? '').trim();
  if (/^\d$/.test(word)) return own(word) ?? own(`SEV${word}`) ?? `SEV${word}`;
  return (
    own(word) ??
    word.replace(
      /^(sev|s|p)[\s_-]*(\d)$/i,
      (_, letters: string, digit: string) => `${letters.toUpperCase()}${digit}`,
    )
  );
}

function plainOf(severity: string): string {
  return severity.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
