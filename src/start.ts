#!/usr/bin/env node
/**
 * What `debrief` starts: it turns Node's compile cache on, then loads the command line. Most of the time of a check of
 * one file is compiling the program, and the cache spares that from the second run on.
 */
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Never the shared temporary directory, where somebody else could lay code ready for us. Where nothing can be written, Node goes on without. */
function cacheDirectory(): string {
  const home = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return join(home || join(homedir(), '.cache'), 'debrief', 'compiled');
}

module.enableCompileCache(cacheDirectory());
await import('./cli.ts');
