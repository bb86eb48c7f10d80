import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { outOfOrder } from '../../src/postmortem/order.ts';
import { checkSource } from './check-source.ts';

const FIXTURES = new URL('./fixtures/parse/', import.meta.url);
const MINUTES_A_DAY = 24 * 60;
const SEEDS = 24;

/** Entry is one line of a fixture's timeline as the fixture states it; `moment` is in minutes. */
interface Entry {
  readonly line: number;
  readonly moment: number;
  readonly date: string;
  readonly time: string;
}

interface Sample {
  readonly name: string;
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
}

/** Mutant is a document whose order of events is known: `moments` in the order of its lines. */
interface Mutant {
  readonly lines: readonly string[];
  readonly moments: readonly { readonly line: number; readonly moment: number }[];
}

/** The fixtures whose entries are in order, each with a date and on a line of its own. */
function readSamples(): Sample[] {
  return readdirSync(FIXTURES)
    .map((name) => ({ name, text: readFileSync(new URL(name, FIXTURES), 'utf8') }))
    .map(({ name, text }) => ({ name, lines: text.split('\n'), entries: readEntries(text) }))
    .filter(({ lines, entries }) => entries.length >= 3 && isPlain(entries, lines));
}

function readEntries(text: string): Entry[] {
  const entries = text.matchAll(/^entry (\d+) (\d\d:\d\d) (\d{4}-\d\d-\d\d) (\S+) \|/gm);
  return [...entries].map(([, line, time = '', date = '', at = '-']) => {
    const moment = Date.parse(at === '-' ? `${date}T${time}:00Z` : at) / 60_000;
    return { line: Number(line), moment, date, time };
  });
}

function isPlain(entries: readonly Entry[], lines: readonly string[]): boolean {
  const ordered = entries.every(({ moment }, index) => moment >= (entries[index - 1]?.moment ?? moment));
  const all = lines.filter((line) => /^entry \d/.test(line)).length === entries.length;
  return ordered && all && new Set(entries.map(({ line }) => line)).size === entries.length;
}

/** Entries in neighbouring lines of the same day: among them a line can move and says the same. */
function runsOf({ lines, entries }: Sample): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? lines.slice(last.line, entry.line - 1) : [];
    const joined = last?.date === entry.date && between.every((line) => line.trim() === '');
    // A line of its own is followed by nothing that belongs to it.
    if (!isAlone(lines, entry.line)) continue;
    if (run && joined) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function isAlone(lines: readonly string[], line: number): boolean {
  const next = lines[line] ?? '';
  return next.trim() === '' || /^(?:[-*|#`\d[]|<!--|\*\*)/.test(next);
}

type Random = (below: number) => number;

/** Numbers that a seed decides: the upper bits of a linear congruential generator. */
function randomOf(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Puts the texts of a run's lines into another order. */
function reorder({ lines, entries }: Sample, run: readonly Entry[], order: readonly Entry[]): Mutant {
  const texts = [...lines];
  const moments = new Map(entries.map((entry) => [entry.line, entry.moment]));
  run.forEach(({ line }, index) => {
    const source = order[index];
    if (!source) return;
    texts[line - 1] = lines[source.line - 1] ?? '';
    moments.set(line, source.moment);
  });
  return { lines: texts, moments: [...moments].map(([line, moment]) => ({ line, moment })) };
}

function swap(sample: Sample, random: Random): Mutant | null {
  const run = pick(
    runsOf(sample).filter(({ length }) => length > 1),
    random,
  );
  if (!run) return null;
  const first = random(run.length - 1);
  const second = first + 1 + random(run.length - first - 1);
  const order = run.map(
    (entry, index) => run[index === first ? second : index === second ? first : index] ?? entry,
  );
  return reorder(sample, run, order);
}

function move(sample: Sample, random: Random): Mutant | null {
  const run = pick(
    runsOf(sample).filter(({ length }) => length > 2),
    random,
  );
  if (!run) return null;
  const from = random(run.length);
  const order = run.filter((_, index) => index !== from);
  order.splice(random(run.length), 0, ...run.slice(from, from + 1));
  return reorder(sample, run, order);
}

/** Whether a new day begins only below a heading, or with an entry that states it: over a silent midnight nothing is known. */
function statesDays({ lines, entries }: Sample): boolean {
  return entries.every((entry, index) => {
    const last = entries[index - 1];
    if (!last || last.date === entry.date || DATED.test(lines[entry.line - 1] ?? '')) return true;
    return lines.slice(last.line, entry.line - 1).some((line) => line.trim() !== '');
  });
}

/** A line that states its day, or a heading, which cannot move without what stands below it. */
const DATED = /^#|\bday\b|\d{4}-\d\d|\d[/.]\d|[A-Z][a-z]{2,8} \d|\d\.? [A-Z][a-z]{2,8}/;

/** An entry that states no date gets among those of another day, and so is told of that day. */
function cross(sample: Sample, random: Random): Mutant | null {
  const open = sample.entries.filter(({ line }) => !DATED.test(sample.lines[line - 1] ?? ''));
  const runs = runsOf(sample).map((run) => run.filter((entry) => open.includes(entry)));
  const from = pick(runs.flat(), random);
  const to = pick(
    runs.filter(([first]) => first !== undefined && first.date !== from?.date),
    random,
  );
  const after = to?.[random(to.length)];
  if (!from || !after || !statesDays(sample)) return null;
  const days = (Date.parse(after.date) - Date.parse(from.date)) / 86_400_000;
  const lines = [...sample.lines];
  const [text = ''] = lines.splice(from.line - 1, 1);
  const below = from.line < after.line ? after.line - 1 : after.line;
  lines.splice(below, 0, text);
  const moments = sample.entries.map((entry) => {
    if (entry === from) return { line: below + 1, moment: from.moment + days * MINUTES_A_DAY };
    const up = entry.line > from.line ? 1 : 0;
    const down = entry.line - up > below ? 1 : 0;
    return { line: entry.line - up + down, moment: entry.moment };
  });
  return { lines, moments: moments.toSorted((a, b) => a.line - b.line) };
}

/** By twelve hours or more the first and the last entry could as well be on the day before and the day after. */
const MOST_HOURS = 11;

function changeHour(sample: Sample, random: Random): Mutant | null {
  const changeable = sample.entries.filter(({ line, time }) => (sample.lines[line - 1] ?? '').includes(time));
  const entry = pick(changeable, random);
  if (!entry || !statesDays(sample)) return null;
  const hours = (random(2) === 0 ? -1 : 1) * (1 + random(MOST_HOURS));
  const hour = Number(entry.time.slice(0, 2)) + hours;
  if (hour < 0 || hour > 23) return null;
  const lines = [...sample.lines];
  const changed = `${String(hour).padStart(2, '0')}${entry.time.slice(2)}`;
  lines[entry.line - 1] = (lines[entry.line - 1] ?? '').replace(entry.time, changed);
  const moments = sample.entries.map((other) => ({
    line: other.line,
    moment: other.moment + (other === entry ? hours * 60 : 0),
  }));
  return { lines, moments };
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random(items.length)];
}

/** The lines that a reader would call out of order. */
function wanted({ moments }: Mutant): number[] {
  return outOfOrder(moments.map(({ moment }) => moment)).map((index) => moments[index]?.line ?? 0);
}

/** How many wanted lines have a found one of their own, on the same line or, failing that, on the next or the one before. */
function pairs(want: readonly number[], found: readonly number[]): number {
  const left = [...found];
  let open = want;
  for (const tolerance of [0, 1]) {
    open = open.filter((line) => {
      const at = left.findIndex((other) => Math.abs(other - line) === tolerance);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  }
  return want.length - open.length;
}

const MUTATIONS = { swap, move, cross, changeHour };

it.each(Object.entries(MUTATIONS))('%s: what is out of order is found, and nothing else', (name, mutate) => {
  const samples = readSamples();
  const count = { mutants: 0, wanted: 0, found: 0, right: 0 };
  const misses: string[] = [];
  for (const [index, sample] of samples.entries()) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const mutant = mutate(sample, randomOf(seed * 1000 + index));
      if (!mutant) continue;
      const want = wanted(mutant);
      const found = checkSource(mutant.lines.join('\n'), { rule: 'timeline-order' }).map(({ line }) => line);
      const right = pairs(want, found);
      count.mutants += 1;
      count.wanted += want.length;
      count.found += found.length;
      count.right += right;
      if (right < Math.max(want.length, found.length))
        misses.push(`${sample.name} ${seed}: wanted ${want}, found ${found}`);
    }
  }
  const precision = count.right / count.found;
  const recall = count.right / count.wanted;
  const report = [`${name} ${JSON.stringify({ ...count, precision, recall })}`, ...misses].join('\n');
  expect(count.wanted).toBeGreaterThan(SEEDS);
  expect(precision >= 0.95 && recall >= 0.95 ? '' : report).toBe('');
});
