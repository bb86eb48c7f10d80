/** The small process that runs programs for a large one, until that ends. */
import { spawn } from 'node:child_process';
import { serve } from './helper.ts';
import type { Ended, Program } from './run.ts';

serve(run);

function run({ file, args, env, cwd, input }: Program): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, ...(cwd !== undefined && { cwd }) });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data: Buffer) => void stdout.push(data));
    child.stderr.on('data', (data: Buffer) => void stderr.push(data));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) }),
    );
    // A program that ends without reading closes its input.
    child.stdin.on('error', () => {}).end(input);
  });
}
