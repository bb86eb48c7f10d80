/** Bundles the Action and the command line into dist/; with --check it compares a fresh build with dist/ and writes nothing. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Some dependencies are CommonJS and ask for Node's modules by `require`, which an ES module lacks. */
const REQUIRE = `import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);`;

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'linked',
  banner: { js: REQUIRE },
} as const satisfies BuildOptions;

const BUNDLES: readonly BuildOptions[] = [
  { ...COMMON, entryPoints: ['src/action.ts'], outfile: 'dist/action.js' },
  { ...COMMON, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js' },
];

async function main(): Promise<number> {
  const outputs = (await Promise.all(BUNDLES.map((options) => build(options)))).flatMap(
    ({ outputFiles = [] }) => outputFiles.map(({ path, contents }) => ({ path, contents })),
  );
  if (process.argv.includes('--check')) return compare(outputs);
  for (const { path, contents } of outputs) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    console.log(`${path.slice(ROOT.length)}  ${(contents.length / 1024).toFixed(0)} KiB`);
  }
  chmodSync(`${ROOT}dist/cli.js`, 0o755);
  return 0;
}

function compare(outputs: readonly { path: string; contents: Uint8Array }[]): number {
  const differing = outputs.filter(
    ({ path, contents }) => !existsSync(path) || !readFileSync(path).equals(contents),
  );
  const expected = new Set(outputs.map(({ path }) => path));
  const extra = existsSync(`${ROOT}dist`)
    ? readdirSync(`${ROOT}dist`).map((name) => ({ path: `${ROOT}dist/${name}` }))
    : [];
  const wrong = [...differing, ...extra.filter(({ path }) => !expected.has(path))];
  for (const { path } of wrong) {
    console.error(`${path.slice(ROOT.length)} differs from a fresh build: run npm run build and commit it.`);
  }
  return wrong.length > 0 ? 1 : 0;
}

process.exitCode = await main();
