/** Noise, folded away: what bots say, what was undone at once, what says nothing. */
import type { Fact } from './facts.ts';

/** What is taken back within these milliseconds was a slip. */
const SLIP = 5 * 60_000;
/** An issue that is opened again so soon was closed by mistake. */
const MISCLICK = 60_000;

/** foldNoise leaves out the facts that tell nothing of the incident; the order stays. */
export function foldNoise(facts: readonly Fact[]): readonly Fact[] {
  const reporter = facts.find(({ kind }) => kind === 'opened')?.by.login;
  const kept: Fact[] = [];
  const told = facts.filter((fact) => !isChatter(fact, reporter));
  for (const fact of told) {
    const slip = kept.findLastIndex((other) => undoes(fact, other));
    const isRepeated = kept.some((other) => repeats(fact, other));
    if (slip >= 0) kept.splice(slip, 1, ...joined(fact, kept[slip]));
    else if (!isRepeated) kept.push(fact);
  }
  return kept;
}

/** Bots are heard where they change what the incident is; of outsiders only who reported it. */
function isChatter(fact: Fact, reporter: string | undefined): boolean {
  switch (fact.kind) {
    case 'commented':
      if (fact.by.isBot || fact.hidden) return true;
      if (fact.standing === 'outsider' && fact.by.login !== reporter) return true;
      return firstWords(fact.body) === '';
    case 'labelled':
    case 'opened':
    case 'closed':
    case 'reopened':
    case 'merged':
    case 'landed':
    case 'deployed':
    case 'surplus':
    case 'reached':
    case 'told':
    case 'graded':
      return false;
    default:
      return fact.by.isBot;
  }
}

/** What takes back what; most facts take nothing back, and are not compared with all others. */
const UNDOES: Readonly<Partial<Record<Fact['kind'], Fact['kind']>>> = {
  labelled: 'unlabelled',
  unlabelled: 'labelled',
  assigned: 'unassigned',
  unassigned: 'assigned',
  renamed: 'renamed',
  reopened: 'closed',
};

function undoes(fact: Fact, other: Fact): boolean {
  if (UNDOES[fact.kind] !== other.kind || subjectOf(fact) !== subjectOf(other)) return false;
  const apart = Date.parse(fact.at) - Date.parse(other.at);
  return apart <= (fact.kind === 'reopened' ? MISCLICK : SLIP);
}

function subjectOf(fact: Fact): string | null {
  if ('label' in fact) return fact.label.toLowerCase();
  return 'login' in fact ? fact.login.toLowerCase() : null;
}

/** Two renamings in a row are one; everything else that was undone is gone. */
function joined(fact: Fact, other: Fact | undefined): readonly Fact[] {
  if (fact.kind !== 'renamed' || other?.kind !== 'renamed' || other.from === fact.to) return [];
  return [{ ...fact, from: other.from }];
}

/** A thread that refers to the incident several times is told of once. */
function repeats(fact: Fact, other: Fact): boolean {
  return fact.kind === 'referenced' && other.kind === 'referenced' && fact.thread.url === other.thread.url;
}

/** What a comment begins with that is no telling: quotations, commands, pictures, tables, code, comments. */
const SKIPPED = /^\s*(?:>|\/[a-z][a-z-]*(?:\s|$)|!\[|<|\||`{3}|~{3}|-{3,}\s*$|={3,}\s*$|\*{3,}\s*$)/;

/** firstWords gives the first line of a comment that tells something, as plain text; empty when none has a letter or digit. */
export function firstWords(body: string): string {
  const text = body
    .slice(0, 20_000)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^[ \t]*(```|~~~)[\s\S]*?(?:^[ \t]*\1|$(?![\s\S]))/gm, '');
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (SKIPPED.test(line)) continue;
    const words = plainText(line);
    if (/[\p{L}\p{N}]/u.test(words)) return words;
  }
  return '';
}

function plainText(line: string): string {
  return line
    .slice(0, 2000)
    .replace(/^\s*(?:#{1,6}\s+|(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?)/, '')
    .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, '$2')
    .trim();
}
