/** Waivers: comments in a document that silence a rule at a place, with the reason. */
import type { Finding } from './model.ts';
import { type Comment, readComments } from './text/visible-lines.ts';

/** Waiver is one comment and the lines for which it holds. */
export interface Waiver {
  readonly directive: string;
  readonly rules: readonly string[];
  /** Null when none is given: the waiver does not hold then. */
  readonly reason: string | null;
  /** The comment's own place. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** WaiverProblem is what is wrong with a waiver, and with which of its rules where it is about one. */
export interface WaiverProblem {
  readonly waiver: Waiver;
  readonly rule: string | null;
  readonly kind: 'unknown-directive' | 'no-rule' | 'unknown-rule' | 'no-reason' | 'not-open' | 'unused';
}

/** WaivedFindings are the findings that stay, and what is wrong with the waivers. */
export interface WaivedFindings {
  readonly kept: readonly Finding[];
  readonly problems: readonly WaiverProblem[];
}

/** Rules say which ids are known, and which of them had no chance to speak, so that nothing follows from their silence. */
export interface KnownRules {
  readonly known: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
}

const FORM = /^\s*debrief-([a-z-]+)([^:]*)(?::([\s\S]*))?$/;
const DIRECTIVES: ReadonlySet<string> = new Set([
  'disable-next-line',
  'disable-line',
  'disable-file',
  'disable',
  'enable',
]);

/** `applyWaivers` takes out the findings that a document waives and says which waivers are wrong; without waivers all stay. */
export function applyWaivers(
  lines: readonly string[],
  findings: readonly Finding[],
  rules: KnownRules,
): WaivedFindings {
  if (!lines.some((line) => line.includes('debrief-'))) return { kept: findings, problems: [] };
  const waivers = readComments(lines).flatMap(readWaiver);
  const { grants, problems } = grantsOf(waivers, lines, rules.known);
  const kept = findings.filter((finding) => {
    const grant = findGrant(grants, finding);
    if (grant) grant.used = true;
    return !grant;
  });
  for (const grant of grants.all) {
    if (grant.used || rules.silent.has(grant.rule)) continue;
    problems.push({ waiver: grant.waiver, rule: grant.rule, kind: 'unused' });
  }
  return { kept, problems };
}

function readWaiver({ text, line, column, endLine }: Comment): readonly Waiver[] {
  const [, directive, names = '', reason = ''] = FORM.exec(text) ?? [];
  if (directive === undefined) return [];
  return [
    {
      directive,
      rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
      reason: /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : null,
      line,
      column,
      endLine,
    },
  ];
}

/** Grant is what a waiver does for one rule: lines `from` to `to`. */
interface Grant {
  readonly waiver: Waiver;
  readonly rule: string;
  readonly from: number;
  to: number;
  used: boolean;
}

/** Grants by how they are looked up: blocks of one rule are in order and apart. */
interface Grants {
  readonly all: Grant[];
  readonly lines: Map<string, Grant>;
  readonly blocks: Map<string, Grant[]>;
  readonly files: Map<string, Grant>;
}

interface Granted {
  readonly grants: Grants;
  readonly problems: WaiverProblem[];
}

function grantsOf(waivers: readonly Waiver[], lines: readonly string[], known: ReadonlySet<string>): Granted {
  const grants: Grants = { all: [], lines: new Map(), blocks: new Map(), files: new Map() };
  const problems: WaiverProblem[] = [];
  for (const waiver of waivers) {
    const problem = problemOf(waiver);
    if (problem) problems.push({ waiver, rule: null, kind: problem });
    const usable = problem === null || problem === 'no-reason' ? waiver.rules : [];
    for (const rule of usable) {
      if (!known.has(rule)) problems.push({ waiver, rule, kind: 'unknown-rule' });
      else if (waiver.directive === 'enable') endBlock(grants, { waiver, rule, problems });
      else if (problem === null) addGrant(grants, { waiver, rule, ...coverage(waiver, lines), used: false });
    }
  }
  return { grants, problems };
}

function problemOf({ directive, rules, reason }: Waiver): WaiverProblem['kind'] | null {
  if (!DIRECTIVES.has(directive)) return 'unknown-directive';
  if (rules.length === 0) return 'no-rule';
  return reason === null && directive !== 'enable' ? 'no-reason' : null;
}

/** A block goes to the end of the document until it is ended. */
function coverage(
  { directive, line, endLine }: Waiver,
  lines: readonly string[],
): { from: number; to: number } {
  if (directive === 'disable-file') return { from: 1, to: lines.length };
  if (directive === 'disable') return { from: line, to: lines.length };
  if (directive === 'disable-line') return { from: line, to: endLine };
  let next = endLine + 1;
  while (next < lines.length && lines[next - 1]?.trim() === '') next += 1;
  return { from: next, to: next };
}

function addGrant(grants: Grants, grant: Grant): void {
  const { rule, from, to } = grant;
  grants.all.push(grant);
  if (grant.waiver.directive === 'disable-file') {
    if (!grants.files.has(rule)) grants.files.set(rule, grant);
  } else if (grant.waiver.directive === 'disable') {
    const blocks = grants.blocks.get(rule) ?? [];
    grants.blocks.set(rule, blocks);
    if ((blocks.at(-1)?.to ?? 0) < from) blocks.push(grant);
  } else {
    for (let line = from; line <= to; line += 1) {
      const place = `${rule} ${line}`;
      if (!grants.lines.has(place)) grants.lines.set(place, grant);
    }
  }
}

function endBlock(
  { blocks }: Grants,
  { waiver, rule, problems }: { waiver: Waiver; rule: string; problems: WaiverProblem[] },
): void {
  const open = blocks.get(rule)?.at(-1);
  if (open && open.to > waiver.line) open.to = waiver.line;
  else problems.push({ waiver, rule, kind: 'not-open' });
}

function findGrant({ lines, blocks, files }: Grants, { rule, line }: Finding): Grant | undefined {
  return lines.get(`${rule} ${line}`) ?? blockAt(blocks.get(rule) ?? [], line) ?? files.get(rule);
}

/** The last block that begins at or before the line, if the line is inside. */
function blockAt(blocks: readonly Grant[], line: number): Grant | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && line <= block.to ? block : undefined;
}
