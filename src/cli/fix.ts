/** `debrief check --fix`: documents, mended where that is safe. */
import { join } from 'node:path';
import { type Baseline, subtractBaseline } from '../baseline/baseline.ts';
import { parseOptions } from '../config/parse-options.ts';
import { countFindings, plural } from '../formats/count.ts';
import { hiddenLines } from '../formats/excerpts.ts';
import { createDiskReader } from '../github/disk.ts';
import { applyFixes } from '../postmortem/fix.ts';
import type { Finding } from '../postmortem/model.ts';
import { parsePostmortem } from '../postmortem/parse.ts';
import { tidyDocument } from '../postmortem/tidy/tidy.ts';
import { checkPlaces, type Place } from './check-files.ts';
import { renderDiff } from './diff.ts';
import { writeOver } from './output.ts';
import { toShownPath, type WorkingCopy } from './repository.ts';
import { replaceLines, splitLines } from './rewrite.ts';
import type { Terminal } from './terminal.ts';

/** FixRun is how documents are mended. */
export interface FixRun {
  readonly copy: WorkingCopy;
  readonly directory: string;
  readonly baseline: Baseline;
  /** Only print what would change. */
  readonly dryRun: boolean;
}

/** A fix may make room for another one; more rounds than this are none that end. */
const MOST_ROUNDS = 10;

/** Patient is a document while it is mended. */
interface Patient extends Place {
  readonly full: string;
  readonly original: string;
  text: string;
  /** What was found in `text`, and how much of it is not in the baseline. */
  findings: readonly Finding[];
  left: readonly Finding[];
}

/**
 * fixPlaces mends what has a safe fix and is not in the baseline, and tidies documents that are not in the baseline at
 * all. It returns the exit code of a dry run: 1 while a finding at error is there.
 */
export async function fixPlaces(
  places: readonly Place[],
  run: FixRun,
  { print, complain, directory }: Terminal,
): Promise<number> {
  const patients = await readAll(places);
  await examine(patients, run);
  const errors = countFindings(patients.map(({ path, left }) => ({ file: path, findings: left }))).error;
  const secrets = new Map(patients.map((patient) => [patient.full, secretLines(patient)]));
  await mend(patients, run);
  for (const patient of patients) tidy(patient, run);
  const changed = patients.filter(({ text, original }) => text !== original);
  if (run.dryRun) await examine(changed, run);
  for (const patient of changed) {
    const shown = toShownPath(directory, patient.full);
    if (run.dryRun) {
      const known = [...(secrets.get(patient.full) ?? []), ...secretLines(patient)];
      const change = { path: shown, before: patient.original, after: patient.text, secrets: new Set(known) };
      print(renderDiff(change));
    } else writeOver(patient.full, { text: patient.text, given: shown });
  }
  complain(`${run.dryRun ? 'Would change' : 'Changed'} ${plural(changed.length, 'file')}.\n`);
  return errors > 0 ? 1 : 0;
}

/** What cannot be read as text is left to the check, which says so. */
async function readAll(places: readonly Place[]): Promise<Patient[]> {
  const patients: Patient[] = [];
  for (const [root, inside] of Map.groupBy(places, (place) => place.root)) {
    const reader = createDiskReader(root);
    for (const { path } of inside) {
      const content = await reader.readFile(path, '');
      if (content?.kind !== 'text') continue;
      const { text } = content;
      patients.push({ root, path, full: join(root, path), original: text, text, findings: [], left: [] });
    }
  }
  return patients;
}

/** Checks the texts as they are now. */
async function examine(patients: readonly Patient[], { copy, directory, baseline }: FixRun): Promise<void> {
  const texts = new Map(patients.map(({ full, text }) => [full, text]));
  const checked = await checkPlaces(patients, { copy, directory, texts });
  const reports = new Map(checked.map(({ root, path, report }) => [join(root, path), report]));
  for (const patient of patients) {
    const report = reports.get(patient.full);
    if (!report) continue;
    const [own = report] = patient.root === copy.root ? subtractBaseline([report], baseline).reports : [];
    Object.assign(patient, { findings: report.findings, left: own.findings });
  }
}

/** Rounds of applying and checking again; what would leave more findings than there were is taken back. */
async function mend(patients: readonly Patient[], run: FixRun): Promise<void> {
  let ill = patients;
  for (let round = 0; round < MOST_ROUNDS && ill.length > 0; round += 1) {
    const before = new Map(ill.map((patient) => [patient, { ...patient }]));
    ill = ill.filter((patient) => {
      const { text } = patient;
      patient.text = applyFixes(text, patient.left);
      return patient.text !== text;
    });
    await examine(ill, run);
    ill = ill.filter((patient) => {
      const old = before.get(patient);
      if (!old || patient.left.length <= old.left.length) return true;
      Object.assign(patient, old);
      return false;
    });
  }
}

function secretLines({ text, findings }: Patient): string[] {
  const lines = splitLines(text);
  return [...hiddenLines(findings)].map((line) => lines[line - 1] ?? '');
}

function tidy(patient: Patient, { copy, baseline }: FixRun): void {
  if (patient.root === copy.root && baseline.has(patient.path)) return;
  const options = parseOptions(copy.config, patient.path);
  const postmortem = parsePostmortem(patient.text, options);
  const tidied = tidyDocument(postmortem, options);
  if (tidied !== postmortem.lines) patient.text = replaceLines(patient.text, tidied);
}
