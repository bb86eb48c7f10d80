/** The process that runs the Action from its source, one step after the other, as the runner would start each. */
import { serve } from '../programs/helper.ts';

/** Environment is all of a step's. */
export type Environment = Readonly<Record<string, string>>;

/** Done is how a step ended, and what it wrote. */
export interface Done {
  readonly code: number;
  readonly log: string;
}

let steps = 0;
let turn: Promise<unknown> = Promise.resolve();

serve((env: Environment) => {
  const done = turn.then(() => step(env));
  turn = done.catch(() => {});
  return done;
});

async function step(env: Environment): Promise<Done> {
  const written: string[] = [];
  const restores = [process.stdout, process.stderr].map((stream) => {
    const { write } = stream;
    stream.write = (text: string | Uint8Array) => written.push(Buffer.from(text).toString()) > 0;
    return () => {
      stream.write = write;
    };
  });
  const before = process.env;
  process.env = { ...env };
  process.exitCode = 0;
  try {
    // A module runs once for each of its addresses.
    await import(`../../src/action.ts?step=${++steps}`);
    return { code: Number(process.exitCode), log: written.join('') };
  } finally {
    process.env = before;
    process.exitCode = 0;
    for (const restore of restores) restore();
  }
}
