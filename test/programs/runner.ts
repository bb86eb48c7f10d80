/** The small process that runs programs for a large one, until that ends. */
import { spawn } from 'node:child_process';
import type { Answer, Ended, Order, Program } from './run.ts';

process.on('message', async ({ id, program }: Order) => {
  const answer = await run(program).then(
    (ended): Answer => ({ id, ended }),
    (error: Error): Answer => ({ id, failure: error.message }),
  );
  process.send?.(answer);
});

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
