#!/usr/bin/env node
/**
 * What `debrief` starts: it turns Node's compile cache on, then loads the command line. Most of the time of a check of
 * one file is compiling the program, and the cache spares that from the second run on.
 */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NEEDED = 24;

/** Never the shared temporary directory, where somebody else could lay code ready for us. Where nothing can be written, Node goes on without. */
function cacheDirectory(): string {
  const home = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return join(home || join(homedir(), '.cache'), 'debrief', 'compiled');
}

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Debrief needs Node.js ${NEEDED} or newer, and this is ${process.versions.node}. Install it from https://nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  enableCompileCache(cacheDirectory());
  await import('./cli.ts');
}
