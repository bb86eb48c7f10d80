/** Preloaded into a measured process: writes its peak memory in KiB into PEAK_FILE when it ends. */
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** On Linux, maxRSS begins with the size of the process that started this one; VmHWM is this one's own. */
function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(peak())));
