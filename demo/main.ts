/** The demo: `npm run demo` plays an incident from its first report to the issues of its action items, on this machine alone. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Backstage, createBackstage } from './backstage.ts';
import { createProgress } from './progress.ts';
import { STEPS, tellStory } from './tell.ts';

const USAGE = 'Usage: npm run demo -- [--out FOLDER]';
const INTERRUPTED = 130;

async function main(): Promise<number> {
  const folder = readFolder();
  if (folder === null) return 2;
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interruption.abort(new Error('The demo was interrupted.')));
  }
  const live = process.stdout.isTTY === true && !process.env.CI;
  const progress = createProgress({
    total: STEPS,
    print: live ? null : (line) => console.log(line),
    signal: interruption.signal,
  });
  const backstage = await createBackstage(interruption.signal);
  try {
    await tellStory(backstage, progress, folder);
    await backstage.strike();
    console.log(`\nLook at it: ${pathToFileURL(resolve(folder, 'index.html'))}\nor as Markdown in ${folder}`);
    return 0;
  } catch (error) {
    if (interruption.signal.aborted) {
      console.error('\nInterrupted.');
      return INTERRUPTED;
    }
    report(error, backstage);
    return 1;
  } finally {
    await backstage.strike().catch(() => undefined);
  }
}

function readFolder(): string | null {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } } });
    return resolve(values.out ?? resolve(import.meta.dirname, 'out'));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return null;
  }
}

function report(error: unknown, backstage: Backstage): void {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : error}`);
  for (const { name, lines } of backstage.lastLines()) {
    console.error(`\n${name}, last lines:\n${lines.map((line) => `    ${line}`).join('\n') || '    (none)'}`);
  }
}

process.exitCode = await main();
